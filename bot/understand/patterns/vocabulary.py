"""The words of the phrases, with the commands they are used for: what a sentence shares with those it does not fit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.understand.patterns.phrases import Phrases, phrases_of
from bot.understand.text.words import Words, is_han, stem, words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

# A word that more commands share tells nothing.
MOST_COMMANDS = 6


def commands_by_word(words: Words, lang: Lang) -> Iterator[frozenset[str]]:
    """For each word that phrases use, the commands that they are of."""
    known = vocabulary(lang)
    for piece in _pieces(words.words):
        if piece in known:
            yield known[piece]


def likeness_in_words(words: Words, lang: Lang) -> Mapping[str, float]:
    """How far each command's phrases share the words of a sentence: near 0 for none of them, seldom above 1."""
    scores: Counter[str] = Counter()
    for commands in commands_by_word(words, lang):
        if len(commands) <= MOST_COMMANDS:
            scores.update(dict.fromkeys(commands, 1 / len(commands)))
    length = max(1, len(words.words)) ** 0.5
    return {name: score / length for name, score in scores.items()}


def _pieces(words: Sequence[str]) -> set[str]:
    # Pairs of signs too, since one Chinese sign alone tells little.
    pairs = (a + b for a, b in pairwise(words) if is_han(a) and is_han(b))
    return {*(stem(word) for word in words), *pairs}


@cache
def vocabulary(lang: Lang) -> Mapping[str, frozenset[str]]:
    """The words of all phrases of a language, with the commands that they are used for."""
    found: dict[str, set[str]] = {}
    for command, pattern in _patterns(phrases_of(lang)):
        for piece in _pieces(words_of(_slots().sub(" ", pattern)).words):
            found.setdefault(piece, set()).add(command)
    return {piece: frozenset(commands) for piece, commands in found.items()}


def _patterns(phrases: Phrases) -> Iterator[tuple[str, str]]:
    names = {command.key(): name for name, command in COMMANDS.items()}
    for phrase in phrases.commands.every():
        if phrase.name in names:
            yield names[phrase.name], phrase.pattern


@cache
def _slots() -> re.Pattern[str]:
    return re.compile(r"\{[^}]*\}|<[^>]*>")
