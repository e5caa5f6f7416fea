"""How delivery stands: what is overdue, in doubt, held back or open, and who is at work. Reads only.

``now`` is people's time, ``clock`` the database's. What is paused, is more than an outsider gets in a week, lies on a
screen for its reader or has a reader who cannot be reached, waits by intent or is told to the desk, and is not overdue.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from storage.bundles import PLANNED, count_bundles
from storage.inbox import OPEN as OPEN_EVENTS
from storage.mailbox import Unread, find_unread
from storage.messages import OPEN
from storage.notices import OWN
from storage.routes import SCREENS, in_order, is_open
from storage.served import list_served
from storage.tables.inbox import Event
from storage.tables.items import Item
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from storage.tables.places import Installation
from storage.tables.work import Worker
from storage.unsaid import CANNOT, NO_ROUTE, count_cut_off
from storage.workers import LAPSE

# Ready notices looked at, the oldest first: of more, the oldest ones tell.
LOOKED_AT = 200
# Events looked at.
NEWEST = 20_000
RECENT = timedelta(days=7)


@dataclass(frozen=True)
class Health:
    """``served``: the platforms that a process serves, none where it is not known. ``overdue``: by platform, the
    instant since when the oldest thing due there waits. ``troubled``: notices and messages of the last week by what
    became of them. ``paused``: installations that are away. ``cut_off``: people whose only ways are by platforms that
    no process serves, by platform; none where it is not known. ``unread``: since when the mailbox can't be read."""

    served: frozenset[str]
    overdue: Mapping[str, datetime]
    oldest_event: datetime | None
    open_messages: Mapping[str, int]
    planned_due: int
    no_route: int
    troubled: Mapping[str, int]
    paused: Sequence[str]
    cut_off: Mapping[str, int]
    unread: Unread | None
    workers: Mapping[str, float]


@dataclass(frozen=True)
class Waits:
    """Whose notices are paused: those about groups' items, and those to classes of people."""

    groups: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()


def get_health(session: Session, now: datetime, clock: datetime, waits: Waits | None = None, weekly: int = 0) -> Health:
    """``waits``: nothing where all notices are paused; ``weekly``: how many messages an outsider gets unasked in seven
    days, 0: any number."""
    served = list_served(session, clock)
    return Health(
        served=served or frozenset(),
        overdue=_overdue(session, now, waits, weekly),
        oldest_event=session.scalar(select(func.min(Event.received)).where(OPEN_EVENTS)),
        open_messages=_count(session, select(Message.state, func.count()).where(OPEN).group_by(Message.state)),
        planned_due=session.scalar(select(func.count()).where(PLANNED, Notice.due <= now)) or 0,
        no_route=session.scalar(select(func.count()).where(PLANNED, Notice.reason == NO_ROUTE, ~Notice.example)) or 0,
        troubled=_troubled(session, now),
        paused=_paused(session),
        cut_off=count_cut_off(session, served) if served is not None else {},
        unread=find_unread(session, now),
        workers={row.id: (clock - row.beat).total_seconds() for row in session.scalars(_at_work(clock))},
    )


def _overdue(session: Session, now: datetime, waits: Waits | None, weekly: int) -> dict[str, datetime]:
    query = select(Message.platform, func.min(Message.due)).where(OPEN, Message.due <= now)
    found = dict(session.execute(query.group_by(Message.platform)).all())
    for platform, due in _unsent(session, now, waits, weekly):
        found[platform] = min(due, found.get(platform, due))
    return found


def _unsent(session: Session, now: datetime, waits: Waits | None, weekly: int) -> Sequence[tuple[str, datetime]]:
    """The platform by which each person's due notices would leave first, and since when they wait."""
    if waits is None:
        return []
    reader = aliased(Person, name="reader")
    first = select(Route.platform).join(Person, Person.id == Route.person_id)
    first = first.where(Route.person_id == Notice.person_id, is_open(), Route.platform.not_in(SCREENS))
    way = first.order_by(*in_order()).limit(1).correlate(Notice).scalar_subquery()
    query = select(way.label("way"), Notice.due, Notice.item_number, Notice.stage, reader)
    query = query.join(reader, reader.id == Notice.person_id).where(PLANNED, Notice.due <= now)
    # Of those who wait by intent there may be many more than are looked at.
    query = query.where(way.is_not(None), reader.kind.not_in(waits.classes))
    rows = session.execute(query.order_by(Notice.due, Notice.id).limit(LOOKED_AT)).all()
    groups = _groups(session, [row.item_number for row in rows if row.item_number])
    told = _told_enough(session, {row.reader for row in rows if row.stage not in OWN}, now, weekly)
    going = [row for row in rows if row.stage in OWN or row.reader.id not in told]
    return [(row.way, row.due) for row in going if groups.get(row.item_number) not in waits.groups]


def _told_enough(session: Session, people: Collection[Person], now: datetime, weekly: int) -> frozenset[int]:
    outsiders = [each.id for each in people if each.kind != "staff"] if weekly else []
    return frozenset(each for each in outsiders if count_bundles(session, each, now - RECENT) >= weekly)


def _groups(session: Session, numbers: Sequence[int]) -> Mapping[int, str | None]:
    found = session.execute(select(Item.number, Item.group_id).where(Item.number.in_(numbers)))
    return dict(found.all())


def _troubled(session: Session, now: datetime) -> dict[str, int]:
    since = now - RECENT
    notices = select(Notice.state, func.count()).where(Notice.due >= since, Notice.state.in_(("missed", "failed")))
    unworded = select(func.count()).where(Notice.due >= since, Notice.state == "held", Notice.reason == CANNOT)
    messages = select(Message.state, func.count()).where(
        Message.made_at >= since, Message.state.in_(("held", "failed", "expired"))
    )
    doubtful = select(func.count()).where(Message.made_at >= since, Message.doubt)
    return {
        **{f"notices {state}": count for state, count in session.execute(notices.group_by(Notice.state))},
        **{f"messages {state}": count for state, count in session.execute(messages.group_by(Message.state))},
        "notices that could not be worded": session.scalar(unworded) or 0,
        "messages perhaps sent twice": session.scalar(doubtful) or 0,
        "events failed": _failed_events(session, since),
    }


def _failed_events(session: Session, since: datetime) -> int:
    """Those among the newest, which is enough to see that some do."""
    newest = select(func.max(Event.id)).scalar_subquery()
    failed = select(func.count()).where(Event.id > newest - NEWEST, Event.state == "failed", Event.received >= since)
    return session.scalar(failed) or 0


def _paused(session: Session) -> Sequence[str]:
    away = select(Installation).where(Installation.state == "paused").order_by(Installation.platform, Installation.id)
    return [f"{row.platform}/{row.id}" for row in session.scalars(away)]


def _at_work(clock: datetime) -> Select[Worker]:
    return select(Worker).where(Worker.beat > clock - LAPSE).order_by(Worker.id)


def _count(session: Session, query: Select[str, int]) -> Counter[str]:
    return Counter(dict(session.execute(query).all()))
