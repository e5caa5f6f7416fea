"""To whom a call to action is addressed, where a word behind its mark says so: "call to action, addressees RAG and
TSAG: each to name …"."""

from __future__ import annotations

from functools import cache

from bot.understand.data import LANGS, minuted_words
from bot.understand.fields.parties import parties_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import parties
from bot.understand.text.words import words_of
from handlers.commands.fields import Party


def called_upon(text: str, scene: Scene) -> tuple[str, tuple[Party, ...]]:
    """What a call asks for, and those to whom such a word says that it is addressed; nobody where none does."""
    reading = scene.reading(text)
    words = reading.words
    label = max((each for each in _whom() if words.words[: len(each)] == each), key=len, default=())
    at = len(label) + (words.words[len(label) : len(label) + 1] == (":",))
    end = max(parties(reading, at), default=0) if label else 0
    first = end + (words.words[end : end + 1] == (":",))
    if not end or first >= reading.length:
        return text, ()
    return text[words.starts[first] :], parties_in(words.said(at, end), scene.lang, scene.names)


@cache
def _whom() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in minuted_words(lang)["whom"])
