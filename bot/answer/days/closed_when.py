"""When that was closed or withdrawn which is asked about: "what was finished last month?", "closed in October?"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from bot.answer.talking import Talking
from bot.understand.fields.periods import past_ends_of, past_span
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import is_han
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ListItems
from storage.items import ENDED


class Ends(NamedTuple):
    """A time that is past; ``side``: whether it is asked for what was ``since`` or ``before`` it, else within it;
    ``ever``: whether "since" itself is said, which is said of no deadline."""

    first: date
    last: date
    side: str
    ever: bool


def closed_when(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a list of what is closed or withdrawn is of the day, week, month or year that was said,
    which is no deadline: from its first day to its last, unless since or before it is said."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ListItems) or not talking.text:
        return meant
    if (ends := _ends(talking, meant)) is None:
        return meant
    if command.status not in ENDED:
        return replace(meant, command=_from_its_first_day(command, ends))
    if command.since is not None and command.since < ends.first and not _is_last_of(command.since, ends.first.month):
        return meant
    today = talking.scene(meant.lang).today
    told: dict[str, date | None] = {"since": ends.first, "due_before": None, "due_after": None}
    if ends.side == "before":
        told |= {"since": None, "until": ends.first - timedelta(days=1)}
    elif ends.side == "" and ends.last < today and command.since in (None, ends.first, ends.last):
        told["until"] = ends.last
    return replace(meant, command=command.model_copy(update=told))


def _from_its_first_day(command: ListItems, ends: Ends) -> ListItems:
    """A list of what there is since a month is of all of that month: "since January" is no 31 January."""
    dated = command.since or command.until or command.due_after or command.due_before
    begins = command.since == ends.last or (ends.ever and dated is None)
    return command.model_copy(update={"since": ends.first}) if begins else command


def _ends(talking: Talking, meant: Understood) -> Ends | None:
    scene = talking.scene(meant.lang)
    reading = scene.reading(talking.text)
    span = past_span(reading)
    if span is not None:
        first, last = past_ends_of(str(span[1].value), scene)
        return Ends(first, last, *_side(reading, span[0], span[1].end))
    months = _months(reading)
    if len({month for month, _, _ in months}) != 1:
        return None
    month, at, end = months[-1]
    # "Since 5 September" says its day; "10月" is a number itself.
    if any(word[0].isdecimal() for word in (*reading.words.words[:at], *reading.words.words[end:])):
        return None
    first, last = _last(int(month), scene.today)
    return Ends(first, last, *_side(reading, at, end))


def _is_last_of(day: date, month: int) -> bool:
    return day.month == month and (day + timedelta(days=1)).day == 1


def _months(reading: Reading) -> list[tuple[str, int, int]]:
    """The months in their order, with where each begins and ends; "一月" within "十一月" is none."""
    found = [(str(match.value), at, match.end) for at, match in anywhere(reading, "month")]
    return [each for each in found if not any(at < each[1] and each[2] <= end for _, at, end in found)]


def _side(reading: Reading, first: int, last: int) -> tuple[str, bool]:
    words, lists = reading.words.words, reading.phrases.lists
    # In Chinese such a word stands behind.
    beside = {*words[max(first - 1, 0) : first], *(word for word in words[last : last + 1] if is_han(word))}
    side = "before" if beside & lists["up_to"] else "since" if beside & lists["again_since"] else ""
    return side, bool(beside & lists["ever_since"])


def _last(month: int, today: date) -> tuple[date, date]:
    """The first and the last day of the last such month that has begun."""
    first = date(today.year - (month > today.month), month, 1)
    return first, date(first.year, month, monthrange(first.year, month)[1])
