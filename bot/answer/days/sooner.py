"""A deadline that was to be put off and would come sooner than it stands: so much is shown first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.answer.talking import Talking
from bot.understand.fields.lengths import ways_in
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from storage.items import find_visible


def none_sooner(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; "postpone it", and then "until Friday", is a guess where Friday is before its deadline."""
    if not isinstance(meant, Understood) or not isinstance(meant.command, MoveDeadline):
        return meant
    day, item = _day(meant.command), find_visible(talking.session, meant.command.item, talking.reader())
    stands = item.due_date if item is not None else None
    today = talking.scene(meant.lang).today
    sooner = day is not None and stands is not None and today <= day < stands
    doubtful = sooner and (_is_put_off(talking, meant) or _was_shown(talking, meant.command))
    return replace(meant, guess=True) if doubtful else meant


def _day(command: MoveDeadline) -> date | None:
    match command.due:
        case DueDate(date=day):
            return day
        case DueMoment(at=at):
            return at.date()
    return None


def _was_shown(talking: Talking, command: MoveDeadline) -> bool:
    # "Push it to Friday" was shown and not done; "no, Thursday" is before its deadline as well. One that is picked is
    # what was shown.
    choices: Sequence[Mapping[str, Any]] = talking.talked.choices
    offered = [each for each in choices if each.get("offer") and each.get("command") == "MoveDeadline"]
    fields = [each.get("fields") or {} for each in offered]
    due = command.due.model_dump(mode="json", exclude_none=True)
    return any(each.get("item") == command.item for each in fields) and all(each.get("due") != due for each in fields)


def _is_put_off(talking: Talking, meant: Understood) -> bool:
    said = " ".join(filter(None, (talking.talked.form.said if talking.talked.form else "", talking.text)))
    ways = ways_in(talking.reads(said, meant.lang))
    return "later" in ways and "sooner" not in ways
