"""What the deadline language gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from handlers.commands.fields import Due, DueMoment

WorkingDay = Callable[[date], bool]
Fallback = Callable[[str, str, datetime, bool], date | None]


@dataclass(frozen=True)
class Mention:
    """A meeting or a group that was already found in the text, by its place and its id."""

    start: int
    end: int
    kind: Literal["meeting", "group"]
    id: str


@dataclass(frozen=True)
class Found:
    """A deadline that was said.

    One reading is certain, two or three are to be asked, none means that what was said can't be a deadline;
    ``reason`` is then a text key. ``unmoved`` is the local time that was said, where the clocks skip it and the reading
    is an hour on. ``after`` says that any later day may be meant: the reading is the first. ``start`` and ``end`` are
    the span of the deadline's own words, ``cue_start`` is where its cue ("by", "before") begins, so that a caller can
    cut the whole phrase out of a sentence.
    """

    start: int
    end: int
    phrase: str
    readings: tuple[Due, ...]
    reason: str | None
    cue_start: int
    unmoved: DueMoment | None = None
    after: bool = False
