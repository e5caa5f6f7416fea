"""The yearly confirmation of the list: who is asked, what counts as an answer, when it comes round again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, Undo
from handlers.commands.upkeep import (
    AskConfirmation,
    ConfirmFocalPoint,
    EndFocalPoint,
    ListConfirmations,
    ProposeSuccessor,
    SetFocalPoint,
)
from handlers.errors import Refusal
from handlers.notices import compose_notices
from handlers.opened_rounds import OPENING
from handlers.rounds import CONFIRMATION, follow_calendar, is_round_due
from handlers.table import HANDLERS
from storage.database import Database
from storage.settings import get_setting
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.register import FocalPoint, Succession
from tests.asking import names, office, sits
from tests.handlers.group import TSB, Group, make_group, said

HEAD = Party(kind="office", id="head@example.org")
NEXT = Party(kind="office", id="next@example.org")


class House:
    """A group, and an office that speaks for BDT; BDT names an office for a second topic as well."""

    def __init__(self, group: Group) -> None:
        self.group, self.session, self.now = group, group.session, group.now
        people = {each: office(self.session, each, body_id="bdt", enrolled=True) for each in ("head", "next")}
        group.people |= people
        sits(self.session, "bdt", people["head"], "chair")
        names(self.session, "gender", "bdt", people["next"], self.now)

    def does(self, who: str, command: Command, at: datetime | None = None) -> str:
        context = self.group.asks(who, at=at)
        words = said(HANDLERS[type(command)](context, command))
        self.session.flush()
        return words

    def task(self, kind: str) -> Item | None:
        return self.session.scalars(select(Item).where(Item.task == kind).order_by(Item.number.desc())).first()

    def status(self, kind: str) -> str:
        found = self.task(kind)
        return found.status if found else "none"

    def told(self, who: str, at: datetime) -> str:
        """What somebody is told of all that is due by then, and what they can press."""
        person = self.group.people[who]
        found = self.session.scalars(select(Notice).where(Notice.person_id == person.id, Notice.state == "planned"))
        reply, _ = compose_notices(self.session, person, [each for each in found if each.due <= at], at, "en")
        return said(reply) if reply else ""


@pytest.fixture
def house(group: Group) -> House:
    return House(group)


def asked(house: House) -> Item:
    house.does("desk", AskConfirmation(body="bdt", until=date(2024, 6, 14)))
    found = house.task("confirm")
    assert found is not None
    return found


def test_a_body_is_sent_its_list_and_whoever_stands_in_it_their_part(house: House) -> None:
    asked(house)
    head, holder = house.told("head", house.now), house.told("bdt", house.now)
    assert "confirm the list of focal points of BDT" in head
    assert ("NEXT desk" in head, "BDT desk" in head, "We confirm the list: BDT" in head) == (True, True, True)
    assert ("BDT desk" in holder, "NEXT desk" in holder) == (True, False)
    assert "I confirm my entries" in holder


def test_it_is_reminded_like_any_deadline_and_the_desk_learns_who_has_not_answered(house: House) -> None:
    item = asked(house)
    planned = [(each.stage, each.occurrence) for each in house.group.notices(item.number) if each.stage != "assigned"]
    assert planned[:4] == [("copied", item.version), ("copied", item.version), ("lead", 14), ("lead", 7)]
    assert [each.person_id for each in house.group.escalations(item.number)] == [house.group.people["desk"].id]
    assert "1 body has still to answer" in house.does("desk", ListConfirmations())


def test_a_body_confirms_its_list_and_is_reminded_no_more(house: House) -> None:
    item = asked(house)
    house.does("head", ConfirmFocalPoint(body="bdt"))
    assert item.status == "closed"
    assert {
        each.confirmed_by for each in house.session.scalars(select(FocalPoint).where(FocalPoint.body_id == "bdt"))
    } == {"body"}
    assert [each.stage for each in house.group.notices(item.number)] == ["completed"]
    assert house.told("bdt", house.now + timedelta(hours=1)) == ""


def test_whoever_holds_an_entry_confirms_it_and_the_body_still_has_to(house: House) -> None:
    item = asked(house)
    house.does("bdt", ConfirmFocalPoint())
    house.does("next", ConfirmFocalPoint())
    assert item.status == "in_progress"
    assert "of which still to be confirmed: 2" in house.does("desk", ListConfirmations(body="bdt"))
    house.does("head", ConfirmFocalPoint(topic="gender"))
    assert item.status == "in_progress"
    house.does("head", ConfirmFocalPoint(topic="accessibility"))
    assert item.status == "closed"


def test_it_cannot_be_called_done_without_an_answer(house: House) -> None:
    item = asked(house)
    with pytest.raises(Refusal, match="task-answer"):
        house.does("head", CompleteItem(item=item.number))
    house.does("desk", CompleteItem(item=item.number))
    assert item.status == "closed"


def test_nobody_is_asked_twice_and_the_desk_where_nobody_speaks(house: House) -> None:
    asked(house)
    with pytest.raises(Refusal, match="confirmation-asked-already"):
        house.does("desk", AskConfirmation(body="bdt"))
    assert "1 body is asked" in house.does("desk", AskConfirmation())
    last = house.task("confirm")
    assert last is not None
    assert {each.person_id for each in last.parties} == {None, house.group.people["desk"].id}
    with pytest.raises(Refusal, match="confirmation-not-naming"):
        house.does("desk", AskConfirmation(body="tdag"))
    with pytest.raises(Refusal, match="upkeep-days-past"):
        house.does("desk", AskConfirmation(body="br", until=house.now.date()))


def test_what_was_asked_by_mistake_is_taken_back(house: House) -> None:
    item = asked(house)
    house.does("desk", Undo())
    assert (item.status, house.told("head", house.now), house.told("bdt", house.now)) == ("withdrawn", "", "")


def test_a_proposal_waits_for_the_body_and_then_for_the_desk(house: House) -> None:
    item = asked(house)
    house.does("bdt", ProposeSuccessor(to=NEXT))
    assert "Agree: NEXT desk instead of BDT desk" in house.told("head", house.now)
    left = house.does("head", ConfirmFocalPoint(body="bdt"))
    assert ("is proposed instead of" in left, item.status) == (True, "in_progress")
    house.does("head", ProposeSuccessor(to=NEXT, topic="accessibility"))
    assert (item.status, house.status("agree"), house.status("record")) == ("closed", "closed", "open")
    assert "confirmed for the body by HEAD desk" in house.does("desk", ListConfirmations())
    with pytest.raises(Refusal, match="upkeep-reference"):
        house.does("desk", SetFocalPoint(topic="accessibility", body="bdt", party=NEXT))
    house.does("desk", SetFocalPoint(topic="accessibility", body="bdt", party=NEXT, reference="DIR/12"))
    assert (house.status("record"), house.session.scalars(select(Succession.state)).all()) == ("closed", ["recorded"])


def test_a_body_that_leaves_an_entry_as_it_is_ends_the_proposal(house: House) -> None:
    asked(house)
    house.does("bdt", ProposeSuccessor(to=NEXT))
    house.does("head", ConfirmFocalPoint(topic="accessibility", body="bdt"))
    assert (house.status("agree"), house.session.scalars(select(Succession.state)).all()) == (
        "withdrawn",
        ["withdrawn"],
    )


def test_another_proposal_takes_the_place_of_the_first(house: House) -> None:
    house.does("bdt", ProposeSuccessor(to=NEXT))
    first = house.task("agree")
    later = house.now + timedelta(minutes=1)
    house.does("bdt", ProposeSuccessor(to=TSB), at=later)
    assert first is not None
    assert (first.status, house.status("agree")) == ("withdrawn", "open")
    house.does("bdt", Undo(), at=later)
    assert (house.status("agree"), first.status) == ("withdrawn", "open")


def test_only_whoever_speaks_for_the_body_agrees_for_it(house: House) -> None:
    house.does("bdt", ProposeSuccessor(to=NEXT))
    for who in ("tsb", "next"):
        with pytest.raises(Refusal, match="upkeep-no-role"):
            house.does(who, ProposeSuccessor(to=NEXT, topic="accessibility", body="bdt"))
    assert house.session.scalars(select(Succession.state)).all() == ["pending"]


def test_whoever_represents_a_body_in_the_task_force_speaks_for_it(house: House) -> None:
    sits(house.session, "isc_tf", house.group.people["alt"], "representative", of_body="tsb")
    house.does("alt", ConfirmFocalPoint(body="tsb"))
    with pytest.raises(Refusal, match="upkeep-no-role"):
        house.does("alt", ConfirmFocalPoint(body="bdt"))


def test_what_the_secretariat_enters_or_ends_counts_as_an_answer(house: House) -> None:
    item = asked(house)
    house.does("desk", EndFocalPoint(topic="gender", body="bdt", until=date(2024, 5, 1)))
    house.does("desk", EndFocalPoint(topic="accessibility", body="bdt", until=date(2024, 5, 1)))
    assert item.status == "closed"


def test_it_comes_round_each_year_once_whoever_looks(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        house = House(make_group(session, now))
        asked(house)
        house.does("desk", AskConfirmation(months=12, until=date(2024, 6, 14)))
        house.does("head", ConfirmFocalPoint(body="bdt"))
        assert not is_round_due(session, datetime(2025, 5, 13, 12, tzinfo=UTC))
        day = datetime(2025, 5, 14, 6, tzinfo=UTC)
        assert (
            is_round_due(session, day),
            follow_calendar(session, day, OPENING),
            follow_calendar(session, day, OPENING),
        ) == (
            True,
            1,
            0,
        )
        item = house.task("confirm")
        assert item is not None
        assert (item.about, item.due_date, item.status) == ("bdt", date(2025, 6, 14), "open")
        assert "We confirm the list: BDT" in house.told("head", day)
        # After years in which nobody looked one round is opened, for those who have answered the last.
        house.does("head", ConfirmFocalPoint(body="bdt"), at=day)
        assert follow_calendar(session, datetime(2028, 1, 1, tzinfo=UTC), OPENING) == 1
        house.does("desk", AskConfirmation(months=0))
        assert not is_round_due(session, datetime(2040, 1, 1, tzinfo=UTC))


def test_a_round_set_on_a_last_day_of_a_month_stays_on_last_days(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        house, found = House(make_group(session, now)), []
        house.does("desk", AskConfirmation(months=6, until=date(2024, 9, 30)), at=datetime(2024, 8, 31, 9, tzinfo=UTC))
        for day in (None, date(2025, 2, 28), date(2025, 8, 31)):
            if day:
                follow_calendar(session, datetime(day.year, day.month, day.day, 9, tzinfo=UTC), OPENING)
            found.append((get_setting(session, CONFIRMATION) or {})["next"])
        assert found == ["2025-02-28", "2025-08-31", "2026-02-28"]
