"""What a card sends is believed by nobody: rights are checked for whoever pressed, and looking changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from bot.app import Focal
from tests.bot.doors.teams.hotel import Hotel, in_hotel, items, rows_of, shown
from tests.teams.things import Message

WHO, OTHER = "access.bdt@example.org", "climate.br@example.org"
DONE = '["CompleteItem",{"item":1}]'


def action(verb: str, data: Any) -> dict[str, Any]:
    return {"type": "Action.Execute", "verb": verb, "title": "x", "data": data}


async def recorded(hotel: Hotel) -> Message:
    """The card of an action of ``WHO``, in a chat where others are too."""
    teams = hotel.teams
    office = teams.person(WHO)
    room = teams.chat("coordination", office, teams.person(OTHER))
    await office.mentions("action: I to write the note by Friday", room)
    [card] = await teams.ledger.until_posted(1)
    return card


def test_a_made_up_button_gives_no_right(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        async with hotel.open():
            card = await recorded(hotel)
            await hotel.teams.person(OTHER).executes(card, action("focal", {"focal": DONE}))
            await hotel.teams.ledger.until(lambda ledger: len(ledger.called("post")) >= 2)
        assert items(hotel)[0].status == "open"

    in_hotel(focal.database, story)


def test_what_a_client_asks_for_by_itself_carries_nothing_out(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        async with hotel.open():
            card = await recorded(hotel)
            before = rows_of(hotel)
            for data in ({"focal": DONE}, {"focal": "[1]"}, {"focal": 3}, None, {"focal": '["Undo",{}]'}):
                seen = await hotel.teams.person(WHO).executes(card, action("focal-look", data), "automatic")
                assert seen.kind == "error"
            assert rows_of(hotel) == before
        assert items(hotel)[0].status == "open"

    in_hotel(focal.database, story)


@pytest.mark.parametrize("data", [None, 7, [], {"focal": []}, {"focal": "x" * 5_000}, {"focal": '["Nope",{}]'}])
def test_a_button_that_stands_for_nothing_is_answered_by_how_things_are(focal: Focal, data: Any) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        async with hotel.open():
            await teams.person(WHO).installs()
            await teams.person(WHO).dms("help")
            [card] = await teams.ledger.until_posted(1)
            pressed = await teams.person(WHO).executes(card, action("focal", data))
            [_, answer] = await teams.ledger.until_posted(2)
        assert pressed.kind == "message"
        assert shown(answer)
        assert teams.ledger.troubles == []

    in_hotel(focal.database, story)


def test_who_brings_focal_back_is_reached_again(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office = teams.person(WHO)
        async with hotel.open() as site:
            await office.installs()
            await office.dms("remind me in two hours to call TSB")
            await teams.ledger.until_posted(1)
            await office.uninstalls()
            await office.installs()
            teams.clock.forward(2.1 * 3600)
            site.process.ring()
            [_, reminded] = await teams.ledger.until_posted(2)
        assert "call TSB" in shown(reminded)

    in_hotel(focal.database, story)


def test_nothing_is_sent_to_whoever_has_removed_focal(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, other = teams.person(WHO), teams.person(OTHER)
        async with hotel.open() as site:
            for each in (office, other):
                await each.installs()
                await each.dms("remind me in two hours to call TSB")
            await teams.ledger.until_posted(2)
            await office.uninstalls()
            teams.clock.forward(2.1 * 3600)
            site.process.ring()
            await teams.ledger.until_posted(3)
        assert not [each for each in teams.ledger.called("post") if each.status == 403]
        assert len(teams.ledger.posted(other.direct.id)) == 2

    in_hotel(focal.database, story)
