"""What the hall says, stored where each of its readers is: the place, or the asker alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.message import Incoming
from handlers.answer import Line, Reply
from handlers.cards import is_page, shown_items
from handlers.context import Context
from handlers.posted import with_mine
from handlers.readings import shown_reading
from storage.jobs import add_reading_post
from storage.messages import add_reply
from storage.pages import add_page
from storage.posts import add_posts
from storage.tables.inbox import Event
from storage.tables.notices import Message

REPLY_LIFE = timedelta(hours=24)
# Titles that say of the whole answer that it comes in private, which must not be said to whom it doesn't come.
ANNOUNCED = frozenset({"item-in-private", "items-in-private", "reminders-in-private"})

Claim = tuple[str, datetime]


def say(context: Context, event: Event, message: Incoming, reply: Reply, claim: Claim | None = None) -> Message:
    """Stores the reply, and what of it the asker alone may read as a message of its own, where the door knows a way
    to them alone; without one, the door shows both in one. Returns the first, which is claimed by ``claim`` (a worker
    and the database's clock) where that is given."""
    spot = message.spot
    here = spot.address or spot.place
    if spot.private is None:
        return _add(context, event, message, reply, here, claim)
    if not spot.private:
        return _add(context, event, message, _without_private(reply), here, claim)
    said = _add(
        context,
        event,
        message,
        reply.model_copy(update={"private": None}),
        spot.private if reply.audience == "asker" else here,
        claim,
    )
    if reply.private is not None:
        _add(context, event, message, reply.private, spot.private, second=True)
    return said


def _without_private(reply: Reply) -> Reply:
    """What stands where others read too, for somebody who can't be written to alone: how they come to the rest."""
    if reply.audience == "asker" or reply.title.key in ANNOUNCED:
        return Reply(title=Line(key="private-not-open"))
    if reply.private is None:
        return reply
    parts = tuple(each for each in reply.parts if each != Line(key="rest-in-private"))
    return reply.model_copy(update={"private": None, "parts": (*parts, Line(key="rest-not-open"))})


def _add(
    context: Context,
    event: Event,
    message: Incoming,
    reply: Reply,
    address: str,
    claim: Claim | None = None,
    second: bool = False,
) -> Message:
    # What the asker alone reads is read in no place, and is brought up to date as what is between the two.
    said = add_reply(
        context.session,
        event=event,
        second=second,
        person_id=context.person.id,
        place_id=None if address == message.spot.private else context.place.id,
        platform=message.sender.platform,
        installation=message.sender.installation,
        address=address,
        lang=context.evidence.lang,
        zone=context.zone,
        reply=reply.model_dump(mode="json"),
        made_at=context.now,
        expires=context.now + REPLY_LIFE,
        claim=claim,
    )
    if reply.audience == "place" and said.place_id is not None:
        with_mine(context.session, said, context.place, reply, context.usual)
    if is_page(reply):
        add_page(context.session, said, context.person.id)
    if (number := shown_reading(reply)) is not None:
        add_reading_post(context.session, said, number)
    add_posts(context.session, said, shown_items(reply))
    return said
