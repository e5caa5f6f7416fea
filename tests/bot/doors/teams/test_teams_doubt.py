"""What may have arrived in Teams, where nobody can look: repeated once with a word on it, or held for a person."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.deliver.run import deliver_once
from bot.serving.site import Site
from storage.tables.notices import Message
from tests.bot.doors.teams.hotel import Hotel, in_hotel, shown
from tests.teams.faults import Fault, Plan

WHO = "access.bdt@example.org"
MARK = "may have reached you already"


def held(hotel: Hotel) -> list[str]:
    with hotel.database.reading() as session:
        return [each.state for each in session.scalars(select(Message)) if each.state == "held"]


async def go_on(site: Site, hotel: Hotel, seen: Callable[[], object]) -> None:
    """Delivery runs again and again until that is seen."""
    async with asyncio.timeout(10):
        while not seen():
            await deliver_once(site.process.means, hotel.teams.clock.moment())


@pytest.mark.parametrize("status", [412, 502, 504])
@pytest.mark.parametrize("acts", [False, True])
def test_to_staff_it_is_repeated_once_and_says_so(focal: Focal, status: int, acts: bool) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person(WHO)
        async with hotel.open() as site:
            await office.installs()
            teams.faults.add(Plan(Fault.STATUS, status=status, acts=acts))
            await office.dms("help")
            await teams.ledger.until(lambda ledger: len(ledger.called("post")) == 1)
            await go_on(site, hotel, lambda: len(teams.ledger.posted()) == 1 + acts)
            posted = teams.ledger.posted()
        assert [MARK in shown(each) for each in posted] == ([False] if acts else []) + [True]
        assert held(hotel) == []

    in_hotel(focal.database, story)


def test_what_stays_in_doubt_after_that_is_held(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person(WHO)
        async with hotel.open() as site:
            await office.installs()
            teams.faults.add(Plan(Fault.RESET, times=2))
            await office.dms("help")
            await teams.ledger.until(lambda ledger: len(ledger.called("post")) == 1)
            await go_on(site, hotel, lambda: held(hotel))
        assert len(teams.ledger.called("post")) == 2

    in_hotel(focal.database, story)


@pytest.mark.parametrize("who", ["outsider", "staff"])
def test_to_outsiders_and_where_it_is_set_so_it_is_held(focal: Focal, who: str) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person(WHO) if who == "staff" else teams.guest("guest@example.org")
        async with hotel.open(doubt="hold" if who == "staff" else "repeat") as site:
            await office.installs()
            teams.faults.add(Plan(Fault.RESET, acts=True))
            await office.dms("help")
            await teams.ledger.until(lambda ledger: len(ledger.called("post")) == 1)
            await go_on(site, hotel, lambda: held(hotel))
        assert len(teams.ledger.posted()) == 1

    in_hotel(focal.database, story)
