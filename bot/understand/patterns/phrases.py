"""The phrases of one language, compiled when the language is first spoken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from bot.understand.data import AREAS, area_of, talk_of
from bot.understand.dates.patterns import expand
from bot.understand.patterns.grammar import Compiler, Pattern
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.present import Openings, openings
from bot.understand.text.words import is_han, stem, words_of

PREFIX_MIN = 2
# Parts that a text is as a whole, or not at all.
WHOLES = frozenset({"follow", "reworded"})
NONE: Mapping[str, list[Led]] = MappingProxyType({})


@dataclass(frozen=True)
class Phrase:
    """One pattern of a command (or of a part of one: ``task``, ``role`` …).

    ``sets`` are fields that the phrase itself settles. ``weight`` decides among phrases that fit equally,
    then ``rank``, their order in the files. A text that fits holds all of ``musts``, one of
    each of ``choices``, begins with one of ``firsts`` and ends in one of ``lasts`` (None: with any word).
    """

    name: str
    compiled: Pattern
    sets: Mapping[str, str]
    weight: float
    pattern: str
    rank: int
    musts: frozenset[str]
    choices: tuple[frozenset[str], ...]
    firsts: frozenset[str] | None
    lasts: frozenset[str] | None

    @cached_property
    def node(self) -> Node:
        return self.compiled.node


# A phrase behind what is asked of it first: its ``firsts``, ``lasts`` and ``musts``, at hand since most fail there.
Led = tuple[frozenset[str] | None, frozenset[str] | None, frozenset[str], Phrase]


@dataclass
class ByWord:
    """Phrases, found by a word that they need, the rarest of those that will do.

    ``starts`` holds, by two letters, the beginnings of words that will do.
    """

    words: dict[str, list[Led]] = field(default_factory=dict)
    starts: dict[str, dict[str, list[Led]]] = field(default_factory=dict)
    always: list[Led] = field(default_factory=list)

    def candidates(self, words: Sequence[str], held: frozenset[str], opening: frozenset[str]) -> list[Phrase]:
        """Phrases that may fit these words, each once, in the order of the files; ``held`` is all that the text holds
        of what phrases may need, ``opening`` what stands first."""
        lacks, last, begins = held.isdisjoint, words[-1] if words else "", opening.isdisjoint
        found = {
            phrase.rank: phrase
            for near in (*self._near(words), self.always)
            for firsts, lasts, musts, phrase in near
            if (lasts is None or last in lasts)
            and not (firsts is not None and begins(firsts))
            and musts <= held
            and not any(map(lacks, phrase.choices))
        }
        # Of two that fit alike the first in the files is taken, on every machine.
        return [found[rank] for rank in sorted(found)]

    def every(self) -> Iterator[Phrase]:
        """All of them, one as often as there are words by which it is found."""
        for table in (self.words, *self.starts.values()):
            yield from (each[-1] for led in table.values() for each in led)
        yield from (each[-1] for each in self.always)

    def under(self, word: str) -> list[Led]:
        """Those found by a word, or by how it begins."""
        if word.endswith("*"):
            return self.starts.setdefault(word[:PREFIX_MIN], {}).setdefault(word[:-1], [])
        return self.words.setdefault(word, [])

    def _near(self, words: Sequence[str]) -> Iterator[list[Led]]:
        for key in _keys(words):
            if key in self.words:
                yield self.words[key]
        for word in words:
            for start, led in self.starts.get(word[:PREFIX_MIN], NONE).items():
                if word.startswith(start):
                    yield led


@dataclass
class Phrases:
    """All phrases of one language: those of commands, and by their names the ``parts``, of which those that say a whole
    text are looked up in ``wholes``. ``role`` is whatever names people by what they are."""

    lang: str
    commands: ByWord = field(default_factory=ByWord)
    parts: dict[str, list[Phrase]] = field(default_factory=dict)
    wholes: dict[str, ByWord] = field(default_factory=lambda: {name: ByWord() for name in WHOLES})
    values: dict[str, Node] = field(default_factory=dict)
    lists: dict[str, frozenset[str]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    role: Node = field(default_factory=Node)
    vocabulary: frozenset[str] = frozenset()
    count: int = 0
    openings: Openings = field(default_factory=Openings)


def _keys(words: Sequence[str]) -> Iterator[str]:
    yield from words
    yield from (a + b for a, b in pairwise(words) if is_han(a) and is_han(b))


@cache
def phrases_of(lang: str) -> Phrases:
    """The phrases of a language. Raises ``ValueError`` for a pattern that is not well formed."""
    talk = talk_of(lang)
    areas = [area_of(lang, area) for area in AREAS]
    groups = {name: words for area in areas for name, words in area.get("groups", {}).items()}
    settled = {name: each for area in areas for name, each in area.get("values", {}).items()}
    for values in settled.values():
        groups.update({f"{key}-": value for key, value in values.items()})
    compiler = Compiler(groups, {*settled, "month", "weekday"}, _familiar(talk))
    phrases = Phrases(lang, lists=_lists(areas), numbers=_numbers(talk))
    _add_values(phrases, compiler, settled)
    months = _dated(compiler, area_of(lang, "dates")["words"]["month"])
    # Apart, since no slip is mended to a weekday.
    phrases.values["weekday"] = _dated(Compiler({}), area_of(lang, "dates")["words"]["wd"])
    phrases.values["month"] = merged([months, *(phrases.values[name] for name in ("month",) if name in phrases.values)])
    _add_all(phrases, [_compiled(compiler, *each) for area in areas for each in _entries(area)])
    phrases.role = merged([phrase.node for phrase in phrases.parts.get("role", [])] or [Node()])
    phrases.openings = openings(phrases.values, phrases.role)
    phrases.vocabulary = frozenset(compiler.vocabulary)
    return phrases


def _lists(areas: Sequence[Mapping[str, Any]]) -> dict[str, frozenset[str]]:
    every = {name: words for area in areas for name, words in area.get("lists", {}).items()}
    lists = {name: frozenset(w for each in words for w in words_of(each).words) for name, words in every.items()}
    return {**lists, "item_words": frozenset(stem(word) for word in lists["item_words"])}


def _numbers(talk: Mapping[str, Any]) -> dict[str, int]:
    return {stem(words_of(word).words[0]): int(n) for n, words in talk["numbers"].items() for word in words}


def _familiar(talk: Mapping[str, Any]) -> dict[str, str]:
    pairs = (each.split("/") for each in talk.get("familiar", {}).get("forms", "").split())
    return {words_of(formal).words[0]: words_of(familiar).words[0] for formal, familiar in pairs}


def _add_values(phrases: Phrases, compiler: Compiler, values: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
    for name, choices in values.items():
        nodes = [compiler.compile(each, value).node for value, patterns in choices.items() for each in patterns]
        phrases.values[name] = merged(nodes)


def _dated(compiler: Compiler, names: Mapping[str, Sequence[str]]) -> Node:
    # The names of months and of weekdays are written once, with the dates.
    forms = ((each, value) for value, patterns in names.items() for pattern in patterns for each in expand(pattern))
    # Among the dates the Arabic article is a word of its own.
    said = ((" ".join(word for word, _ in form).replace("ال ", "ال"), value) for form, value in forms)
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


@dataclass(frozen=True)
class _Compiled:
    name: str
    pattern: str
    entry: Mapping[str, Any]
    compiled: Pattern

    @cached_property
    def keys(self) -> list[frozenset[str]]:
        """The sets of words of which a text that fits holds one each: by one of them the phrase is found."""
        marks = self.compiled.marks
        whole = [each for each in marks.needs if not any(word.startswith("{") for word in each)]
        return [*whole, *([marks.anchors] if marks.anchors else [])]

    def phrase(self, rank: int) -> Phrase:
        marks, entry = self.compiled.marks, self.entry
        musts, choices = _needed(marks.needs)
        own = (self.name, self.compiled, entry.get("set", {}), float(entry.get("weight", 0)), self.pattern)
        return Phrase(*own, rank, musts, choices, marks.firsts, marks.lasts)


def _compiled(compiler: Compiler, name: str, pattern: str, entry: Mapping[str, Any]) -> _Compiled:
    return _Compiled(name, pattern, entry, compiler.compile(pattern, entry.get("value", "")))


def _add_all(phrases: Phrases, found: Sequence[_Compiled]) -> None:
    uses = Counter(word for each in found if not each.entry.get("part") for key in each.keys for word in key)
    for rank, each in enumerate(found):
        _add(phrases, each, each.phrase(rank), uses)
    phrases.count = len(found)


def _add(phrases: Phrases, found: _Compiled, phrase: Phrase, uses: Mapping[str, int]) -> None:
    if found.entry.get("part"):
        phrases.parts.setdefault(found.name, []).append(phrase)
        if found.name in WHOLES:
            _index(phrases.wholes[found.name], found, phrase, uses)
    else:
        _index(phrases.commands, found, phrase, uses)


def _index(into: ByWord, found: _Compiled, phrase: Phrase, uses: Mapping[str, int]) -> None:
    led = (phrase.firsts, phrase.lasts, phrase.musts, phrase)
    if not found.keys:
        into.always.append(led)
        return
    # The longer a word, the fewer messages hold it.
    for word in min(found.keys, key=lambda key: sum(uses[word] / len(word) ** 2 for word in key)):
        into.under(word).append(led)
