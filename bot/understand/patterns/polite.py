"""A message made ready to be walked: as it is, and without what politeness puts before, behind and into it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import compress
from types import MappingProxyType

from bot.understand.data import talk_of
from bot.understand.named.names import Names
from bot.understand.patterns.match import begins, places
from bot.understand.patterns.phrases import Phrases, phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import Words, words_of
from handlers.commands.fields import Lang

MOST_WORDS = 700
BEFORE = ("greeting", "lead_in")
# Words that are written with one that is said aside.
NOT_ASIDE = "kept"


def read(text: str, lang: Lang, names: Names) -> list[Reading]:
    """A sentence made ready to be walked: as it is, without greetings before and courtesies after it, and without
    the words of politeness that stand inside it."""
    words = _in_full(words_of(text), lang)
    split = _apart(words, phrases_of(lang)) if lang == "ar" else None
    return [*_readings(words, lang, names), *(_readings(split, lang, names) if split else ())]


@cache
def _shortened(lang: Lang) -> Mapping[str, str]:
    # "Remind me abt 2": typed in haste.
    said: Mapping[str, Sequence[str]] = talk_of(lang)["values"]["shortened"]
    return MappingProxyType({word: words_of(full).words[0] for full, words in said.items() for word in words})


def _in_full(words: Words, lang: Lang) -> Words:
    full = _shortened(lang)
    if full.keys().isdisjoint(words.words):
        return words
    return replace(words, words=tuple(full.get(each, each) for each in words.words))


def _apart(words: Words, phrases: Phrases) -> Words | None:
    # Arabic writes "and", "so", "to", "by" and "like" as one with the word behind them.
    said: list[tuple[str, int, int]] = []
    for word, start, end in zip(words.words, words.starts, words.ends, strict=True):
        rest = next((each for each in _rest(word) if each in phrases.vocabulary), None)
        if rest is None or word in phrases.vocabulary:
            said.append((word, start, end))
        else:
            said += [(word[0], start, start + 1), (rest, start + 1, end)]
    if len(said) == len(words.words):
        return None
    return Words(words.text, *(tuple(each) for each in zip(*said, strict=True)))


def _rest(word: str) -> Iterator[str]:
    if word[0] in "وفلبك" and len(word) > 2:
        yield word[1:]
        if word.startswith("لل"):
            yield f"ا{word[1:]}"


def _readings(words: Words, lang: Lang, names: Names) -> list[Reading]:
    phrases = phrases_of(lang)
    whole = Reading(_cut(words, 0, min(len(words.words), MOST_WORDS)), phrases, names)
    readings = [whole]
    first, last = _greetings(whole), _courtesies(whole)
    if 0 < first < last or last < whole.length:
        readings.append(Reading(_cut(whole.words, first if first < last else 0, last), phrases, names))
    bare = _without_asides(readings[-1])
    return [*readings, bare] if bare else readings


def _without_asides(reading: Reading) -> Reading | None:
    # "Extend, please, the deadline": what is said aside parts no words that belong together.
    node, words, kept = reading.phrases.values["aside"], reading.words, [True] * reading.length
    seen = 0
    for at in places(reading, node):
        longest = max(begins(reading, node, at), key=lambda each: each.end, default=None)
        if longest is None or at < seen:
            continue
        # "邀请" is no "please", though it is written with it.
        if longest.value == NOT_ASIDE:
            seen = longest.end
        else:
            kept[at : longest.end] = [False] * (longest.end - at)
    if all(kept) or not any(kept):
        return None
    each = (tuple(compress(words.starts, kept)), tuple(compress(words.ends, kept)))
    return Reading(Words(words.text, tuple(compress(words.words, kept)), *each), reading.phrases, reading.names)


def _cut(words: Words, first: int, last: int) -> Words:
    if first == 0 and last == len(words.words):
        return words
    return Words(words.text, words.words[first:last], words.starts[first:last], words.ends[first:last])


def _greetings(reading: Reading) -> int:
    at = 0
    while True:
        ends = [m.end for name in BEFORE for m in begins(reading, reading.phrases.values[name], at)]
        if not ends or max(ends) >= reading.length:
            return at
        at = max(ends)


def _courtesies(reading: Reading) -> int:
    last = reading.length
    while True:
        starts = range(max(1, last - 6), last)
        cut = next((s for s in starts if _reaches(reading, s, last)), last)
        if cut == last:
            return last
        last = cut


def _reaches(reading: Reading, start: int, end: int) -> bool:
    node = reading.phrases.values["courtesy"]
    word = reading.words.words[start]
    return word in node.words and any(m.end == end for m in begins(reading, node, start))
