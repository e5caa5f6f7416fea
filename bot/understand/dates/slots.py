"""The slots of patterns: what may fill {d}, {month}, {span} … at a word of a sentence."""

from __future__ import annotations

from collections.abc import Callable

from bot.understand.dates.amounts import span, unit_alone, whole
from bot.understand.dates.numeric import Numeric
from bot.understand.dates.sentence import Sentence, Slot, ends_clause
from bot.understand.dates.tokens import MEETING

LAST_DAY = 31


def _limited(low: int, high: int, ordinals: bool, cardinals: bool = True) -> Callable[[Sentence, int], Slot]:
    def read(scan: Sentence, at: int) -> Slot:
        if len(scan.words[at]) > 2 and scan.words[at].isdecimal():
            return []
        return [(n.end, n.value) for n in scan.numbers(at)
                if low <= n.value <= high and (ordinals if n.ordinal else cardinals)]  # fmt: skip

    return read


def _day(scan: Sentence, at: int) -> Slot:
    # "32 May" is read as a day, so that it is refused: its month alone would be a deadline that nobody said.
    digits = scan.numeric(at)
    number = digits.number if digits is not None and len(scan.words[at]) <= 2 else None
    ends = [end for end, _ in scan.lex(at + 1, "ordinal_suffix")] or [at + 1]
    if number is None or 1 <= number <= LAST_DAY or not any(_is_of_month(scan, at, end) for end in ends):
        return _limited(1, LAST_DAY, True)(scan, at)
    return [(end, number) for end in ends]


def _is_of_month(scan: Sentence, at: int, end: int) -> bool:
    if scan.grammar.han:
        return scan.words[end : end + 1] in (["日"], ["号"])
    behind = at > 0 and bool(scan.lex(at - 1, "month")) and ends_clause(scan, end)
    return behind or any(scan.lex(each, "month") for each in (end, *(last for last, _ in scan.lex(end, "of"))))


def _minute(scan: Sentence, at: int) -> Slot:
    digits = scan.numeric(at)
    if digits is not None and len(scan.words[at]) != 2:
        return []
    return [(n.end, n.value) for n in scan.numbers(at) if n.value <= 59 and not n.ordinal]


def _year(scan: Sentence, at: int) -> Slot:
    found = [(n.end, n.value) for n in scan.numbers(at) if 1900 <= n.value <= 2199]
    for head in scan.numbers(at):
        if head.value == 20 and not head.ordinal and scan.numeric(at) is None:
            tails = scan.numbers(head.end)
            found += [(n.end, 2000 + n.value) for n in tails if 10 <= n.value <= 99 and not n.ordinal]
    return found


def _numeric(name: str) -> Callable[[Sentence, int], Slot]:
    def read(scan: Sentence, at: int) -> Slot:
        digits = scan.numeric(at)
        value = getattr(digits, name) if digits is not None else None
        return [(at + 1, value)] if value else []

    return read


def _two_digit_year(scan: Sentence, at: int) -> Slot:
    digits = scan.numeric(at)
    # "7 June 25 delegates" names no year.
    good = digits is not None and digits.number is not None and len(scan.words[at]) == 2 and digits.number >= 10
    return [(at + 1, 2000 + int(scan.words[at]))] if good and ends_clause(scan, at + 1) else []


def _digits(scan: Sentence, at: int) -> Slot:
    return _limited(1, LAST_DAY, True)(scan, at) if scan.numeric(at) is not None else []


def _time_only(scan: Sentence, at: int) -> Slot:
    # 15.15 can only be a time, 4.22 is a day of April.
    digits = scan.numeric(at)
    return [(at + 1, digits.dotted)] if digits is not None and digits.dotted and not digits.pairs else []


def _time_rather(scan: Sentence, at: int) -> Slot:
    # "Monday 9.30": no day of a month that comes first, and so a time where a day stands beside it.
    digits = scan.numeric(at)
    likely = digits is not None and digits.dotted and int(scan.words[at].split(".")[-1]) > 12
    return [(at + 1, digits.dotted)] if digits is not None and likely else []


def _four(scan: Sentence, at: int) -> Slot:
    digits = scan.numeric(at)
    value = digits.number if digits is not None and len(scan.words[at]) in (3, 4) else None
    if value is None or value // 100 >= 24 or value % 100 >= 60:
        return []
    # "at 930": three digits are a time only behind the word for one, and nobody says "at 931".
    short = len(scan.words[at]) == 3
    good = not short or (value % 5 == 0 and any(end == at for end, _ in scan.lex(at - 1, "hour_cue")))
    return [(at + 1, value)] if good else []


def _offset(scan: Sentence, at: int) -> Slot:
    """Minutes east of Greenwich: "+02:00" and "Z" behind a written time, "+2" behind "UTC"."""
    words, starts, ends = scan.words, scan.tokens.starts, scan.tokens.ends
    after_time = bool(at) and starts[at] == ends[at - 1] and ":" in words[at - 1]
    if words[at] == "z":
        return [(at + 1, 0)] if after_time else []
    signed = words[at] in "+-" and at + 1 < len(words) and starts[at + 1] == ends[at]
    # 10:00-12:00 are hours of a day, and only behind a full date and "T" an offset.
    if not signed or (":" in words[at - 1] and (not after_time or (words[at] == "-" and words[at - 2] != "t"))):
        return []
    minutes = _offset_minutes(scan.numeric(at + 1))
    return [] if minutes is None else [(at + 2, minutes if words[at] == "+" else -minutes)]


def _offset_minutes(digits: Numeric | None) -> int | None:
    if digits is None:
        return None
    hours, minutes = digits.clock or (digits.number if digits.number is not None else 99, 0)
    return hours * 60 + minutes if hours <= 14 else None


def _clock(scan: Sentence, at: int) -> Slot:
    digits = scan.numeric(at)
    return [(at + 1, (*digits.clock, digits.padded))] if digits is not None and digits.clock else []


def _sure(scan: Sentence, at: int) -> Slot:
    # 22/04 and 4/22 are hardly fractions; 3/4 may be.
    return [(end, d) for end, d in _shaped("d/m")(scan, at) if d.padded or len(d.pairs) == 1]


def _shaped(*shapes: str) -> Callable[[Sentence, int], Slot]:
    def read(scan: Sentence, at: int) -> Slot:
        digits = scan.numeric(at)
        good = digits is not None and digits.shape in shapes and digits.pairs
        return [(at + 1, digits)] if good else []

    return read


def _meeting(scan: Sentence, at: int) -> Slot:
    return [(at + 1, scan.tokens.mentions[at])] if scan.words[at] == MEETING else []


SLOTS: dict[str, Callable[[Sentence, int], Slot]] = {
    "n": whole,
    "d": _day,
    "o": _limited(1, LAST_DAY, True, False),
    "h": _limited(0, 24, False),
    "h2": _limited(0, 24, False),
    "sec": _limited(0, 59, False),
    "offset": _offset,
    "ho": _limited(0, 24, True, False),
    "q": _limited(1, 4, True),
    "half": _limited(1, 2, True),
    "m": _minute,
    "mm": _limited(0, 59, False),
    "y": _year,
    "span": span,
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
    "d2": _limited(1, LAST_DAY, True),
    "d3": _limited(1, LAST_DAY, True),
    "hdot_likely": _time_rather,
    "unit1": unit_alone,
    "mo": _limited(1, 12, False),
    "yy": _two_digit_year,
    "mentioned": _meeting,
    "dd": _digits,
    "hdot_only": _time_only,
    "hhmm": _four,
    "dy": _numeric("day_year"),
    "yd": _numeric("year_day"),
}
