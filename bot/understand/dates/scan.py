"""Finds, at any word of a sentence, the parts of a deadline that begin there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.understand.dates.data import CUED, INNER, Grammar
from bot.understand.dates.numbers import Number, han, spoken
from bot.understand.dates.numeric import Numeric, read_numeric
from bot.understand.dates.patterns import Node
from bot.understand.dates.tokens import MEETING, Tokens

Binds = dict[str, Any]
Slot = list[tuple[int, Any]]

# "two weeks after the first Friday after …": deeper than this nobody speaks, and an attack would.
DEPTH = 3
PERIODS = frozenset({"month", "next_month", "this_month", "this_unit", "next_unit", "second_unit", "quarter", "half", "year", "this_year",
                     "my", "nth_week", "last_week", "week_number", "of_year"})  # fmt: skip


@dataclass(frozen=True)
class Part:
    """A part of a deadline: tokens ``start`` to ``end``, what it says (``action`` of ``section``) and with what."""

    start: int
    end: int
    section: str
    action: str
    binds: Binds
    cued: bool
    inner: bool = False


class Scan:
    """One sentence under one grammar; every look-up is done once."""

    def __init__(self, grammar: Grammar, tokens: Tokens) -> None:
        self.grammar, self.tokens, self.words = grammar, tokens, tokens.words
        self._lex: dict[int, dict[str, Slot]] = {}
        self._numbers: dict[int, list[Number]] = {}
        self._parts: dict[tuple[int, int], list[Part]] = {}

    def lex(self, at: int, category: str) -> Slot:
        """Words of a category that begin at a token, the longest first."""
        found = self._lex.get(at)
        if found is None:
            found = self._lex[at] = self._look_up(at)
        return found.get(category, [])

    def categories(self, at: int) -> dict[str, Slot]:
        """All categories of the words that begin at a token."""
        self.lex(at, "")
        return self._lex[at]

    def _look_up(self, at: int) -> dict[str, Slot]:
        found: dict[str, Slot] = {}
        node: Node | None = self.grammar.lexicon
        while at < len(self.words):
            node = node.words.get(self.words[at]) if node else None
            if node is None:
                break
            at += 1
            for category, value in node.done:
                found.setdefault(category, []).insert(0, (at, value))
        return found

    def numeric(self, at: int) -> Numeric | None:
        """The run of digits at a token."""
        if at < len(self.words) and self.words[at][0].isdigit():
            return read_numeric(self.words[at])
        return None

    def numbers(self, at: int) -> list[Number]:
        """The numbers, in digits or words, that begin at a token."""
        found = self._numbers.get(at)
        if found is None:
            found = self._numbers[at] = self._count(at)
        return found

    def _count(self, at: int) -> list[Number]:
        digits = self.numeric(at)
        if digits is not None and digits.number is not None:
            suffixed = [Number(end, digits.number, True) for end, _ in self.lex(at + 1, "ordinal_suffix")]
            return [*suffixed, Number(at + 1, digits.number, False)]
        if digits is not None or at >= len(self.words):
            return []
        return (han(self.words, at) if self.grammar.han else []) or spoken(self.lex, at, self.grammar.arabic)

    def slot(self, name: str, at: int, depth: int) -> Slot:
        """The values of a slot that begin at a token."""
        if at >= len(self.words):
            return []
        reader = _SLOTS.get(name)
        if reader is not None:
            return reader(self, at)
        if name in ("date", "period", "stretch"):
            return [(part.end, part) for part in self.parts(at, depth + 1) if _nests(part, name)]
        return self.lex(at, name)

    def parts(self, at: int, depth: int = 0) -> list[Part]:
        """The parts that begin at a token, the longest first."""
        if depth > DEPTH or at >= len(self.words):
            return []
        found = self._parts.get((at, depth))
        if found is None:
            found = self._match(at, depth)
            found.sort(key=lambda part: (-part.end, part.cued))
            self._parts[at, depth] = found
        return found

    def _match(self, at: int, depth: int) -> list[Part]:
        found: list[Part] = []
        self._walk(self.grammar.rules, at, at, depth, {}, found)
        grown = found
        for _ in range(DEPTH - depth):
            grown = [later for part in grown if part.section == "dates" for later in self._later(part, depth)]
            found += grown
        return found

    def _later(self, part: Part, depth: int) -> list[Part]:
        found: list[Part] = []
        for name, node in self.grammar.postfix.slots.items():
            if _nests(part, name):
                key = "period" if name == "stretch" else name
                self._walk(node, part.start, part.end, depth, {key: part}, found)
        return found

    def _walk(self, node: Node, start: int, at: int, depth: int, binds: Binds, found: list[Part]) -> None:
        for section, action in node.done:
            cued = section.startswith(CUED)
            inner = section.startswith(INNER)
            plain = section.removeprefix(CUED).removeprefix(INNER)
            found.append(Part(start, at, plain, action, binds, cued, inner))
        if at >= len(self.words):
            return
        following = node.words.get(self.words[at])
        if following is not None:
            self._walk(following, start, at + 1, depth, binds, found)
        for name, following in node.slots.items():
            for end, value in self.slot(name, at, depth):
                key = "period" if name == "stretch" else name
                self._walk(following, start, end, depth, {**binds, key: value}, found)


_TOO_SHORT = frozenset({"hour", "minute", "day", "working_day"})


def _nests(part: Part, slot: str) -> bool:
    # A bare unit ("the week") is a stretch of days only where something of it is asked for ("the end of the week").
    if part.section != "dates" or part.binds.get("unit") in _TOO_SHORT and part.action == "this_unit":
        return False
    return slot == "date" and not part.inner or part.action in PERIODS and (slot == "stretch" or not part.inner)


def _whole(scan: Scan, at: int) -> Slot:
    found: Slot = [(n.end, n.value) for n in scan.numbers(at) if not n.ordinal]
    digits = scan.numeric(at)
    if digits is not None and digits.shape == "d.m" and len(scan.words[at]) == 3:
        found.append((at + 1, float(scan.words[at])))
    words = [*scan.lex(at, "fraction"), *scan.lex(at, "vague")]
    return found + [(end, float(value)) for end, value in words]


def _limited(low: int, high: int, ordinals: bool, cardinals: bool = True) -> Callable[[Scan, int], Slot]:
    def read(scan: Scan, at: int) -> Slot:
        return [(n.end, n.value) for n in scan.numbers(at)
                if low <= n.value <= high and (ordinals if n.ordinal else cardinals)]  # fmt: skip

    return read


def _minute(scan: Scan, at: int) -> Slot:
    digits = scan.numeric(at)
    if digits is not None and len(scan.words[at]) != 2:
        return []
    return [(n.end, n.value) for n in scan.numbers(at) if n.value <= 59 and not n.ordinal]


def _year(scan: Scan, at: int) -> Slot:
    found = [(n.end, n.value) for n in scan.numbers(at) if 1900 <= n.value <= 2199 and not n.ordinal]
    for head in scan.numbers(at):
        if head.value == 20 and not head.ordinal and scan.numeric(at) is None:
            tails = scan.numbers(head.end)
            found += [(n.end, 2000 + n.value) for n in tails if 10 <= n.value <= 99 and not n.ordinal]
    return found


def _span(scan: Scan, at: int) -> Slot:
    found: Slot = []
    parts: tuple[tuple[float, str], ...] = ()
    while len(parts) < 4:
        step = next(((end, n, unit) for mid, n in _whole(scan, at) for end, unit in scan.lex(mid, "unit")), None)
        if step is None:
            break
        half = scan.lex(step[0], "and_half")
        parts = (*parts, (step[1] + (0.5 if half else 0), step[2]))
        at = half[0][0] if half else step[0]
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


_SLOTS: dict[str, Callable[[Scan, int], Slot]] = {
    "n": _whole, "d": _limited(1, 31, True), "o": _limited(1, 31, True, False), "h": _limited(0, 24, False),
    "ho": _limited(0, 24, True, False), "q": _limited(1, 4, True), "half": _limited(1, 2, True),
    "m": _minute, "mm": _limited(0, 59, False), "y": _year, "span": _span, "ymd": _shaped("ymd"), "dmy": _shaped("dmy"),
    "loose": _shaped("loose"), "slash": _shaped("d/m"), "slash_sure": _sure, "dash": _shaped("d-m"), "dot": _shaped("d.m"),
    "my": _numeric("month_year"), "hm": _clock, "hdot": _numeric("dotted"), "drange": _numeric("span"),
    "d2": _limited(1, 31, True), "unit1": _unit_alone, "mo": _limited(1, 12, False), "yy": _two_digit_year, "mentioned": _meeting, "dd": _digits, "hdot_only": _time_only, "hhmm": _four, "dy": _numeric("day_year"),
    "yd": _numeric("year_day"),
}  # fmt: skip
