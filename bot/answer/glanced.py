"""What a card shows one person now. Nothing is kept, not even that they looked: a client asks for it by itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.answer.guests import find_asker, nobody
from bot.answer.handle import Handlers, handle
from bot.message import Pressed
from bot.render.reference import is_small
from handlers.answer import Reply
from handlers.commands.catalogue import from_dict
from handlers.commands.items import ShowItem
from handlers.context import Context, Evidence
from handlers.errors import Refusal
from storage.places import find_place

# What a card may ask for by itself; all else must be pressed by somebody.
SEEN = (ShowItem,)


def glance(
    session: Session, message: Pressed, handlers: Handlers, speech: tuple[str, str], now: datetime
) -> tuple[Reply, str, str] | None:
    """The reply with its language and zone, ``speech`` for those who have set none; nothing where the place is not
    known, or there is nothing to be seen. To be called in a transaction that only reads."""
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    try:
        command = from_dict(message.command or {})
    except (ValueError, KeyError):
        return None
    if place is None or not isinstance(command, SEEN):
        return None
    person = find_asker(session, sender) or nobody(sender.user)
    lang, zone = person.lang or sender.lang or speech[0], person.zone or sender.zone or speech[1]
    try:
        reply = handle(Context(session, now, person, place, Evidence("", lang), zone), handlers, command)
    except Refusal:
        return None
    # Only they see it, so that what is theirs alone may stand in it too.
    seen = reply.private or reply
    pressed = tuple(each for each in seen.buttons if each.command is None or is_small(each.command, each.version))
    return seen.model_copy(update={"buttons": pressed, "private": None}), lang, zone
