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
    command = (_planned(meant) or _asked(talking, meant)) if isinstance(meant, Unclear) else None
    return Understood(meant.lang, command) if command else meant


def _planned(meant: Unclear) -> ScheduleMeeting | None:
    """The meeting held jointly, where in the other reading the other group is the meeting's own."""
    read = [each for each in meant.commands if isinstance(each, ScheduleMeeting)]
    joint = len(read) == len(meant.commands) and len({each.jointly_with for each in read} - {None}) == 1
    found = [each for each in read if each.group != each.jointly_with] if joint else []
    return found[0] if len(found) == 1 else None


def _asked(talking: Talking, meant: Unclear) -> ShowMeeting | None:
    read = [each for each in meant.commands if isinstance(each, ShowMeeting)]
    groups = [each.group for each in read if each.meeting == "next" and each.group]
    if len(groups) != 2 or len(meant.commands) != 2:
        return None
    either = phrases_of(meant.lang).lists["either"]
    both = either.isdisjoint(_between(talking, groups))
    return ShowMeeting(group=groups[0], jointly_with=groups[1]) if both else None


def _between(talking: Talking, groups: Sequence[object]) -> tuple[str, ...]:
    named = [each for each in talking.names.mentions(talking.text) if any(id_ in groups for _, id_ in each.ids(BODY))]
    return words_of(talking.text[named[0].end : named[-1].start]).words if len(named) > 1 else ()
