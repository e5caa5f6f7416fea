"""What is due for one person becomes one message, as things stand when it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from handlers.answer import Answer, ItemRow, Reply, Words
from storage.database import Database
from storage.tables.items import Item
from storage.tables.notices import Notice, Post
from storage.tables.people import Person, Route
from storage.tables.places import Place
from tests.bot.deliver.conftest import Open
from tests.bot.deliver.office import PACE, compose
from tests.bot.deliver.scripted import say

DESK = frozenset({"desk0"})


def test_one_person_gets_one_message_in_the_order_in_which_it_was_due(open_office: Open) -> None:
    office = open_office(people=2, notices=3)
    office.deliver()
    assert sorted(office.said()) == [["n0.2", "n0.1", "n0.0"], ["n1.2", "n1.1", "n1.0"]]
    assert set(office.notices().values()) == {("sent", None)}


def test_nothing_is_said_before_it_is_due_and_the_rest_later(open_office: Open) -> None:
    office = open_office(notices=2)
    office.deliver(office.now - timedelta(minutes=1))
    assert office.said() == [["n0.1"]]
    office.deliver()
    assert office.said() == [["n0.1"], ["n0.0"]]


def test_notices_of_someone_who_is_not_there_are_kept_and_said_in_one_message_on_return(open_office: Open) -> None:
    office = open_office(notices=3)
    office.chat.away = office.mail.away = DESK
    assert office.deliver() == 0
    assert set(office.notices().values()) == {("planned", None)}
    office.chat.away = frozenset()
    office.deliver(office.now + timedelta(days=3))
    assert office.said() == [["n0.2", "n0.1", "n0.0"]]


def test_the_next_way_is_taken_while_the_first_does_not_work(open_office: Open) -> None:
    office = open_office()
    office.chat.away = DESK
    office.deliver()
    assert [line["where"] for line in office.ledger.read("accept")] == ["mail/desk0"]


@pytest.mark.parametrize(("routes", "reason"), [(True, "unsent"), (False, "no-route")])
def test_what_came_too_late_to_be_of_use_is_missed_and_says_why(routes: bool, reason: str, open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.away = office.mail.away = DESK
    if not routes:
        with office.database.writing() as session:
            session.execute(update(Route).values(state="gone"))
    office.deliver(office.now + timedelta(days=31))
    assert office.notices() == {"n0.0": ("missed", reason)}


@pytest.mark.parametrize("left", ["enrolled", "active"])
def test_nobody_is_written_to_unasked_who_is_not_enrolled(left: str, open_office: Open) -> None:
    office = open_office(notices=1)
    with office.database.writing() as session:
        session.execute(update(Person).values({left: False}))
    office.deliver()
    assert (office.said(), office.notices()) == ([], {"n0.0": ("held", "not-enrolled")})


def test_what_was_done_between_composing_and_sending_is_not_said(open_office: Open) -> None:
    office = open_office(notices=2)

    def done_meanwhile(name: str) -> None:
        if name == "send.attempt.begin":
            with office.database.writing() as session:
                session.execute(update(Notice).where(Notice.key == "n0.0").values(facts={"gone": True}))

    office.change(points=done_meanwhile)
    office.finish()
    assert office.said() == [["n0.1"]]
    assert office.notices() == {"n0.0": ("superseded", None), "n0.1": ("sent", None)}


def test_what_was_done_while_a_message_waited_is_not_said(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault = "throttled"
    office.deliver()
    with office.database.writing() as session:
        session.execute(update(Notice).values(facts={"gone": True}))
    office.finish()
    assert (office.said(), office.notices()) == ([], {"n0.0": ("superseded", None)})


def test_a_notice_that_cannot_be_composed_is_held_and_its_neighbours_go_out(open_office: Open) -> None:
    office = open_office(people=2, notices=2)

    def broken(
        session: Session, person: Person, notices: Sequence[Notice], now: datetime
    ) -> tuple[Reply | None, list[Notice]]:
        if any(notice.key == "n0.1" for notice in notices):
            raise KeyError("topic")
        return compose(session, person, notices, now)

    office.change(compose=broken)
    office.deliver()
    assert sorted(office.said()) == [["n0.0"], ["n1.1", "n1.0"]]
    assert office.notices()["n0.1"] == ("held", "cannot-compose")


def test_what_is_shown_in_a_place_goes_there_once_and_neither_with_nor_instead_of_what_people_are_told(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=2, store=each_database)
    with office.database.writing() as session:
        session.execute(update(Notice).where(Notice.key == "n0.0").values(place_id=1))
        session.execute(update(Place).values(lang="fr"))
    office.chat.fault = "lost-after"
    office.deliver()
    office.chat.fault = "fine"
    office.finish()
    assert sorted((line["where"], line["content"]) for line in office.ledger.read("accept")) == [
        ("chat/desk", ["n0.0"]),
        ("chat/desk0", ["n0.1"]),
    ]
    [shown] = [each for each in office.messages() if each.place_id == 1]
    assert (shown.person_id, shown.lang, shown.state) == (None, "fr", "sent")
    assert set(office.notices().values()) == {("sent", None)}


def test_what_no_longer_holds_is_not_shown_in_a_place_and_what_cannot_be_composed_is_held(open_office: Open) -> None:
    office = open_office(notices=3)
    with office.database.writing() as session:
        session.execute(update(Notice).values(place_id=1))
        session.execute(update(Notice).where(Notice.key == "n0.1").values(facts={"gone": True}))

    def broken(
        session: Session, person: Person, notices: Sequence[Notice], now: datetime
    ) -> tuple[Reply | None, list[Notice]]:
        if notices[0].key == "n0.2":
            raise KeyError("group")
        return compose(session, person, notices, now)

    office.change(compose=broken)
    office.deliver()
    assert office.said() == [["n0.0"]]
    states = {"n0.0": ("sent", None), "n0.1": ("superseded", None), "n0.2": ("held", "cannot-compose")}
    assert office.notices() == states


def test_two_processes_never_bundle_for_the_same_person(open_office: Open, each_database: Database) -> None:
    office = open_office(people=5, notices=2, store=each_database)
    other = office.process("two")
    office.deliver()
    office.change(worker=other.worker)
    office.deliver()
    assert len(office.said()) == 5


def test_a_message_remembers_which_items_it_shows_and_in_which_version(open_office: Open) -> None:
    office = open_office(notices=1)
    with office.database.writing() as session:
        session.add(_item(office.now))

    def with_rows(
        _session: Session, _person: Person, notices: Sequence[Notice], _now: datetime
    ) -> tuple[Reply | None, list[Notice]]:
        row = ItemRow(number=1, item_kind="action", status="open", text=Words(text="Send the list"), version=1)
        return say("n0.0").model_copy(update={"answer": Answer(rows=(row,))}), list(notices)

    office.change(compose=with_rows)
    office.deliver()
    with office.database.reading() as session:
        [post] = session.scalars(select(Post))
    assert (post.subject, post.subject_id, post.shown, post.external) == ("item", "1", 1, "0")


def _item(now: datetime) -> Item:
    return Item(
        kind="action", status="open", text="Send the list", lang="en", audience="staff", maker_id=1, made_at=now
    )


def test_those_who_can_be_reached_are_told_however_many_before_them_cannot(open_office: Open) -> None:
    office = open_office(people=40, notices=1)
    away = frozenset(f"desk{number}" for number in range(36))
    office.chat.away = office.mail.away = away
    office.change(pace=replace(PACE, at_once=2))
    office.deliver()
    assert sorted(office.said()) == [[f"n{number}.0"] for number in range(36, 40)]
    office.chat.away = frozenset()
    office.finish()
    assert len(office.said()) == 40
