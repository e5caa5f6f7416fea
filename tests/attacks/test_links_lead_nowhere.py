"""Links that people, platforms and files bring lead Focal to no host but the platform's own, and its tokens nowhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest
from aiohttp import web

from bot.app import Focal
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.teams.hotel import Hotel, in_hotel, shown
from tests.figures import Tell
from tests.loopback import beside

DESK = "secretariat@example.org"
pytestmark = pytest.mark.sweep
NOT_FETCHED = "could not be fetched"


class Canary:
    """A host inside the house that nobody should ask: whatever comes is noted, with the tokens that came along."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.tokens: list[str] = []
        self.address = ""

    async def sing(self, request: web.Request) -> web.Response:
        self.asked.append(request.path_qs)
        self.tokens += [value for name, value in request.headers.items() if name.lower() in ("authorization", "cookie")]
        return web.Response(text="WEBVTT\n\n00:01.000 --> 00:04.000\nTSB: I will send it by Friday.\n")

    def links(self, own: str) -> list[str]:
        """The ways to write an address that leads here, some of them beside the platform's own (``own``)."""
        port, host = urlsplit(self.address).port, urlsplit(own).netloc
        hosts = (
            "127.0.0.1",
            "localhost",
            "2130706433",
            "0x7f000001",
            "0177.0.0.1",
            "127.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
        )
        plain = [f"http://{each}:{port}/meeting.vtt" for each in hosts]
        beside = [
            *(f"http://{host}@127.0.0.1:{port}/meeting.vtt", f"http://127.0.0.1:{port}/{own}/meeting.vtt"),
            *(f"http://127.0.0.1:{port}#@{host}/meeting.vtt", f"http://127.0.0.1:{port}?@{host}/meeting.vtt"),
            *(f"http://127.0.0.1:{port}\\@{host}/meeting.vtt", f"//127.0.0.1:{port}/meeting.vtt"),
            *(f"{own}.localhost:{port}/meeting.vtt", f"{own}@127.0.0.1:{port}/meeting.vtt"),
        ]
        others = ["file:///etc/passwd", "file://localhost/etc/hostname", f"ftp://127.0.0.1:{port}/meeting.vtt"]
        broken = [
            "http://[::1/meeting.vtt",
            f"http://127.0.0.1:{port}999999/meeting.vtt",
            "data:text/vtt,WEBVTT",
            "\x00",
        ]
        return [*plain, *beside, *others, *broken]


@asynccontextmanager
async def canary() -> AsyncIterator[Canary]:
    made, app = Canary(), web.Application()
    app.router.add_route("*", "/{path:.*}", made.sing)
    async with beside(app) as made.address:
        yield made


def test_a_file_in_slack_is_asked_for_at_slack_alone(focal: Focal, tell: Tell) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk = slack.person(DESK)
        async with canary() as bird, lobby.http():
            links = bird.links(slack.address)
            for number, link in enumerate(links):
                file = slack.file("meeting.vtt", b"WEBVTT\n", desk, "text/vtt")
                file.url = link
                await desk.dms("", files=(file,))
                told = (await slack.ledger.until_posted(number + 1, desk.direct.id))[-1]
                assert NOT_FETCHED in told.text + str(told.blocks), link
            file = slack.file("meeting.vtt", b"WEBVTT\n", desk, "text/vtt")
            file.elsewhere = f"{bird.address}/meeting.vtt"
            await desk.dms("", files=(file,))
            # What people type, as what a model makes of it, is words and no address to ask.
            await desk.dms(f"action: TSB to read {bird.address}/meeting.vtt by Friday")
            posted = await slack.ledger.until_posted(len(links) + 2, desk.direct.id)
            assert not any(each.unfurl for each in posted)
            tell("S9", lost=None, twice=None, early=None, door="Slack", links=len(links) + 2, asked=len(bird.asked))
            assert (bird.asked, bird.tokens) == ([], [])

    in_lobby(focal.database, story)


def test_a_file_in_teams_is_asked_for_where_the_organisation_keeps_files(focal: Focal, tell: Tell) -> None:
    async def story(hotel: Hotel) -> None:
        desk = hotel.teams.person(DESK)
        async with canary() as bird, canary() as drive:
            links = bird.links(drive.address)
            async with hotel.open(teams_files=drive.address):
                await desk.installs()
                for number, link in enumerate(links):
                    await desk.dms("find the action items in these notes of the January meeting", link)
                    told = (await hotel.teams.ledger.until_posted(number + 1))[-1]
                    assert NOT_FETCHED in shown(told) or "file" in shown(told), link
            tell("S9", lost=None, twice=None, early=None, door="Teams", links=len(links), asked=len(bird.asked))
            assert (bird.asked, bird.tokens, drive.tokens) == ([], [], [])

    in_hotel(focal.database, story)
