"""Finds, at any word of a sentence, the parts of a deadline that begin there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.understand.dates.data import CUED, INNER, Grammar
from bot.understand.dates.names import COUNTERS, NESTED
from bot.understand.dates.numbers import Number, han, spoken
from bot.understand.dates.numeric import Numeric, read_numeric
from bot.understand.dates.patterns import Node
from bot.understand.dates.sentence import Slot
from bot.understand.dates.slots import SLOTS
from bot.understand.dates.tokens import Tokens

Binds = dict[str, Any]

# "two weeks after the first Friday after …": deeper than this nobody speaks, and an attack would.
DEPTH = 3
PERIODS = frozenset(
    {
        "month",
        "next_month",
        "this_month",
        "this_unit",
        "next_unit",
        "second_unit",
        "quarter",
        "half",
        "year",
        "this_year",
        "my",
        "nth_week",
        "week_of",
        "last_week",
        "week_number",
        "of_year",
    }
)


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


# What a slot's value is called where it isn't called like the slot.
_CALLED = {"stretch": "period", "part_word": "part", "hdot_likely": "hdot"}
_TOO_SHORT = frozenset({"hour", "minute", "day", "working_day"})


def _order(part: Part) -> tuple[int, bool, int]:
    # The longest first; of what needs a cue a day before an hour, and a length of time last ("by 1700 hours").
    return (
        -part.end,
        part.cued,
        ("dates", "times", "others").index(part.section) + 3 * (part.action in ("after", "after_date")),
    )


def _nests(part: Part, slot: str) -> bool:
    # A bare unit ("the week") is a stretch of days only where something of it is asked for ("the end of the week").
    if part.section != "dates" or (part.binds.get("unit") in _TOO_SHORT and part.action == "this_unit"):
        return False
    if part.cued and part.action == "after":
        return False
    return (slot == "date" and not part.inner) or (part.action in PERIODS and (slot == "stretch" or not part.inner))


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
        if at < len(self.words) and self.words[at][0].isdecimal():
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
        reader = SLOTS.get(name)
        if reader is not None:
            return reader(self, at)
        if name in NESTED:
            return [(part.end, part) for part in self.parts(at, depth + 1) if _nests(part, name)]
        return self.lex(at, name)

    def parts(self, at: int, depth: int = 0) -> list[Part]:
        """The parts that begin at a token, the longest first."""
        if depth > DEPTH or at >= len(self.words):
            return []
        found = self._parts.get((at, depth))
        if found is None:
            found = self._match(at, depth)
            found.sort(key=_order)
            self._parts[at, depth] = found
        return found

    def _match(self, at: int, depth: int) -> list[Part]:
        found: list[Part] = []
        self._walk(self.grammar.rules, at, at, depth, {}, found)
        grown = found
        for _ in range(DEPTH - depth):
            grown = [later for part in grown if part.section == "dates" for later in self._later(part, depth)]
            found += grown
        return [part for part in found if not self._cuts_word(part)]

    def _cuts_word(self, part: Part) -> bool:
        # "9点整理" says no "9点整", nor "a las 9 un informe" a minute past nine.
        last = part.end - 1
        if part.section != "times" or last == part.start:
            return False
        return any(end > part.end for end, _ in self.lex(last, "whole_word")) or bool(self.lex(last, "no_end"))

    def _later(self, part: Part, depth: int) -> list[Part]:
        found: list[Part] = []
        for name, node in self.grammar.postfix.special.items():
            if _nests(part, name):
                key = _CALLED.get(name, name)
                self._walk(node, part.start, part.end, depth, {key: part}, found)
        return found

    def _walk(self, node: Node, start: int, at: int, depth: int, binds: Binds, found: list[Part]) -> None:
        for section, action in node.done:
            cued = section.startswith(CUED)
            inner = section.startswith(INNER)
            plain = section.removeprefix(CUED).removeprefix(INNER)
            if plain == "times" and self._lasting(start, at, binds):
                cued, action = True, "hours" if action == "clock" else action
            found.append(Part(start, at, plain, action, binds, cued, inner))
        if at >= len(self.words):
            return
        following = node.words.get(self.words[at])
        if following is not None:
            self._walk(following, start, at + 1, depth, binds, found)
        if node.slots:
            self._walk_words(node, start, at, depth, binds, found)
        if node.special:
            self._walk_slots(node.special, start, at, depth, binds, found)
        if node.counted and self._counts(at):
            self._walk_slots(node.counted, start, at, depth, binds, found)

    def _lasting(self, start: int, end: int, binds: Binds) -> bool:
        # "trois heures" is how long something takes, unless "à" or the like stands before it.
        bare = "ampm" not in binds and bool(self.numbers(start))
        return bare and any(self.lex(at, "hours") for at in range(start + 1, end))

    def _walk_slots(
        self, slots: dict[str, Node], start: int, at: int, depth: int, binds: Binds, found: list[Part]
    ) -> None:
        for name, following in slots.items():
            for end, value in self.slot(name, at, depth):
                key = _CALLED.get(name, name)
                self._walk(following, start, end, depth, {**binds, key: value}, found)

    def _walk_words(self, node: Node, start: int, at: int, depth: int, binds: Binds, found: list[Part]) -> None:
        for name, values in self.categories(at).items():
            later = node.slots.get(name)
            if later is not None:
                for end, value in values:
                    self._walk(later, start, end, depth, {**binds, _CALLED.get(name, name): value}, found)

    def _counts(self, at: int) -> bool:
        # Most words aren't numbers, and a dozen slots need not be asked for each of them.
        return (
            self.words[at][0].isdecimal()
            or not COUNTERS.isdisjoint(self.categories(at))
            or (self.grammar.han and bool(self.numbers(at)))
        )
