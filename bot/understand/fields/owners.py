"""Who owns a marked line that names nobody of the register: "Kim review the draft", "chairs find people"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from bot.understand.data import LANGS, owner_words
from bot.understand.dates.text import fold
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import Words, is_han, words_of
from handlers.commands.fields import Lang

LONGEST_NAME, MOST_OF_NAME = 3, 6
CLOSING = '»”“"」』'
# After a noun that is a verb as well, these begin what belongs to the noun: "website update for the members".
BELONGING = frozenset(("for", "of", "in", "on", "by", "with", "to", "from", "at", "is", "are", "was"))


def before_verb(text: str, lang: Lang, small: frozenset[str]) -> tuple[str, str] | None:
    """The owner and what is to be done, where a name stands before a verb; ``small`` are words of no name."""
    # "请李明发送": who is asked in Chinese is so named.
    text = re.sub("^[请請由让讓]", "", text)
    words = words_of(text)
    for at in range(1, min(LONGEST_NAME + 1, len(words.words) - 1)):
        if not _is_verb(words, at, lang):
            continue
        name = words.said(0, at)
        owned = text[words.starts[at] :].strip()
        return (name, owned) if _is_name(words, at, name, lang, small) else None
    return None


def behind_verb(text: str, lang: Lang, small: frozenset[str]) -> tuple[str, str] | None:
    """The owner and what is to be done, where somebody's given name stands behind the verb, or nothing but given names
    before it, as in Arabic."""
    words, given = words_of(text), _given(lang)
    upon = words.words[:1] and words.words[0] in _upon(lang)
    # Without the dots of its last letter the name "علي" is "on", as in "upon".
    if not upon and given.intersection(words.words[:1]):
        return _name_first(words, text, lang)
    if len(words.words) < 3 or words.words[1] not in given or (words.words[0] in small and not upon):
        return None
    said = words.words
    # A family name may have the article, but so has what is to be done: of two in a row the first is the name's.
    family = len(said) > 3 and said[2] not in small and (not said[2].startswith("ال") or said[3].startswith("ال"))
    last = 3 if family and not (upon and _is_verb(words, 2, lang)) else 2
    if upon:
        # "على ليلى حداد إرسال الرسالة": it is upon her.
        return words.said(1, last), text[words.ends[last - 1] :].strip()
    return words.said(1, last), f"{words.said(0, 1)} {text[words.ends[last - 1] :].strip()}"


def _name_first(words: Words, text: str, lang: Lang) -> tuple[str, str] | None:
    # "سارة أحمد تعد التقرير": her name and her father's stand before what she does.
    last = next(at for at, word in enumerate((*words.words, "")) if word not in _given(lang))
    if not 0 < last < len(words.words) - 1 or not words.words[last].startswith(_does(lang)):
        return None
    return words.said(0, last), text[words.starts[last] :].strip()


def is_persons(text: str, lang: Lang, small: frozenset[str]) -> bool:
    """Whether words are nothing but somebody's name, as the language tells one: capitals, a family name, a given one;
    ``small`` are words of no name."""
    text = _untitled(text)
    words = words_of(text)
    first = words.words[0] if words.words else ""
    if not first or first in small or len(words.words) > LONGEST_NAME:
        return False
    if is_han(first):
        return len(words.words) > 1 and first in _subjects(lang)
    given = first in _given(lang) and first not in _upon(lang)
    return given or all(part[:1].isupper() for part in text.split())


@cache
def _does(lang: Lang) -> tuple[str, ...]:
    return tuple(fold(each).text for each in owner_words(lang).get("does", ()))


@cache
def _upon(lang: Lang) -> frozenset[str]:
    return frozenset(fold(each).text for each in owner_words(lang).get("upon", ()))


@cache
def _given(lang: Lang) -> frozenset[str]:
    return frozenset(fold(each).text for each in owner_words(lang).get("given", ()))


def is_order(text: str, lang: Lang) -> bool:
    """Whether words begin with what is to be done: "check the captions"."""
    words = words_of(text)
    return len(words.words) > 1 and _is_verb(words, 0, lang)


def last_parts(text: str) -> Iterator[tuple[str, str]]:
    """What stands before the end of a text and at its end: in brackets, as handles, behind its last dash or comma."""
    if bracketed := _in_brackets().match(text):
        yield bracketed[1], bracketed[2]
        return
    said = text.split()
    handles = [*takewhile(lambda each: each.startswith("@"), reversed(said))]
    if 0 < len(handles) < len(said):
        yield text.rsplit(maxsplit=len(handles))[0], ", ".join(each.strip("@,;") for each in reversed(handles))
    yield from ((found[1], found[2]) for found in (_last_dash().match(text), _last_comma().match(text)) if found)


def named_first(text: str) -> str:
    """A text in which a name at the beginning that a dash follows is followed by a colon: "Maria Silva - send it"."""
    return _name_and_dash().sub(r"\1: ", text, count=1)


@cache
def _name_and_dash() -> re.Pattern[str]:
    # Names of people alone: two or three words with capitals, or as many letters as a Chinese name has.
    capital = r"[^\W\d_a-zа-яё\u0600-\u9fff][^\W\d_]+"
    person = rf"(?:(?:{_titles()})\s)?{capital}(?: {capital}){{1,2}}"
    return re.compile(rf"^({person}|[\u4e00-\u9fff]{{2,4}})\s*[-–—]\s+(?=\S+\s*\S)")


def _untitled(name: str) -> str:
    return re.sub(rf"\A(?:{_titles()})\s", "", name.strip())


@cache
def _titles() -> str:
    return "|".join(re.escape(each) for lang in LANGS for each in owner_words(lang)["titles"])


@cache
def _last_comma() -> re.Pattern[str]:
    return re.compile(r"^(.+)(?:[,;،，；–—→]|\s->?\s)(.+)$", re.DOTALL)


@cache
def _last_dash() -> re.Pattern[str]:
    return re.compile(r"^(.+)(?:[–—→]|\s->?\s)(.+)$", re.DOTALL)


@cache
def _in_brackets() -> re.Pattern[str]:
    return re.compile(r"^(.+)[(\[（【]([^()\[\]（）【】]+)[)\]）】]\s*$", re.DOTALL)


def promised(text: str, lang: Lang) -> bool:
    """Whether the first verb says that the speaker will do it, as Arabic and Spanish verbs do."""
    said, first = _promises(lang), (words_of(text).words or ("",))[0]
    # "سارة" is a name, though it begins as "I will" does.
    fits = any(first.startswith(begin) and first.endswith(end) for begin, end in said)
    return len(first) > 3 and fits and first not in _given(lang)


@cache
def _promises(lang: Lang) -> tuple[tuple[str, str], ...]:
    halves = (each.partition("*") for each in owner_words(lang).get("promises", ()))
    return tuple((fold(begin).text, fold(end).text) for begin, _, end in halves)


def is_action(text: str) -> bool:
    """Whether words after "to" can be what somebody is to do: "to W3C" is a direction, "to Send" and "to send" are
    not."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    return not (
        sum(1 for letter in first if letter.isupper()) > 1 or (first[:1].isupper() and first.isalpha() is False)
    )


def _is_verb(words: Words, at: int, lang: Lang) -> bool:
    whole, endings, nouns = _verbs(lang)
    word = words.words[at]
    if word in nouns and words.words[at + 1] in BELONGING and word not in ("look", "follow", "work", "report"):
        return False
    return word in whole or (bool(endings) and len(word) > 4 and word.endswith(endings))


def _begins_with_verb(first: str, lang: Lang) -> bool:
    whole, endings, _ = _verbs(lang)
    # In Russian what is to be done may be a row of verbs: "Обсудить подготовленный текст".
    return first in whole or (lang == "ru" and first.endswith(endings))


def _is_name(words: Words, end: int, name: str, lang: Lang, small: frozenset[str]) -> bool:
    subjects, first = _subjects(lang), words.words[0]
    if first in small or _begins_with_verb(first, lang) or ":" in words.words[:end]:
        return False
    if is_han(first):
        # A family name and one or two characters more.
        return end > 1 and first in subjects
    if end == 1 and first in subjects:
        return True
    return all(part[:1].isupper() for part in name.split())


@cache
def _verbs(lang: Lang) -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    said = owner_words(lang)
    folded = [words_of(each.lstrip("*")).words[0] for each in said["verbs"]]
    endings = tuple(word for word, each in zip(folded, said["verbs"], strict=True) if each.startswith("*"))
    return frozenset(folded) - set(endings), endings, frozenset(said["nouns"])


@cache
def _subjects(lang: Lang) -> frozenset[str]:
    return frozenset(word for each in owner_words(lang)["subjects"] for word in words_of(each).words)


def a_name(reading: Reading, words: str) -> bool:
    """Whether words that the register does not know can be somebody's name."""
    # "Maria Silva to send" and "Chairs to find" have an owner, "continue to look" and "update the page to show" none.
    words = _untitled(words)
    pieces, said = words_of(words).words, words.split()
    if not 0 < len(pieces) <= MOST_OF_NAME or pieces[0] in reading.phrases.lists["not_owner"]:
        return False
    if tidy(words)[-1] in CLOSING:
        # "Rename “Draft” to “Final”".
        return False
    if len(said) == 1:
        return said[0][0].isupper() or pieces[0] not in reading.phrases.vocabulary
    known = [word for word in pieces if word in reading.phrases.vocabulary and not is_small(word)]
    return any(part[0].isupper() for part in said) and not (known and said[0][0].islower()) and _short(said)


def _short(said: list[str]) -> bool:
    # Beside capitals only particles ("van", "de la", "and") and at most one word in small letters.
    return sum(1 for part in said if part[0].islower() and len(part) > 3) <= (1 if len(said) < 3 else 0)
