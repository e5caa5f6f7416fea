"""A weekday behind the day that was named or settled: "the 11th is a Friday, rather the following Monday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.understand.fields.eve import day_spoken_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading, said_of
from bot.understand.types import Talked
from handlers.commands.fields import DueDate, DueMoment

# Whole by themselves, and where nothing that may belong to them stands behind them: "the Monday after (the meeting)".
WHOLE, OPEN = "weekday_after", "weekday_after_it"
LONGEST = 240
MIDNIGHT = time()


def weekday_after(text: str, scene: Scene, talked: Talked) -> str:
    """The text with the date, in ISO form, of a weekday that is said to follow a day: the one that the text names
    before it, else the one that was settled, else that of the meeting spoken of; as it is where there is none."""
    if len(text) > LONGEST:
        return text
    found, settled = _found(scene.reading(text)), day_spoken_of(talked, scene.names, scene.today)
    if found is None:
        return _rather(text, scene, settled) if settled else text
    start, end, weekday = found
    day = _named(text[:start], scene, settled) or settled
    return f"{text[:start]}{first_behind(day, weekday).isoformat()}{text[end:]}" if day else text


def _rather(text: str, scene: Scene, settled: date) -> str:
    """Behind the remark that the day settled is such a weekday, "that's a Sunday, make it Monday", the day after it."""
    reading = scene.reading(text)
    words = reading.words
    for at, remark in sorted(anywhere(reading, "falls_on"), key=lambda each: (each[0], -each[1].end)):
        if at or int(said_of(reading, remark, "weekday")) != settled.isoweekday():
            continue
        for place, match in anywhere(reading, "a_weekday"):
            if place >= remark.end:
                day = first_behind(settled, int(said_of(reading, match, "weekday"))).isoformat()
                return f"{text[words.starts[remark.end] : words.starts[place]]}{day}{text[words.ends[match.end - 1] :]}"
    return text


def weekday_behind(text: str, day: date, scene: Scene) -> date | None:
    """The date of a weekday that is said to follow, counted from ``day``; None where none is said."""
    found = _found(scene.reading(text)) if len(text) <= LONGEST else None
    return first_behind(day, found[2]) if found else None


def _found(reading: Reading) -> tuple[int, int, int] | None:
    """From which letter to which the first such weekday is said, and which it is."""
    every = ((name, *each) for name in (WHOLE, OPEN) for each in anywhere(reading, name))
    found = [(at, match) for name, at, match in every if _is_whole(reading, name, match.end)]
    if not found:
        return None
    at, match = min(found, key=lambda each: (each[0], -each[1].end))
    weekday = int(said_of(reading, match, "weekday"))
    return reading.words.starts[at], reading.words.ends[match.end - 1], weekday


def _is_whole(reading: Reading, name: str, end: int) -> bool:
    if name == WHOLE or end == reading.length or reading.words.gap(end).strip():
        return True
    return reading.words.words[end] in reading.phrases.lists["beside_day"]


def first_behind(day: date, weekday: int) -> date:
    """The first such weekday after a day; ``weekday`` counts from Monday, which is 1."""
    return day + timedelta(days=(weekday - day.isoweekday() - 1) % 7 + 1)


def _named(text: str, scene: Scene, settled: date | None) -> date | None:
    """The day that words name, a day of the month alone as that of the month in which one was settled."""
    if not any(letter.isdecimal() for letter in text):
        return None
    days = set(_days(text, scene))
    if settled and settled.replace(day=1) > scene.today:
        first = datetime.combine(settled.replace(day=1), MIDNIGHT, ZoneInfo(scene.asker.zone))
        days |= set(_days(text, replace(scene, now=first)))
    if settled in days:
        return settled
    # "And the 3 to the Monday after" names no day by its number alone.
    return days.pop() if len(days) == 1 and _is_dated(text, scene) else None


def _is_dated(text: str, scene: Scene) -> bool:
    return bool(anywhere(scene.reading(text), "month") or _numeric().search(text))


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(r"\d[./-]\d|\d月")


def _days(text: str, scene: Scene) -> Iterator[date]:
    found = scene.moment(text)
    for each in found.readings if found else ():
        if isinstance(each, DueDate):
            yield each.date
        elif isinstance(each, DueMoment):
            yield each.at.date()
