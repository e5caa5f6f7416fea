"""Keeping the list of focal points: who may, what becomes of it, who is reminded instead."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.answer import Code, Line
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, Party
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import RecordAction, Undo
from handlers.commands.upkeep import ConfirmFocalPoint, EndFocalPoint, ProposeSuccessor, SetAway, SetFocalPoint
from handlers.context import Context
from handlers.errors import Refusal
from handlers.parties import attentions, contacts_of
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.items import Item, ItemParty
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Succession
from tests.asking import asks, names, office, told

TOPIC, BODY = "accessibility", "bdt"


def does(context: Context, command: Command) -> str:
    """Carries a command out; returns the key of its title."""
    reply = HANDLERS[type(command)](context, command)
    context.session.flush()
    return reply.title.key


def party(person: Person) -> Party:
    return Party(kind="office", id=person.ref)


def marks(desks: Desks, asked: FindFocalPoint, mark: str) -> list[Code]:
    """What the lines of an answer carry as that mark."""
    return [
        fact for fact in told(HANDLERS[FindFocalPoint](desks.asks(desks.desk), asked), mark) if isinstance(fact, Code)
    ]


class Desks:
    """The secretariat, and two offices of BDT of which the first is its focal point."""

    def __init__(self, session: Session, now: datetime) -> None:
        self.session, self.now = session, now
        self.desk = office(session, "desk", rights=["secretariat"])
        self.first, self.second = office(session, "first"), office(session, "second")
        self.row = names(session, TOPIC, BODY, self.first, now, since=date(2023, 1, 1))

    def asks(self, person: Person) -> Context:
        return asks(self.session, person, self.now)

    def owners(self) -> set[str]:
        """Who sees to what BDT owes on the topic today."""
        context = self.asks(self.desk)
        due = DueDate(date=self.now.date() + timedelta(days=30))
        does(context, RecordAction(text="words", responsible=(Party(kind="body", id=BODY),), topic=TOPIC, due=due))
        item = self.session.scalars(select(Item).order_by(Item.number.desc())).first()
        assert item is not None
        return {each.ref for each in attentions(self.session, item.parties[0], TOPIC, self.now.date())}


def test_a_named_office_is_told_what_the_body_owes(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        command = SetFocalPoint(topic=TOPIC, body=BODY, party=party(desks.second), reference="DIR/12")
        assert does(desks.asks(desks.desk), command) == "set-focal-point"
        assert desks.owners() == {desks.first.ref, desks.second.ref}


def test_nobody_is_named_twice_for_the_same(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        with pytest.raises(Refusal, match="upkeep-named-already"):
            does(desks.asks(desks.desk), SetFocalPoint(topic=TOPIC, body=BODY, party=party(desks.first)))


def test_an_ended_role_stays_in_the_history_and_comes_back_when_undone(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        context = desks.asks(desks.desk)
        does(context, EndFocalPoint(topic=TOPIC, until=date(2024, 5, 1)))
        assert (desks.row.until, desks.owners()) == (date(2024, 5, 1), set())
        session.expire_all()
        assert session.get_one(FocalPoint, desks.row.id).since == date(2023, 1, 1)


def test_what_was_entered_by_mistake_is_gone_when_undone(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        context = desks.asks(desks.desk)
        does(context, SetFocalPoint(topic=TOPIC, body=BODY, party=party(desks.second)))
        assert does(context, Undo()) == "undo-upkeep"
        assert session.scalars(select(FocalPoint.person_id).where(FocalPoint.topic_id == TOPIC)).all() == [
            desks.first.id
        ]


def test_whose_role_ends_is_asked_where_several_hold_it(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        names(session, TOPIC, BODY, desks.second, now)
        reply = HANDLERS[EndFocalPoint](desks.asks(desks.desk), EndFocalPoint(topic=TOPIC, body=BODY))
        assert (reply.title.key, len(reply.buttons)) == ("upkeep-which", 2)
        assert desks.row.until is None


def test_people_confirm_their_own_entries_alone(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        other = names(session, "gender", "gs", desks.second, now)
        does(desks.asks(desks.first), ConfirmFocalPoint())
        assert (desks.row.confirmed_on, other.confirmed_on) == (now.date(), None)
        with pytest.raises(Refusal, match="upkeep-no-role"):
            does(desks.asks(desks.first), ConfirmFocalPoint(topic="gender"))
        does(desks.asks(desks.desk), ConfirmFocalPoint(topic="gender"))
        assert other.confirmed_on == now.date()


def test_nobody_is_proposed_to_follow_themselves(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        for who in (party(desks.first), Party(kind="person", id="me")):
            with pytest.raises(Refusal, match="successor-same"):
                does(desks.asks(desks.first), ProposeSuccessor(to=who))
        assert session.scalars(select(Succession)).all() == []


def test_a_proposal_changes_nothing_until_it_is_recorded(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        does(desks.asks(desks.first), ProposeSuccessor(to=party(desks.second)))
        assert desks.owners() == {desks.first.ref}
        does(
            desks.asks(desks.desk), SetFocalPoint(topic=TOPIC, body=BODY, party=party(desks.second), reference="DIR/12")
        )
        assert session.scalars(select(Succession.state)).all() == ["recorded"]


def test_the_alternate_stands_in_while_the_focal_point_is_away_and_no_longer(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        names(session, TOPIC, BODY, desks.second, now, role_id="alternate")
        assert desks.owners() == {desks.first.ref}
        away = desks.asks(desks.first)
        does(away, SetAway(until=now.date() + timedelta(days=5)))
        assert desks.owners() == {desks.second.ref}
        does(away, SetAway())
        assert desks.owners() == {desks.first.ref}
        with pytest.raises(Refusal, match="upkeep-not-away"):
            does(away, SetAway())


def test_who_is_told_in_ones_place_is_said(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)

        def said(person: Person) -> list[str]:
            reply = HANDLERS[SetAway](desks.asks(person), SetAway(until=now.date() + timedelta(days=5)))
            return [part.key for part in reply.parts if isinstance(part, Line)]

        assert said(desks.first) == ["away-nobody", "away-another"]
        names(session, TOPIC, BODY, desks.second, now, role_id="alternate")
        assert said(desks.first) == ["away-told", "away-another"]
        assert said(desks.second) == ["away-no-role"]


def test_whom_to_contact_is_told_to_those_who_may_know(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        party = ItemParty(capacity="responsible", kind="body", body_id=BODY)
        desks.row.audience, desks.second.kind = "staff", "delegate"
        told = [contacts_of(desks.asks(each), party, TOPIC) for each in (desks.first, desks.second)]
        assert told == [[desks.first], []]


def test_what_was_last_confirmed_more_than_a_year_ago_is_said_to_be(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        asked, year = FindFocalPoint(topic=TOPIC, body=BODY), timedelta(days=366)
        for confirmed, said in ((year, "no"), (year + timedelta(days=1), "yes")):
            desks.row.confirmed_on = now.date() - confirmed
            assert [fact.value for fact in marks(desks, asked, "stale")] == [said]
        then = FindFocalPoint(topic=TOPIC, body=BODY, on=now.date() - year)
        assert [fact.value for fact in marks(desks, then, "stale")] == ["no"]


def test_a_change_is_pending_from_the_proposal_until_it_is_recorded(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        asked = FindFocalPoint(topic=TOPIC, body=BODY)
        does(desks.asks(desks.first), ProposeSuccessor(to=party(desks.second)))
        assert [fact.value for fact in marks(desks, asked, "pending")] == ["yes"]
        does(
            desks.asks(desks.desk), SetFocalPoint(topic=TOPIC, body=BODY, party=party(desks.second), reference="DIR/12")
        )
        assert [fact.value for fact in marks(desks, asked, "pending")] == ["no", "no"]


@pytest.mark.parametrize(("since", "until", "said"), [(10, 5, "upkeep-days-turned"), (-9, -2, "upkeep-days-past")])
def test_days_that_cannot_be_are_refused(filled: Database, now: datetime, since: int, until: int, said: str) -> None:
    with filled.writing() as session:
        desks = Desks(session, now)
        days = {"since": now.date() + timedelta(days=since), "until": now.date() + timedelta(days=until)}
        with pytest.raises(Refusal, match=said):
            does(desks.asks(desks.first), SetAway(**days))
