"""Marks with a number behind them: "ACTION 1: BDT to send the list" is a line of somebody's notes, to be recorded;
"Action 12: sent on Friday" tells of item 12. Which it is, the first words behind the colon say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.understand.data import LANGS, marks_of, numbered_words
from bot.understand.dates.text import fold
from bot.understand.fields.owners import is_order
from bot.understand.text.language import language_of
from bot.understand.text.words import Words, is_han, words_of
from handlers.commands.fields import Lang

# A mark with its number before the colon, in words; and so far in letters.
LONGEST_HEAD, FAR = 14, 120
# Among so many words behind the colon, or Chinese signs, one must say that something is to be done, and none that it
# was. A shorter word than the shortest has no ending of its own.
FIRST, FIRST_SIGNS, SHORTEST = 7, 21, 4
# Fewer words than so many tell how a decision stands, rather than what was decided.
FEWEST = 4


def unnumbered(line: str) -> str:
    """A line that a mark with a number begins, without the number: an action, where what follows is to be done, or a
    conclusion, where enough follows to be one. Else as it is: the number is that of an item then."""
    if not _head().match(line):
        return line
    words = words_of(line[:FAR])
    at = colon_of(words)
    label = _without_number(words.words[:at])
    body = line[words.ends[at] :] if label else ""
    if _concludes(label, words, at) or _acts(label, body.lstrip("*_ ")):
        return f"{line[words.starts[0] : words.ends[len(label) - 1]]}:{body}"
    return line


def colon_of(words: Words) -> int:
    """Which word is the colon behind a mark; 0 where there is none."""
    return next((at for at, word in enumerate(words.words[:LONGEST_HEAD]) if word == ":"), 0)


def _concludes(label: tuple[str, ...], words: Words, at: int) -> bool:
    return label in _languages("RecordConclusion") and len(words.words) - at > FEWEST


def _acts(label: tuple[str, ...], body: str) -> bool:
    spoken = _languages("RecordAction").get(label, ())
    told, _ = language_of(body)
    return is_to_be_done(body, [told] if told in spoken else spoken)


@cache
def _head() -> re.Pattern[str]:
    # Seen at once, since every message is looked at.
    return re.compile(r"^[^:：\d\n]{2,60}\d{1,3}[^:：\d\n]{0,8}[:：]")


def _without_number(label: Sequence[str]) -> tuple[str, ...]:
    end = _without(_beside("behind"), label, len(label)) - 1
    return tuple(label[: _without(_beside("before"), label, end)]) if end > 0 and label[end].isdecimal() else ()


@cache
def _languages(command: str) -> Mapping[tuple[str, ...], tuple[Lang, ...]]:
    """Each mark of a command as its words, with the languages that have it."""
    found: dict[tuple[str, ...], tuple[Lang, ...]] = {}
    for lang in LANGS:
        for mark in marks_of(lang)[command]:
            words = words_of(mark).words
            found[words] = (*found.get(words, ()), lang)
    return found


def is_to_be_done(body: str, langs: Sequence[Lang]) -> bool:
    """Whether the words behind the colon say, in one of these languages, that something is to be done."""
    words = words_of(body)
    return not body.rstrip().endswith(("?", "？", "؟")) and any(_is_order(words, lang) for lang in langs)


def is_news(body: str, langs: Sequence[Lang]) -> bool:
    """Whether the words behind the colon tell, in one of these languages, how a thing stands."""
    words = words_of(body)
    return any(_tells_news(words, lang) for lang in langs)


def is_of_an_item(words: str, lang: Lang) -> bool:
    """Whether words that begin with a number and a colon tell of the item of that number."""
    found = _number().match(words)
    return found is not None and not is_to_be_done(words[found.end() :], [lang])


def without_its_number(words: str) -> str:
    """What stands behind the number and the colon of a line of somebody's notes."""
    return _number().sub("", words, count=1)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"^\s*+(?:(?:n[°o]|[#№第])\s*+)?\d{1,3}\s*+(?:[项号]\s*+)?(?:[:：.)–—-]\s+|[:：])")


def _without(small: frozenset[str], label: Sequence[str], end: int) -> int:
    while end and label[end - 1] in small:
        end -= 1
    return end


@cache
def _beside(side: str) -> frozenset[str]:
    """What may stand before a number, or behind it, in any of the languages."""
    return frozenset(fold(word).text for lang in LANGS for word in numbered_words(lang)[side])


def _is_order(words: Words, lang: Lang) -> bool:
    if _tells_news(words, lang):
        return False
    if is_order(words.text, lang):
        return True
    orders, _, _ = _known(lang)
    found = ((each, next(_places(words, each), None)) for each in orders)
    return any(at is not None and not _leads_to_name(words, at + len(_parts(each))) for each, at in found)


def _tells_news(words: Words, lang: Lang) -> bool:
    _, news, latest = _known(lang)
    # "No later than Friday" tells when, and no news.
    whens = {at for each in latest for at in _places(words, each)}
    return any(at not in whens for each in news for at in _places(words, each))


# Read without the phrases of six languages: a channel's talk is looked through before it is acknowledged.
def _places(words: Words, pattern: tuple[str, ...]) -> Iterator[int]:
    """At which of the first words a pattern stands."""
    parts = _parts(pattern)
    most = 1 if pattern[0] == "^" else FIRST_SIGNS if is_han(parts[0]) else FIRST
    places = range(min(most, len(words.words) - len(parts) + 1))
    return (at for at in places if all(map(_fits, words.words[at:], parts)))


def _parts(pattern: tuple[str, ...]) -> tuple[str, ...]:
    return pattern[1:] if pattern[0] == "^" else pattern


def _fits(word: str, part: str) -> bool:
    if "*" not in part:
        return word == part
    return len(word) >= SHORTEST and (word.endswith(part[1:]) if part[0] == "*" else word.startswith(part[:-1]))


def _leads_to_name(words: Words, at: int) -> bool:
    # "Passed on to BR" has a name behind its "to", "BR to pass it on" what is to be done. Where letters are others a
    # name of Latin letters stands behind any verb.
    plain = words.words[at - 1].isascii()
    return plain and at < len(words.words) and words.text[words.starts[at]].isupper()


@cache
def _known(lang: Lang) -> tuple[tuple[tuple[str, ...], ...], ...]:
    told = numbered_words(lang)
    return tuple(tuple(_pattern(each) for each in told[name]) for name in ("orders", "news", "latest"))


def _pattern(said: str) -> tuple[str, ...]:
    folded = fold(said).text.replace("^", "^ ")
    return tuple(folded) if is_han(folded[0]) else tuple(folded.split())
