"""Several of the asker's settings at once, as one change that is taken back as one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from handlers.answer import Line, Reply
from handlers.commands.command import Command
from handlers.commands.pages import ShowForm
from handlers.commands.people import SetProfile, SetQuietHours, ShowProfile
from handlers.context import Context
from handlers.item_reply import undo_button
from handlers.notices_ask import check_lead_times
from handlers.people import check_lang, check_quiet, check_zone, show_profile
from handlers.replanning import replan_hours, replan_own
from handlers.show_form import show_form
from handlers.trail import keep_row
from storage.audit import columns

# What decides when a person may be told something.
OF_HOURS = frozenset({"zone", "quiet_start", "quiet_end"})


def set_profile(context: Context, command: SetProfile) -> Reply:
    """Changes what was said, all or nothing, and reads back the whole profile; with nothing said, the form."""
    wanted = _wanted(command)
    if not wanted:
        return show_form(context, ShowForm(form="SetProfile"))
    person = context.person
    changed = {name: value for name, value in wanted.items() if value != getattr(person, name)}
    if changed:
        before = columns(person)
        for name, value in changed.items():
            setattr(person, name, value)
        keep_row(context, command, "person", person, before)
        replans = replan_hours if changed.keys() & OF_HOURS else replan_own
        replans(context.session, [person.id], context.now)
    return _read_back(context, changed)


def _wanted(command: SetProfile) -> dict[str, Any]:
    wanted: dict[str, Any] = {}
    if command.lang is not None:
        wanted["lang"] = check_lang(command.lang)
    if command.zone is not None:
        wanted["zone"] = check_zone(command.zone)
    if command.no_quiet or command.quiet_start is not None or command.quiet_end is not None:
        quiet = SetQuietHours() if command.no_quiet else SetQuietHours(start=command.quiet_start, end=command.quiet_end)
        check_quiet(quiet)
        wanted |= {"quiet_start": quiet.start, "quiet_end": quiet.end}
    if command.leads is not None:
        wanted["leads"] = check_lead_times(command.leads)
    if command.reach is not None:
        wanted["reach"] = None if command.reach == "last" else command.reach
    return wanted


def _read_back(context: Context, changed: Mapping[str, Any]) -> Reply:
    shown = show_profile(replace(context, zone=context.person.zone or context.zone), ShowProfile())
    undo = (undo_button(context),) if changed else ()
    title = Line(key="set-profile" if changed else "set-profile-same")
    return shown.model_copy(update={"title": title, "buttons": undo})


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({SetProfile: set_profile})
