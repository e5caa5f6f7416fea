"""Each answer of a platform has its consequence, and none is silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from bot.deliver.breaker import COOL, FAILURES
from storage.messages import add_message
from storage.routes import resume_installation
from storage.tables.people import Route
from storage.tables.places import Installation
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.office import PACE
from tests.bot.deliver.scripted import say


def put(office: Office, address: str, key: str, **fields: Any) -> int:
    """An answer on its way, to somebody who has no other route."""
    given = {"reply": say(key).model_dump(mode="json"), "person_id": None, "installation": "here"} | fields
    with office.database.writing() as session:
        message = add_message(
            session,
            kind="reply",
            place_id=1,
            platform="chat",
            address=address,
            lang="en",
            zone="UTC",
            made_at=office.now,
            **given,
        )
        return message.id


def test_a_platform_that_asks_to_wait_is_not_tried_a_second_earlier(open_office: Open) -> None:
    office = open_office()
    office.chat.fault = "throttled"
    office.deliver()
    office.clock.move(2.9)
    assert office.deliver() == 0
    office.clock.move(0.1)
    assert office.deliver() == 1
    assert len(office.said()) == 1


def test_while_an_address_is_throttled_others_are_not(open_office: Open) -> None:
    office = open_office(notices=0)
    office.chat.fault = "throttled"
    put(office, "a", "first")
    office.deliver()
    office.chat.fault = "fine"
    put(office, "a", "second")
    put(office, "b", "third")
    office.deliver()
    assert office.said() == [["third"]]


def test_waits_grow_and_chance_spreads_them(open_office: Open) -> None:
    office = open_office(notices=0)
    office.chat.fault, office.chat.times = "refused", 4
    put(office, "a", "once")
    waits = []
    for chance in (0.0, 1.0, 0.0, 1.0):
        office.change(chance=lambda chance=chance: chance)
        office.deliver()
        [message] = office.messages()
        assert message.lease_until
        waits.append((message.lease_until - office.clock()).total_seconds())
        office.clock.at = message.lease_until
    assert waits == [1.0, 4.0, 4.0, 16.0]


def test_after_failures_in_a_row_one_message_tries_for_all(open_office: Open) -> None:
    office = open_office(notices=0)
    office.chat.fault, office.chat.times = "refused", 99
    office.change(pace=replace(PACE, at_once=1, first_wait=0.001))
    for each in range(FAILURES + 5):
        put(office, f"desk{each}", f"m{each}")
    office.deliver()
    assert len(office.ledger.read("try")) == FAILURES
    office.clock.move(COOL.total_seconds())
    office.deliver()
    assert len(office.ledger.read("try")) == FAILURES + 1
    office.chat.fault = "fine"
    office.clock.move(COOL.total_seconds())
    office.deliver()
    assert len(office.said()) == FAILURES + 5


def test_a_closed_route_is_never_tried_again_and_the_next_one_is(open_office: Open) -> None:
    office = open_office()
    office.chat.fault, office.chat.times = "gone", 99
    office.deliver()
    assert [line["where"] for line in office.ledger.read("accept")] == ["mail/desk0"]
    with office.database.reading() as session:
        assert session.scalars(select(Route.state).order_by(Route.rank)).all() == ["gone", "open"]


def test_somebody_who_cannot_be_reached_at_all_is_shown_to_the_desk(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault = office.mail.fault = "gone"
    office.chat.times = office.mail.times = 99
    office.finish()
    assert [(m.state, m.reason) for m in office.messages()] == [("failed", "unreachable")]
    assert office.notices() == {"n0.0": ("failed", "unreachable")}


def test_a_message_called_malformed_goes_as_plain_text_once_and_is_then_set_aside(open_office: Open) -> None:
    office = open_office(people=2, notices=1)
    office.chat.fault, office.chat.times = "defect", 99
    office.finish()
    assert [line["plain"] for line in office.ledger.read("try")].count(True) == 2
    assert {(m.state, m.reason) for m in office.messages()} == {("failed", "defect")}
    assert set(office.notices().values()) == {("failed", "defect")}


def test_where_an_answer_cannot_be_shown_at_all_the_person_is_told_so_once(open_office: Open) -> None:
    office = open_office(notices=0)
    put(office, "a", "bad")
    office.chat.fault, office.chat.times = "defect", 2
    office.finish()
    assert [(m.kind, m.state, m.address) for m in office.messages()] == [
        ("reply", "failed", "a"),
        ("instead", "failed", "a"),
    ]
    assert office.messages()[1].reply["title"]["key"] == "answer-not-shown"


def test_a_stored_message_that_can_no_longer_be_read_is_set_aside_and_others_go_out(open_office: Open) -> None:
    office = open_office(notices=0)
    bad = put(office, "a", "bad", reply={"titel": "?"})
    put(office, "b", "good")
    office.deliver()
    # In place of what can't be read that is said.
    assert office.said() == [["good"], []]
    assert {m.id: m.reason for m in office.messages()}[bad] == "unreadable"


def test_what_waits_for_an_installation_that_is_away_comes_as_one_message_on_return(open_office: Open) -> None:
    office = open_office(notices=1)
    with office.database.writing() as session:
        session.add(Installation(platform="chat", id="here", name="Here", allowed=True))
        session.execute(update(Route).where(Route.platform == "mail").values(state="gone"))
    office.chat.fault = "paused"
    office.deliver()
    assert office.notices() == {"n0.0": ("planned", "no-route")}
    office.clock.move(3600)
    assert office.deliver(office.now + timedelta(hours=1)) == 0
    with office.database.writing() as session:
        resume_installation(session, "chat", "here")
    office.deliver(office.now + timedelta(hours=1))
    assert office.said() == [["n0.0"]]


def test_an_answer_that_nobody_waits_for_any_more_is_not_sent(open_office: Open) -> None:
    office = open_office(notices=0)
    put(office, "a", "late", expires=office.now + timedelta(hours=1))
    office.deliver(office.now + timedelta(hours=2))
    assert office.said() == []
    assert [(m.state, m.reason) for m in office.messages()] == [("expired", "too-late")]


def test_a_reminder_that_waited_past_its_use_is_missed_and_says_so(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault, office.chat.times = "throttled", 99
    office.deliver()
    office.clock.move(60)
    office.deliver(office.now + timedelta(days=31))
    assert office.notices() == {"n0.0": ("missed", "unsent")}


def test_a_platform_that_never_gives_a_clear_answer_is_not_tried_for_ever(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault, office.chat.times = "error-before", 99
    office.change(pace=replace(PACE, most_tries=3))
    office.finish()
    [message] = office.messages()
    assert (message.state, message.reason, message.doubt) == ("held", "too-many-doubts", True)
    assert len(office.ledger.read("try")) == 3


def test_where_nothing_can_be_looked_up_staff_gets_one_repeat_that_says_so(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault, office.chat.sees = "reset-after", False
    office.deliver()
    assert [line["repeat"] for line in office.ledger.read("accept")] == [False, True]


def test_what_may_have_arrived_by_a_route_that_then_closed_waits_for_a_person(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault, office.chat.times, office.chat.sees = "reset-before", 99, False
    office.change(points=lambda name: setattr(office.chat, "fault", "gone") if name == "look.resend" else None)
    office.finish()
    assert office.said() == []
    assert office.notices() == {"n0.0": ("held", "in-doubt")}


def test_a_sender_that_breaks_is_in_doubt_and_its_neighbours_are_not(open_office: Open) -> None:
    office = open_office(people=3, notices=1)
    office.chat.fault = "raises-after"
    office.finish()
    assert sorted(office.said()) == [["n0.0"], ["n1.0"], ["n2.0"]]
    assert {m.state for m in office.messages()} == {"sent"}
