"""The ways to a person, one after another; when none is left the desk learns of it, and nothing is lost silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from storage.database import Database
from storage.messages import add_message
from storage.people import add_route
from storage.served import KEPT, mark_served
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.scripted import say

Heard = list[tuple[str, list[str]]]


def only_by_mail(office: Office, email: str | None = "desk0@example.org") -> None:
    with office.database.writing() as session:
        session.execute(delete(Route))
        session.execute(update(Person).values(email=email))


def listening(office: Office) -> Heard:
    """What the desk is told of."""
    heard: Heard = []

    def untold(_session: Session, notices: Sequence[Notice], stage: str, _now: datetime) -> None:
        heard.extend([(stage, [notice.key for notice in notices])] if notices else [])

    office.change(untold=untold)
    return heard


def where(office: Office) -> list[str]:
    return [line["where"] for line in office.ledger.read("accept")]


def test_what_waits_for_a_platform_that_nobody_serves_is_told_to_the_desk(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    heard = listening(office)
    with office.database.writing() as session:
        session.execute(delete(Route).where(Route.platform == "mail"))
    office.change(senders={"mail": office.mail})

    def served(worker: str, *platforms: str) -> None:
        with office.database.writing() as session:
            mark_served(session, worker, platforms, office.clock())

    # As long as it is not known what all of them serve, another process may serve it, and so it may just now.
    office.deliver()
    served("other:1", "chat")
    served(office.means.worker, "mail")
    office.deliver()
    assert (heard, office.notices()) == ([], {"n0.0": ("planned", None)})
    office.clock.move(KEPT.total_seconds())
    served(office.means.worker, "mail")
    office.deliver()
    assert (heard, office.notices()) == ([("untold", ["n0.0"])], {"n0.0": ("planned", "no-route")})
    # It is kept, for the platform may be served again in time.
    office.change(senders={"chat": office.chat})
    served(office.means.worker, "chat")
    office.deliver()
    assert (where(office), len(heard)) == (["chat/desk0"], 1)


def test_what_waited_past_its_use_is_told_to_the_desk_unless_the_next_word_comes_now(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(people=2, notices=1, store=each_database)
    heard = listening(office)
    with office.database.writing() as session:
        last = office.now + timedelta(days=30)
        first = session.scalars(select(Notice).where(Notice.key == "n0.0")).one()
        first.meeting_id = "m"
        session.add(Notice(key="next", person_id=first.person_id, meeting_id="m", stage="due", due=last, latest=None))
    office.chat.away = office.mail.away = frozenset({"desk0", "desk1"})
    office.deliver(office.now + timedelta(days=31))
    assert heard == [("untold", ["n1.0"])]
    assert office.notices() | {"next": ("", None)} == {
        "n0.0": ("missed", "too-late"),
        "n1.0": ("missed", "unsent"),
        "next": ("", None),
    }


def test_whoever_has_nothing_but_an_address_is_told_by_mail(open_office: Open, each_database: Database) -> None:
    office = open_office(store=each_database)
    only_by_mail(office)
    office.finish()
    assert where(office) == ["mail/desk0@example.org"]
    assert {state for state, _ in office.notices().values()} == {"sent"}


def test_mail_comes_after_every_way_of_their_own(open_office: Open) -> None:
    office = open_office()
    with office.database.writing() as session:
        session.execute(update(Person).values(email="desk0@example.org"))
    office.finish()
    assert where(office) == ["chat/desk0"]


def test_a_new_address_takes_the_place_of_the_old_one(open_office: Open) -> None:
    office = open_office(notices=1)
    only_by_mail(office)
    office.finish()
    only = update(Person).values(email="new@example.org")
    with office.database.writing() as session:
        session.execute(only)
        person = session.scalars(select(Person)).one()
        session.add(Notice(key="later", person_id=person.id, stage="lead", due=office.now, latest=None))
    office.finish()
    assert where(office) == ["mail/desk0@example.org", "mail/new@example.org"]


def test_an_address_that_is_theirs_again_is_written_to_again(open_office: Open) -> None:
    office = open_office(notices=1)
    only_by_mail(office)
    office.finish()
    for number, email in enumerate(("new@example.org", "desk0@example.org")):
        with office.database.writing() as session:
            session.execute(update(Person).values(email=email))
            person = session.scalars(select(Person)).one()
            session.add(Notice(key=f"later{number}", person_id=person.id, stage="lead", due=office.now, latest=None))
        office.finish()
    assert where(office) == ["mail/desk0@example.org", "mail/new@example.org", "mail/desk0@example.org"]


def test_an_account_that_came_after_mail_is_still_before_it(open_office: Open) -> None:
    office = open_office(notices=1)
    only_by_mail(office)
    office.finish()
    with office.database.writing() as session:
        person = session.scalars(select(Person)).one()
        add_route(session, person, "chat", "here", "desk0")
        session.add(Notice(key="later", person_id=person.id, stage="lead", due=office.now, latest=None))
    office.finish()
    assert where(office) == ["mail/desk0@example.org", "chat/desk0"]


def test_of_what_is_too_late_for_somebody_whom_nothing_reaches_the_desk_learns_too(open_office: Open) -> None:
    office = open_office(notices=1)
    heard = listening(office)
    only_by_mail(office, None)
    with office.database.writing() as session:
        session.execute(update(Notice).values(latest=office.now - timedelta(hours=1)))
    office.deliver()
    assert heard == [("untold", ["n0.0"])]
    assert office.notices() == {"n0.0": ("missed", "no-route")}


def test_of_somebody_whom_nothing_reaches_the_desk_learns_once_and_the_notice_is_kept(open_office: Open) -> None:
    office = open_office(notices=1)
    heard = listening(office)
    only_by_mail(office, None)
    for _ in range(3):
        office.deliver()
    assert heard == [("untold", ["n0.0"])]
    assert office.notices() == {"n0.0": ("planned", "no-route")}
    only_by_mail(office)
    office.finish()
    assert office.notices() == {"n0.0": ("sent", None)}


def test_when_the_last_way_is_closed_the_desk_learns_of_it(open_office: Open) -> None:
    office = open_office(notices=1)
    heard = listening(office)
    office.chat.fault = office.mail.fault = "gone"
    office.chat.times = office.mail.times = 100
    office.finish()
    assert heard == [("untold", ["n0.0"])]
    assert office.notices() == {"n0.0": ("failed", "unreachable")}


def test_where_a_way_is_closed_one_that_leaves_now_is_taken_before_one_that_waits_for_somebody_to_look(
    open_office: Open,
) -> None:
    office = open_office(notices=1)
    page = replace(office.mail, platform="page", away=frozenset({"desk0"}))
    office.change(senders={**office.means.senders, "page": page})
    with office.database.writing() as session:
        session.add(Route(person_id=1, platform="page", installation="here", address="desk0", rank=1))
        session.execute(update(Route).where(Route.platform == "mail").values(rank=2))
    office.chat.fault = "gone"
    office.finish()
    assert where(office) == ["mail/desk0"]


def test_what_may_have_arrived_and_is_held_back_is_shown_to_the_desk(open_office: Open) -> None:
    office = open_office(notices=1, kind="delegate")
    heard = listening(office)
    office.chat.fault, office.chat.sees = "reset-after", False
    office.finish()
    assert heard == [("unsure", ["n0.0"])]


def put(office: Office, installation: str, address: str) -> None:
    with office.database.writing() as session:
        add_message(
            session,
            kind="reply",
            person_id=None,
            place_id=1,
            platform="chat",
            installation=installation,
            address=address,
            lang="en",
            zone="UTC",
            reply=say(f"{installation}-{address}").model_dump(mode="json"),
            made_at=office.now,
        )


def test_a_workspace_that_is_throttled_is_left_alone_and_does_not_starve_another(open_office: Open) -> None:
    office = open_office(people=0)
    for number in range(60):
        put(office, "flooded", f"room{number}")
    put(office, "quiet", "room")
    office.chat.fault = "throttled"
    office.deliver()
    tries = len(office.ledger.read("try"))
    # A claim takes twenty at a time: of those, no more once a few were asked to wait.
    assert tries <= 2 * office.means.pace.at_once
    assert ["quiet-room"] in [line["content"] for line in office.ledger.read("try")]
    office.chat.fault = "fine"
    office.clock.move(3)
    office.finish()
    assert len(office.said()) == 61


def test_whose_deadline_is_nearest_is_told_first(open_office: Open) -> None:
    office = open_office(people=3, notices=1)
    with office.database.writing() as session:
        for number, days in enumerate((9, 2, 5)):
            latest = office.now + timedelta(days=days)
            session.execute(update(Notice).where(Notice.key == f"n{number}.0").values(latest=latest))
    office.deliver()
    with office.database.reading() as session:
        composed = list(session.scalars(select(Message.person_id).order_by(Message.id)))
    assert composed == [2, 3, 1]
