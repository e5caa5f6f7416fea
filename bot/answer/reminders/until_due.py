"""A reminder put off "until the day of the deadline" comes on that day, which the register knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.answer.talking import Talking
from bot.understand.data import talk_of
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han
from bot.understand.types import Understood
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import MoveDeadline
from handlers.commands.notices import SnoozeReminder

LONGEST, SHORT = 160, 5
MORNING = time(9)


@dataclass(frozen=True)
class _Said:
    """Where it begins, what stands behind it, and whose deadline it is if another item's."""

    at: int
    rest: str
    other: int | None = None


def until_due(talking: Talking) -> Understood | None:
    """The reminder of the one item that is named, or was spoken of, put off until its day; None for anything else."""
    if not (text := talking.free(LONGEST)):
        return None
    for reading in read(text, talking.lang, talking.names):
        found = _said(reading)
        number = _item_of(reading, found.at, talking) if found else None
        day = talking.due_day(found.other or number) if found and number is not None else None
        if found and day is not None and number is not None:
            words, until = reading.words, str(talk_of(talking.lang)["groups"]["until_day"][0])
            begun = words.text[: words.starts[found.at]].rstrip()
            return _until(talking, number, day, f"{begun} {until.format(day=day.isoformat())} {found.rest}")
    return None


def _said(reading: Reading) -> _Said | None:
    """Where it is said: at the end, before what is asked for in Chinese, or before the item whose deadline it is."""
    words = reading.words
    for at, match in sorted(anywhere(reading, "until_due"), key=lambda each: (each[0], -each[1].end)):
        rest = words.words[match.end :]
        if at and (not rest or (len(rest) <= SHORT and all(map(is_han, rest)))):
            return _Said(at, words.text[words.ends[match.end - 1] :] if rest else "")
        if at and (other := _of_another(reading, rest)) is not None:
            return _Said(at, "", other)
    return None


def _of_another(reading: Reading, rest: Sequence[str]) -> int | None:
    # "Until the deadline of 3", but not "of the report", "on the 3rd" or "at 9".
    small = [word for word in rest[:-1] if is_small(word) and word not in reading.phrases.lists["hour_lead"]]
    whole = rest[-1].isdecimal() and len(rest) in (2, 3) and len(small) + 1 == len(rest)
    return int(rest[-1]) if whole and is_number(reading, rest[-1]) else None


def _until(talking: Talking, number: int, day: date, words: str) -> Understood | None:
    meant = talking.read(words)
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood):
        return None
    if isinstance(command, SnoozeReminder) and command.item == number:
        return meant
    # No deadline is moved to where it is: what is to be put off is the reminder, and it is shown first.
    if isinstance(command, MoveDeadline) and isinstance(command.due, DueDate) and command.due.date == day:
        until = DueMoment(at=datetime.combine(day, MORNING), zone=talking.asker.zone)
        return replace(meant, command=SnoozeReminder(item=command.item, until=until), guess=True)
    return None


def _item_of(reading: Reading, before: int, talking: Talking) -> int | None:
    """The one number among the first words, or of the item that was spoken of; none where there are several."""
    said = [word for word in reading.words.words[:before] if is_number(reading, word)]
    if not said:
        return talking.talked.item
    return int(said[0]) if len(said) == 1 and said[0].isdecimal() else None
