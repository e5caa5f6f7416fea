"""The register's names in what people type: found in a sentence, looked up alone, or the nearest offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from bot.understand.named.declined import path, steps, ways
from bot.understand.named.likely import is_no_end, is_verb, lacks_head, plausible
from bot.understand.named.near import Near
from bot.understand.text.small import is_small
from bot.understand.text.words import Words, is_han, mixed_scripts, stem, words_of
from bot.understand.types import MeetingDay, NameEntry, NameKind, Post

SURE = 100.0
SHORT = 3
# A name that is written apart has at least so many letters.
LONG = 8
KINDS: tuple[NameKind, ...] = ("topic", "body", "person", "office", "meeting", "member", "role")


@dataclass(frozen=True)
class Mentioned:
    """A name found in a text: its span in the text and in its words, and what it may name."""

    start: int
    end: int
    first: int
    last: int
    entries: tuple[NameEntry, ...]

    def ids(self, kinds: Sequence[NameKind], lang: str | None = None) -> tuple[tuple[NameKind, str], ...]:
        """What it names among these kinds; names of the language spoken go before those of others."""
        return _distinct([e for e in self.entries if e.kind in kinds], lang)

    def only(self, kind: NameKind, lang: str | None = None) -> str | None:
        """The one of this kind that it names; nothing where it names none, or may name several."""
        return ids[0][1] if len(ids := self.ids((kind,), lang)) == 1 else None


@dataclass(frozen=True)
class Candidate:
    """A subject that words may name; ``score`` is 100 where the words are one of its names."""

    kind: NameKind
    id: str
    score: float


@dataclass(slots=True)
class _Node:
    next: dict[str, _Node] = field(default_factory=dict)
    entries: list[NameEntry] = field(default_factory=list)


def _distinct(entries: Sequence[NameEntry], lang: str | None) -> tuple[tuple[NameKind, str], ...]:
    own = [e for e in entries if e.lang in (None, lang)] if lang else []
    return tuple(dict.fromkeys((e.kind, e.id) for e in own or entries))


def _ways(entry: NameEntry) -> Iterable[tuple[str, ...]]:
    # What a body or a topic is called has forms enough by its stem; a person's name is often no longer than an ending.
    return ways(entry.text) if entry.kind == "person" else (steps(entry.text),)


def _bare(text: str) -> str:
    words = words_of(text).words
    first = next((i for i, word in enumerate(words) if not is_small(word)), 0)
    return " ".join(words[first:])


class Names:
    """All names that one may see, in every language; ``houses``: ids of bodies that work and don't meet. Immutable."""

    def __init__(
        self,
        entries: Iterable[NameEntry],
        meetings: Iterable[MeetingDay] = (),
        posts: Iterable[Post] = (),
        houses: Iterable[str] = (),
    ) -> None:
        self.meetings, self._posts, self.houses = tuple(meetings), tuple(posts), frozenset(houses)
        self._entries = [entry for entry in entries if steps(entry.text)]
        self._root = _Node()
        for entry in self._entries:
            self._add(entry)

    def _add(self, entry: NameEntry) -> None:
        for way in _ways(entry):
            self._add_way(entry, way)

    def _add_way(self, entry: NameEntry, way: tuple[str, ...]) -> None:
        node = self._root
        for step in way:
            following = node.next.get(step)
            if following is None:
                following = node.next[step] = _Node()
            node = following
        node.entries.append(entry)

    # What few messages ask for is made when the first of them does.

    @cached_property
    def _words(self) -> dict[str, set[tuple[NameKind, str]]]:
        found: dict[str, set[tuple[NameKind, str]]] = {}
        for entry in self._entries:
            for step in {step for way in _ways(entry) for step in way}:
                found.setdefault(step, set()).add((entry.kind, entry.id))
        return found

    @cached_property
    def of_people(self) -> frozenset[str]:
        """The words, in small letters, of which the names of people are made."""
        return frozenset(word for each in self._entries if each.kind == "person" for word in words_of(each.text).words)

    @cached_property
    def _shown(self) -> dict[tuple[str, str], dict[str | None, str]]:
        found: dict[tuple[str, str], dict[str | None, str]] = {}
        for entry in self._entries:
            if entry.shown:
                found.setdefault((entry.kind, entry.id), {}).setdefault(entry.lang, entry.text)
        return found

    @cached_property
    def _kinds(self) -> dict[NameKind, list[NameEntry]]:
        found: dict[NameKind, list[NameEntry]] = {}
        for entry in self._entries:
            found.setdefault(entry.kind, []).append(entry)
        return found

    @cached_property
    def _near(self) -> Near:
        """Three quarters of the index, which is asked only where words name nothing as they stand."""
        return Near(self._entries)

    def of_kind(self, kind: NameKind) -> Sequence[NameEntry]:
        """All names of one kind, as they were given."""
        return self._kinds.get(kind, ())

    def shown(self, kind: str, id_: str, lang: str) -> str:
        """A subject's name in a language, else in any that it has, else its id."""
        texts = self._shown.get((kind, id_), {})
        return texts.get(lang) or next(iter(texts.values()), id_)

    def knows(self, kind: str, id_: str) -> bool:
        """Whether there is such a subject among the names that one may see."""
        return (kind, id_) in self._shown

    def holders(self, capacity: str, body: str, day: date) -> list[tuple[NameKind, str]]:
        """Who holds a capacity in a body on a day, each once."""
        held = [each for each in self._posts if (each.capacity, each.body) == (capacity, body)]
        now = [p for p in held if (p.since or day) <= day <= (p.until or day)]
        return list(dict.fromkeys((each.kind, each.id) for each in now))

    def spans(self, words: Words) -> list[Mentioned]:
        """Names in a text that is cut already; the longest wins, from left to right."""
        found, at = [], 0
        while at < len(words.words):
            mentioned = self._longest(words, at)
            if mentioned is not None:
                found.append(mentioned)
            at = mentioned.last if mentioned else at + 1
        return found

    def mentions(self, text: str, lang: str | None = None) -> list[Mentioned]:
        """Names in a text, in any form the six languages give them."""
        return self.spans(words_of(text))

    def _longest(self, words: Words, at: int) -> Mentioned | None:
        node, best = self._root, at
        entries: list[NameEntry] = []
        for place in range(at, len(words.words)):
            word = words.words[place]
            step = node.next.get(stem(word))
            if step is None and place == at:
                return self._joined(words, at)
            if step is None and not (place > at and is_small(word)):
                break
            node = step or node
            if step is not None and step.entries and not (place > at and is_no_end(words, place)):
                fit = [e for e in step.entries if plausible(e, words.said(at, place + 1)) and not is_verb(words, at)]
                fit = [] if entries and lacks_head(fit, words, at, place) else fit
                best, entries = (place + 1, fit) if fit else (best, entries)
        if not entries:
            return None
        return Mentioned(words.starts[at], words.ends[best - 1], at, best, tuple(entries))

    def _joined(self, words: Words, at: int) -> Mentioned | None:
        # "Cyber security", "e-health": two words for a name of one.
        if at + 2 > len(words.words) or is_han(words.words[at]):
            return None
        hyphened = words.text[words.ends[at] : words.starts[at + 1]] == "-"
        if words.ends[at + 1] - words.starts[at] <= LONG and not hyphened:
            return None
        step = self._root.next.get(stem("".join(words.words[at : at + 2])))
        if step is None or not step.entries:
            return None
        return Mentioned(words.starts[at], words.ends[at + 1], at, at + 2, tuple(step.entries))

    def find(self, words: str, kinds: Sequence[NameKind] = KINDS, lang: str | None = None) -> list[Candidate]:
        """What words may name, best first; empty where they name nothing. Slips of the hand are forgiven,
        words that mix alphabets never are."""
        exact = self._exact(words, kinds, lang)
        if exact or mixed_scripts(words):
            return exact
        return [Candidate(kind, id_, score) for kind, id_, score in self._near.slips(_bare(words), kinds)]

    def offered(self, words: str, kinds: Sequence[NameKind]) -> list[tuple[NameKind, str]]:
        """What words that name nothing may have been meant for, to pick from."""
        if mixed_scripts(words):
            return []
        return [(kind, id_) for kind, id_, _ in self._near.slips(_bare(words), kinds, offered=True)]

    def sharing(self, stems: Iterable[str], kind: NameKind) -> list[str]:
        """The subjects among whose names are all these words, in any order and form; short words tell nothing."""
        sets = [self._words.get(each, set()) for each in stems if len(each) > SHORT]
        return sorted(id_ for found, id_ in set.intersection(*sets) if found == kind) if sets else []

    def holding(self, words: Iterable[str], kind: NameKind) -> set[str]:
        """The subjects among whose names is any of these words that is longer than a short one."""
        sets = (self._words.get(stem(word), set()) for word in words if len(word) > SHORT and not is_small(word))
        return {id_ for found in sets for known, id_ in found if known == kind}

    def by_part(self, words: str) -> list[tuple[NameKind, str]]:
        """The persons and offices among whose names are all these words; one word alone is a part of a person's."""
        kinds: tuple[NameKind, ...] = ("person", "office") if len(path(words)) > 1 else ("person",)
        return self._with_all_of(words, kinds)

    def bodies_by_part(self, words: str) -> list[str]:
        """The bodies in whose names all these words are: "the Bureau" may be any of three."""
        return [id_ for _, id_ in self._with_all_of(words, ("body",))]

    def _with_all_of(self, words: str, kinds: Sequence[NameKind]) -> list[tuple[NameKind, str]]:
        said = path(words)
        found = set.intersection(*(self._words.get(step, set()) for step in said)) if said else set()
        return sorted((kind, id_) for kind, id_ in found if kind in kinds) if not mixed_scripts(words) else []

    def nearest(self, words: str, kinds: Sequence[NameKind] = KINDS, n: int = 3) -> list[str]:
        """The ids of what is nearest to words that name nothing; empty where nothing is near at all."""
        return self._near.nearest(words, kinds, n)

    def _exact(self, words: str, kinds: Sequence[NameKind], lang: str | None) -> list[Candidate]:
        node: _Node | None = self._root
        for step in path(words):
            node = node.next.get(step) if node else None
        entries = [e for e in node.entries if e.kind in kinds] if node else []
        return [Candidate(kind, id_, SURE) for kind, id_ in _distinct(entries, lang)]
