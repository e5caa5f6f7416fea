"""People with notices that are due, and questions asked in a channel, delivered through Slack; what was seen there
decides what was lost and what came twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy.orm import Session

from bot.deliver.means import Means, Pace
from bot.deliver.run import deliver_held, deliver_once
from bot.deliver.sender import Sender
from bot.doors.slack.address import Address
from handlers.answer import Items, Line, Reply, Words
from storage.database import Database
from storage.inbox import add_event, claim_event, mark_done
from storage.messages import Begun, add_reply, begin
from storage.people import add_route
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.tables.places import Place
from storage.workers import start_worker
from tests.bot.deliver.office import is_open
from tests.slack.things import Message as Posted

FAR = timedelta(days=30)
EACH = 2
# Short enough for tests: what must not be shortened is that a look comes after what was accepted.
PACE = Pace(send=2, look=2, settle=timedelta(seconds=1), first_wait=0.2, away=timedelta(seconds=1))
KEY = re.compile(r"(?:notice|answer)-\d+(?:-\d+)?")


class Clock(Protocol):
    def __call__(self) -> datetime: ...

    def move(self, seconds: float) -> None: ...


def fill(session: Session, team: str, users: Sequence[str], now: datetime) -> None:
    """Offices, each reached in Slack as one of ``users``, with notices that are due."""
    for number, user in enumerate(users):
        person = Person(ref=f"office{number}@example.org", name=f"Office {number}", kind="staff", enrolled=True)
        session.add(person)
        session.flush()
        add_route(session, person, "slack", team, Address(user).to_text())
        due = {"person_id": person.id, "stage": "lead", "due": now, "latest": now + FAR}
        session.add_all(Notice(key=f"notice-{number}-{each}", **due) for each in range(EACH))
    session.add(Place(id=1, platform="slack", installation=team, external="room", audience="staff"))
    session.flush()


def expected(users: int, questions: int) -> set[str]:
    notices = {f"notice-{number}-{each}" for number in range(users) for each in range(EACH)}
    return notices | {f"answer-{number}" for number in range(questions)}


def tell(*keys: str) -> Reply:
    lines = tuple(Line(key="form-option", facts={"value": Words(text=key)}) for key in keys)
    return Reply(title=Line(key="reminders-none"), parts=(Items(lines=lines),))


def compose(
    _session: Session, _person: Person, notices: Sequence[Notice], _now: datetime
) -> tuple[Reply | None, list[Notice]]:
    kept = [notice for notice in notices if notice.state == "planned"]
    return (tell(*(notice.key for notice in kept)) if kept else None), kept


def means_of(
    database: Database, clock: Callable[[], datetime], *senders: Sender, points: Callable[[str], None] | None = None
) -> Means:
    """A process that has just started, under the same name each time."""
    with database.writing() as session:
        mark = start_worker(session, "one", clock())
    named: Mapping[str, Sender] = {sender.platform: sender for sender in senders}
    given: dict[str, Any] = {"points": points} if points else {}
    return Means(database, mark, named, compose, clock, lambda: 0.5, pace=PACE, **given)


def ask(database: Database, team: str, number: int, address: Address, now: datetime) -> None:
    """Takes a question in; asked twice it is one."""
    with database.writing() as session:
        add_event(
            session,
            platform="slack",
            installation=team,
            dedupe=f"answer-{number}",
            order_key=str(number),
            payload={"address": address.to_text()},
            received=now,
        )


async def finish(means: Means, clock: Clock, now: datetime, steps: int = 200, step: float = 2) -> bool:
    """Answers and delivers again and again until nothing is open; whether that came to an end."""
    for _ in range(steps):
        for message, attempt in _answered(means, now):
            await deliver_held(means, message, attempt, now)
        await deliver_once(means, now)
        if not is_open(means.database):
            return True
        clock.move(step)
    return False


def _answered(means: Means, now: datetime) -> list[tuple[Message, Begun]]:
    held = list[tuple[Message, Begun]]()
    while True:
        with means.database.writing() as session:
            event = claim_event(session, means.worker, means.clock())
        if event is None:
            return held
        with means.database.writing() as session:
            reply = add_reply(
                session,
                event=event,
                person_id=1,
                place_id=1,
                platform=event.platform,
                installation=event.installation,
                address=event.payload["address"],
                lang="en",
                zone="UTC",
                reply=tell(event.dedupe).model_dump(mode="json"),
                made_at=now,
                expires=now + FAR,
            )
            held.append((reply, begin(session, reply, means.worker, means.clock(), means.steady())))
            mark_done(session, event, event.fence)


def seen(posts: Iterable[Posted]) -> Counter[str]:
    """How often each notice and answer stands there."""
    return Counter(key for post in posts for key in KEY.findall(post.text))
