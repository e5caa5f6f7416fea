"""Items named by words of their own text: "is the joint note done?", "close the item about the checklist".

The words are looked for among the texts that the asker may be shown there; where those of one item alone hold them, its
number takes their place, and the sentence is read once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.understand.data import owner_words
from bot.understand.named.names import Names
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.listed import with_number
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem, words_of
from bot.understand.types import Spoken
from handlers.commands.fields import Lang

# What a Chinese sign counts beside a word; how much must be said of a text, and how much where it is called an item.
SIGN, ENOUGH, CALLED = 0.5, 2.0, 1.0
LONGEST, SHORTEST, LONG_WORD = 300, 3, 7


@dataclass(frozen=True)
class Run:
    """Words of a sentence that an item's text holds: from the first to the one before ``last``."""

    first: int
    last: int
    weight: float
    number: int


def in_words(
    text: str, lang: Lang, names: Names, items: Sequence[Spoken], *, asked: bool = False
) -> tuple[str, int] | None:
    """The sentence with the number of the item of which it says words, and that number; nothing where it says of none,
    or of several alike. ``asked``: it was just asked which item is meant, so that fewer words are enough."""
    if len(text) > LONGEST:
        return None
    reading = Reading(words_of(text), phrases_of(lang), names)
    runs = sorted((run for each in items for run in _longest(reading, each)), key=lambda run: -run.weight)
    if not runs or (len(runs) > 1 and runs[1].weight == runs[0].weight):
        return None
    (first, before), (last, behind) = _called(reading, runs[0]), _called_behind(reading, runs[0])
    alone = asked or before or behind or _is_rare(reading, runs[0])
    if runs[0].weight < (CALLED if alone else ENOUGH) or _is_topic(reading, runs[0]):
        return None
    if _is_somebody(reading, runs[0]):
        return None
    return with_number(reading, first, last, runs[0].number), runs[0].number


def says_item(text: str, lang: Lang) -> bool:
    """Whether one of the words calls something an item."""
    lists = phrases_of(lang).lists
    items, behind = lists["item_words"], lists["called_behind"]
    return any(_calls(word, items) or word in behind for word in words_of(text[:LONGEST]).words)


def _longest(reading: Reading, item: Spoken) -> Iterator[Run]:
    """The run of words that says most of an item's text."""
    told = _told(item.text)
    found = [run for at in range(reading.length) if (run := _run(reading, at, item.number, told)).weight]
    yield from sorted(found, key=lambda run: -run.weight)[:1]


@lru_cache(maxsize=4_096)
def _told(own: str) -> tuple[str, ...]:
    """What words an item's text says; kept, since the same texts are looked at again and again."""
    return tuple(stem(word) for word in words_of(own).words if _counts(word))


def _run(reading: Reading, first: int, number: int, told: tuple[str, ...]) -> Run:
    """The longest run from a word on that the text says as well, one word after the other."""
    begun = stem(reading.words.words[first])
    runs = (_along(reading, first, told[at:]) for at, each in enumerate(told) if each == begun)
    last, weight = max(runs, key=lambda each: each[1], default=(first, 0.0))
    return Run(first, last, weight, number)


def _along(reading: Reading, first: int, told: tuple[str, ...]) -> tuple[int, float]:
    last, weight, ahead = first, 0.0, iter(told)
    for at in range(first, reading.length):
        word = reading.words.words[at]
        if _counts(word):
            if stem(word) != next(ahead, None):
                break
            last, weight = at + 1, weight + (SIGN if is_han(word) else 1.0)
        elif not is_small(word):
            break
    return last, weight


def _counts(word: str) -> bool:
    return not (is_small(word) or word.isdecimal()) and (len(word) >= SHORTEST or is_han(word))


def _called(reading: Reading, run: Run) -> tuple[int, bool]:
    """Where "the item about" begins that stands before a run, and whether it does."""
    at, links = run.first, owner_words(reading.phrases.lang)["links"]
    while at and (is_small(reading.words.words[at - 1]) or reading.words.words[at - 1] in links):
        at -= 1
    word = reading.words.words[at - 1] if at else ""
    called = bool(word) and _calls(word, reading.phrases.lists["item_words"])
    return (at - 1, True) if called else (run.first, False)


def _called_behind(reading: Reading, run: Run) -> tuple[int, bool]:
    """Where "item" or "one" ends that stands behind a run, "the survey one", and whether it does."""
    words, lists, at = reading.words.words, reading.phrases.lists, run.last
    while at < reading.length and (words[at] in lists["called_behind"] or _calls(words[at], lists["item_words"])):
        at += 1
    return at, at > run.last


def _is_rare(reading: Reading, run: Run) -> bool:
    """Whether it is one long word that no request is made of, as "the checklist": where one item alone says it, it is
    enough."""
    word = reading.words.words[run.first]
    one = run.last == run.first + 1 and len(word) >= LONG_WORD and not is_han(word)
    return one and word not in reading.phrases.vocabulary


def _calls(word: str, items: frozenset[str]) -> bool:
    return (len(word) >= SHORTEST or is_han(word)) and stem(word) in items


def _is_somebody(reading: Reading, run: Run) -> bool:
    # "Nobody took 4, give it to Ivan Sokolov": that the text of 3 names him does not make it 3.
    found = reading.names.by_part(reading.words.said(run.first, run.last))
    return any(kind == "person" for kind, _ in found)


def _is_topic(reading: Reading, run: Run) -> bool:
    # "Digital transformation" is that topic, also where the text of one item says it.
    named = (each for each in reading.at.values() if each.first <= run.first and run.last <= each.last)
    return any(entry.kind == "topic" for each in named for entry in each.entries)
