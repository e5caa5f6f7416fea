"""Whatever is wrong with one person's message, others get theirs, and the outcome of a try is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from bot.deliver.others import PATIENCE
from bot.deliver.sender import Parcel
from handlers.answer import Reply
from storage.database import Database
from storage.tables.notices import Notice
from storage.tables.people import Person, Route
from tests.bot.deliver.conftest import Open
from tests.bot.deliver.office import compose, written
from tests.bot.deliver.scripted import contents
from tests.bot.deliver.test_outcomes import put


def test_a_notice_whose_row_is_missing_holds_up_nobody(open_office: Open, each_database: Database) -> None:
    office = open_office(people=3, notices=1, store=each_database)

    def lacking(
        session: Session, person: Person, notices: Sequence[Notice], now: datetime
    ) -> tuple[Reply | None, list[Notice]]:
        if person.ref == "desk0@example.org":
            raise NoResultFound("what it speaks of is not there")
        return compose(session, person, notices, now)

    office.change(compose=lacking)
    office.deliver()
    assert sorted(office.said()) == [["n1.0"], ["n2.0"]]
    assert office.notices()["n0.0"] == ("held", "cannot-compose")


def test_a_message_that_cannot_be_kept_holds_up_nobody(open_office: Open, each_database: Database) -> None:
    office = open_office(people=3, notices=1, store=each_database)

    def strange(
        session: Session, person: Person, notices: Sequence[Notice], now: datetime
    ) -> tuple[Reply | None, list[Notice]]:
        reply, kept = compose(session, person, notices, now)
        # Not what the database takes for a text.
        broken = reply.model_copy(update={"title": None}) if reply and person.ref == "desk1@example.org" else reply
        if broken is not reply:
            kept = [*kept, Notice(key=kept[0].key, person_id=person.id, stage="lead", due=now)]
            session.add(kept[-1])
        return broken, kept

    office.change(compose=strange)
    office.deliver()
    assert sorted(office.said()) == [["n0.0"], ["n2.0"]]
    assert office.notices()["n1.0"] == ("held", "cannot-compose")


def test_what_can_be_read_but_not_written_out_is_set_aside(open_office: Open) -> None:
    office = open_office(notices=0)

    def unwritten(parcel: Parcel) -> str:
        if "newer" in contents(parcel.reply):
            raise KeyError("a key of a newer version")
        return written(parcel)

    office.change(digest_of=unwritten)
    bad = put(office, "a", "newer")
    put(office, "b", "good")
    office.finish()
    # In place of what can't be written that is said.
    assert office.said() == [["good"], []]
    assert {each.id: (each.state, each.reason) for each in office.messages()}[bad] == ("failed", "unreadable")


def test_what_a_newer_process_beside_it_stored_is_left_to_that_one_for_a_while(open_office: Open) -> None:
    office = open_office(notices=0)

    def unwritten(parcel: Parcel) -> str:
        if "newer" in contents(parcel.reply):
            raise KeyError("a key of a newer version")
        return written(parcel)

    newer, old = office.process("two"), replace(office.means, digest_of=unwritten)
    message = put(office, "a", "newer")
    put(office, "b", "good")
    office.means = old
    office.deliver()
    assert office.said() == [["good"]]
    assert {each.id: (each.state, each.reason) for each in office.messages()}[message] == ("ready", "unreadable")
    office.means = newer
    office.finish()
    assert office.said() == [["good"], ["newer"]]


def test_what_only_a_newer_process_beside_it_can_word_is_left_planned_for_a_while(open_office: Open) -> None:
    office = open_office(notices=2)
    newer, old = office.process("two"), replace(office.means, compose=of_older)
    with office.database.writing() as session:
        session.execute(update(Notice).where(Notice.key == "n0.1").values(stage="of-newer"))
    office.means = old
    office.deliver()
    assert (office.said(), office.notices()["n0.1"]) == ([["n0.0"]], ("planned", None))
    office.means = newer
    office.deliver()
    assert office.said() == [["n0.0"], ["n0.1"]]


def test_what_no_process_can_word_is_held_in_the_end(open_office: Open) -> None:
    office = open_office(notices=1)
    office.process("two")
    with office.database.writing() as session:
        session.execute(update(Notice).values(stage="of-newer"))
    office.change(compose=of_older)
    office.deliver()
    assert office.notices()["n0.0"] == ("planned", None)
    office.deliver(office.now + PATIENCE + timedelta(seconds=1))
    assert office.notices()["n0.0"] == ("held", "cannot-compose")


def of_older(
    session: Session, person: Person, notices: Sequence[Notice], now: datetime
) -> tuple[Reply | None, list[Notice]]:
    if any(notice.stage == "of-newer" for notice in notices):
        raise KeyError("a stage of a newer version")
    return compose(session, person, notices, now)


def test_the_next_way_is_one_by_which_something_can_leave(open_office: Open) -> None:
    office = open_office(notices=1)
    with office.database.writing() as session:
        session.execute(update(Route).where(Route.platform == "mail").values(platform="a-door-that-was-taken-away"))
        session.add(Route(person_id=1, platform="mail", installation="here", address="desk0", rank=9))
    office.chat.fault, office.chat.times = "gone", 99
    office.finish()
    assert [line["where"] for line in office.ledger.read("accept")] == ["mail/desk0"]
