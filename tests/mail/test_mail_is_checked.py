"""What ``focal check`` finds of mail: the relay and the mailbox are entered, and nothing is sent or marked there."""

from __future__ import annotations

import asyncio

from bot.doors.mail.mailbox import Server
from bot.doors.mail.missing import Setup, look_over
from bot.doors.missing import Seen
from tests.mail.letterbox import Letterbox, open_letterbox
from tests.mail.post_office import PostOffice, open_office


def look(office: PostOffice, letterbox: Letterbox, right: bool) -> Seen:
    async def run() -> Seen:
        async with open_office(office), open_letterbox(letterbox) as box:
            password, word = ("a long word of the relay", box.server()) if right else ("wrong", box.server("wrong"))
            return await look_over(Setup(office.server("focal", password), word, links=right))

    return asyncio.run(run())


def test_what_is_in_order_is_said() -> None:
    office = PostOffice()
    seen = look(office, Letterbox(own_marks=False), right=True)
    assert (seen.missing, office.taken) == ([], [])
    told = "\n".join(seen.good)
    for said in ("lets Focal in", "INBOX at 127.0.0.1 is read", "as read, for the server", "lead to a page"):
        assert said in told


def test_what_is_missing_is_named_with_what_to_do() -> None:
    relay, answers = look(PostOffice(), Letterbox(), right=False).missing
    assert "does not let Focal in" in relay
    assert "can't be read" in answers
    assert "FOCAL_IMAP_FOLDER right?" in answers


def test_whoever_is_not_there_is_named_and_without_a_mailbox_none_is_asked_for() -> None:
    async def run() -> Seen:
        office = PostOffice()
        async with open_office(office):
            gone = office.server()
        return await look_over(Setup(gone, Server("127.0.0.1", gone.port, "focal", lambda: "", sealed=False)))

    assert len(asyncio.run(run()).missing) == 2
    nobody = asyncio.run(look_over(Setup(PostOffice().server())))
    assert "answers: FOCAL_MAIL_REPLY_TO has them, Focal reads none" in nobody.good
