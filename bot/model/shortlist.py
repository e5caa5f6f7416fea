"""Which commands are put before a model: those whose phrases share words with the message, then the common ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from bot.model.schema import offered
from bot.understand.names import Names
from bot.understand.phrases import Phrases, phrases_of
from bot.understand.words import Words, words_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

MOST = 8
BY_WORDS = 5
COMMON = (
    "FindFocalPoint", "RecordAction", "ListItems", "ShowTopic", "RemindMe", "ShowMeeting", "ListMembers", "Help",
)  # fmt: skip
# What a name or a number in the message makes likely.
BY_TOPIC = ("FindFocalPoint", "ShowTopic")
BY_BODY = ("FindTopics", "ListMembers", "ListMeetings")
BY_NUMBER = ("ShowItem", "CompleteItem", "MoveDeadline", "ReportProgress")
HINT = 0.5


def shortlist(text: str, lang: Lang, names: Names) -> tuple[str, ...]:
    """At most ``MOST`` commands, the likeliest first, the same for the same message."""
    scores = _scores(words_of(text), lang, names)
    likely = sorted(scores, key=lambda name: (-scores[name], name))[:BY_WORDS]
    return tuple(dict.fromkeys([*likely, *COMMON]))[:MOST]


def _scores(words: Words, lang: Lang, names: Names) -> Counter[str]:
    scores: Counter[str] = Counter()
    for commands in _by_word(words, phrases_of(lang)):
        # A word that many commands share tells little.
        scores.update({name: 1 / len(commands) for name in commands})
    kinds = {entry.kind for mentioned in names.spans(words) for entry in mentioned.entries}
    hints = [*(BY_TOPIC if "topic" in kinds else ()), *(BY_BODY if "body" in kinds else ())]
    hints += BY_NUMBER if any(word.isdigit() for word in words.words) else ()
    scores.update(dict.fromkeys(hints, HINT))
    return scores


def _by_word(words: Words, phrases: Phrases) -> Iterator[set[str]]:
    # Pairs, since a Chinese word is found by two signs.
    for pair in dict.fromkeys(pairwise([*words.words, ""])):
        found = {phrase.name for phrase in phrases.candidates(pair)} - {each.name for each in phrases.always}
        commands = {_commands()[name] for name in found if name in _commands()}
        if commands:
            yield commands


@cache
def _commands() -> dict[str, str]:
    return {COMMANDS[name].key(): name for name in offered()}
