"""Who owns a marked line that names nobody of the register: "Kim review the draft", "chairs find people"."""

from __future__ import annotations

from functools import cache

from bot.understand.data import owner_words
from bot.understand.words import Words, words_of
from handlers.commands.fields import Lang

LONGEST_NAME = 3
# After a noun that is a verb as well, these begin what belongs to the noun: "website update for the members".
BELONGING = frozenset(("for", "of", "in", "on", "by", "with", "to", "from", "at", "is", "are", "was"))


def before_verb(text: str, lang: Lang, small: frozenset[str]) -> tuple[str, str] | None:
    """The owner and what is to be done, where a name stands before a verb; ``small`` are words of no name."""
    words = words_of(text)
    for at in range(1, min(LONGEST_NAME + 1, len(words.words) - 1)):
        if not _is_verb(words, at, lang):
            continue
        name = words.said(0, at)
        owned = text[words.starts[at] :].strip()
        return (name, owned) if _is_name(words, at, name, lang, small) else None
    return None


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


def _is_name(words: Words, end: int, name: str, lang: Lang, small: frozenset[str]) -> bool:
    subjects, (whole, _, _) = _subjects(lang), _verbs(lang)
    first = words.words[0]
    if first in small or first in whole or ":" in words.words[:end]:
        return False
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
