"""The meeting that two groups hold jointly: "when do ISCG and TDAG meet?", "the next ISCG meeting is on 21 May, jointly
with TDAG". It is not asked which of them is meant."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.talking import Talking
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.words import words_of
from bot.understand.types import NameKind, Unclear, Understanding, Understood
from handlers.commands.meetings import ScheduleMeeting, ShowMeeting

BODY: tuple[NameKind, ...] = ("body",)


def both_groups(talking: Talking, meant: Understanding) -> Understanding:
    """The meeting of both groups in place of the question which of them is meant; "TSAG or RAG" is one of them."""
    planned = [each for each in _planned(meant) if each.group != each.jointly_with]
    if isinstance(meant, Unclear) and len(planned) == 1:
        return Understood(meant.lang, planned[0])
    asked = [each for each in meant.commands if isinstance(each, ShowMeeting)] if isinstance(meant, Unclear) else []
    groups = [each.group for each in asked if each.meeting == "next" and each.group]
    if not isinstance(meant, Unclear) or len(groups) != 2 or len(meant.commands) != 2:
        return meant
    either = phrases_of(meant.lang).lists["either"]
    if not either.isdisjoint(_between(talking, groups)):
        return meant
    return Understood(meant.lang, ShowMeeting(group=groups[0], jointly_with=groups[1]))


def _planned(meant: Understanding) -> list[ScheduleMeeting]:
    """The readings of a meeting held jointly, in one of which the other group is the meeting's own."""
    read = meant.commands if isinstance(meant, Unclear) else ()
    found = [each for each in read if isinstance(each, ScheduleMeeting)]
    return found if len(found) == len(read) and len({each.jointly_with for each in found} - {None}) == 1 else []


def _between(talking: Talking, groups: Sequence[object]) -> tuple[str, ...]:
    named = [each for each in talking.names.mentions(talking.text) if any(id_ in groups for _, id_ in each.ids(BODY))]
    return words_of(talking.text[named[0].end : named[-1].start]).words if len(named) > 1 else ()
