"""Talks with Focal in Slack, through the real SDK."""

from __future__ import annotations

from bot.app import Focal
from tests.bot.doors.slack.lobby import Lobby, in_lobby


def test_a_question_in_arabic_is_answered_in_its_thread(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org", locale="en-US")
        channel = slack.channel("room", office)
        async with lobby.http():
            asked = await office.mentions("من هو المنسق المعني بإمكانية النفاذ في BDT؟", channel)
            [answer] = await slack.ledger.until_posted(1)
        assert answer.thread_ts == asked.ts
        assert "مكتب النفاذ" in answer.text
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)
