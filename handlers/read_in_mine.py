"""What Focal has said in a place, once more in the language of whoever asks, to them alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers.answer import Line, Part, Reply
from handlers.cards import show_to
from handlers.commands.command import Command
from handlers.commands.places import ReadInMine
from handlers.context import Context
from handlers.levels import own_level, shows
from handlers.posted import mine_of
from storage.posts import find_said
from storage.tables.notices import Message


def read_in_mine(context: Context, command: ReadInMine) -> Reply:
    """Cut to what the reader may see, as it stands now. Of a post of another place nothing is said."""
    message = find_said(context.session, context.place.id, command.post)
    reply = show_to(context, message) if message is not None else None
    if message is None or reply is None or not _may_read(context, message, reply):
        # Nobody else's business, whoever pressed it where.
        return Reply(title=Line(key="post-not-there"), audience="asker")
    how: tuple[Part, ...] = (Line(key="read-in-mine-how"),) if message.lang == context.evidence.lang else ()
    mine = tuple(mine_of(reply))
    return reply.model_copy(
        update={
            "audience": "asker",
            "parts": (*reply.parts, *how),
            "buttons": tuple(each for each in reply.buttons if each not in mine),
            "choices": (),
            "private": None,
            "form": None,
            "document": None,
            "report": None,
        }
    )


def _may_read(context: Context, message: Message, reply: Reply) -> bool:
    """Whoever has come since to a place where only staff read is not told what was said there before."""
    if message.person_id == context.person.id:
        return True
    kept = next((ReadInMine.model_validate((each.command or {})["fields"]).kept for each in mine_of(reply)), "staff")
    return context.place.audience != "direct" and reply.audience == "place" and shows(kept, own_level(context))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ReadInMine: read_in_mine})
