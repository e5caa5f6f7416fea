"""Letters that were sent: what their links open, and what becomes of one that did not arrive."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.routes import close_route
from storage.tables.inbox import Event
from storage.tables.notices import Message, Notice, Post
from storage.tables.people import Person

MAIL, RELAY = "mail", "smtp"
BOUNCED = "bounced"


def find_letter(session: Session, keys: Collection[str]) -> Message | None:
    """The first of these messages that was sent by mail, by their marks."""
    found = session.scalars(select(Message).where(Message.key.in_(keys), Message.platform == MAIL)).all()
    by_key = {each.key: each for each in found}
    return next((by_key[key] for key in keys if key in by_key), None)


def get_reader(session: Session, letter: Message) -> Person | None:
    """Whom it was written to, as long as they can be reached at that address."""
    person = session.get(Person, letter.person_id) if letter.person_id else None
    same = person is not None and (person.email or "").casefold() == letter.address.casefold()
    return person if person is not None and person.active and same else None


def list_items(session: Session, letter: Message) -> Sequence[int]:
    """The numbers of the items that it shows."""
    query = select(Post.subject_id).where(Post.message_id == letter.id, Post.subject == "item").order_by(Post.id)
    return [int(number) for number in session.scalars(query)]


def list_taken_in(session: Session, events: Collection[str]) -> frozenset[str]:
    """Those of these events that came in by mail already."""
    query = select(Event.dedupe).where(Event.platform == MAIL, Event.installation == RELAY)
    return frozenset(session.scalars(query.where(Event.dedupe.in_(events))))


def mark_bounced(session: Session, letter: Message, status: str, closes: bool, now: datetime) -> Sequence[Notice]:
    """It came back. What it told is planned anew, to go by the next way, where its address is closed with that
    (``closes``); what comes too late then, or may be refused again, has failed. Returns what failed."""
    if letter.state == "failed":
        return []
    letter.state, letter.reason = "failed", f"{BOUNCED} {status}"
    if closes:
        close_route(session, letter.person_id, (letter.platform, letter.installation, letter.address))
    carried = session.scalars(
        select(Notice).where(Notice.message_id == letter.id, Notice.state.in_(("sent", "composed"))).order_by(Notice.id)
    ).all()
    failed = [each for each in carried if not closes or (each.latest is not None and each.latest < now)]
    for notice in carried:
        if notice in failed:
            notice.state, notice.reason = "failed", BOUNCED
        else:
            notice.state, notice.reason, notice.message_id = "planned", None, None
    session.flush()
    return failed
