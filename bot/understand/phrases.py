"""The phrases of one language, compiled when the language is first spoken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any

from bot.understand.data import AREAS, area_of, talk_of
from bot.understand.dates.patterns import expand
from bot.understand.grammar import Compiler, Pattern
from bot.understand.graph import Node, merged
from bot.understand.present import Openings, openings
from bot.understand.words import is_han, stem, words_of

PREFIX_MIN = 2


@dataclass(frozen=True)
class Phrase:
    """One pattern of a command (or of a part of one: ``task``, ``role`` …).

    ``sets`` are fields that the phrase itself settles. ``weight`` decides among phrases that fit equally,
    then ``rank``, their order in the files. A text that fits holds all of ``musts``, one of
    each of ``choices``, and ends in one of ``lasts`` (None: in any word).
    """

    name: str
    compiled: Pattern
    sets: Mapping[str, str]
    weight: float
    pattern: str
    rank: int
    musts: frozenset[str]
    choices: tuple[frozenset[str], ...]
    lasts: frozenset[str] | None

    @property
    def node(self) -> Node:
        return self.compiled.node


@dataclass
class Phrases:
    """All phrases of one language, found by a word that they need.

    ``role`` is whatever names people by what they are; ``longest_start`` the letters of the longest of ``by_start``.
    """

    lang: str
    by_word: dict[str, list[Phrase]] = field(default_factory=dict)
    by_start: dict[str, list[Phrase]] = field(default_factory=dict)
    always: list[Phrase] = field(default_factory=list)
    parts: dict[str, list[Phrase]] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)
    lists: dict[str, frozenset[str]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    role: Node = field(default_factory=Node)
    longest_start: int = 0
    vocabulary: frozenset[str] = frozenset()
    count: int = 0
    openings: Openings = field(default_factory=Openings)

    def candidates(self, words: Sequence[str], held: frozenset[str]) -> list[Phrase]:
        """Phrases that may fit these words, each once, in the order of the files; ``held`` is all that the text holds
        of what phrases may need."""
        lacks, last = held.isdisjoint, words[-1] if words else ""
        found = {
            phrase.rank: phrase
            for near in (*self._near(words), self.always)
            for phrase in near
            if (phrase.lasts is None or last in phrase.lasts)
            and phrase.musts <= held
            and not any(map(lacks, phrase.choices))
        }
        # Of two that fit alike the first in the files is taken, on every machine.
        return [found[rank] for rank in sorted(found)]

    def _near(self, words: Sequence[str]) -> Iterator[list[Phrase]]:
        for key in _keys(words):
            if key in self.by_word:
                yield self.by_word[key]
        for word in words:
            for end in range(PREFIX_MIN, min(len(word), self.longest_start) + 1):
                if word[:end] in self.by_start:
                    yield self.by_start[word[:end]]


def _keys(words: Sequence[str]) -> Iterator[str]:
    yield from words
    yield from (a + b for a, b in pairwise(words) if is_han(a) and is_han(b))


@cache
def phrases_of(lang: str) -> Phrases:
    """The phrases of a language. Raises ``ValueError`` for a pattern that is not well formed."""
    talk = talk_of(lang)
    areas = [area_of(lang, area) for area in AREAS]
    groups = {name: words for area in areas for name, words in area.get("groups", {}).items()}
    for values in talk["values"].values():
        groups.update({f"{key}-": value for key, value in values.items()})
    compiler = Compiler(groups, {*talk["values"], "month"})
    phrases = Phrases(lang, lists=_lists(areas), numbers=_numbers(talk))
    _add_values(phrases, compiler, talk["values"])
    months = _months(compiler, area_of(lang, "dates")["words"]["month"])
    phrases.values["month"] = merged([months, *(phrases.values[name] for name in ("month",) if name in phrases.values)])
    for area in areas:
        for name, pattern, entry in _entries(area):
            _add(phrases, compiler, name, pattern, entry)
    phrases.role = merged([phrase.node for phrase in phrases.parts.get("role", [])] or [Node()])
    phrases.openings = openings(phrases.values, phrases.role)
    phrases.longest_start = max(map(len, phrases.by_start), default=0)
    phrases.vocabulary = frozenset(compiler.vocabulary)
    return phrases


def _lists(areas: Sequence[Mapping[str, Any]]) -> dict[str, frozenset[str]]:
    every = {name: words for area in areas for name, words in area.get("lists", {}).items()}
    lists = {name: frozenset(w for each in words for w in words_of(each).words) for name, words in every.items()}
    return {**lists, "item_words": frozenset(stem(word) for word in lists["item_words"])}


def _numbers(talk: Mapping[str, Any]) -> dict[str, int]:
    return {stem(words_of(word).words[0]): int(n) for n, words in talk["numbers"].items() for word in words}


def _add_values(phrases: Phrases, compiler: Compiler, values: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
    for name, choices in values.items():
        nodes = [compiler.compile(each, value).node for value, patterns in choices.items() for each in patterns]
        phrases.values[name] = merged(nodes)


def _months(compiler: Compiler, months: Mapping[str, Sequence[str]]) -> Node:
    # The names of months are written once, with the dates.
    forms = ((each, value) for value, patterns in months.items() for pattern in patterns for each in expand(pattern))
    said = ((" ".join(word for word, _ in form), value) for form, value in forms)
    return merged([compiler.compile(words, value).node for words, value in said if words])


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for name, entries in data.items():
        for entry in entries if isinstance(entries, list) else ():
            for pattern in entry.get("phrases", ()):
                yield name, pattern, entry


def _needed(needs: Sequence[frozenset[str]]) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    # What is needed alone is looked for at once.
    alone, choices = [each for each in needs if len(each) == 1], tuple(each for each in needs if len(each) > 1)
    return frozenset().union(*alone), choices


def _add(phrases: Phrases, compiler: Compiler, name: str, pattern: str, entry: Mapping[str, Any]) -> None:
    compiled = compiler.compile(pattern, entry.get("value", ""))
    anchors = compiled.marks.anchors
    weight, rank = float(entry.get("weight", 0)), phrases.count
    phrases.count += 1
    musts, choices = _needed(compiled.marks.needs)
    phrase = Phrase(name, compiled, entry.get("set", {}), weight, pattern, rank, musts, choices, compiled.marks.lasts)
    if entry.get("part"):
        phrases.parts.setdefault(name, []).append(phrase)
    elif not anchors:
        phrases.always.append(phrase)
    for anchor in () if entry.get("part") else anchors or ():
        table, key = (phrases.by_start, anchor[:-1]) if anchor.endswith("*") else (phrases.by_word, anchor)
        table.setdefault(key, []).append(phrase)
