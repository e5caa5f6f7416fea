"""What a run of digits can be: a number, a date, a time, or none of these (a version, a telephone number).

Reading order of numeric dates: year first is ISO; else the day comes first, as in Geneva and in all six languages'
ITU papers; where only the month-first reading is a date it is taken; where both are dates and the locale doesn't
decide, both are given and it is asked (``day_first_of``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

DayMonth = tuple[int, int]
# Regions that write the month first in English (CLDR's short date pattern).
MONTH_FIRST = ("US", "PH", "FM", "MH", "PW", "AS", "GU", "MP", "PR", "VI", "UM")


@dataclass(frozen=True)
class Numeric:
    """The readings of one run of digits; empty fields where it can't be read so.

    ``pairs`` are (day, month) in order of preference: day first, then month first. ``no_clock``: a time of
    day but for its hour or its minutes ("25:00").
    """

    number: int | None = None
    pairs: tuple[DayMonth, ...] = ()
    year: int | None = None
    iso: bool = False
    month_year: tuple[int, int] | None = None
    day_year: tuple[int, int] | None = None
    year_day: tuple[int, int] | None = None
    clock: tuple[int, int] | None = None
    dotted: tuple[int, int] | None = None
    span: tuple[int, int] | None = None
    no_clock: bool = False
    shape: str = ""
    padded: bool = False


def day_first_of(text: str, lang: str | None, locale: str | None) -> bool | None:
    """Whether 3/4 is 3 April: None where nothing decides.

    English alone is written both ways, with a slash or a hyphen; a region in the locale (en-GB, en_US) decides it.
    Dots and the other five languages always put the day first.
    """
    if lang != "en" or ("/" not in text and "-" not in text):
        return True
    region = (locale or "").replace("_", "-").partition("-")[2].upper()
    return None if not region else region not in MONTH_FIRST


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})"),
        re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})"),
        re.compile(r"(\d{1,4})([-/.:])(\d{1,4})"),
        re.compile(r"(\d{2})([-/])(\d{1,2})\2(\d)"),
        re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?"),
    )


def full_year(year: int) -> int:
    """Two digits are a year of this century: nobody sets a deadline in the last one."""
    return year + 2000 if year < 100 else year


def pairs_of(first: int, second: int) -> tuple[DayMonth, ...]:
    """(day, month) readings of two numbers, day first before month first."""
    found = []
    if 1 <= first <= 31 and 1 <= second <= 12:
        found.append((first, second))
    if 1 <= second <= 31 and 1 <= first <= 12 and first != second:
        found.append((second, first))
    return tuple(found)


def _clock(hour: int, minute: int) -> tuple[int, int] | None:
    return (hour, minute) if hour <= 24 and minute <= 59 and (hour < 24 or minute == 0) else None


def _year_first(match: re.Match[str]) -> Numeric:
    year, month, day = full_year(int(match[1])), int(match[3]), int(match[4])
    pairs = pairs_of(day, month)
    if 1 <= month <= 12:
        pairs = pairs[:1] if pairs and pairs[0] == (day, month) else ()
    return Numeric(pairs=pairs, year=year, iso=True, shape="ymd")


def _year_last(match: re.Match[str]) -> Numeric:
    first, second, year = int(match[1]), int(match[3]), full_year(int(match[4]))
    # A version (1.10.30) and a section (4.2.10) look like this; a date with dots has two digits throughout.
    loose = match[2] == "." and len(match[4]) == 2 and (len(match[1]) < 2 or len(match[3]) < 2)
    pairs = pairs_of(first, second)
    if not pairs and 1 <= second <= 12 and len(match[4]) == 2 and 1 <= int(match[4]) <= 31:
        return Numeric(pairs=((int(match[4]), second),), year=full_year(first), shape="dmy")
    return Numeric(pairs=pairs, year=year, shape="loose" if loose else "dmy")


def _two(match: re.Match[str]) -> Numeric:
    first, second, mark = int(match[1]), int(match[3]), match[2]
    if mark == ":":
        good = len(match[1]) <= 2 and len(match[3]) == 2
        wrong = good and (first > 24) != (second > 59)
        clock = _clock(first, second) if good else None
        return Numeric(clock=clock, padded=match[1][0] == "0", shape="hm", no_clock=wrong)
    if len(match[3]) == 4 and len(match[1]) <= 2 and mark != ":":
        good = 1 <= first <= 12 and 1900 <= second <= 2199
        both = (first, second) if 1 <= first <= 31 and 1900 <= second <= 2199 else None
        return Numeric(month_year=(first, second) if good else None, day_year=both, shape="my")
    if len(match[1]) == 4 and 1900 <= first <= 2199 and 1 <= second <= 31:
        return Numeric(year_day=(first, second), shape="yd")
    if len(match[1]) > 2 or len(match[3]) > 2:
        return Numeric(shape="code")
    dotted = _clock(first, second) if mark == "." and len(match[3]) == 2 else None
    span = (first, second) if mark == "-" and 1 <= first < second <= 31 else None
    return Numeric(pairs=pairs_of(first, second), dotted=dotted, span=span, shape=f"d{mark}m",
                   padded=len(match[1]) == 2 and len(match[3]) == 2)  # fmt: skip


@lru_cache(maxsize=4096)
def read_numeric(blob: str) -> Numeric:
    """All that one run of digits and marks may mean."""
    blob = blob.replace(" ", "")
    if len(blob) == 8 and blob.isdecimal() and blob[:2] in ("19", "20", "21"):
        year, month, day = int(blob[:4]), int(blob[4:6]), int(blob[6:])
        return Numeric(pairs=((day, month),), year=year, iso=True, shape="loose" if 1 <= month <= 12 else "code")
    if blob.isdecimal():
        return Numeric(number=int(blob) if len(blob) <= 6 else None, shape="n", padded=blob[0] == "0")
    year_first, year_last, two, short, clock = _shapes()
    for shape, reader in ((year_first, _year_first), (year_last, _year_last), (two, _two), (short, _year_first)):
        match = shape.fullmatch(blob)
        if match:
            return reader(match)
    match = clock.fullmatch(blob)
    if match:
        return Numeric(clock=_clock(int(match[1]), int(match[2])), padded=blob[0] == "0", shape="hm")
    return Numeric(shape="code")
