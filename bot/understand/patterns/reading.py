"""A sentence being read in one language, and what was found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from bot.understand.named.names import Mentioned, Names
from bot.understand.patterns.graph import Node, Slot as SlotOf
from bot.understand.patterns.phrases import Phrase, Phrases
from bot.understand.patterns.present import able, pairs
from bot.understand.text.proofs import proving
from bot.understand.text.words import Words, is_question, stem
from bot.understand.types import Slot

# What joins the numbers of "2-3 weeks".
JOINING = frozenset("-‐‑–—~～")


class Caught(NamedTuple):
    """What a slot holds: words from ``first`` up to ``last``, or a settled ``value``; a chain, newest first."""

    name: str
    first: int
    last: int
    value: str | None
    before: Caught | None


class Match(NamedTuple):
    """How far a phrase reached, what its slots hold, and how closely it fits."""

    end: int
    caught: Caught | None
    score: float
    value: str = ""


# What a slot takes from a place on: up to which word, a settled value, and what that is worth.
Grip = tuple[int, str | None, float]


@dataclass
class Reading:
    """A sentence being read in one language: its words and the names in it."""

    words: Words
    phrases: Phrases
    names: Names
    parties: dict[int, list[int]] = field(default_factory=dict)
    failed: set[tuple[int, int]] = field(default_factory=set)
    begun: dict[tuple[int, int], list[Match]] = field(default_factory=dict)
    taken: dict[tuple[str, int, int], list[Grip]] = field(default_factory=dict)
    plain: dict[int, list[tuple[int, str, str | None]]] = field(default_factory=dict)
    hours: dict[int, set[str]] | None = None
    whole: bool = True

    @cached_property
    def at(self) -> dict[int, Mentioned]:
        """The names in the sentence, by the place of their first word."""
        return {m.first: m for m in self.names.spans(self.words)}

    @cached_property
    def held(self) -> frozenset[str]:
        """What the sentence holds of all that phrases may need, whatever the order."""
        return frozenset(self.words.words).union(pairs(self.words.words), *self.able)

    @property
    def opening(self) -> frozenset[str]:
        """What may stand first: the first word, and the slots that could take something from there on."""
        return self.able[0].union(self.words.words[:1]) if self.able else frozenset()

    @cached_property
    def able(self) -> list[frozenset[str]]:
        """For each word the slots that could take something from there on."""
        entries = {at: named.entries for at, named in self.at.items()}
        found = able(self.words.words, self.phrases.openings, self.phrases.numbers, entries)
        for at, name in proving(self.words):
            found[at] |= {f"{{{name}}}"}
        return found

    def takes(self, slots: Sequence[tuple[SlotOf, Node]], at: int) -> bool:
        """Whether one of these slots could take words from a place on."""
        tokens = self.able[at]
        for slot, _ in slots:  # noqa: SIM110 -- asked thousands of times a message, where a generator costs the most
            if not slot.token or slot.token in tokens:
                return True
        return False

    def lacks(self, phrase: Phrase) -> bool:
        """Whether something that a phrase needs is not there: most phrases are put aside by that alone."""
        return not phrase.musts <= self.held or any(map(self.held.isdisjoint, phrase.choices))

    @cached_property
    def length(self) -> int:
        """How many words there are."""
        return len(self.words.words)


def slots_of(words: Words, caught: Caught | None) -> dict[str, Slot]:
    """The slots of a chain, by name; words that a name caught twice are put together in order."""
    slots: dict[str, Slot] = {}
    while caught is not None:
        slot = _slot(words, caught)
        later = slots.get(caught.name)
        if later is not None:
            # In Chinese nothing stands between them.
            between = " " if slot.end < later.start else ""
            slot = Slot(f"{slot.words}{between}{later.words}", slot.start, later.end)
        slots[caught.name] = slot
        caught = caught.before
    return slots


def _slot(words: Words, caught: Caught) -> Slot:
    start, end = words.starts[caught.first], words.ends[caught.last - 1]
    return Slot(caught.value if caught.value is not None else words.text[start:end], start, end)


def is_asked(reading: Reading) -> bool:
    """Whether a text is a question: by its mark, its last sign, or a word that asks wherever it stands."""
    text, lists = reading.words.text.rstrip(), reading.phrases.lists
    return (
        is_question(text)
        or text[-1:] in lists["asks_last"]
        or not lists["asks_anywhere"].isdisjoint(reading.words.words)
    )


def goes_to(reading: Reading, at: int) -> bool:
    """Whether a word says, with no mark before it, that what follows is to whom something goes: "يقدم BDT إلى TSB"."""
    toward = at < reading.length and reading.words.words[at] in reading.phrases.lists["toward"]
    return toward and not reading.words.gap(at).strip()


def parts(reading: Reading, at: int) -> bool:
    """Whether a word keeps what stands on both its sides from being a list: "TSB把BR的清单转BDT"."""
    apart = at < reading.length and reading.words.words[at] in reading.phrases.lists["parts_parties"]
    return apart or goes_to(reading, at)


def said_of(reading: Reading, match: Match, name: str) -> str:
    """The words of a slot of a phrase that fits; empty where it has none of that name."""
    said = slots_of(reading.words, match.caught).get(name)
    return said.words if said else ""


def past_ordinal(reading: Reading, last: int) -> int:
    """Where the number in digits of an item ends, with its ending and the word for an item behind it: "14-й пункт"."""
    words, lists = reading.words.words, reading.phrases.lists
    if last == reading.length or words[last] not in lists["item_ending"]:
        return last
    behind = words[last + 1 : last + 2]
    return last + 1 + any(stem(word) in lists["item_words"] for word in behind)


def behind_dash(reading: Reading, at: int) -> tuple[int, ...]:
    """The place behind a number that a dash joins to the one before it, "2-3 weeks"; none where none is so joined."""
    counts = at < reading.length and reading.words.words[at].isdecimal()
    return (at + 1,) if counts and reading.words.gap(at).strip() in JOINING else ()


def before_day(reading: Reading, at: int) -> bool:
    """Whether a word for a day leads to one, as in "موعد 26 يوم 30 نوفمبر": the number before it counts no days."""
    behind = reading.words.words[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].isdecimal() and behind[1] in reading.phrases.values["month"].words
