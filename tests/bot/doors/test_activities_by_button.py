"""Whoever is asked for the activities of a year reports them by the button and the form, in Slack and in Teams."""

from __future__ import annotations

from sqlalchemy import select

from bot.app import Focal
from storage.database import Database
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.records import ActivityReport
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.teams.hotel import Hotel, in_hotel

DESK, OFFICE = "secretariat@example.org", "access.bdt@example.org"
ASKED = "ask the focal points to report their activities for 2024 by 30 June"
BUTTON = "Report an activity"


def kept(database: Database) -> list[tuple[str, str, int, str, bool]]:
    with database.reading() as session:
        rows = session.scalars(select(ActivityReport)).all()
        return [(each.topic_id, each.body_id, each.year, each.text, each.cleared) for each in rows]


def number_of(database: Database, who: str) -> int:
    """The number of what they are asked."""
    with database.reading() as session:
        tasks = session.scalars(select(Item).where(Item.task.is_not(None))).all()
        people = {each.id: each.ref for each in session.scalars(select(Person))}
        return next(
            each.number for each in tasks if who in {people.get(party.person_id or 0) for party in each.parties}
        )


REPORTED = [("accessibility", "bdt", 2024, "captions at every meeting", False)]


def test_in_slack(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk, office = slack.person(DESK), slack.person(OFFICE)
        async with lobby.http():
            await desk.dms(ASKED)
            await slack.ledger.until_posted(1, desk.direct.id)
            await office.dms(f"show {number_of(lobby.database, OFFICE)}")
            card = (await slack.ledger.until_posted(1, office.direct.id))[-1]
            await office.presses(card, BUTTON)
            await slack.ledger.until(lambda ledger: ledger.shown)
            form = office.modal
            found = await office.searches(form, "topic", "access")
            await office.submits(form, {"topic": found[0], "text": "captions at every meeting"})
            await slack.ledger.until_posted(2, office.direct.id)
        assert kept(lobby.database) == REPORTED

    in_lobby(focal.database, story)


def test_in_teams(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        desk, office = hotel.teams.person(DESK), hotel.teams.person(OFFICE)
        async with hotel.open():
            await desk.installs()
            await office.installs()
            await desk.dms(ASKED)
            await hotel.teams.ledger.until_posted(1, desk.direct.id)
            await office.dms(f"show {number_of(hotel.database, OFFICE)}")
            card = (await hotel.teams.ledger.until_posted(1, office.direct.id))[-1]
            form = await office.opens_form(card, BUTTON)
            assert form.kind == "dialog", form.text
            done = await office.submits(form, topic="accessibility", text="captions at every meeting")
            assert done.kind == "nothing"
            await hotel.teams.ledger.until_posted(2, office.direct.id)
        assert kept(hotel.database) == REPORTED
        assert hotel.teams.ledger.troubles == []

    in_hotel(focal.database, story)
