"""Deadlines that hang on a meeting: they stay relative, so that they move with it."""

from __future__ import annotations

from bot.understand.dates.context import span_of
from bot.understand.dates.resolve import Outcome
from bot.understand.dates.scan import Part
from bot.understand.dates.types import Mention
from handlers.commands.fields import DueMeeting, MeetingEdge, OffsetUnit

_UNITS: dict[str, tuple[OffsetUnit, int]] = {
    "day": ("calendar_day", 1), "working_day": ("working_day", 1), "week": ("week", 1), "fortnight": ("week", 2),
    "month": ("month", 1), "quarter": ("month", 3), "half_year": ("month", 6), "year": ("month", 12),
}  # fmt: skip
MOST_OFFSET = 1_000


def _offset(part: Part) -> tuple[int, OffsetUnit] | None:
    if not {"span", "unit1", "dual", "unit", "eve"} & part.binds.keys():
        return 0, "calendar_day"
    span = span_of(part.binds)
    count, unit = span[0]
    if len(span) > 1 or unit not in _UNITS or count != int(count) or count > MOST_OFFSET:
        return None
    name, times = _UNITS[unit]
    return int(count) * times, name


def due_meeting(part: Part) -> Outcome:
    """``before_meeting``, ``after_meeting``, ``meeting_end``, ``meeting``: the readings of a part that names one.

    A meeting that isn't named ("before the meeting") has neither id: the caller knows which one is talked of.
    """
    offset = _offset(part)
    if offset is None:
        return Outcome((), "no-such-day")
    after = part.action == "after_meeting"
    mention: Mention | None = part.binds.get("mentioned")
    edge: MeetingEdge = "closing" if after or part.action == "meeting_end" else "opening"
    return Outcome((DueMeeting(
        meeting=mention.id if mention is not None and mention.kind == "meeting" else None,
        group=mention.id if mention is not None and mention.kind == "group" else None,
        which="following" if "following" in part.binds else "next",
        edge=edge, offset=offset[0] if after else -offset[0], unit=offset[1],
    ),))  # fmt: skip
