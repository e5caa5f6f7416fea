"""An office with people, notices that are due and events that came in; and a process that delivers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliver.means import Means, Pace
from bot.deliver.run import deliver_held, deliver_once
from bot.deliver.sender import Parcel, Sender, Target
from handlers.answer import Reply
from storage.database import Database
from storage.inbox import add_event, claim_event, mark_done
from storage.messages import Begun, add_reply, begin
from storage.tables.inbox import Event
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from storage.tables.places import Place
from storage.workers import start_worker
from tests.bot.deliver.scripted import Hands, say

# Replies to this address are sent at once by whoever answers; those to others wait for a run of delivery.
HELD = "desk9"
PACE = Pace(send=0.05, look=0.05)
FAR = timedelta(days=30)


def fill(session: Session, now: datetime, people: int = 3, notices: int = 3, kind: str = "staff") -> None:
    """``people`` offices with a chat and a mailbox, each with so many notices due at ``now``."""
    for number in range(people):
        person = Person(ref=f"desk{number}@example.org", name=f"Desk {number}", kind=kind, enrolled=True)
        session.add(person)
        session.flush()
        for rank, platform in enumerate(("chat", "mail")):
            session.add(_route(person, platform, f"desk{number}", rank))
        session.add_all(_notice(person, number, each, now) for each in range(notices))
    session.add(Place(id=1, platform="chat", installation="here", external="desk", audience="direct"))
    session.flush()


def _route(person: Person, platform: str, address: str, rank: int) -> Route:
    return Route(person_id=person.id, platform=platform, installation="here", address=address, rank=rank)


def _notice(person: Person, number: int, each: int, now: datetime) -> Notice:
    due = now - timedelta(minutes=each)
    return Notice(key=f"n{number}.{each}", person_id=person.id, stage="lead", due=due, latest=now + FAR)


def compose(
    _session: Session, _person: Person, notices: Sequence[Notice], _now: datetime
) -> tuple[Reply | None, list[Notice]]:
    """All that is still wanted; a notice whose facts say ``gone`` is superseded."""
    for notice in notices:
        if notice.facts.get("gone"):
            notice.state = "superseded"
    kept = [notice for notice in notices if notice.state == "planned"]
    return (say(*(notice.key for notice in kept)) if kept else None), kept


def means_of(
    database: Database, clock: Callable[[], datetime], *senders: Sender, worker: str = "one", pace: Pace = PACE
) -> Means:
    """A process that has just started."""
    with database.writing() as session:
        mark = start_worker(session, worker, clock())
    return Means(
        database=database,
        worker=mark,
        senders={sender.platform: sender for sender in senders},
        compose=compose,
        clock=clock,
        chance=lambda: 0.5,
        pace=pace,
        digest_of=written,
    )


def written(parcel: Parcel) -> str:
    """The mark of a message as this version writes it: the words of these tests are in no language."""
    return sha256(parcel.reply.model_dump_json().encode()).hexdigest()


async def finish(means: Means, clock: Hands, now: datetime, steps: int = 400, step: float = 1) -> None:
    """Answers and delivers again and again, ``step`` seconds later each time, until nothing is open."""
    for _ in range(steps):
        for message, attempt in answer_all(means, now):
            await deliver_held(means, message, attempt, now)
        await deliver_once(means, now)
        if not is_open(means.database):
            return
        clock.move(step)


def is_open(database: Database) -> bool:
    with database.reading() as session:
        planned = select(Notice.id).where(Notice.state.in_(("planned", "composed")))
        on_the_way = select(Message.id).where(Message.state.in_(("ready", "sending", "doubt")))
        taken = select(Event.id).where(Event.state.in_(("new", "taken")))
        return any(session.scalars(query.limit(1)).first() is not None for query in (planned, on_the_way, taken))


def take(means: Means, dedupe: str, order_key: str, now: datetime) -> None:
    """Takes in an event, as a door does before it acknowledges."""
    with means.database.writing() as session:
        add_event(
            session,
            platform="chat",
            installation="here",
            dedupe=dedupe,
            order_key=order_key,
            payload={"said": dedupe},
            received=now,
        )
        means.points("inbox.take.commit")
    means.points("inbox.take.committed")


def answer_all(means: Means, now: datetime) -> list[tuple[Message, Begun]]:
    """Answers what came in, each event in one transaction with its reply; returns the replies held to be sent, each
    with its try on record."""
    held = []
    while (event := _claim(means)) is not None:
        with means.database.writing() as session:
            means.points("inbox.answer")
            mark_done(session, event, event.fence)
            reply = _answer(session, event, now)
            target = Target(reply.platform, reply.installation, reply.address)
            if event.order_key == HELD and means.ready(target, means.clock()):
                held.append((reply, begin(session, reply, means.worker, means.clock(), means.steady())))
            means.points("inbox.answer.commit")
        means.points("inbox.answer.committed")
    return held


def _claim(means: Means) -> Event | None:
    with means.database.writing() as session:
        event = claim_event(session, means.worker, means.clock())
        means.points("inbox.claim.commit")
    means.points("inbox.claim.committed")
    return event


def _answer(session: Session, event: Event, now: datetime) -> Message:
    return add_reply(
        session,
        event=event,
        person_id=1,
        place_id=1,
        platform="chat",
        installation="here",
        address=event.order_key,
        lang="en",
        zone="UTC",
        reply=say(event.dedupe).model_dump(mode="json"),
        made_at=now,
        expires=now + FAR,
    )


def with_points(means: Means, points: Callable[[str], None]) -> Means:
    return replace(means, points=points)
