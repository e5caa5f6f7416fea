"""What comes to Focal alone: messages that are passed on or hold no words, and commands where it is not."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.app import Focal
from bot.doors.slack.news import Ignored
from bot.doors.slack.read import read
from storage.tables.items import Item
from tests.bot.doors.slack.heard import NOW
from tests.bot.doors.slack.lobby import Lobby, in_lobby

ACTION = "BDT to send the accessibility checklist by Friday"


def count(lobby: Lobby) -> int:
    with lobby.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Item)) or 0


def test_a_message_that_is_passed_on_without_a_word_is_offered_to_be_recorded(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, writer = slack.person("access.bdt@example.org"), slack.person("climate.br@example.org")
        channel = slack.channel("room", office, writer, bot=False)
        async with lobby.http():
            said = await writer.says(f"*{ACTION}*", channel)
            await office.passes_on(said, office.direct)
            [offer] = await slack.ledger.until_posted(1)
            assert (offer.channel, count(lobby)) == (office.direct.id, 0)
            assert "accessibility checklist" in offer.text
            await office.presses(offer, "Keep")
            await slack.ledger.until_posted(2)
        assert count(lobby) == 1
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_what_holds_no_words_is_answered_where_it_was_brought_to_focal_alone(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = slack.channel("room", office)
        async with lobby.http():
            await office.says("", channel)
            await office.dms("")
            [answer] = await slack.ledger.until_posted(1)
        assert answer.channel == office.direct.id

    in_lobby(focal.database, story)


def test_what_is_asked_and_recorded_where_two_others_talk_is_told_where_focal_is(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, other = slack.person("access.bdt@example.org"), slack.person("climate.br@example.org")
        between = slack.world.add_channel(slack.team, "", "im", [office.id, other.id])
        async with lobby.http():
            await office.command("/focal", "who leads accessibility in BDT?", between)
            await slack.ledger.until_posted(1)
            said = await other.says(ACTION, between)
            await office.picks(said, "record-action")
            await slack.ledger.until(lambda ledger: ledger.shown)
            await office.submits(office.modal, {})
            answers = await slack.ledger.until_posted(2)
        assert {each.channel for each in answers} == {office.direct.id}
        assert [each.method for each in slack.ledger.calls if not (each.answer or {}).get("ok")] == []
        assert count(lobby) == 1

    in_lobby(focal.database, story)


@pytest.mark.parametrize("kind", ["message", "app_mention"])
def test_what_slackbot_reminds_of_is_nobodys_words(kind: str) -> None:
    told = {"type": kind, "user": "USLACKBOT", "channel": "C1", "channel_type": "channel", "ts": "1715673600.000100"}
    event = told | {"text": f"Reminder: <@UBOT> action: {ACTION}"}
    authorized = [{"team_id": "T1", "user_id": "UBOT", "is_bot": True}]
    found = read({"team_id": "T1", "event_id": "Ev1", "event": event, "authorizations": authorized}, NOW, "memo")
    assert isinstance(found, Ignored)


@pytest.mark.parametrize("kind", ["group", "channel"])
def test_where_focal_is_not_what_is_asked_and_recorded_there_is_told_in_private(focal: Focal, kind: str) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office, other = slack.person("access.bdt@example.org"), slack.person("climate.br@example.org")
        room = slack.channel("elsewhere", office, other, kind=kind, bot=False)
        async with lobby.http():
            await office.command("/focal", "who leads accessibility in BDT?", room)
            await slack.ledger.until_posted(1, office.direct.id)
            said = await other.says(ACTION, room)
            await office.picks(said, "record-action")
            await slack.ledger.until(lambda ledger: ledger.shown)
            await office.submits(office.modal, {})
            await slack.ledger.until_posted(2, office.direct.id)
        assert (len(slack.ledger.posts), count(lobby)) == (2, 1)

    in_lobby(focal.database, story)
