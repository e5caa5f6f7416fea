"""Times of day, zones, and the changes of clocks.

Conventions, the same in all languages:

- A time without a day is the next such time: 17:00 said at 18:00 is tomorrow's. With a day it is of that day.
- An hour up to 12 without "a.m.", "p.m." or a part of the day: without a day it is the next of the two; with a day
  one to six are asked (04:00 or 16:00?), seven to eleven are the morning, twelve is noon. Where a language counts
  24 hours in speech (French), and where an hour is written with a leading zero, it is taken as it stands.
- "Three hours" is how long something takes, and a time only behind "at", "by" or the like, or beside a day.
- An offset ("UTC+2", "+02:00", "Z") is no place where clocks change: the moment is given at the speaker's own clock.
- Noon is 12:00; midnight is the end of the day that is named, or of today; close of business is 18:00.
- Parts of the day as a time: early morning 06:00, morning 09:00, afternoon 15:00, evening 18:00, night 22:00.
- A local time that doesn't exist moves forward with the clocks and says so; one that exists twice is the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.understand.dates.scan import Binds, Part

PART_HOURS = {"dawn": 6, "morning": 9, "midday": 12, "afternoon": 15, "evening": 18, "night": 22}
_PARTS = {"frac", "frac_half", "five"}
_LATE = {"afternoon", "evening"}


@dataclass(frozen=True)
class Clock:
    """A time of day; ``settled`` where it can't be twelve hours later. Hour 24 is the end of the day."""

    hour: int
    minute: int = 0
    settled: bool = True


def _hour(b: Binds) -> int:
    if "drange" in b:
        return int(b["drange"][1])
    said = next(str(b[name]) for name in ("h2", "h", "ho", "spoken_hour", "pol") if name in b)
    return int(said)


def _half(clock: Clock, half: str | None) -> Clock:
    if half is None or clock.hour > 12:
        return Clock(clock.hour, clock.minute, clock.settled or half is not None)
    return Clock(clock.hour % 12 + (12 if half == "pm" else 0), clock.minute)


def _plain(hour: int, minute: int, *, padded: bool = False) -> Clock:
    return Clock(hour, minute, padded or hour == 0 or hour > 12)


def _minutes(b: Binds) -> int:
    named = next((str(b[name]) for name in _PARTS if name in b), None)
    named = "30" if "pol" in b else named
    plain = b["m"] if "m" in b else b.get("mm", 0)
    return int(plain if named is None else named)


def read_clock(part: Part) -> Clock | None:
    """The time that a part says; None where there is no such time."""
    b = part.binds
    if "named" in b:
        hour, minute = map(int, b["named"].split(":"))
        total = hour * 60 + minute + _minutes(b) * (-1 if part.action == "to" else 1)
        return Clock(total // 60, total % 60)
    if part.action in ("hm", "hdot", "hhmm"):
        clock = _written(b)
        return None if "hdot" in b and "ampm" in b and clock.hour > 12 else _half(clock, b.get("ampm"))
    hour, minute = _hour(b), _minutes(b)
    if part.action in ("to", "toward"):
        # "quarter to three"; Russian "quarter of the third" counts within the hour before.
        total = hour * 60 - (60 - minute if part.action == "toward" else minute)
        hour, minute = divmod(total % (24 * 60), 60)
        hour = hour or 12
    clock = _plain(hour, minute)
    if hour > 24 or (hour == 24 and minute) or (hour > 12 and "ampm" in b and "clock" not in b):
        return None
    return _half(clock, b.get("ampm"))


def _written(b: Binds) -> Clock:
    if "hhmm" in b:
        return _plain(b["hhmm"] // 100, b["hhmm"] % 100, padded=True)
    hour, minute, *padded = b.get("hm") or b.get("hdot") or b["hdot_only"]
    return _plain(hour, minute, padded=any(padded))


def in_part(clock: Clock, part: str | None) -> tuple[Clock, int]:
    """A time settled by a part of the day ("8 in the evening"), and the days to add (1 after midnight)."""
    if part is None or clock.settled:
        return clock, 0
    hour = clock.hour
    if part in _LATE or (part == "midday" and hour < 6):
        return Clock(hour % 12 + 12, clock.minute), 0
    if part == "night" and 6 <= hour <= 12:
        return Clock(hour + 12, clock.minute), 0
    return Clock(hour % 12 if part in ("morning", "dawn", "night") else hour, clock.minute), 0


def at(day: date, clock: Clock) -> datetime:
    """A naive local time; hour 24 is the first moment of the next day."""
    return datetime.combine(day, time()) + timedelta(hours=clock.hour, minutes=clock.minute)


def settle(local: datetime, zone: str) -> tuple[datetime, str | None]:
    """A local time that exists in a zone, and "time-skipped" or "time-repeated" where the clocks change."""
    place = ZoneInfo(zone)
    first, second = local.replace(tzinfo=place, fold=0), local.replace(tzinfo=place, fold=1)
    if first.utcoffset() == second.utcoffset():
        return local, None
    back = first.astimezone(UTC).astimezone(place).replace(tzinfo=None)
    if back != local:
        return back, "time-skipped"
    return local, "time-repeated"
