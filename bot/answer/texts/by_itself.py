"""Whether a letter seems to have been written by a mail program, for somebody who is away: not all of them mark it."""

from __future__ import annotations

from functools import cache

from bot.understand.data import LANGS, away_words

# Within so many letters it says so; behind them somebody may tell of anything.
BEGIN = 400


def seems_automatic(subject: str, text: str) -> bool:
    """Whether a letter of this subject, in whichever of the languages, tells what such letters do. Nothing but how it
    is shown may hang on it: people write the same words themselves."""
    subjects, words = _told()
    begin = _plain(text[:BEGIN])
    return _plain(subject).startswith(subjects) or any(each in begin for each in words)


@cache
def _told() -> tuple[tuple[str, ...], tuple[str, ...]]:
    read = [away_words(lang) for lang in LANGS]
    subjects = tuple(_plain(each) for words in read for each in words["subjects"])
    return subjects, tuple(_plain(each) for words in read for each in words["words"])


def _plain(text: str) -> str:
    return " ".join(text.replace("\u2019", "'").split()).casefold()
