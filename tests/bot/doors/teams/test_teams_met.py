"""Whom Focal knows in Teams before they say a word, and whom it goes on knowing when Teams can't be asked."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.app import Focal
from storage.tables.people import Identity, Person, Route
from tests.bot.doors.teams.hotel import Hotel, audience, behind, in_hotel, items, shown
from tests.teams.faults import Fault, Plan
from tests.teams.shapes import texts

OWNER, DESK = "access.bdt@example.org", "secretariat@example.org"
TASK = f"action: {OWNER} to write the note by Friday"


def accounts(hotel: Hotel) -> int:
    with hotel.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Identity)) or 0


def test_who_has_only_been_given_focal_is_reminded_in_teams(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        owner, desk = teams.person(OWNER), teams.person(DESK)
        async with hotel.open() as site:
            await owner.installs()
            assert behind(hotel, owner.id) == (OWNER, "email")
            await desk.installs()
            await desk.dms(TASK)
            await teams.ledger.until_posted(1)
            teams.clock.forward(47.1 * 3600)
            site.process.ring()
            await teams.ledger.until(lambda ledger: ledger.posted(owner.direct.id))
        assert "write the note" in shown(teams.ledger.posted(owner.direct.id)[0])

    in_hotel(focal.database, story)


def test_of_whoever_is_given_focal_and_is_not_in_the_register_nothing_is_kept(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        before = accounts(hotel)
        async with hotel.open():
            await teams.person("new@example.org").installs()
            await teams.guest(OWNER).installs()
            assert teams.ledger.called("member")
        assert accounts(hotel) == before

    in_hotel(focal.database, story)


@pytest.mark.parametrize("others", [0, 60])
def test_who_is_to_do_an_item_sees_their_own_card_though_they_never_spoke(focal: Focal, others: int) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        owner, desk = teams.person(OWNER), teams.person(DESK)
        crowd = [teams.person(f"reader{number}@example.org") for number in range(others)]
        room = teams.chat("coordination", owner, desk, *crowd)
        async with hotel.open():
            await desk.mentions(TASK, room)
            [card] = await teams.ledger.until_posted(1)
            mine, theirs = await owner.looks_at(card), await (crowd or [desk])[0].looks_at(card)
        assert mine
        assert "Done: 1" in texts(mine.card)
        assert (theirs is None) == bool(others)

    in_hotel(focal.database, story)


def test_a_colleague_stays_one_while_teams_cannot_be_asked_who_they_are(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person(OWNER)
        async with hotel.open():
            await office.installs()
            await office.dms("help")
            await teams.ledger.until_posted(1)
            teams.clock.forward(11 * 60)
            teams.faults.add(Plan(Fault.STATUS, "member", status=503, times=9))
            await office.dms("action: I to write the note by Friday")
            await teams.ledger.until_posted(2)
            assert teams.faults.met
        assert behind(hotel, office.id) == (OWNER, "email")
        with hotel.database.reading() as session:
            assert session.get_one(Person, items(hotel)[0].maker_id).ref == OWNER

    in_hotel(focal.database, story)


def test_somebody_of_another_directory_is_an_outsider_whatever_role_teams_gives_them(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        lent, desk = teams.person(OWNER, lent=True), teams.person(DESK)
        room = teams.chat("coordination", lent, desk)
        async with hotel.open():
            await lent.mentions("help", room)
            await teams.ledger.until_posted(1)
        assert behind(hotel, lent.id)[1] == "profile"
        assert audience(hotel, room.id) == "outsiders"

    in_hotel(focal.database, story)


def test_who_reads_along_counts_from_the_moment_they_come_in(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, guest = teams.person(OWNER), teams.guest("guest@example.org")
        room = teams.chat("coordination", office)
        async with hotel.open():
            await office.mentions("help", room)
            await teams.ledger.until_posted(1)
            assert audience(hotel, room.id) == "staff"
            await guest.joins(room)
            assert audience(hotel, room.id) == "outsiders"
            await guest.leaves(room)
            assert audience(hotel, room.id) == "staff"

    in_hotel(focal.database, story)


def test_who_comes_into_a_team_comes_into_each_of_its_channels(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, guest = teams.person(OWNER), teams.guest("guest@example.org")
        team = teams.team("coordination", office)
        general, other = teams.channel(team), teams.channel(team, "Climate")
        async with hotel.open():
            await office.mentions("help", other)
            await teams.ledger.until_posted(1)
            assert audience(hotel, other.id) == "staff"
            await guest.joins(general)
            await office.mentions("help", other)
            await teams.ledger.until_posted(2)
        assert audience(hotel, other.id) == "outsiders"

    in_hotel(focal.database, story)


def test_where_focal_is_given_again_the_settings_that_a_client_told_are_kept(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person(OWNER, locale="fr-FR")
        async with hotel.open():
            await office.installs()
            await office.dms("aide")
            await teams.ledger.until_posted(1)
            await office.uninstalls()
            await office.installs()
        with hotel.database.reading() as session:
            known = session.scalars(select(Identity).where(Identity.external == office.id)).one()
            routes = session.scalars(select(Route).where(Route.person_id == known.person_id)).all()
        assert known.lang == "fr"
        assert [each.state for each in routes if each.platform == "teams"] == ["open"]

    in_hotel(focal.database, story)
