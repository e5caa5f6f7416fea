"""The date, the numbers and the year that a sentence holds, for the fields of a command found by its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from bot.understand.dates.types import Found
from bot.understand.fields.task import Scene
from bot.understand.patterns.counted import put_to_day
from bot.understand.patterns.match import said as said_in_whole
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.shares import is_share
from bot.understand.prose.ordering import cues_of
from bot.understand.prose.parts import clauses
from handlers.commands.fields import Due, DueDate, DueMoment

DATES = ("due", "until", "due_before")
# What orders or tells that a deadline is moved, and the field of its new day.
MOVES, MOVED = frozenset({"move", "deadline", "more"}), "due"


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?<![\d:.,/月])\d{1,7}(?!\s?[月]|[\d/]|[:.,]\d|(?:st|nd|rd|th)\b|-(?:го|ого|ое|е)\b)")


@cache
def _arrow() -> re.Pattern[str]:
    return re.compile(r"(?<!\s)\s*+(?:[-=]>|[→⇒])\s*+")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@cache
def _short_day() -> re.Pattern[str]:
    return re.compile(r"\d{1,7}\s*+[号號]?")


def dated(text: str, scene: Scene) -> Iterator[tuple[str, str]]:
    """The words of the date, the numbers beside it and the year, by the fields that they may fill."""
    found, behind = _moment(text, scene)
    start, end = (behind + found.start, behind + found.end) if found else (0, 0)
    said = text[start:end]
    numbers = _numbers(f"{text[:start]} {text[end:]}" if found else text, scene)
    if (put := put_to_day(said, text[:start], scene.lang)) is not None:
        numbers, said = [put[0], *numbers], put[1]
    # "12号" is the twelfth of a month too: where nothing else is a number, it may be the item. "22 January" is not.
    alone = _number().findall(said) if not numbers and _short_day().fullmatch(said.strip()) else []
    if numbers or alone:
        yield "item", (numbers or alone)[0]
        yield "numbers", " ".join(numbers or alone)
    if found is not None:
        yield from ((name, said) for name in DATES)
        if (moved := _moved_to(text, scene)) is not None:
            yield MOVED, moved
        # "Away next week" is just then, "until next week" from now on.
        if span := said_in_whole(scene.reading(text[behind + found.cue_start : end]), "span"):
            yield "span", span
    if year := _year().search(text):
        # A question about another year is not answered by today's list.
        yield from (("on", said if year[0] in said else year[0]), ("past", "yes"), ("year", year[0]))


def _moved_to(text: str, scene: Scene) -> str | None:
    """The day in the one clause that speaks of a deadline, where other clauses tell why it is moved."""
    # "The translators get the text next week only, so please extend 27 to 5 June".
    parts = clauses(text)
    told = [part for part in parts if MOVES & cues_of(scene.reading(part), scene.lang)] if len(parts) > 1 else []
    rest = (told[0], text[text.find(told[0]) :]) if len(told) == 1 else ()
    found = ((each, *_moment(each, scene)) for each in rest)
    return next((each[at + day.start : at + day.end] for each, day, at in found if day is not None), None)


def _moment(text: str, scene: Scene) -> tuple[Found | None, int]:
    """The moment that is said, and the place from which it was sought."""
    found, first = scene.moment(text), _number().search(text)
    if first is None:
        return found, 0
    behind = text[first.end() :]
    if found is None:
        # "Set 12 to 24 May": of two numbers before one month the first may be an item's. "1 → 18.12": the day is bare.
        arrow = _arrow().match(behind)
        begun = arrow.end() if arrow else 0
        return scene.moment(behind[begun:]), first.end() + begun
    if first.start() == found.start == found.cue_start:
        # "Finish 1 before 4 May": what no word calls an hour, and a whole date follows, is none.
        later = scene.moment(behind, cued=True)
        if later is not None and first.end() + later.end == found.end and _is_apart(later, behind, found):
            return later, first.end()
    bare = found.reason is None and _short_day().fullmatch(text[found.start : found.end])
    later = scene.moment(text[found.end :]) if bare and first.start() == found.start else None
    if later is not None and later.readings and _day_in_figures().search(text, found.end + later.start):
        # "They want more time on 19, make it 15/7": of two days the number alone is the item.
        return later, found.end
    return found, 0


@cache
def _day_in_figures() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}(?:[/.-]\d|\s?月)")


def _is_apart(later: Found, text: str, found: Found) -> bool:
    """Whether it is a date without the number before it, in digits or behind a word of its own, "2 by the end of the
    year"; "1月19日" is not of 19 December."""
    same = {_day(due) for due in later.readings} <= {_day(due) for due in found.readings}
    led = not text[: later.cue_start].strip() and later.cue_start < later.start
    return bool(later.readings) and same and (led or any(map(str.isdecimal, text[: later.end])))


def _day(due: Due) -> date | None:
    match due:
        case DueDate():
            return due.date
        case DueMoment():
            return due.at.date()
    return None


def _numbers(text: str, scene: Scene) -> list[str]:
    reading = scene.reading(text)
    shares = {word for at, word in enumerate(reading.words.words) if is_number(reading, word) and is_share(reading, at)}
    return [each for each in _number().findall(text) if each not in shares]
