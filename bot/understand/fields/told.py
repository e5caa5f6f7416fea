"""Whether the first words of a line say that something is to be done, or how a thing stands.

Read without the phrases of six languages: a channel's talk is looked through before it is acknowledged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.understand.data import LANGS, numbered_words
from bot.understand.dates.text import fold
from bot.understand.fields.owners import is_order
from bot.understand.text.words import Words, is_han, words_of
from handlers.commands.fields import Lang

# Among so many words, or Chinese signs, one must say that something is to be done, and none that it was. A shorter
# word than the shortest has no ending of its own.
FIRST, FIRST_SIGNS, SHORTEST = 7, 21, 4
# Words of a name before a colon.
LONGEST_NAME = 5

Pattern = tuple[str, ...]


def is_to_be_done(body: str, langs: Sequence[Lang]) -> bool:
    """Whether the words behind the colon say, in one of these languages, that something is to be done."""
    words = words_of(body)
    return not body.rstrip().endswith(("?", "？", "؟")) and any(_is_order(words, lang) for lang in langs)


def says_what_to_do(line: str) -> bool:
    """Whether a line says what is to be done, perhaps behind the name of whoever is to do it."""
    return is_to_be_done(line, LANGS) or is_somebodys(line)


def is_somebodys(line: str) -> bool:
    """Whether a line says before a colon or a dash who is to do what stands behind it, "Anna: send it", "BR – draft – 3
    May"."""
    found = _name_before().match(line)
    if found is None or len(found[1].split()) > LONGEST_NAME:
        return False
    return is_to_be_done(found[2], LANGS) or bool(_day_behind().search(found[2]))


def is_news(body: str, langs: Sequence[Lang]) -> bool:
    """Whether the words behind the colon tell, in one of these languages, how a thing stands."""
    words = words_of(body)
    return any(_tells_news(words, lang) for lang in langs)


def _is_order(words: Words, lang: Lang) -> bool:
    if _tells_news(words, lang):
        return False
    if is_order(words.text, lang):
        return True
    firsts: dict[Pattern, int] = {}
    for pattern, at in _told(words, lang, "orders"):
        firsts.setdefault(pattern, at)
    return any(not _leads_to_name(words, at + len(_parts(pattern))) for pattern, at in firsts.items())


def _tells_news(words: Words, lang: Lang) -> bool:
    # "No later than Friday" tells when, and no news.
    whens = {at for _, at in _told(words, lang, "latest")}
    return any(at not in whens for _, at in _told(words, lang, "news"))


def _told(words: Words, lang: Lang, name: str) -> Iterator[tuple[Pattern, int]]:
    """The patterns of a list that stand among the first words, each with its place."""
    begun = _by_first(lang, name)
    for at, word in enumerate(words.words[:FIRST_SIGNS]):
        for pattern in (*begun.get(word, ()), *begun.get("", ())):
            parts = _parts(pattern)
            if at < _most(pattern) and _stands(words.words[at : at + len(parts)], parts):
                yield pattern, at


def _most(pattern: Pattern) -> int:
    return 1 if pattern[0] == "^" else FIRST_SIGNS if is_han(pattern[0]) else FIRST


def _stands(words: Sequence[str], parts: Pattern) -> bool:
    return len(words) == len(parts) and all(map(_fits, words, parts))


def _parts(pattern: Pattern) -> Pattern:
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
def _by_first(lang: Lang, name: str) -> Mapping[str, tuple[Pattern, ...]]:
    """The patterns of a list by the word that each begins with; by none where a part of a word does."""
    found: dict[str, tuple[Pattern, ...]] = {}
    for said in numbered_words(lang)[name]:
        pattern = _pattern(said)
        first = _parts(pattern)[0]
        key = "" if "*" in first else first
        found[key] = (*found.get(key, ()), pattern)
    return found


@cache
def _name_before() -> re.Pattern[str]:
    return re.compile(r"\A([^:：\n|–—]{2,40}?)\s*+(?:[:：|–—]|\s-)\s*+(\S.*)")


@cache
def _day_behind() -> re.Pattern[str]:
    return re.compile(r"\s[-–—|]\s[^-–—|]{0,30}\d[^–—|]{0,30}$")


def _pattern(said: str) -> tuple[str, ...]:
    folded = fold(said).text.replace("^", "^ ")
    return tuple(folded) if is_han(folded[0]) else tuple(folded.split())
