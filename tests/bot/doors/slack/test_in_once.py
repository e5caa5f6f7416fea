"""What Slack tells more than once has one effect; what it told once is answered, whoever is still there to do it."""

from __future__ import annotations

import asyncio

from bot.app import Focal
from bot.message import Message
from tests.bot.doors.slack.heard import Heard
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.slack.test_in_talks import ACTION, _items
from tests.figures import Tell
from tests.slack.stage import by_http

AGAIN = 99


def test_an_event_that_comes_a_hundred_times_is_answered_once(focal: Focal, tell: Tell) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        channel = slack.channel("room", office)
        async with lobby.http():
            await office.mentions(ACTION, channel)
            for delivery in [*slack.ledger.deliveries] * AGAIN:
                await slack.courier.again(delivery)
            await office.dms("help")
            await slack.ledger.until_posted(2)
            await slack.courier.quiet()
        recorded, answers = len(_items(lobby)), len(slack.ledger.posted())
        tell("S1 the same request", lost=2 - min(answers, 2), twice=answers - 2, times=AGAIN + 1, recorded=recorded)
        assert (recorded, answers) == (1, 2)

    in_lobby(focal.database, story)


def test_an_envelope_that_comes_twice_down_two_sockets_is_answered_once(focal: Focal, tell: Tell) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        slack.sockets.twice = True
        office = slack.person("access.bdt@example.org")
        async with lobby.sockets():
            await office.dms(ACTION)
            await office.dms("help")
            await slack.ledger.until_posted(2)
            assert all(link.sent for link in slack.sockets.links)
        recorded, answers = len(_items(lobby)), len(slack.ledger.posted())
        tell("R13 Slack, two sockets", lost=2 - min(answers, 2), twice=answers - 2, recorded=recorded)
        assert (recorded, answers) == (1, 2)

    in_lobby(focal.database, story)


def test_a_form_that_is_sent_again_since_nothing_was_heard_of_it_records_one_action(focal: Focal, tell: Tell) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.shortcut("new-action")
            await slack.ledger.until(lambda ledger: ledger.shown)
            form = office.modal
            # What is amiss is said each time, and what was put right is another form.
            for _ in range(2):
                amiss = await office.submits(form, {"text": "send the list", "due": "the day before yesterday"})
                assert "passed" in str(amiss.reply)
            for _ in range(2):
                sent = await office.submits(form, {"text": "send the list", "due": "Friday"})
                assert sent.reply == {"response_action": "clear"}
            await slack.ledger.until_posted(1)
            await slack.courier.quiet()
        recorded, answers = len(_items(lobby)), len(slack.ledger.posted())
        tell("R13 Slack, a form", lost=1 - min(answers, 1), twice=answers - 1, recorded=recorded)
        assert (recorded, answers) == (1, 1)

    in_lobby(focal.database, story)


def test_what_was_acknowledged_before_the_process_ended_is_answered_by_the_next(focal: Focal, tell: Tell) -> None:
    class Ended(Heard):
        """A process that keeps what comes in, and ends before it answers."""

        async def note(self, found: Message) -> None:
            await asyncio.to_thread(focal.hall.take, found)

    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with by_http(slack, Ended().app()):
            await office.dms(ACTION)
            await office.dms("help")
        assert (slack.ledger.posted(), _items(lobby)) == ([], [])
        async with lobby.open():
            await slack.ledger.until_posted(2)
        async with lobby.open():
            pass
        recorded, answers = len(_items(lobby)), len(slack.ledger.posted())
        tell("R14 Slack, ended after acknowledging", lost=2 - min(answers, 2), twice=answers - 2, recorded=recorded)
        assert (recorded, answers) == (1, 2)

    in_lobby(focal.database, story)


def test_a_workspace_that_is_not_allowed_gets_nothing(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        other = slack.world.add_team("Elsewhere")
        slack.world.install(other)
        async with lobby.http():
            await slack.person("access.bdt@example.org", other).dms("help")
            await slack.person("access.tsb@example.org").dms("help")
            await slack.ledger.until_posted(1)
        assert [each.team_id for each in slack.ledger.posted()] == [slack.team.id]
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)
