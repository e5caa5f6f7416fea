"""What joins words, numbers and requests, in any of the languages, and where a message may be cut in two."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, get_args

from bot.understand.data import talk_of
from bot.understand.dates.text import fold
from bot.understand.text.addresses import addresses
from bot.understand.text.words import Words, stem, words_of
from handlers.commands.fields import Lang

# Marks between words, by what they part; a hyphen parts with a space on either side.
COMMAS, ENDS, ASKS, DASHES = ",،，", ";；؛.。!！\n", "?？؟", "…–—"
HYPHEN = " - "
BLANKS = ("", " ")
# A word for an item that is written with a full stop has so many letters at most.
SHORT = 3
LONGEST_KEPT = 400
# A number, what joins it to more, and that.
AFTER_NUMBER = 3


class Cut(NamedTuple):
    """A message in two: ``gap`` are the signs between, ``joined`` whether a word for "and" stood there."""

    left: str
    right: str
    gap: str
    joined: bool

    def parted(self, *marks: str) -> bool:
        """Whether one of these marks stands between."""
        if self.gap in BLANKS:
            # As between most words: asked thousands of times of a long text.
            return False
        return any(mark in self.gap for each in marks for mark in ([each] if each == HYPHEN else each))


def cuts(text: str) -> Iterator[Cut]:
    """Each place between two words of a text, in order; the word for "and" belongs to neither half."""
    # A short one is cut by each that looks at it. The halves of a long one together are more than memory holds.
    return iter(_kept(text)) if len(text) <= LONGEST_KEPT else _cut(text)


@lru_cache(maxsize=256)
def _kept(text: str) -> tuple[Cut, ...]:
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Cut]:
    words, within_address = words_of(text), addresses(text)
    for at in range(1, len(words.words)):
        start, word = words.starts[at], words.words[at]
        alone = word in all_of()
        within = not alone and holds_and(word)
        if within_address.are_cut(words.ends[at - 1], start):
            continue
        behind = words.ends[at] if alone else start + 1 if within else start
        gap = " " if is_shortened(words, at) else words.gap(at)
        yield Cut(text[: words.ends[at - 1]], text[behind:].strip(), gap, alone or within)


def is_within_list(cut: Cut) -> bool:
    """Whether a cut would part numbers that are listed together, of which more is said behind the last: "close 2 and 3
    and move 1 to Friday"."""
    left, right = words_of(cut.left).words, words_of(cut.right)
    if len(right.words) < AFTER_NUMBER or not (left[-1].isdecimal() and right.words[0].isdecimal()):
        return False
    goes_on = right.words[1] in all_of() | listed("and") or holds_and(right.words[1])
    return goes_on or any(mark in COMMAS for mark in right.gap(1))


def is_shortened(words: Words, at: int) -> bool:
    """Whether a full stop ends nothing but a short word for an item, before its number: «п. 3», "no. 3"."""
    short = words.gap(at).strip() == "." and len(words.words[at - 1]) <= SHORT and words.words[at].isdecimal()
    return short and words.words[at - 1] in listed("item_words")


def holds_and(word: str) -> bool:
    """Whether a word begins with "and", as Arabic writes it; "one" begins with that letter itself."""
    return len(word) > 1 and word.startswith("و") and fold(word).text not in _begun_so()


@cache
def _begun_so() -> frozenset[str]:
    said = (fold(each).text for words in talk_of("ar")["numbers"].values() for each in words)
    return frozenset(each for each in said if each.startswith("و"))


@cache
def all_of() -> frozenset[str]:
    """What joins two that are both meant, in any of the languages."""
    return listed("all_of")


@cache
def any_of() -> frozenset[str]:
    """What joins two of which one is meant, in any of the languages."""
    return listed("any_of")


@cache
def listed(name: str) -> frozenset[str]:
    """The words of a list in all languages."""
    # So few words are in no language for certain; the phrases of six languages would take seconds to make.
    words = (each for lang in get_args(Lang) for each in talk_of(lang)["lists"][name])
    return frozenset(word for each in words for word in words_of(each).words)


def calls_item(words: Sequence[str], at: int, item_words: Collection[str]) -> bool:
    """Whether a word calls an item by its number; what may refuse as well, as "no" does, right before one alone."""
    beside = words[at + 1 : at + 2]
    return stem(words[at]) in item_words and (words[at] not in listed("refusing") or any(map(str.isdecimal, beside)))


@cache
def called() -> frozenset[str]:
    """What an item is called by, before or behind its number, in any of the languages."""
    # "La 2, la 3": what an item is called by stands before or behind each number.
    lists = [talk_of(lang)["lists"] for lang in get_args(Lang)]
    called = frozenset(
        word for each in lists for name in ("before_number", "item_words", "item_after") for word in each[name]
    )
    # "Close 2, no 3": between numbers it is no abbreviation.
    return called - listed("refusing")
