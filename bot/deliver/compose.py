"""Composing: all that one person should be told by now becomes one message, claimed in the same transaction.

Whether a notice still holds is asked of the handlers here, and once more right before the first byte: what was
done, moved or given to somebody else meanwhile is not said.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.deliver.bundling import UnusualError, addressed, bundle_all, expires
from bot.deliver.claim import Claim, to_claims
from bot.deliver.in_places import compose_in_places
from bot.deliver.means import Means
from bot.deliver.missed import tell_missed
from bot.deliver.others import may_others
from bot.deliver.tried import Composed, try_compose
from bot.deliver.ways import Waiting, next_ways
from bot.render.report import written
from handlers.answer import Reply
from handlers.cards import shown_items
from handlers.desk import UNTOLD
from storage.bundles import (
    Way,
    count_bundles,
    get_due,
    hold_unasked,
    lock_person,
    mark_composed,
)
from storage.database import is_trouble
from storage.keys import get_key
from storage.mail_ways import open_ways_by_mail
from storage.messages import add_message, hold, put_in_doubt
from storage.notices import OWN
from storage.posts import add_posts
from storage.restored import RESTORED
from storage.routes import MAIL
from storage.served import list_lately_served, list_served
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.unsaid import CANNOT, mark_missed, mark_unreachable, mark_unshown
from storage.workers import check_worker

WEEK = timedelta(days=7)
log = structlog.get_logger()


def compose_due(means: Means, now: datetime, limit: int, waiting: Waiting) -> list[Claim]:
    """Composes for up to ``limit`` people who can be reached now; others' notices stay planned, kept for them."""
    with means.database.writing() as session:
        clock = means.clock()
        check_worker(session, means.worker, clock)
        if not waiting.begun:
            _leave_out(session, means, now, clock)
        messages = _compose_next(session, means, now, clock, limit, waiting)
        if waiting.begun and not messages:
            # Once more at the end, since what was sent meanwhile may have closed somebody's last way.
            _leave_out(session, means, now, clock)
        messages += compose_in_places(session, means, now, clock, limit - len(messages))
        for message in messages:
            if message.state != "sending":
                hold(message, means.worker, clock)
        session.flush()
        claims = to_claims(session, messages)
        means.points("compose.commit")
    means.points("compose.committed")
    waiting.begun = True
    return claims


def _leave_out(session: Session, means: Means, now: datetime, clock: datetime) -> None:
    # Whoever talks on the command line may know nothing of the relay that a process beside it serves.
    if means.has_mail or MAIL in means.senders or MAIL in list_lately_served(session, clock):
        open_ways_by_mail(session, now)
    held = hold_unasked(session, now)
    # First who could not be told, also of what is too late by now.
    served = list_served(session, clock)
    unreachable = [*mark_unreachable(session, now, served), *mark_unshown(session, now)]
    missed = mark_missed(session, now, served)
    means.untold(session, unreachable, UNTOLD, now)
    tell_missed(session, means, missed, now)
    if held or unreachable:
        log.warning("notices_left_out", held=held, unreachable=len(unreachable))


def _compose_next(
    session: Session, means: Means, now: datetime, clock: datetime, limit: int, waiting: Waiting
) -> list[Message]:
    """Until there are so many: for some of those who come next another process may bundle just now."""
    messages = list[Message]()
    while len(messages) < limit:
        ways = next_ways(session, means, now, clock, limit - len(messages), waiting)
        if not ways:
            break
        messages += _compose(session, means, ways, now, clock)
    return messages


def _compose(session: Session, means: Means, ways: Sequence[Way], now: datetime, clock: datetime) -> list[Message]:
    """All at once where nothing is out of the ordinary; else each by itself."""
    try:
        with session.begin_nested():
            return bundle_all(session, means, ways, now, clock)
    except UnusualError:
        log.debug("bundled_alone", people=len(ways))
    except Exception as fault:
        # Whose it is that cannot be composed shows when each is tried alone.
        if is_trouble(fault):
            raise
        log.info("bundled_alone", people=len(ways), fault=type(fault).__name__)
    return [message for way in ways if (message := _guarded(session, means, way, now))]


def _guarded(session: Session, means: Means, way: Way, now: datetime) -> Message | None:
    """Whatever is wrong with what one person is to be told, others are told what they are to be."""
    try:
        with session.begin_nested():
            return _bundle(session, means, way, now)
    except Exception as fault:
        # The database's own trouble says nothing about the notices: the whole step is tried again later.
        if is_trouble(fault):
            raise
        log.error("bundle_not_composed", person_id=way.person_id, exc_info=fault)
    for notice in get_due(session, way.person_id, now):
        notice.state, notice.reason = "held", CANNOT
    session.flush()
    return None


def _bundle(session: Session, means: Means, way: Way, now: datetime) -> Message | None:
    person = lock_person(session, way.person_id)
    notices = get_due(session, way.person_id, now) if person else []
    if person and _has_had_enough(session, means, person, now):
        # What waits is not lost: it comes with the next message that may be sent.
        notices = [notice for notice in notices if notice.stage in OWN]
    if again := [notice for notice in notices if notice.reason == RESTORED]:
        together = [notice for notice in again if notice.due == again[0].due]
        return bundle_again(session, means, person, way, together, together[0].due) if person else None
    return bundle(session, means, person, way, notices, now) if person and notices else None


def _has_had_enough(session: Session, means: Means, person: Person, now: datetime) -> bool:
    """Whether somebody outside the house got as many messages in seven days as they may."""
    if person.kind == "staff" or not means.weekly:
        return False
    return count_bundles(session, person.id, now - WEEK) >= means.weekly


def bundle(
    session: Session, means: Means, person: Person, way: Way, notices: list[Notice], now: datetime
) -> Message | None:
    """One message for a person of what still holds of these notices; nothing where none does."""
    reply, kept = _composed(session, means, person, notices, now)
    if reply is None or not kept:
        return None
    reply = written(reply)
    message = _message(session, means, person, way, reply, kept, now)
    add_posts(session, message, shown_items(reply))
    mark_composed(session, kept, message)
    return message


def bundle_again(
    session: Session, means: Means, person: Person, way: Way, notices: list[Notice], at: datetime
) -> Message | None:
    """Of what was due at one moment and may have been said then: looked for before it is sent."""
    message = bundle(session, means, person, way, notices, at)
    if message is not None:
        put_in_doubt(message, at)
    return message


def _message(
    session: Session, means: Means, person: Person, way: Way, reply: Reply, kept: Sequence[Notice], now: datetime
) -> Message:
    return add_message(
        session,
        kind="bundle",
        **addressed(means, person, way),
        reply=reply.model_dump(mode="json"),
        made_at=now,
        due=min(notice.due for notice in kept),
        expires=expires(kept),
        key=get_key(session, [notice.key for notice in kept]),
    )


def _composed(session: Session, means: Means, person: Person, notices: list[Notice], now: datetime) -> Composed:
    """One notice that cannot be composed must not take the others with it: where no newer process beside this one may
    know how it is said, it is held for the desk to see."""
    bundle = try_compose(session, means, person, notices, now)
    if bundle is not None:
        return bundle
    sound = [notice for notice in notices if _is_sound(session, means, person, notice, now)]
    for notice in notices:
        if notice not in sound and not may_others(session, means, notice.due, now):
            notice.state, notice.reason = "held", CANNOT
    return try_compose(session, means, person, sound, now) or (None, [])


def _is_sound(session: Session, means: Means, person: Person, notice: Notice, now: datetime) -> bool:
    trial = session.begin_nested()
    sound = try_compose(session, means, person, [notice], now) is not None
    trial.rollback()
    return sound
