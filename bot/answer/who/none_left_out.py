"""A body that was named in a question for items, which no phrase had a place for: "what is due this week for BR?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Party, Unknown
from handlers.commands.items import ListItems

# So many words stand at most between what leaves somebody out and their name: "except those of the BR".
BETWEEN = 3


def none_left_out(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a list is of the body that was named, unless it says already whose it is. One without the
    items of a body can't be had, and one of them alone would be the contrary."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ListItems) or not talking.text:
        return meant
    reading = talking.reads(talking.text, meant.lang)
    named = {id_: each.first for each in reading.at.values() for _, id_ in each.ids(("body",), meant.lang)}
    if any(_is_left_out(reading, place) for place in named.values()):
        return not_understood(meant)
    # A group that meets may stand for its meeting.
    if (
        len(named) != 1
        or talking.names.houses.isdisjoint(named)
        or command.party is not None
        or command.body is not None
    ):
        return meant
    # "Due in December, BR only": no meeting is called that.
    meeting = None if isinstance(command.meeting, Unknown) else command.meeting
    party = Party(kind="body", id=next(iter(named)))
    return replace(meant, command=command.model_copy(update={"party": party, "meeting": meeting}))


def _is_left_out(reading: Reading, place: int) -> bool:
    return any(0 <= place - each.end <= BETWEEN for _, each in anywhere(reading, "leaves_out"))
