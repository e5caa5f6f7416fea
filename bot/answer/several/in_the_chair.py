"""Who chairs the next meeting, where it was not said of which group: of each group that meets next, as each of these
meetings is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.answer.talking import Talking
from bot.understand.text.joins import ASKS, COMMAS, ENDS, cuts
from bot.understand.types import Incomplete, Talked, Understood
from handlers.commands.command import Command
from handlers.commands.meetings import ListMembers, ShowMeeting

LONGEST, MOST = 120, 4


def in_the_chair(talking: Talking) -> tuple[Understood, ...]:
    """The next meetings and who chairs them, or behind these meetings who chairs them; nothing where it is no such
    question."""
    if not (text := talking.free(LONGEST)):
        return ()
    parted = (cut for cut in cuts(text) if cut.joined or cut.parted(COMMAS, ENDS, ASKS))
    for cut in islice(parted, MOST):
        first = talking.read(cut.left)
        if isinstance(first, Understood) and (groups := _met(talking, first.command)):
            asked = _of_each(talking, cut.right, groups)
            return (first, *asked) if asked else ()
    return _of_each(talking, text, _met(talking, talking.talked.command))


def _of_each(talking: Talking, text: str, groups: Sequence[str]) -> tuple[Understood, ...]:
    """Who is in a group, asked without it, of each group."""
    alone = replace(talking, talked=Talked()).read(text) if groups else None
    if not (isinstance(alone, Incomplete) and alone.command == ListMembers.__name__ and "group" in alone.missing):
        return ()
    read = [replace(talking, talked=Talked(command=ShowMeeting(group=each))).read(text) for each in groups]
    meant = tuple(each for each in read if isinstance(each, Understood) and isinstance(each.command, ListMembers))
    return meant if len(meant) == len(read) else ()


def _met(talking: Talking, command: Command | None) -> tuple[str, ...]:
    """The groups of which the next meetings are shown."""
    if not (isinstance(command, ShowMeeting) and command.meeting == "next"):
        return ()
    return (command.group,) if isinstance(command.group, str) else tuple(dict.fromkeys(_next(talking)))


def _next(talking: Talking) -> Iterator[str]:
    # As they are shown: the soonest of all, and the next that is held in conjunction.
    today = talking.scene(talking.lang).today
    coming = [each for each in talking.names.meetings if each.end >= today and not (each.off or each.session)]
    coming.sort(key=lambda each: each.start)
    joint = [each for each in coming if len(each.groups) > 1]
    yield from (each.groups[0] for each in (*coming[:1], *joint[:1]))
