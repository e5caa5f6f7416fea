"""The slots of patterns: what may fill {d}, {month}, {span} … at a word of a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from bot.understand.dates.data import Grammar
from bot.understand.dates.numbers import Number
from bot.understand.dates.numeric import Numeric
from bot.understand.dates.tokens import MEETING, Tokens

Slot = list[tuple[int, Any]]


class Scan(Protocol):
    """A sentence as the slots see it."""

    grammar: Grammar
    tokens: Tokens
    words: list[str]

    def lex(self, at: int, category: str) -> Slot:
        """Words of a category that begin at a token, the longest first."""

    def numeric(self, at: int) -> Numeric | None:
        """The run of digits at a token."""

    def numbers(self, at: int) -> list[Number]:
        """The numbers, in digits or words, that begin at a token."""


def _whole(scan: Scan, at: int) -> Slot:
    found: Slot = [(n.end, n.value) for n in scan.numbers(at) if not n.ordinal]
    digits = scan.numeric(at)
    if digits is not None and digits.shape == "d.m" and len(scan.words[at]) == 3:
        found.append((at + 1, float(scan.words[at])))
    words = [*scan.lex(at, "fraction"), *scan.lex(at, "vague")]
    return found + [(end, float(value)) for end, value in words]


def _limited(low: int, high: int, ordinals: bool, cardinals: bool = True) -> Callable[[Scan, int], Slot]:
    def read(scan: Scan, at: int) -> Slot:
        if len(scan.words[at]) > 2 and scan.words[at].isdecimal():
            return []
        return [(n.end, n.value) for n in scan.numbers(at)
                if low <= n.value <= high and (ordinals if n.ordinal else cardinals)]  # fmt: skip

    return read


def _minute(scan: Scan, at: int) -> Slot:
    digits = scan.numeric(at)
    if digits is not None and len(scan.words[at]) != 2:
        return []
    return [(n.end, n.value) for n in scan.numbers(at) if n.value <= 59 and not n.ordinal]


def _year(scan: Scan, at: int) -> Slot:
    found = [(n.end, n.value) for n in scan.numbers(at) if 1900 <= n.value <= 2199]
    for head in scan.numbers(at):
        if head.value == 20 and not head.ordinal and scan.numeric(at) is None:
            tails = scan.numbers(head.end)
            found += [(n.end, 2000 + n.value) for n in tails if 10 <= n.value <= 99 and not n.ordinal]
    return found


def _bare_minutes(scan: Scan, at: int) -> int | None:
    # "dans 1h30": minutes of an hour, without their unit.
    digits = scan.numeric(at)
    joined = digits is not None and scan.tokens.starts[at] == scan.tokens.ends[at - 1]
    return digits.number if digits is not None and joined and len(scan.words[at]) == 2 else None


def _counted(scan: Scan, at: int) -> tuple[int, float, str] | None:
    for middle, count in _whole(scan, at):
        # "two and a half hours", "an hour and a half", "deux heures et demie"
        inside = scan.lex(middle, "and_half")
        unit = scan.lex(inside[0][0] if inside else middle, "unit")
        if unit:
            end, name = unit[0]
            after = [] if inside else scan.lex(end, "and_half")
            if name == "hour" and not inside and not after and _bare_minutes(scan, end) is not None:
                return end + 1, count + (_bare_minutes(scan, end) or 0) / 60, name
            return (after[0][0] if after else end), count + (0.5 if inside or after else 0), name
    return None


def _span(scan: Scan, at: int) -> Slot:
    found: Slot = []
    parts: tuple[tuple[float, str], ...] = ()
    while len(parts) < 4:
        step = _counted(scan, at)
        if step is None:
            break
        at = step[0]
        parts = (*parts, step[1:])
        found.insert(0, (at, parts))
        joint = scan.lex(at, "and_span")
        at = joint[0][0] if joint else at
    return found


def _numeric(name: str) -> Callable[[Scan, int], Slot]:
    def read(scan: Scan, at: int) -> Slot:
        digits = scan.numeric(at)
        value = getattr(digits, name) if digits is not None else None
        return [(at + 1, value)] if value else []

    return read


def _unit_alone(scan: Scan, at: int) -> Slot:
    # "через неделю": one week, without the number.
    return [(end, ((1, unit),)) for end, unit in scan.lex(at, "unit1")]


def _two_digit_year(scan: Scan, at: int) -> Slot:
    digits = scan.numeric(at)
    good = digits is not None and digits.number is not None and len(scan.words[at]) == 2 and digits.number >= 10
    return [(at + 1, 2000 + int(scan.words[at]))] if good else []


def _digits(scan: Scan, at: int) -> Slot:
    return _limited(1, 31, True)(scan, at) if scan.numeric(at) is not None else []


def _time_only(scan: Scan, at: int) -> Slot:
    # 15.15 can only be a time, 4.22 is a day of April.
    digits = scan.numeric(at)
    return [(at + 1, digits.dotted)] if digits is not None and digits.dotted and not digits.pairs else []


def _four(scan: Scan, at: int) -> Slot:
    digits = scan.numeric(at)
    value = digits.number if digits is not None and len(scan.words[at]) == 4 else None
    return [(at + 1, value)] if value is not None and value // 100 < 24 and value % 100 < 60 else []


def _clock(scan: Scan, at: int) -> Slot:
    digits = scan.numeric(at)
    return [(at + 1, (*digits.clock, digits.padded))] if digits is not None and digits.clock else []


def _sure(scan: Scan, at: int) -> Slot:
    # 22/04 and 4/22 are hardly fractions; 3/4 may be.
    return [(end, d) for end, d in _shaped("d/m")(scan, at) if d.padded or len(d.pairs) == 1]


def _shaped(*shapes: str) -> Callable[[Scan, int], Slot]:
    def read(scan: Scan, at: int) -> Slot:
        digits = scan.numeric(at)
        good = digits is not None and digits.shape in shapes and digits.pairs
        return [(at + 1, digits)] if good else []

    return read


def _meeting(scan: Scan, at: int) -> Slot:
    return [(at + 1, scan.tokens.mentions[at])] if scan.words[at] == MEETING else []


SLOTS: dict[str, Callable[[Scan, int], Slot]] = {
    "n": _whole,
    "d": _limited(1, 31, True),
    "o": _limited(1, 31, True, False),
    "h": _limited(0, 24, False),
    "ho": _limited(0, 24, True, False),
    "q": _limited(1, 4, True),
    "half": _limited(1, 2, True),
    "m": _minute,
    "mm": _limited(0, 59, False),
    "y": _year,
    "span": _span,
    "ymd": _shaped("ymd"),
    "dmy": _shaped("dmy"),
    "loose": _shaped("loose"),
    "slash": _shaped("d/m"),
    "slash_sure": _sure,
    "dash": _shaped("d-m"),
    "dot": _shaped("d.m"),
    "my": _numeric("month_year"),
    "hm": _clock,
    "hdot": _numeric("dotted"),
    "drange": _numeric("span"),
    "d2": _limited(1, 31, True),
    "unit1": _unit_alone,
    "mo": _limited(1, 12, False),
    "yy": _two_digit_year,
    "mentioned": _meeting,
    "dd": _digits,
    "hdot_only": _time_only,
    "hhmm": _four,
    "dy": _numeric("day_year"),
    "yd": _numeric("year_day"),
}
