"""What is shown in a place unasked: one message for each notice, on the same way as what people are told."""

from __future__ import annotations

from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot.deliver.means import Means
from bot.deliver.others import may_others
from bot.deliver.sender import Placed, Target
from bot.render.report import written
from handlers.answer import Reply
from handlers.posted import with_mine
from storage.bundles import list_due_in_places, mark_composed
from storage.database import is_trouble
from storage.keys import get_key
from storage.messages import add_message
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.tables.places import Place
from storage.unsaid import CANNOT

log = structlog.get_logger()


def compose_in_places(session: Session, means: Means, now: datetime, clock: datetime, limit: int) -> list[Message]:
    """Composes up to ``limit`` of those that can leave now; others stay planned."""
    messages = list[Message]()
    for notice, place in list_due_in_places(session, now):
        if len(messages) >= limit:
            break
        if means.ready(target_of(means, place), clock):
            message = _guarded(session, means, notice, place, now)
            messages += [message] if message else []
    return messages


def show_in_place(session: Session, means: Means, notice: Notice, place: Place, now: datetime) -> Message | None:
    """One message of what still holds; nothing where it does not."""
    person = session.get_one(Person, notice.person_id)
    reply, kept = means.compose(session, person, [notice], now)
    if reply is None or not kept:
        return None
    to = target_of(means, place)
    message = add_message(
        session,
        kind="bundle",
        person_id=None,
        place_id=place.id,
        platform=to.platform,
        installation=to.installation,
        address=to.address,
        route_id=None,
        lang=means.usual.lang_of(place),
        zone=means.usual.zone_of(place),
        reply=written(reply).model_dump(mode="json"),
        made_at=now,
        expires=notice.latest,
        key=get_key(session, [notice.key]),
    )
    with_mine(session, message, place, Reply.model_validate(message.reply), means.usual)
    message.due = notice.due
    mark_composed(session, kept, message)
    return message


def target_of(means: Means, place: Place) -> Target:
    """Where a door writes to a place by itself."""
    sender = means.senders.get(place.platform)
    address = sender.address_of(place.external) if isinstance(sender, Placed) else place.external
    return Target(place.platform, place.installation, address)


def _guarded(session: Session, means: Means, notice: Notice, place: Place, now: datetime) -> Message | None:
    """Whatever is wrong with one, the others are shown."""
    try:
        with session.begin_nested():
            return show_in_place(session, means, notice, place, now)
    except Exception as fault:
        # The database's own trouble says nothing about the notice: the whole step is tried again later.
        if is_trouble(fault):
            raise
        log.error("notice_not_composed", notice=notice.id, exc_info=fault)
    if not may_others(session, means, notice.due, now):
        notice.state, notice.reason = "held", CANNOT
        session.flush()
    return None
