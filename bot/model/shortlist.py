"""Which commands are put before a model: those whose phrases share words with the message, then the common ones."""

from __future__ import annotations

from collections import Counter

from bot.model.schema import offered
from bot.understand.named.names import Names
from bot.understand.patterns.vocabulary import commands_by_word
from bot.understand.text.words import Words, words_of
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
HINT = 0.5


def shortlist(text: str, lang: Lang, names: Names) -> tuple[str, ...]:
    """At most ``MOST`` commands, the likeliest first, the same for the same message."""
    scores = _scores(words_of(text), lang, names)
    likely = sorted(scores, key=lambda name: (-scores[name], name))[:BY_WORDS]
    return tuple(dict.fromkeys([*likely, *COMMON]))[:MOST]


def _scores(words: Words, lang: Lang, names: Names) -> Counter[str]:
    scores: Counter[str] = Counter()
    for commands in (each & frozenset(offered()) for each in commands_by_word(words, lang)):
        # A word that many commands share tells little.
        scores.update({name: 1 / len(commands) for name in commands})
    kinds = {entry.kind for mentioned in names.spans(words) for entry in mentioned.entries}
    hints = [*(BY_TOPIC if "topic" in kinds else ()), *(BY_BODY if "body" in kinds else ())]
    hints += BY_NUMBER if any(word.isdecimal() for word in words.words) else ()
    scores.update(dict.fromkeys(hints, HINT))
    return scores
