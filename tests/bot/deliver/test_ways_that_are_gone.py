"""A place that is there no more, an address that is somebody's no more, and a way that this process does not go: what
was on its way there."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from storage.database import Database
from storage.served import mark_served
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.places import Place
from tests.bot.deliver.conftest import Open
from tests.bot.deliver.test_ways import listening, only_by_mail, where


def test_what_was_to_be_shown_in_a_place_that_is_gone_is_told_to_the_desk_once(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(people=1, notices=1, store=each_database)
    heard = listening(office)
    with office.database.writing() as session:
        session.add(Place(id=7, platform="chat", installation="here", external="C7", state="gone"))
        shown = session.scalars(select(Notice)).one()
        shown.place_id, shown.latest = 7, office.now + timedelta(hours=16)
    office.deliver()
    office.deliver()
    assert (heard, where(office)) == ([("untold", ["n0.0"])], [])
    office.deliver(office.now + timedelta(days=1))
    assert (len(heard), office.notices()) == (1, {"n0.0": ("missed", "no-route")})


def test_what_a_place_could_not_be_shown_all_the_while_is_told_to_the_desk(open_office: Open) -> None:
    office = open_office(people=1, notices=1)
    heard = listening(office)
    with office.database.writing() as session:
        session.add(Place(id=7, platform="chat", installation="here", external="C7"))
        shown = session.scalars(select(Notice)).one()
        shown.place_id, shown.latest = 7, office.now + timedelta(hours=16)
    office.chat.away = frozenset({"C7"})
    office.deliver()
    assert heard == []
    office.deliver(office.now + timedelta(days=1))
    assert (heard, office.notices()) == ([("untold", ["n0.0"])], {"n0.0": ("missed", "unsent")})


def test_what_was_on_its_way_to_an_address_that_was_wrong_goes_to_the_right_one(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    only_by_mail(office)
    office.mail.fault = "throttled"
    office.deliver()
    assert where(office) == []
    with office.database.writing() as session:
        session.execute(update(Person).values(email="right@example.org"))
    office.finish()
    assert where(office) == ["mail/right@example.org"]


def test_a_process_that_writes_no_letters_leaves_those_who_have_an_address_to_one_that_does(open_office: Open) -> None:
    office = open_office(notices=1)
    only_by_mail(office)
    heard, letters = listening(office), dict(office.means.senders)
    office.change(senders={"chat": letters["chat"]}, has_mail=True)
    office.deliver()
    assert (heard, where(office)) == ([], [])
    office.change(senders=letters)
    office.deliver()
    assert (heard, where(office)) == ([], ["mail/desk0@example.org"])


def test_a_command_without_the_settings_of_mail_leaves_letters_to_the_process_that_writes_them(
    open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    only_by_mail(office)
    heard, letters = listening(office), dict(office.means.senders)
    with office.database.writing() as session:
        mark_served(session, "other:1", ("mail",), office.clock())
    office.change(senders={"chat": letters["chat"]})
    office.deliver()
    assert heard == []
    office.change(senders=letters)
    office.deliver()
    assert (heard, where(office)) == ([], ["mail/desk0@example.org"])
