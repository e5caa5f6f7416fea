"""The pattern language of the phrase files, compiled into a graph that is walked word by word.

A plain word stands for itself, ``word*`` and ``*word`` for every word that begins or ends so, ``[…]`` for what may be
left out, ``(a|b)`` for a choice, ``<group>`` for a list of the same language. ``{slot}`` takes words for a field,
``{slot!}`` only words that the register knows, ``{slot:3}`` at most three, ``{_}`` up to four of no account.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache, cached_property
from types import MappingProxyType
from typing import NamedTuple

from bot.understand.patterns.graph import Node, Slot, merged
from bot.understand.patterns.marks import Anchors, Marks, any_of, in_turn
from bot.understand.text.proofs import PROVING
from bot.understand.text.words import in_pairs, words_of

# What a slot of these holds is a number or a day's.
ONE_ITEM = frozenset({"item", "wrong_item", "superseded_by"})
COUNTED = ONE_ITEM | {"numbers", "year", "held"}
# Of these no list of words tells what they take.
APART = frozenset({"year", "held", "numbers"}) | PROVING
LONG = frozenset({"text", "task", "note", "reason"})
SHORT_LIMIT, LONG_LIMIT, GAP_LIMIT = 12, 900, 4
# Words that name no known topic are few: a longer run of them is a sentence of its own.
TOPIC_LIMIT = 7


class Builder(NamedTuple):
    """A piece of a pattern: its marks, and what it adds to the graph of what comes after it."""

    marks: Marks
    graph: Callable[[Node], Node]


class Pattern:
    """One pattern: its marks, and its graph, which is made when it is first walked. Most never are."""

    def __init__(self, builder: Builder, done: str) -> None:
        self.marks = builder.marks
        self._builder, self._done = builder, done

    @cached_property
    def node(self) -> Node:
        return self._builder.graph(Node(done=self._done))


@cache
def _pieces() -> re.Pattern[str]:
    words = r"[^{}<>\[\]()]+"
    # Most brackets hold nothing but words: such a one is a piece by itself, and made once, wherever it stands.
    brackets = rf"\(({words})\)|\[({words})\]"
    return re.compile(rf"{brackets}|\{{([\w]+)(!?)(?::(\d+))?\}}|<([\w-]+)>|([\[\](|)])|([^{{}}<>\[\]()|]+)")


class Compiler:
    """Compiles the patterns of one language; ``groups`` are its named lists, ``values`` the names of settled ones,
    ``familiar`` by a formal word the familiar one that fits in its place."""

    def __init__(
        self,
        groups: Mapping[str, Sequence[str]],
        values: Collection[str] = (),
        familiar: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._groups, self._values, self._familiar = groups, frozenset(values), familiar
        self._made: dict[str, Builder] = {}
        self.vocabulary: set[str] = set()

    def compile(self, pattern: str, done: str) -> Pattern:
        """One pattern. Raises ``ValueError`` for a pattern that is not well formed."""
        parts = list(_pieces().finditer(pattern))
        if "".join(part.group() for part in parts) != pattern:
            raise ValueError(f"not a pattern: {pattern!r}")
        choice, at = self._choice(parts, 0)
        if at != len(parts):
            raise ValueError(f"brackets do not match: {pattern!r}")
        return Pattern(choice, done)

    def _choice(self, parts: list[re.Match[str]], at: int) -> tuple[Builder, int]:
        rows: list[Builder] = []
        while True:
            row, at = self._row(parts, at)
            rows.append(row)
            if at >= len(parts) or parts[at][7] != "|":
                return _either(rows), at
            at += 1

    def _row(self, parts: list[re.Match[str]], at: int) -> tuple[Builder, int]:
        steps: list[Builder] = []
        while at < len(parts) and (parts[at][7] is None or parts[at][7] in "[("):
            step, at = self._one(parts, at)
            steps.append(step)
        return _after_each_other(steps), at

    def _one(self, parts: list[re.Match[str]], at: int) -> tuple[Builder, int]:
        part = parts[at]
        if part[8]:
            return self._once(part[8] + " ", self._literal), at + 1
        if part[1]:
            return self._once(part[1] + ")", self._words), at + 1
        if part[2]:
            return self._once(part[2] + "]", self._words_or_none), at + 1
        if part[3]:
            return self._once(part[0], lambda _: _slot(_slot_of(part), self._values)), at + 1
        if part[6]:
            return self._once(part[6], self._group), at + 1
        inner, end = self._choice(parts, at + 1)
        if end >= len(parts):
            raise ValueError(f"a bracket is not closed: {part.string!r}")
        return (_maybe(inner) if part[7] == "[" else inner), end + 1

    def _once(self, text: str, make: Callable[[str], Builder]) -> Builder:
        if text not in self._made:
            self._made[text] = make(text)
        return self._made[text]

    def _group(self, name: str) -> Builder:
        if name not in self._groups:
            raise ValueError(f"no group <{name}>")
        return _either([self._choice(list(_pieces().finditer(each)), 0)[0] for each in self._groups[name]])

    def _words(self, text: str) -> Builder:
        return _either([self._once(f"{each} ", self._literal) for each in text[:-1].split("|")])

    def _words_or_none(self, text: str) -> Builder:
        return _maybe(self._once(f"{text[:-1]})", self._words))

    def _literal(self, text: str) -> Builder:
        return _after_each_other([self._once(f" {chunk}", self._chunk) for chunk in text.split()])

    def _chunk(self, chunk: str) -> Builder:
        # The star is no letter, so it's put aside while the words are cut.
        words = words_of(chunk.replace("*", "")).words
        self.vocabulary.update(words)
        if "*" in chunk:
            return _wild(words[0], chunk.strip().startswith("*"))
        forms = tuple(frozenset({word, self._familiar.get(word, word)}) for word in words)
        self.vocabulary.update(*forms)
        return _sequence(words, forms) if words else _after_each_other([])


def _slot_of(part: re.Match[str]) -> Slot:
    name = part[3]
    limit = (
        TOPIC_LIMIT if name == "topic" else GAP_LIMIT if name == "_" else LONG_LIMIT if name in LONG else SHORT_LIMIT
    )
    return Slot(name, bool(part[4]), int(part[5]) if part[5] else limit)


def _slot(slot: Slot, values: Collection[str]) -> Builder:
    settled = slot.name in COUNTED | PROVING or slot.name in values
    slot = replace(slot, token=f"{{{slot.name}}}" if settled else f"{{{slot.name}!}}" if slot.known else "")
    needs = (frozenset({slot.token}),) if slot.token else ()
    optional = slot.name == "_"

    def graph(after: Node) -> Node:
        node = Node(slots=[(slot, after)])
        return merged([node, after]) if optional else node

    return Builder(Marks(None, needs, needs[0] if needs else None, None, optional), graph)


def _wild(word: str, ending: bool) -> Builder:
    own = None if ending else frozenset({f"{word}*"})

    def graph(after: Node) -> Node:
        step = [(word, after)]
        return Node(ends={word[-1]: step}) if ending else Node(starts={word[0]: step})

    return Builder(Marks(own, (), None, None, bare=False), graph)


def _sequence(words: tuple[str, ...], forms: tuple[Anchors, ...]) -> Builder:
    paired = len(words) > 1 and _han(words[0] + words[1])
    own = frozenset({words[0] + words[1]}) if paired else forms[0]
    needs = tuple(frozenset({word}) for word in in_pairs(words)) if any(map(_han, words)) else forms

    def graph(after: Node) -> Node:
        for each in reversed(forms):
            after = Node(words={word: [after] for word in each})
        return after

    return Builder(Marks(own, needs, forms[0], forms[-1], bare=False), graph)


def _han(text: str) -> bool:
    return all("\u3400" <= letter <= "\u9fff" for letter in text)


def _either(rows: list[Builder]) -> Builder:
    if len(rows) == 1:
        return rows[0]
    return Builder(any_of([row.marks for row in rows]), lambda after: merged([row.graph(after) for row in rows]))


def _maybe(inner: Builder) -> Builder:
    marks = inner.marks._replace(anchors=None, needs=(), bare=True)
    return Builder(marks, lambda after: merged([inner.graph(after), after]))


def _after_each_other(steps: list[Builder]) -> Builder:
    if len(steps) == 1:
        return steps[0]

    def graph(after: Node) -> Node:
        for step in reversed(steps):
            after = step.graph(after)
        return after

    return Builder(in_turn([step.marks for step in steps]), graph)
