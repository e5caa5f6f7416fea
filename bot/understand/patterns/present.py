"""What a text holds of all that phrases may need: words, pairs of Chinese signs, and what their slots could take.

Seen once for a text, so that phrases that cannot fit are put aside without being walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from bot.understand.patterns.grammar import COUNTED, ONE_ITEM
from bot.understand.patterns.graph import Node
from bot.understand.text.words import is_han, stem
from bot.understand.types import NameEntry, NameKind

PARTIES: tuple[NameKind, ...] = ("person", "office", "body", "member")
SLOT_KINDS: Mapping[str, tuple[NameKind, ...]] = MappingProxyType(
    {
        "topic": ("topic",),
        "wrong_topic": ("topic",),
        "body": ("body",),
        "group": ("body",),
        "meeting": ("meeting",),
        "jointly_with": ("body",),
        "person": ("person", "office"),
    }
)
# So many words may stand between the beginning of a slot and the number in it.
NEAR = 4
PARTY_SLOTS = frozenset(
    {"party", "responsible", "addressed_to", "cooperating", "report_to", "holder", "wrong", "instead_of", "leaving"}
)


@dataclass
class Openings:
    """With which words what a slot takes may begin: whole ones, their first or last letters, or ``always`` any."""

    words: dict[str, set[str]] = field(default_factory=dict)
    starts: dict[str, set[str]] = field(default_factory=dict)
    ends: dict[str, set[str]] = field(default_factory=dict)
    always: set[str] = field(default_factory=set)
    _kept: dict[tuple[str, str, str], frozenset[str]] = field(default_factory=dict)

    def add(self, node: Node, *tokens: str) -> None:
        """Notes that what these slots take may be what begins at this node."""
        for table, keys in ((self.words, node.words), (self.starts, node.starts), (self.ends, node.ends)):
            for key in keys:
                table.setdefault(key, set()).update(tokens)
        if node.slots or node.done is not None:
            self.always.update(tokens)

    def at(self, word: str) -> frozenset[str]:
        """The slots that could take something that begins with a word."""
        # Of all words those alone are told apart that something begins with.
        first, last = word[0], word[-1]
        key = (
            word if word in self.words else "",
            first if first in self.starts else "",
            last if last in self.ends else "",
        )
        found = self._kept.get(key)
        if found is None:
            tables = zip((self.words, self.starts, self.ends), key, strict=True)
            found = frozenset(self.always).union(*(table.get(each, ()) for table, each in tables))
            self._kept[key] = found
        return found


def openings(values: Mapping[str, Node], role: Node) -> Openings:
    """Those of the settled values of a language, and of parties that are named by what they are."""
    found = Openings()
    for name, node in values.items():
        found.add(node, f"{{{name}}}")
    found.add(values["that"], *(f"{{{name}}}" for name in ONE_ITEM))
    for node in (values["me"], values["both_of"], role):
        found.add(node, *(f"{{{name}!}}" for name in PARTY_SLOTS))
    return found


def able(
    words: tuple[str, ...], found: Openings, numbers: Mapping[str, int], entries: Mapping[int, Iterable[NameEntry]]
) -> list[frozenset[str]]:
    """For each word the slots that could take something from there on; ``entries``: names by their first word."""
    every = [found.at(word) for word in words]
    for place, word in enumerate(words):
        if word[:1].isdecimal() or stem(word) in numbers:
            _reaching(every, place, NEAR, _counted())
        if place in entries:
            _reaching(every, place, NEAR - 1, _kinds(frozenset(entry.kind for entry in entries[place])))
    return every


def _reaching(every: list[frozenset[str]], place: int, far: int, tokens: frozenset[str]) -> None:
    # Small words may stand before a name, and words for an item before its number.
    for at in range(max(0, place - far), place + 1):
        every[at] |= tokens


def pairs(words: tuple[str, ...]) -> Iterator[str]:
    """The pairs of Chinese signs that stand together."""
    return (a + b for a, b in pairwise(words) if is_han(a) and is_han(b))


@cache
def _counted() -> frozenset[str]:
    return frozenset(f"{{{name}}}" for name in COUNTED)


@cache
def _kinds(kinds: frozenset[NameKind]) -> frozenset[str]:
    named = {name for name, fitting in SLOT_KINDS.items() if kinds.intersection(fitting)}
    return frozenset(f"{{{name}!}}" for name in named | (PARTY_SLOTS if kinds.intersection(PARTIES) else set()))
