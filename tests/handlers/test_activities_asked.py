"""Focal points are asked for the year's activities and reminded until they have reported; the calendar asks again."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from handlers.commands.command import Command
from handlers.commands.items import Undo
from handlers.commands.reports import AskActivities, ReportActivity
from handlers.commands.upkeep import RecordDeparture
from handlers.errors import Refusal
from handlers.notices import compose_notices
from handlers.opened_rounds import OPENING
from handlers.rounds import follow_calendar, is_round_due
from handlers.table import HANDLERS
from storage.tables.items import Item
from storage.tables.notices import Notice
from tests.asking import names
from tests.handlers.group import BDT, TSB, Group, said


def does(group: Group, who: str, command: Command, at: datetime | None = None) -> str:
    words = said(HANDLERS[type(command)](group.asks(who, at=at), command))
    group.session.flush()
    return words


def tasks(group: Group) -> dict[str, Item]:
    """Who is asked, by the item."""
    found = group.session.scalars(select(Item).where(Item.task == "activities").order_by(Item.number))
    names_ = {person.id: name for name, person in group.people.items()}
    return {names_[item.parties[0].person_id or 0]: item for item in found}


def told(group: Group, who: str, at: datetime) -> str:
    person = group.people[who]
    found = group.session.scalars(select(Notice).where(Notice.person_id == person.id, Notice.state == "planned"))
    reply, _ = compose_notices(group.session, person, [each for each in found if each.due <= at], at, "en")
    return said(reply) if reply else ""


def test_who_has_not_reported_is_asked_and_reminded_until_all_is_told(group: Group) -> None:
    names(group.session, "gender", "bdt", group.people["bdt"], group.now)
    words = does(group, "desk", AskActivities(until=date(2024, 6, 14)))
    assert "2 focal points are asked to report the activities of 2024 by 14 June 2024" in words
    # Alternates and whoever has nothing to report are not asked.
    assert sorted(tasks(group)) == ["bdt", "tsb"]
    item = tasks(group)["bdt"]
    assert {("lead", 7), ("lead", 1)} <= set(group.stages(item.number))
    asked = told(group, "bdt", group.now + timedelta(hours=1))
    assert "report the priorities and main activities for 2024" in asked
    assert ("accessibility, BDT: BDT desk" in asked, "gender" in asked, "Report an activity" in asked) == (True,) * 3
    with pytest.raises(Refusal, match="activities-nobody-to-ask"):
        does(group, "desk", AskActivities())
    does(group, "bdt", ReportActivity(topic="gender", text="40 people trained"))
    assert (item.status, tasks(group)["tsb"].status) == ("in_progress", "open")
    reminded = told(group, "bdt", group.now + timedelta(days=25))
    assert ("accessibility, BDT" in reminded, "gender, BDT" in reminded) == (True, False)
    does(group, "bdt", ReportActivity(topic="accessibility", text="captions"), at=group.now + timedelta(minutes=1))
    assert item.status == "closed"
    does(group, "bdt", Undo(), at=group.now + timedelta(minutes=2))
    assert item.status == "in_progress"


def test_whoever_stands_in_for_somebody_who_left_is_asked_and_nobody_who_left_is(group: Group) -> None:
    does(group, "desk", RecordDeparture(party=TSB))
    does(group, "desk", RecordDeparture(party=BDT))
    does(group, "desk", AskActivities(until=date(2024, 6, 14)))
    assert sorted(tasks(group)) == ["alt"]
    item = tasks(group)["alt"]
    assert "accessibility, TSB" in told(group, "alt", group.now + timedelta(hours=1))
    does(group, "alt", ReportActivity(topic="accessibility", text="captions"))
    assert item.status == "closed"


def test_asking_is_taken_back_whole(group: Group) -> None:
    does(group, "desk", AskActivities(body="itu_d", year=2025))
    assert sorted(tasks(group)) == ["bdt"]
    does(group, "desk", Undo())
    assert tasks(group)["bdt"].status == "withdrawn"
    assert "2 focal points" in does(group, "desk", AskActivities(year=2025), at=group.now + timedelta(hours=1))


def test_the_calendar_asks_once_a_year(group: Group) -> None:
    assert "every year; the next time on" in does(group, "desk", AskActivities(months=12, until=date(2024, 6, 14)))
    later = group.now + timedelta(days=366)
    assert not is_round_due(group.session, later - timedelta(days=3))
    assert (is_round_due(group.session, later), follow_calendar(group.session, later, OPENING)) == (True, 2)
    assert {item.about for item in tasks(group).values()} == {"2025"}
    assert follow_calendar(group.session, later, OPENING) == 0
    assert "does not ask" in does(group, "desk", AskActivities(months=0), at=later + timedelta(hours=1))
    with pytest.raises(Refusal, match="upkeep-days-past"):
        does(group, "desk", AskActivities(until=group.now.date()))
