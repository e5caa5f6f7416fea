"""Whoever comes first, a person is told by the first of their ways that is good: by another process where that one goes
it, and later where it only rests."""

from __future__ import annotations

from datetime import timedelta

from bot.deliver.breaker import FAILURES, PATIENCE
from storage.database import Database
from storage.served import KEPT, mark_served
from storage.tables.notices import Notice
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.test_ways import listening, where


def served(office: Office, worker: str, *platforms: str) -> None:
    with office.database.writing() as session:
        mark_served(session, worker, platforms, office.clock())


def one_more(office: Office, key: str) -> None:
    with office.database.writing() as session:
        session.add(Notice(key=key, person_id=1, stage="lead", due=office.now, latest=office.now + timedelta(days=9)))


def test_a_process_that_only_writes_letters_leaves_a_chat_to_the_one_that_serves_it(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    both = dict(office.means.senders)
    served(office, "other:1", "chat")
    office.change(senders={"mail": office.mail})
    office.deliver()
    assert where(office) == []
    office.change(senders=both)
    office.deliver()
    assert where(office) == ["chat/desk0"]


def test_it_writes_where_nobody_serves_that_chat_any_more(open_office: Open) -> None:
    office = open_office(notices=1)
    served(office, "other:1", "chat")
    office.change(senders={"mail": office.mail})
    office.clock.move(KEPT.total_seconds())
    office.deliver()
    assert where(office) == ["mail/desk0"]


def test_nobody_waits_without_end_for_a_chat_that_another_process_serves_and_cannot_reach(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    office.change(senders={"mail": office.mail})
    for _ in range(3):
        served(office, "other:1", "chat")
        office.deliver()
        assert where(office) == []
        office.clock.move(PATIENCE.total_seconds() / 3)
    served(office, "other:1", "chat")
    office.deliver(office.now + PATIENCE)
    assert where(office) == ["mail/desk0"]


def test_where_a_chat_leads_nowhere_and_another_process_writes_letters_that_one_does(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    heard = listening(office)
    served(office, "other:1", "mail")
    office.chat.fault, office.chat.times = "gone", 99
    office.change(senders={"chat": office.chat})
    office.deliver()
    assert (heard, where(office)) == ([], [])
    office.change(senders={"mail": office.mail})
    office.deliver()
    assert (heard, where(office), office.notices()) == ([], ["mail/desk0"], {"n0.0": ("sent", None)})


def test_what_comes_while_a_chat_asks_to_wait_waits_too(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault = "throttled"
    office.deliver()
    office.chat.fault = "fine"
    one_more(office, "next")
    office.deliver()
    assert where(office) == []
    office.clock.move(3)
    office.finish()
    assert where(office) == ["chat/desk0", "chat/desk0"]


def test_a_chat_that_is_silent_is_waited_for_and_after_ten_minutes_letters_are_written(open_office: Open) -> None:
    office = open_office(notices=1)

    def fails(times: int = 1) -> None:
        for _ in range(times):
            office.means.breaker.failed("chat", office.clock())
        office.deliver()

    fails(FAILURES)
    assert where(office) == []
    office.clock.move(PATIENCE.total_seconds() - 1)
    fails()
    assert where(office) == []
    office.clock.move(1)
    fails()
    assert where(office) == ["mail/desk0"]
