"""Files brought to Focal in Slack, or shown in a channel whose lines are recorded: fetched from Slack's own host and
read for whoever reviews what a meeting promised."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.doors.slack.brought import is_own
from storage.tables.inbox import Event
from storage.tables.records import Proposal
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.slack.things import Channel

DESK = "secretariat@example.org"
VTT = b"""WEBVTT

00:01.000 --> 00:04.000
BDT Accessibility Desk: I will send the checklist to TSB by Friday.
"""


def kept(lobby: Lobby) -> list[str]:
    with lobby.database.reading() as session:
        return [str(each.fields["text"]) for each in session.scalars(select(Proposal))]


async def answer(lobby: Lobby, channel: Channel, before: int = 0) -> str:
    [*_, last] = await lobby.slack.ledger.until_posted(before + 1, channel.id)
    return last.text + str(last.blocks)


@pytest.mark.parametrize(
    "words", ["", "captions of yesterday", "find the action items in these notes of the January meeting"]
)
def test_captions_brought_to_focal_become_proposals_for_whoever_brought_them(focal: Focal, words: str) -> None:
    async def story(lobby: Lobby) -> None:
        desk = lobby.slack.person(DESK)
        async with lobby.http():
            await desk.dms(words, files=(lobby.slack.file("meeting.vtt", VTT, desk, "text/vtt"),))
            said = await answer(lobby, desk.direct)
            if "Which meeting is meant?" in said:
                # None of the last weeks is theirs: whichever they pick, the file need not be sent again.
                await desk.presses(lobby.slack.ledger.posted(desk.direct.id)[-1], "focal:1")
                said = await answer(lobby, desk.direct, 1)
            assert "send the checklist to TSB" in said
        assert kept(lobby) == ["send the checklist to TSB"]

    in_lobby(focal.database, story)


def test_a_file_in_a_running_meetings_thread_is_read_and_other_files_are_not_fetched(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk = slack.person(DESK)
        room, elsewhere = slack.channel("iscg", desk), slack.channel("lunch", desk)
        async with lobby.http():
            await desk.mentions("schedule the TDAG meeting for today at 15:00", room)
            await slack.ledger.until_posted(1, room.id)
            await desk.mentions("start the TDAG meeting", room)
            [_, started] = await slack.ledger.until_posted(2, room.id)
            assert "has begun" in started.text
            notes, secret = (
                slack.file("notes.vtt", VTT, desk, "text/vtt"),
                slack.file("private.vtt", VTT, desk, "text/vtt"),
            )
            await desk.says("look at this", elsewhere, files=(secret,))
            await desk.says("the captions", room, started, files=(notes,))
            await slack.ledger.until(lambda _: bool(kept(lobby)))
        with lobby.database.reading() as session:
            held = [each.payload for each in session.scalars(select(Event)) if each.payload["kind"] == "dropped"]
        assert [(each["text"], each["content"]) for each in held] == [("", None), ("the captions", None)]
        assert kept(lobby) == ["send the checklist to TSB"]
        assert "checklist" not in str([each.text for each in slack.ledger.posted(room.id)])

    in_lobby(focal.database, story)


@pytest.mark.parametrize("words", ["", "here are the captions"])
def test_of_several_files_each_that_may_hold_a_text_is_read(focal: Focal, words: str) -> None:
    async def story(lobby: Lobby) -> None:
        desk, slack = lobby.slack.person(DESK), lobby.slack
        second = VTT.replace(b"send the checklist to TSB", b"update the web page")
        async with lobby.http():
            files = (
                slack.file("chart.png", b"\x89PNG\r\n", desk, "image/png"),
                slack.file("first.vtt", VTT, desk, "text/vtt"),
                slack.file("second.vtt", second, desk, "text/vtt"),
            )
            await desk.dms(words, files=files)
            for number, asked in enumerate(await slack.ledger.until_posted(2, desk.direct.id)):
                assert "Which meeting is meant?" in asked.text
                await desk.presses(asked, "focal:1")
                await slack.ledger.until_posted(3 + number, desk.direct.id)
        assert sorted(kept(lobby)) == ["send the checklist to TSB", "update the web page"]

    in_lobby(focal.database, story)


def test_words_that_give_a_command_count_before_the_file_beside_them(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        desk = lobby.slack.person(DESK)
        async with lobby.http():
            notes = tuple(lobby.slack.file(f"list{n}.txt", b"TSB will send it.", desk) for n in range(2))
            await desk.dms("action: BDT to update the attached lists by Friday", files=notes)
            assert "Action item 1 is recorded" in await answer(lobby, desk.direct)
            picture = lobby.slack.file("chart.png", b"\x89PNG\r\n", desk, "image/png")
            await desk.dms("show 1", files=(picture,))
            assert "update the attached lists" in await answer(lobby, desk.direct, 1)
            await desk.dms("", files=(picture,))
            assert "no text" in await answer(lobby, desk.direct, 2)
        assert kept(lobby) == []

    in_lobby(focal.database, story)


@pytest.mark.parametrize("where", ["sign-in", "elsewhere", "another host"])
def test_a_file_that_is_not_on_slacks_own_host_is_not_asked_for(focal: Focal, where: str) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        desk = slack.person(DESK)
        file = slack.file("meeting.vtt", VTT, desk, "text/vtt")
        if where == "sign-in":
            [token] = [each for each in slack.world.tokens.values() if each.value == slack.bot_token]
            token.scopes = [each for each in token.scopes if each != "files:read"]
        elif where == "elsewhere":
            file.elsewhere = "http://127.0.0.1:9/taken"
        else:
            file.url = "http://127.0.0.1:9/files/meeting.vtt"
        async with lobby.http():
            await desk.dms("", files=(file,))
            assert "could not be fetched" in await answer(lobby, desk.direct)
        assert kept(lobby) == []

    in_lobby(focal.database, story)


def test_only_the_files_host_of_the_same_slack_is_its_own() -> None:
    api = "https://slack.com/api/"
    assert is_own(api, "https://files.slack.com/files-pri/T1-F1/download/a.vtt")
    assert is_own("https://www.slack.com/api/", "https://files.slack.com/a")
    for link in (
        "http://files.slack.com/a",
        "https://files.slack.com.example.org/a",
        "https://files.slack.com:8443/a",
        "https://example.org/files.slack.com",
        "https://files.slack.com@example.org/a",
        "slack-file:F1",
        "https://files.slack.com:port/a",
        "https://[files.slack.com/a",
        "",
    ):
        assert not is_own(api, link), link
