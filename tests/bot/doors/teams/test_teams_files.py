"""Files sent to Focal in Teams: fetched where the organisation's files lie, with nothing of Focal's own sent along."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from sqlalchemy import select

from bot.app import Focal
from bot.doors.teams.brought import lies_in
from bot.settings import Settings
from storage.tables.records import Proposal
from tests.bot.doors.teams.hotel import Hotel, in_hotel, shown
from tests.loopback import beside

DESK = "secretariat@example.org"
VTT = "WEBVTT\n\n00:01.000 --> 00:04.000\nBDT Accessibility Desk: I will send the checklist to TSB by Friday.\n"


@dataclass
class Drive:
    """Where files lie; ``asked`` are the tokens that came along."""

    asked: list[str | None] = field(default_factory=list)
    address: str = ""

    async def give(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.headers.get("Authorization"))
        name = request.match_info["name"]
        if name == "moved.vtt":
            raise web.HTTPFound(f"{self.address}/meeting.vtt")
        said = VTT.replace("send the checklist", "update the list") if name == "second.vtt" else VTT
        return web.Response(text=said, content_type="text/vtt")


@asynccontextmanager
async def drive() -> AsyncIterator[Drive]:
    made, app = Drive(), web.Application()
    app.router.add_get("/{name}", made.give)
    async with beside(app) as made.address:
        yield made


@pytest.mark.parametrize(
    ("name", "known", "fetched"),
    [("meeting.vtt", True, True), ("moved.vtt", True, False), ("meeting.vtt", False, False)],
)
def test_captions_sent_to_focal_become_proposals(focal: Focal, name: str, known: bool, fetched: bool) -> None:
    async def story(hotel: Hotel) -> None:
        desk = hotel.teams.person(DESK)
        async with drive() as files, hotel.open(teams_files=files.address if known else "https://files.example.org"):
            await desk.installs()
            await desk.dms("find the action items in these notes of the January meeting", f"{files.address}/{name}")
            [answer] = await hotel.teams.ledger.until_posted(1)
            assert ("send the checklist to TSB" in shown(answer)) is fetched
            assert ("could not be fetched" in shown(answer)) is not fetched
            assert files.asked == ([None] if known else [])
        with hotel.database.reading() as session:
            assert len(list(session.scalars(select(Proposal)))) == fetched

    in_hotel(focal.database, story)


@pytest.mark.parametrize(
    ("words", "proposals", "posted"),
    [
        ("find the action items in these notes of the January meeting", 2, 2),
        ("action: BDT to compare the attached notes by Friday", 0, 1),
    ],
)
def test_of_several_files_each_is_read_unless_they_only_go_along(
    focal: Focal, words: str, proposals: int, posted: int
) -> None:
    async def story(hotel: Hotel) -> None:
        desk = hotel.teams.person(DESK)
        async with drive() as files, hotel.open(teams_files=files.address):
            await desk.installs()
            await desk.dms(words, *(f"{files.address}/{name}" for name in ("chart.png", "first.vtt", "second.vtt")))
            # What comes after them in the same chat is answered after them.
            await desk.dms("help")
            await hotel.teams.ledger.until_posted(posted + 1)
            assert len(hotel.teams.ledger.posted()) == posted + 1
        with hotel.database.reading() as session:
            assert len(list(session.scalars(select(Proposal)))) == proposals

    in_hotel(focal.database, story)


def test_files_lie_below_the_hosts_that_the_settings_name() -> None:
    origins = Settings().teams_file_origins
    assert lies_in("https://contoso-my.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1", origins)
    for link in (
        "http://contoso.sharepoint.com/a",
        "https://sharepoint.com.example.org/a",
        "https://contoso.sharepoint.com:8443/a",
        "https://contosharepoint.com/a",
        "https://contoso.sharepoint.com@example.org/a",
        "https://[broken/a",
        "",
    ):
        assert not lies_in(link, origins), link
