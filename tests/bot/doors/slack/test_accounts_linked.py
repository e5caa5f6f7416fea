"""Somebody whose e-mail Slack does not show, or a guest, proves who they are by a code that reaches their address."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from email.message import EmailMessage

from sqlalchemy import select

from bot.app import Focal
from storage.database import Database
from storage.tables.people import LinkRequest, Person, Route
from tests.bot.doors.slack.lobby import Lobby, behind, in_lobby
from tests.mail.house import text_of
from tests.mail.post_office import PostOffice, open_office
from tests.slack.people import Person as Member

DESK = "access.bdt@example.org"
CODE = re.compile(r"code ([A-Z0-9]{5}-[A-Z0-9]{5})")
Told = Callable[["Room"], Awaitable[None]]


class Room:
    """A Slack, a relay, and somebody at work there."""

    def __init__(self, lobby: Lobby, office: PostOffice) -> None:
        self.lobby, self.slack, self.office = lobby, lobby.slack, office
        self._seen = 0

    async def says(self, who: Member, words: str, answers: int = 1) -> str:
        """What is answered to words in a direct conversation."""
        await who.dms(words)
        self._seen += answers
        # The first words of a process wait for its languages to be read.
        posted = await self.slack.ledger.until_posted(self._seen, seconds=10.0)
        return " ".join(each.text for each in posted[-answers:])

    async def letters(self, count: int) -> list[EmailMessage]:
        async with asyncio.timeout(5):
            while len(self.office.taken) < count:
                await self.office.more.wait()
        return [letter for _, letter in self.office.taken]


def told(database: Database, story: Told) -> None:
    async def play(lobby: Lobby) -> None:
        async with open_office(PostOffice()) as office:
            mail = {"smtp_host": "127.0.0.1", "smtp_port": office.port, "smtp_tls": "none"}
            addresses = {"mail_from": "focal@example.org", "mail_reply_to": "secretariat@example.org"}
            async with lobby.http(**mail, **addresses):
                await story(Room(lobby, office))

    in_lobby(database, play)


def code_in(letter: EmailMessage) -> str:
    found = CODE.search(text_of(letter))
    assert found is not None, text_of(letter)
    return found[1]


def test_a_guest_is_linked_by_the_code_that_reached_their_address_and_undoes_it(focal: Focal) -> None:
    async def story(room: Room) -> None:
        guest = room.slack.person("other@elsewhere.example", real_name="Ana Ruiz", restricted=True)
        await room.says(guest, "remind me in two hours to call TSB")
        said = await room.says(guest, f"link my account to {DESK}")
        assert DESK in said
        [letter] = await room.letters(1)
        assert letter["To"] == DESK
        assert "Ana Ruiz" in text_of(letter)
        assert behind(room.lobby, guest.id)[1] == "profile"
        assert "BDT" in await room.says(guest, f"code {code_in(letter)}")
        assert behind(room.lobby, guest.id) == (DESK, "code")
        [_, told_of] = await room.letters(2)
        assert "secretariat" in text_of(told_of)
        assert "call TSB" in await room.says(guest, "my reminders")
        # What Slack tells of a guest changes nothing any more.
        await guest.becomes(real_name="Ana R.")
        assert behind(room.lobby, guest.id) == (DESK, "code")
        asked = await room.says(guest, "unlink my account")
        assert "Shall" in asked
        assert behind(room.lobby, guest.id)[1] == "code"
        await room.says(guest, "yes")
        ref, linked = behind(room.lobby, guest.id)
        assert (ref.startswith("slack:"), linked) == (True, "apart")
        await room.letters(3)
        await guest.becomes(restricted=False, email=DESK)
        await room.says(guest, "help")
        assert behind(room.lobby, guest.id)[1] == "apart"
        with room.lobby.database.reading() as session:
            routes = session.execute(select(Route.state).join(Person).where(Person.ref == DESK)).scalars().all()
        assert "open" not in routes

    told(focal.database, story)


def test_whether_somebody_bears_an_address_is_not_told_and_nobody_guesses_the_code(focal: Focal) -> None:
    async def story(room: Room) -> None:
        stranger = room.slack.person("other@elsewhere.example", real_name="Ana Ruiz", restricted=True)
        known = await room.says(stranger, f"it's me, {DESK}")
        unknown = await room.says(stranger, "it's me, nobody@example.org")
        assert known.replace(DESK, "") == unknown.replace("nobody@example.org", "")
        [letter] = await room.letters(1)
        # The code was for the request before.
        wrong = [await room.says(stranger, f"code {code_in(letter)}") for _ in range(6)]
        assert "4 more tries" in wrong[0]
        assert "no more tries" in wrong[4]
        assert "Nothing was changed" in wrong[5]
        assert behind(room.lobby, stranger.id)[1] == "profile"
        await room.says(stranger, f"link my account to {DESK}")
        await room.letters(2)
        assert "wait" in await room.says(stranger, f"link my account to {DESK}")
        with room.lobby.database.reading() as session:
            [request] = session.scalars(select(LinkRequest))
        assert code_in(room.office.taken[-1][1]) not in str(vars(request))

    told(focal.database, story)


def test_a_code_counts_for_the_account_that_asked_and_for_whoever_bears_the_address_still(focal: Focal) -> None:
    async def story(room: Room) -> None:
        asker = room.slack.person("a@elsewhere.example", restricted=True)
        thief = room.slack.person("b@elsewhere.example", restricted=True)
        await room.says(asker, f"link my account to {DESK}")
        [letter] = await room.letters(1)
        await room.says(thief, f"link my account to {DESK}")
        await room.letters(2)
        await room.says(thief, f"code {code_in(letter)}")
        assert behind(room.lobby, thief.id)[1] == "profile"
        with room.lobby.database.writing() as session:
            person = session.scalars(select(Person).where(Person.email == DESK)).one()
            person.email = "moved@example.org"
        assert "Nothing was changed" in await room.says(asker, code_in(letter))
        assert behind(room.lobby, asker.id)[1] == "profile"

    told(focal.database, story)
