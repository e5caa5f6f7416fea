"""What the meaning of a deadline depends on besides its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.understand.dates.calendar import Day
from bot.understand.dates.spans import Span, worded
from bot.understand.dates.types import WorkingDay

Days = list[Day]
# What the slots of a pattern were filled with; a nested part is evaluated to its days first.
Values = dict[str, Any]


@dataclass(frozen=True)
class Context:
    """When and where it is said: ``now`` is naive local time in ``zone``; ``day_first`` None: the locale is open."""

    now: datetime
    zone: str
    day_first: bool | None
    working_day: WorkingDay
    lang: str
    hours24: bool

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.date()


def number_of(b: Values) -> int:
    """The day of a month, however it was written."""
    return int(next(b[name] for name in ("d", "o", "dd") if name in b))


def weekday_of(b: Values) -> int:
    """Monday is 1."""
    return int(next(b[name] for name in ("wd", "wdx", "wdn", "wds") if name in b))


def month_of(b: Values) -> int:
    """January is 1."""
    return int(b.get("month") or b["monthn"])


def year_of(b: Values, today: date) -> int | None:
    """The year that was said, as a number or as "next year"."""
    year, near = b.get("y") or b.get("yy"), b.get("near_year")
    return today.year + int(near) if year is None and near is not None else year


def span_of(b: Values) -> Span:
    """A span in any of its forms: counted, dual, a unit alone."""
    for name in ("half_span", "dual", "term"):
        if name in b:
            return worded(b[name])
    if "eve" in b or "morrow" in b:
        return ((1, "day"),)
    found: Span | None = b.get("span") or b.get("unit1")
    return found or ((b.get("n", 1), b.get("unit") or b.get("unit_adj") or "day"),)
