"""A day beside what is to be done by then: of a meeting, right behind it, «к собранию 10 декабря»; in figures alone,
behind a dash or before one, "draft it – 15.01", or between commas, "draft it, 15/1, BDT"; of the week by its short
name, "draft it - fri"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bot.understand.dates.types import Found
from handlers.commands.fields import DueDate, DueMeeting

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene


def on_its_day(due: Found | None, text: str, scene: Scene) -> Found | None:
    """The deadline as found; that day where it is a meeting with its day right behind it."""
    first = due.readings[0] if due is not None and len(due.readings) == 1 else None
    if due is None or not isinstance(first, DueMeeting) or first.offset:
        return due
    day = scene.due(text[due.end :])
    if day is None or len(day.readings) != 1 or not isinstance(day.readings[0], DueDate):
        return due
    beside = day.cue_start == day.start and not text[due.end : due.end + day.start].strip()
    return replace(due, end=due.end + day.end, readings=day.readings) if beside else due


def set_apart(text: str, scene: Scene) -> Found | None:
    """The day that a sign parts from the rest, where figures with a dot in them, or the short name of a day of the
    week, would be no day elsewhere."""
    found = _first().match(text) or _last().search(text) or _slashed().search(text) or _short().search(text)
    day = scene.due(found["day"], cued=True) if found else None
    if found is None or day is None or len(day.readings) != 1 or not isinstance(day.readings[0], DueDate):
        return None
    start, end = found.span("day")
    return replace(day, start=start, end=end, cue_start=start)


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"\A\s*+(?P<day>\d{1,2}\.(?:0\d|1[0-2])\.?)\s*+(?:[:：–—]|-(?=\s))")


@cache
def _last() -> re.Pattern[str]:
    # "Sections 2.11, 3.12" tells of no day.
    return re.compile(r"(?:[(（–—|→]|(?<!\d)[,;،，；]|\s->?\s)\s*+(?P<day>\d{1,2}\.(?:0\d|1[0-2]))\s*+[)）]?[.\s]*\Z")


@cache
def _slashed() -> re.Pattern[str]:
    # "Annexes, 2/3, 3/3" tells of no day.
    behind = r"(?:[)）]?[.\s]*\Z|[,،，](?!\s*\d))"
    return re.compile(rf"(?:[(（–—|→]|(?<!\d)[,;،，；]|\s->?\s)\s*+(?P<day>\d{{1,2}}/\d{{1,2}})\s*+{behind}")


@cache
def _short() -> re.Pattern[str]:
    # "Draft it - fri"; "the mon report" tells which report.
    return re.compile(r"(?:[,;،，；–—|→]|\s[-/]\s)\s*+(?P<day>[^\W\d_]{2,5})\.?\s*\Z")
