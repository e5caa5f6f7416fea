"""Which handler serves which command, on one page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import (
    activities,
    agenda,
    answers,
    away,
    confirmation,
    consent,
    documents,
    focal_points,
    follow_list,
    follow_up,
    formal,
    group_consent,
    help,
    home,
    items,
    kept,
    meetings,
    meetings_change,
    meetings_deadlines,
    meetings_run,
    members,
    minutes,
    notices_ask,
    overlaps,
    own_data,
    people,
    persons,
    places,
    profile,
    proposals,
    readings,
    release,
    seats,
    show_form,
    topics,
    undo,
    upkeep,
    year_report,
)
from handlers.answer import Reply
from handlers.commands.command import Command
from handlers.context import Context

Handler = Callable[[Context, Any], Reply]
AREAS = (
    focal_points,
    topics,
    upkeep,
    confirmation,
    seats,
    away,
    activities,
    year_report,
    overlaps,
    items,
    undo,
    notices_ask,
    answers,
    release,
    follow_up,
    kept,
    meetings,
    meetings_change,
    meetings_deadlines,
    meetings_run,
    agenda,
    consent,
    formal,
    group_consent,
    documents,
    follow_list,
    minutes,
    members,
    proposals,
    readings,
    people,
    persons,
    places,
    profile,
    own_data,
    home,
    show_form,
    help,
)
HANDLERS: Mapping[type[Command], Handler] = MappingProxyType({k: v for area in AREAS for k, v in area.HANDLERS.items()})
