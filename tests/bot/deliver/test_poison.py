"""R12: rows that nobody can read, compose or draw do not hold up their neighbours, and stay for the desk to see."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from bot.deliver.sender import Kind, Outcome, Parcel, Target
from handlers.answer import Reply
from storage.database import Database
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.office import compose
from tests.bot.deliver.scripted import ScriptedSender, contents
from tests.bot.deliver.test_outcomes import put
from tests.figures import Tell

GOOD = {f"n{person}.{each}" for person in range(4) for each in range(3)} - {"n0.1", "n1.1"} | {"answer"}


class Drawing(ScriptedSender):
    """Cannot draw one of the answers, as a door says that raises before its first byte."""

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        if "undrawn" in contents(parcel.reply):
            return Outcome(Kind.DEFECT, detail="cannot be drawn")
        return await super().send(target, parcel, key)


def spoilt(
    session: Session, person: Person, notices: Sequence[Notice], now: datetime
) -> tuple[Reply | None, list[Notice]]:
    """A notice whose facts nobody knows how to say, and one of a kind that only a newer version knows."""
    for notice in notices:
        if notice.stage == "of-newer" or notice.facts.get("bad"):
            raise KeyError(notice.stage)
    return compose(session, person, notices, now)


def poisoned(office: Office) -> set[int]:
    """The messages that cannot be sent as they stand."""
    with office.database.writing() as session:
        session.execute(update(Notice).where(Notice.key == "n0.1").values(facts={"bad": True}))
        session.execute(update(Notice).where(Notice.key == "n1.1").values(stage="of-newer"))
    put(office, "a", "answer")
    newer = {"title": {"key": "x"}, "parts": [{"kind": "of-a-newer-version"}], "shape": 9}
    return {
        put(office, "b", "bad", reply={"titel": "?"}),
        put(office, "c", "newer", reply=newer),
        put(office, "d", "undrawn"),
        put(office, "e", "elsewhere", installation="nobody-knows-it"),
    }


def test_what_is_spoilt_holds_up_nobody_and_stays_to_be_seen(
    open_office: Open, each_database: Database, tell: Tell
) -> None:
    office = open_office(people=4, notices=3, store=each_database)
    office.change(compose=spoilt, senders={"chat": Drawing(office.ledger, office.clock), "mail": office.mail})
    bad = poisoned(office)
    with office.database.reading() as session:
        before = session.scalar(select(func.count(Notice.id)))
    office.deliver()
    at_once = {key for content in office.said() for key in content}
    office.clock.move(60)
    office.finish()
    seen = [key for content in office.said() for key in content]
    with office.database.reading() as session:
        removed = (before or 0) - (session.scalar(select(func.count(Notice.id))) or 0)
        removed += len(bad - set(session.scalars(select(Message.id))))
        troubled = or_(Message.state.in_(("failed", "held")), Message.doubt)
        shown = set(session.scalars(select(Message.id).where(troubled)))
    lost, delayed = len(GOOD - set(seen)), len(GOOD - at_once)
    case = f"R12 {each_database.url.get_backend_name()}"
    figures = {"neighbours_delayed": delayed, "removed": removed, "shown": len(shown), "spoilt": len(bad) + 2}
    late = [(datetime.fromisoformat(line["at"]) - office.now).total_seconds() for line in office.ledger.read("accept")]
    tell(case, lost=lost, twice=len(seen) - len(set(seen)), late=late, **figures)
    assert (lost, delayed, removed, len(seen)) == (0, 0, 0, len(set(seen)))
    assert office.notices()["n0.1"] == office.notices()["n1.1"] == ("held", "cannot-compose")
    assert len(shown) == 3
