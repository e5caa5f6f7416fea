"""Items named by a thing that their text says in other words or in another language: "le questionnaire", "the survey".

What such things are called stands in ``prompts/LANG/things.toml``. A topic said with one must be the item's: "the guide
on accessibility" is not the guide on anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understand.data import owner_words, things
from bot.understand.named.names import Mentioned, Names
from bot.understand.patterns.match import begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.listed import with_number
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem, words_of
from bot.understand.types import Spoken
from handlers.commands.fields import Lang

LONGEST = 300


@dataclass(frozen=True)
class Thing:
    """Words from ``first`` to the one before ``last`` that name a thing: what it may be, and the topics said there."""

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
    return with_number(reading, thing.first, _called_behind(reading, thing.last), number), number


def _called_behind(reading: Reading, last: int) -> int:
    """Where what calls a thing an item ends behind it: "问卷那一项"."""
    return max((match.end for match in begins(reading, reading.phrases.values["on_item"], last)), default=last)


def names_other_things(text: str, lang: Lang, names: Names, number: int, items: Sequence[Spoken]) -> bool:
    """Whether words name a thing with its topic, or one of which other items speak, and this one's text does not."""
    own = next((each for each in items if each.number == number), None)
    if own is None or len(text) > LONGEST:
        return False
    said = list(_said(Reading(words_of(text), phrases_of(lang), names)))
    others = [thing for thing in said if thing.topics or any(_shared(thing, names, each) for each in items)]
    return bool(others) and not any(_shared(thing, names, own) for thing in others)


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
    return (topic for each in names.mentions(text) for topic in topics_of(each))


@lru_cache(maxsize=4_096)
def _kinds_of(text: str, lang: str) -> frozenset[str]:
    """What things a text speaks of; kept, since the same texts are looked at again and again."""
    reading = Reading(words_of(text), phrases_of(lang), Names(()))
    return frozenset(kind for at in range(reading.length) for kind in _at(reading, at)[1])


def _said(reading: Reading) -> Iterator[Thing]:
    at = 0
    while at < reading.length:
        last, kinds = _at(reading, at)
        if kinds and not _orders(reading, at):
            yield _with_topic(reading, at, last, kinds)
        at = max(last, at + 1)


def _orders(reading: Reading, at: int) -> bool:
    # "List the decisions" names no list.
    return at == 0 and any(begins(reading, reading.phrases.values["lists_out"], 0))


def _at(reading: Reading, at: int) -> tuple[int, frozenset[str]]:
    """Up to which word the longest name of a thing reaches that begins there, and what things are called so."""
    each = reading.words.words[at]
    found = [
        (at + len(name), kind)
        for letter in {each[0], stem(each)[0]}
        for name, kind in _names(reading.phrases.lang).get(letter, ())
        if all(_is(word, said) for word, said in zip(name, reading.words.words[at:], strict=False))
    ]
    last = max((end for end, _ in found if end <= reading.length), default=at)
    return last, frozenset(kind for end, kind in found if end == last)


def _is(word: str, said: str) -> bool:
    if word.endswith("*"):
        return said.startswith(word[:-1]) or stem(said).startswith(stem(word[:-1]))
    return word == said or stem(word) == stem(said)


def _with_topic(reading: Reading, first: int, last: int, kinds: frozenset[str]) -> Thing:
    """A thing with the topic that stands before it or, led to by a small word, behind it."""
    before = [each for each in reading.at.values() if each.last <= first == _past(reading, each.last)]
    about = [each for each in (*before, reading.at.get(_past(reading, last))) if each and topics_of(each)]
    topics = frozenset(topic for each in about for topic in topics_of(each))
    return Thing(
        min([first, *(each.first for each in about)]), max([last, *(each.last for each in about)]), kinds, topics
    )


def topics_of(named: Mentioned) -> frozenset[str]:
    """The ids of the topics that a name may stand for."""
    return frozenset(id_ for _, id_ in named.ids(("topic",)))


def _past(reading: Reading, at: int) -> int:
    """The next word that is neither small nor a link ("on", "about"); in Chinese also none that points ("那个")."""
    words, links = reading.words.words, owner_words(reading.phrases.lang)["links"]
    pointing = reading.phrases.lists["pointing"]
    while at < reading.length and (
        is_small(words[at]) or words[at] in links or (is_han(words[at]) and words[at] in pointing)
    ):
        at += 1
    return at


@cache
def _names(lang: str) -> Mapping[str, list[tuple[tuple[str, ...], str]]]:
    """What things are called, by the first letter, with what is written together with a word and without."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, names in things(lang).items():
        for name in map(_name, names):
            for letter in {name[0][0], stem(name[0].rstrip("*"))[0]}:
                found.setdefault(letter, []).append((name, kind))
    return found


def _name(name: str) -> tuple[str, ...]:
    cut = words_of(name)
    return tuple(
        f"{word}*" if name[end : end + 1] == "*" else word for word, end in zip(cut.words, cut.ends, strict=True)
    )
