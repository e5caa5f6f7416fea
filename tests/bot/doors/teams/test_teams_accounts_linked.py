"""A guest in Teams proves who they are by a code that reaches their address."""

from __future__ import annotations

import asyncio
import re

from bot.app import Focal
from bot.serving.mail import door as mail_door
from tests.bot.doors.teams.hotel import Hotel, behind, in_hotel, shown
from tests.mail.house import text_of
from tests.mail.post_office import PostOffice, open_office

DESK = "access.bdt@example.org"
CODE = re.compile(r"code ([A-Z0-9]{5}-[A-Z0-9]{5})")


def test_a_guest_is_linked_by_the_code_and_unlinked_by_themselves(focal: Focal) -> None:
    async def story(hotel: Hotel) -> None:
        teams = hotel.teams
        guest = teams.person("ana@elsewhere.example", role="guest")
        async with open_office(PostOffice()) as office:
            mail = {"smtp_host": "127.0.0.1", "smtp_port": office.port, "smtp_tls": "none"}
            addresses = {"mail_from": "focal@example.org", "mail_reply_to": "secretariat@example.org"}
            async with hotel.open(mail_door, **mail, **addresses):
                await guest.installs()
                await guest.dms(f"link my account to {DESK}")
                [asked] = await teams.ledger.until_posted(1)
                assert DESK in shown(asked)
                async with asyncio.timeout(5):
                    while not office.taken:
                        await office.more.wait()
                found = CODE.search(text_of(office.taken[0][1]))
                assert found is not None
                await guest.dms(f"code {found[1]}")
                [_, done] = await teams.ledger.until_posted(2)
                assert "linked" in shown(done)
                assert behind(hotel, guest.id) == (DESK, "code")
                await guest.dms("unlink my account")
                [*_, sure] = await teams.ledger.until_posted(3)
                await guest.presses(sure, "Yes, do it")
                await teams.ledger.until_posted(4)
                assert behind(hotel, guest.id)[1] == "apart"

    in_hotel(focal.database, story)
