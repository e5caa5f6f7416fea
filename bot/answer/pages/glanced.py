"""What is read for one person at once, without a word to anybody: a card that a client shows anew by itself, and what
somebody puts into what they write. Nothing is kept, not even that they looked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.answer.guests import find_asker, nobody
from bot.answer.handle import Handlers, handle
from bot.message import Pressed
from bot.render.reference import is_small
from handlers.answer import Line, Reply
from handlers.commands.catalogue import from_dict
from handlers.commands.command import Command
from handlers.commands.focal_points import ShowTopic
from handlers.commands.items import ShowItem
from handlers.commands.people import ShowPerson
from handlers.context import Context, Evidence
from handlers.errors import Refusal
from storage.places import find_place
from storage.tables.places import Place

# What a card may ask for by itself; all else must be pressed by somebody.
SEEN = (ShowItem,)
# What is found where one writes, and can be put in there.
PUT = (ShowItem, ShowPerson, ShowTopic)


def glance(
    session: Session, message: Pressed, handlers: Handlers, speech: tuple[str, str], now: datetime
) -> tuple[Reply, str, str] | None:
    """The reply with its language and zone, ``speech`` for those who have set none; nothing where the place is not
    known, or there is nothing to be seen. To be called in a transaction that only reads."""
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    if place is None:
        return None
    context = _context(session, message, place, speech, now)
    reply = _read(context, message, handlers, SEEN)
    if reply is None:
        return None
    # Only they see it, so that what is theirs alone may stand in it too.
    seen = reply.private or reply
    pressed = tuple(each for each in seen.buttons if each.command is None or is_small(each.command, each.version))
    return seen.model_copy(update={"buttons": pressed, "private": None}), context.evidence.lang, context.zone


def put_in(
    session: Session, message: Pressed, handlers: Handlers, speech: tuple[str, str], now: datetime
) -> tuple[Reply, str, str]:
    """What somebody has picked, as all who read there may see it: facts alone, nothing to press. Where they may not,
    it says so. ``speech`` as for ``glance``; a place that is not known yet counts as read by outsiders."""
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    place = place or Place(id=0, audience=message.spot.audience or "outsiders", kind="channel")
    context = _context(session, message, place, speech, now)
    reply = _read(context, message, handlers, PUT)
    if reply is None or reply.private is not None or (reply.audience == "asker" and place.kind != "direct"):
        reply = Reply(title=Line(key="put-in-not-here"))
    return reply.model_copy(update={"buttons": (), "choices": (), "form": None}), context.evidence.lang, context.zone


def _context(session: Session, message: Pressed, place: Place, speech: tuple[str, str], now: datetime) -> Context:
    sender = message.sender
    person = find_asker(session, sender) or nobody(sender.user)
    lang, zone = person.lang or sender.lang or speech[0], person.zone or sender.zone or speech[1]
    return Context(session, now, person, place, Evidence("", lang), zone)


def _read(context: Context, message: Pressed, handlers: Handlers, known: tuple[type[Command], ...]) -> Reply | None:
    try:
        command = from_dict(message.command or {})
    except (ValueError, KeyError):
        return None
    try:
        return handle(context, handlers, command) if isinstance(command, known) else None
    except Refusal:
        return None
