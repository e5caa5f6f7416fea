"""Which filters a list of items takes; what is none is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

from handlers.answer import Line, Words
from handlers.commands.fields import ItemKind, ListedStatus, Party
from handlers.commands.items import ListItems
from handlers.form_options import to_code

KINDS = get_args(ItemKind)
DAYS = ("due_after", "due_before", "since")
# A first day and a last one.
SPANS = (("due_after", "due_before"), ("since", "until"))
FILTERS = tuple(dict.fromkeys(name for each in get_args(ListedStatus) for name in get_args(each)))


def command_of(fields: Mapping[str, Any]) -> ListItems:
    """What was asked for, as far as it is a filter."""
    known = {name: value for name, value in fields.items() if value not in ("", None) and fits(name, value)}
    return ListItems.model_validate(known)


def filters_of(command: ListItems) -> dict[str, str]:
    """What was asked for as an address and a kept list hold it; where the list goes on is none of it."""
    said = command.model_dump(mode="json", exclude_none=True, exclude={"cursor", "party"})
    party = command.party
    held = {"party": to_code(party) if isinstance(party, Party) else party} if party else {}
    return {name: str(value) for name, value in {**said, **held}.items() if value}


def fits(name: str, value: Any) -> bool:
    match name:
        case "kind":
            return value in KINDS
        case "status":
            return value in FILTERS
        case _ if name in DAYS:
            return is_day(str(value))
    return True


def choices_unread(asked: Mapping[str, str]) -> dict[str, Line]:
    """What stands for a kind or a state and is none: told as well, for the same reason."""
    wrong = {name: asked[name] for name in ("kind", "status") if asked[name] and not fits(name, asked[name])}
    return {name: Line(key="form-unread", facts={"words": Words(text=words)}) for name, words in wrong.items()}


def days_unread(asked: Mapping[str, str], names: Sequence[str] = DAYS) -> dict[str, Line]:
    """What stands for a day and is none, such as 29 February of most years: told rather than left out, since more would
    be listed than was asked for."""
    given = {name: asked[name] for name in names if asked.get(name)}
    unread = {
        name: Line(key="web-day-unread", facts={"words": Words(text=words)})
        for name, words in given.items()
        if not is_day(words)
    }
    return unread or _days_crossed(given)


def _days_crossed(given: Mapping[str, str]) -> dict[str, Line]:
    """A last day before the first one, between which nothing can be: told beside the last."""
    return {
        last: Line(key="web-days-crossed")
        for first, last in SPANS
        if first in given and last in given and date.fromisoformat(given[last]) < date.fromisoformat(given[first])
    }


def is_day(words: str) -> bool:
    """Whether words are a day of the calendar as an address holds it."""
    try:
        date.fromisoformat(words)
    except ValueError:
        return False
    return True
