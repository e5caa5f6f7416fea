"""Items named by a thing that their text says in other words or in another language: "le questionnaire", "the survey".

What such things are called stands in ``prompts/LANG/things.toml``. A topic said with one must be the item's: "the guide on
accessibility" is not the guide on anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understand.data import owner_words, things
from bot.understand.grammar import Compiler
from bot.understand.graph import Node, merged
from bot.understand.listed import with_number
from bot.understand.match import begins
from bot.understand.names import Mentioned, Names
from bot.understand.phrases import phrases_of
from bot.understand.reading import Match, Reading
from bot.understand.small import is_small
from bot.understand.types import Spoken
from bot.understand.words import words_of
from handlers.commands.fields import Lang

LONGEST = 300


@dataclass(frozen=True)
class Thing:
    """Words from ``first`` to the one before ``last`` that name a thing: what it may be, and the topics said with it."""

    first: int
    last: int
    kinds: frozenset[str]
    topics: frozenset[str]


def in_things(text: str, lang: Lang, names: Names, items: Sequence[Spoken]) -> tuple[str, int] | None:
    """The sentence with the number of the item of which it names the thing, and that number; nothing where it names
    none, or where several items may be meant."""
    if len(text) > LONGEST:
        return None
    reading = Reading(words_of(text), phrases_of(lang), names)
    found = [(each, number) for each in _said(reading) if (number := _only(each, names, items)) is not None]
    if len(found) != 1:
        return None
    thing, number = found[0]
    return with_number(reading, thing.first, thing.last, number), number


def _only(thing: Thing, names: Names, items: Sequence[Spoken]) -> int | None:
    """The item that is about a thing more than all others."""
    scored = sorted(((_shared(thing, names, each), each.number) for each in items), reverse=True)
    best = [number for score, number in scored if score and score == scored[0][0]]
    return best[0] if len(best) == 1 else None


def _shared(thing: Thing, names: Names, item: Spoken) -> int:
    kinds = len(thing.kinds & _kinds_of(item.text, item.lang))
    topics = {item.topic, *_topics_in(item.text, names)} if kinds and thing.topics else set()
    if thing.topics and not thing.topics & topics:
        return 0
    return kinds + len(thing.topics & topics)


def _topics_in(text: str, names: Names) -> Iterator[str]:
    return (topic for each in names.mentions(text) for topic in _topics(each))


@lru_cache(maxsize=4_096)
def _kinds_of(text: str, lang: str) -> frozenset[str]:
    """What things a text speaks of; kept, since the same texts are looked at again and again."""
    reading = Reading(words_of(text), phrases_of(lang), Names(()))
    return frozenset(match.value for at in range(reading.length) for match in _at(reading, at))


def _said(reading: Reading) -> Iterator[Thing]:
    at = 0
    while at < reading.length:
        found = _at(reading, at)
        if found:
            thing = _with_topic(reading, at, found)
            yield thing
            at = thing.last
        else:
            at += 1


def _at(reading: Reading, at: int) -> list[Match]:
    """What the longest words are from a place on."""
    found = begins(reading, _node(reading.phrases.lang), at)
    last = max((match.end for match in found), default=at)
    return [match for match in found if match.end == last > at]


def _with_topic(reading: Reading, at: int, found: list[Match]) -> Thing:
    """A thing with the topic that stands before it or, led to by a small word, behind it."""
    last = found[0].end
    before = [each for each in reading.at.values() if each.last <= at == _past(reading, each.last)]
    about = [each for each in (*before, reading.at.get(_past(reading, last))) if each and _topics(each)]
    return Thing(
        min(at, *(each.first for each in about), at),
        max(last, *(each.last for each in about), last),
        frozenset(match.value for match in found),
        frozenset(topic for each in about for topic in _topics(each)),
    )


def _topics(named: Mentioned) -> frozenset[str]:
    return frozenset(id_ for _, id_ in named.ids(("topic",)))


def _past(reading: Reading, at: int) -> int:
    """The next word that is neither small nor a link ("on", "about")."""
    links = owner_words(reading.phrases.lang)["links"]
    while at < reading.length and (is_small(reading.words.words[at]) or reading.words.words[at] in links):
        at += 1
    return at


@cache
def _node(lang: str) -> Node:
    compiler = Compiler({})
    every = ((name, words) for name, said in things(lang).items() for words in said)
    return merged([compiler.compile(words, name).node for name, words in every])
