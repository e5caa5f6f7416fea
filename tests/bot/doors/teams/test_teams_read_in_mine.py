"""What stands in a chat of Teams is read by each in their own language, in their own chat."""

from __future__ import annotations

from bot.app import Focal
from tests.bot.doors.teams.hotel import Hotel, in_hotel, shown

MINE = "Read in my language"
ACTION = "action: BDT to send the accessibility checklist to TSB by Friday"


def test_a_reader_has_it_in_their_language_in_their_own_chat(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        office, other = teams.person("access.bdt@example.org"), teams.person("climate.br@example.org")
        room = teams.chat("coordination", office, other)
        async with hotel.open():
            await other.installs()
            await other.dms("parle français")
            await teams.ledger.until_posted(1)
            await office.mentions(ACTION, room)
            [*_, post] = await teams.ledger.until_posted(2)
            assert MINE in str(post.card())
            await other.presses(post, MINE)
            await teams.ledger.until(lambda ledger: len(ledger.posted(other.direct.id)) > 1)
            assert "vendredi 17 mai 2024" in shown(teams.ledger.posted(other.direct.id)[-1])
            assert len(teams.ledger.posted(room.id)) == 1

    in_hotel(focal.database, story)
