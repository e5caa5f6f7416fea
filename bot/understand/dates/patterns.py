"""The pattern language of ``phrases/dates.toml``, and the tree that patterns are kept in.

In a pattern a plain word stands for itself, ``{slot}`` for a value (a day, a month, a span of time), ``<group>`` for
any word of a group of the same file, ``[…]`` for what may be left out and ``(a|b)`` for a choice.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from functools import cache

from bot.understand.dates.text import fold
from bot.understand.dates.tokens import words_of

Item = tuple[str, bool]  # a word, or the name of a slot and True
Sequence_ = tuple[Item, ...]


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(r"\{(\w+)\}|<(\w+)>|([\[\](|)])|([^{}<>\[\]()|]+)")


def _literal(text: str) -> Sequence_:
    return tuple((word, False) for word in words_of(fold(text).text))


def _joined(left: list[Sequence_], right: list[Sequence_]) -> list[Sequence_]:
    return [a + b for a in left for b in right]


class _Reader:
    """Reads one pattern from left to right into all the sequences it stands for."""

    def __init__(self, pattern: str) -> None:
        self.parts = list(_pieces().finditer(pattern))
        self.at = 0

    def choice(self) -> list[Sequence_]:
        """Alternatives up to the closing bracket or the end."""
        found = self.row()
        while self.at < len(self.parts) and self.parts[self.at][3] == "|":
            self.at += 1
            found = found + self.row()
        return found

    def row(self) -> list[Sequence_]:
        found: list[Sequence_] = [()]
        while self.at < len(self.parts):
            part = self.parts[self.at]
            if part[3] and part[3] in "|])":
                break
            self.at += 1
            found = _joined(found, self.one(part))
        return found

    def one(self, part: re.Match[str]) -> list[Sequence_]:
        if part[1] or part[2]:
            return [((part[1] or part[2], True),)]
        if part[4]:
            return [_literal(part[4])]
        inner = self.choice()
        self.at += 1
        return [(), *inner] if part[3] == "[" else inner


def _glued(form: str) -> list[str]:
    # Inside a word ("пятниц(а|у)") the choice is a matter of letters, not of words.
    match = re.search(r"(?<=\w)\(([^()]*)\)|\(([^()]*)\)(?=\w)", form)
    if match is None:
        return [form]
    choices = (match[1] if match[1] is not None else match[2]).split("|")
    return [done for one in choices for done in _glued(form[: match.start()] + one + form[match.end() :])]


def expand(pattern: str) -> list[Sequence_]:
    """All sequences of words and slots that a pattern stands for."""
    return list(dict.fromkeys(seq for form in _glued(pattern) for seq in _Reader(form).choice() if seq))


@dataclass
class Node:
    """One step in the tree of patterns: what may come next, and what is complete here."""

    words: dict[str, Node] = field(default_factory=dict)
    slots: dict[str, Node] = field(default_factory=dict)
    counted: dict[str, Node] = field(default_factory=dict)
    special: dict[str, Node] = field(default_factory=dict)
    done: list[tuple[str, str]] = field(default_factory=list)

    def step(self, item: Item) -> Node:
        """The node after one more item, made if need be."""
        name, is_slot = item
        return (self.slots if is_slot else self.words).setdefault(name, Node())


def part_slots(node: Node, counted: Container[str], special: Container[str]) -> None:
    """Parts slots of numbers and other computed ones from those that are words of a category, in a whole tree."""
    for following in (*node.words.values(), *node.slots.values()):
        part_slots(following, counted, special)
    node.counted = {name: later for name, later in node.slots.items() if name in counted}
    node.special = {name: later for name, later in node.slots.items() if name in special}
    node.slots = {name: later for name, later in node.slots.items() if name not in counted and name not in special}


def insert(root: Node, patterns: Iterable[str], done: tuple[str, str]) -> None:
    """Puts patterns into a tree; ``done`` is what a full match gives."""
    for pattern in patterns:
        for sequence in expand(pattern):
            node = root
            for item in sequence:
                node = node.step(item)
            if done not in node.done:
                node.done.append(done)
