"""Which commands are put before a model: those whose phrases share words with the message, then the common ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from bot.model.schema import offered
from bot.understand.names import Names
from bot.understand.phrases import Phrases, phrases_of
from bot.understand.words import Words, is_han, stem, words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

MOST = 8
BY_WORDS = 6
COMMON = (
    "FindFocalPoint", "RecordAction", "ListItems", "ShowTopic", "RemindMe", "ShowMeeting", "ListMembers", "Help",
)  # fmt: skip
# What a name or a number in the message makes likely.
BY_TOPIC = ("FindFocalPoint", "ShowTopic")
BY_BODY = ("FindTopics", "ListMembers", "ListMeetings")
BY_NUMBER = ("ShowItem", "CompleteItem", "MoveDeadline", "ReportProgress")
HINT = 0.25


def shortlist(text: str, lang: Lang, names: Names) -> tuple[str, ...]:
    """At most ``MOST`` commands, the likeliest first, the same for the same message."""
    scores = _scores(words_of(text), lang, names)
    likely = sorted(scores, key=lambda name: (-scores[name], name))[:BY_WORDS]
    return tuple(dict.fromkeys([*likely, *COMMON]))[:MOST]


def _scores(words: Words, lang: Lang, names: Names) -> Counter[str]:
    scores: Counter[str] = Counter()
    for commands in _by_word(words, lang):
        # A word that many commands share tells little.
        scores.update({name: 1 / len(commands) for name in commands})
    kinds = {entry.kind for mentioned in names.spans(words) for entry in mentioned.entries}
    hints = [*(BY_TOPIC if "topic" in kinds else ()), *(BY_BODY if "body" in kinds else ())]
    hints += BY_NUMBER if any(word.isdigit() for word in words.words) else ()
    scores.update(dict.fromkeys(hints, HINT))
    return scores


def _by_word(words: Words, lang: Lang) -> Iterator[frozenset[str]]:
    known = _vocabulary(lang)
    for piece in _pieces(words.words):
        if piece in known:
            yield known[piece]


def _pieces(words: Sequence[str]) -> set[str]:
    # Pairs of signs too, since one Chinese sign alone tells little.
    pairs = (a + b for a, b in pairwise(words) if is_han(a) and is_han(b))
    return {*(stem(word) for word in words), *pairs}


@cache
def _vocabulary(lang: Lang) -> dict[str, frozenset[str]]:
    """The words of all phrases of a language, with the commands that they are used for."""
    found: dict[str, set[str]] = {}
    for command, pattern in _patterns(phrases_of(lang)):
        for piece in _pieces(words_of(_slots().sub(" ", pattern)).words):
            found.setdefault(piece, set()).add(command)
    return {piece: frozenset(commands) for piece, commands in found.items()}


def _patterns(phrases: Phrases) -> Iterator[tuple[str, str]]:
    tables = [*phrases.by_word.values(), *phrases.by_start.values(), phrases.always]
    for phrase in (each for table in tables for each in table):
        if phrase.name in _commands():
            yield _commands()[phrase.name], phrase.pattern


@cache
def _slots() -> re.Pattern[str]:
    return re.compile(r"\{[^}]*\}|<[^>]*>")


@cache
def _commands() -> dict[str, str]:
    return {COMMANDS[name].key(): name for name in offered()}
