"""Slack that does not answer holds nobody up: who reads in a channel counts as unknown, and a form that was sent is
carried out once, whether its answer comes in time or not. What may be lost yet is not acknowledged."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from copy import copy
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.answer.answered import Answered
from bot.answer.hall import Hall
from bot.app import Focal
from bot.doors.slack.acquaint import Acquaintances
from bot.doors.slack.address import Address
from bot.doors.slack.clients import Clients
from bot.doors.slack.origin import spot
from bot.message import Message, Said, Sender, Submitted
from bot.serving.asking import Asking, NotKept
from bot.serving.door import as_it_is
from bot.serving.installations import to_installs
from bot.serving.met import Met
from bot.serving.slack_people import Introductions
from bot.serving.workspaces import Workspaces
from storage.places import find_place
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.slack.test_in_talks import _items
from tests.slack.faults import Fault, Plan
from tests.slack.people import Person
from tests.slack.stage import in_no_time
from tests.slack.standin import SlackStandIn
from tests.slack.things import Channel

QUESTIONS = ("users.info", "conversations.info", "conversations.members", "users.list")


@asynccontextmanager
async def introductions(focal: Focal, slack: SlackStandIn) -> AsyncIterator[Introductions]:
    """With the patience that a process has, over Slack's own clock."""
    here = Focal(focal.settings, focal.database, slack.clock.moment)
    clients = Clients(slack.api)
    installs = to_installs(here.settings, here.database, clients)
    workspaces = Workspaces(installs, slack.bot_token, here.now)
    await workspaces.begin()
    try:
        yield Introductions(here, Acquaintances(installs.client), workspaces)
    finally:
        await clients.close()


def says(who: Person, channel: Channel, number: int) -> Said:
    sender = Sender(platform="slack", installation=who.team.id, user=who.id)
    where = spot(Address(channel.id), who.id, direct=False, thread=None)
    return Said(sender=sender, spot=where, event=f"e{number}", at=who.slack.clock.moment(), text="help")


def test_a_channel_of_which_slack_says_nothing_in_time_has_outsiders(focal: Focal) -> None:
    async def story(slack: SlackStandIn) -> None:
        office = slack.person("access.bdt@example.org")
        room = slack.channel("room", office)

        def audience() -> str:
            with focal.database.reading() as session:
                place = find_place(session, "slack", slack.team.id, room.id)
                return place.audience if place else ""

        async with introductions(focal, slack) as people:
            await people.introduce(says(office, room, 1))
            assert audience() == "staff"
            slack.clock.forward(timedelta(minutes=11).total_seconds())
            for method in QUESTIONS:
                slack.faults.add(Plan(Fault.HANG, method=method, times=9))
            began = asyncio.get_running_loop().time()
            await people.introduce(says(office, room, 2))
            assert asyncio.get_running_loop().time() - began <= 5
            assert audience() == "outsiders"
            # Slack closes a form as failed after three seconds.
            known = says(office, room, 3).model_dump(exclude={"kind", "text", "addressed", "lang", "ref"})
            began = asyncio.get_running_loop().time()
            await people.introduce(Submitted(**known, command="RecordAction", fields={}))
            assert asyncio.get_running_loop().time() - began <= 2

    in_no_time(story)


class Slow(Hall):
    """A hall that holds each form up until it is let go, before or after it is stored."""

    def __init__(self, hall: Hall, *, stores: bool) -> None:
        self.__dict__.update(vars(hall))
        self.stores, self.go = stores, threading.Event()

    def ask(
        self, message: Message, now: datetime, hold: bool = True, kept: Callable[[], None] = lambda: None
    ) -> Answered | None:
        if self.stores:
            kept()
        assert self.go.wait(20)
        return super().ask(message, now, hold, kept)


@pytest.mark.parametrize("stores", [True, False], ids=["stored", "not-stored"])
def test_a_form_whose_answer_takes_too_long_is_carried_out_once_and_answered_in_a_message(
    focal: Focal, stores: bool
) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http() as site:
            await office.dms("help")
            await slack.ledger.until_posted(1)
            sender = Sender(platform="slack", installation=slack.team.id, user=office.id)
            where = spot(Address(office.id), office.id, direct=True, thread=None)
            fields = {"text": "send the list", "due": "17 May"}
            told = {"sender": sender, "spot": where, "event": "act:1", "at": slack.clock.moment()}
            form = Submitted(**told, command="RecordAction", fields=fields)

            here = copy(site.process.focal)
            here.hall = slow = Slow(here.hall, stores=stores)
            asking = Asking(replace(site.process, focal=here), as_it_is, Met(focal.database, "slack"), 0.3)
            # What is not stored yet may be lost: it is not acknowledged.
            with nullcontext() if stores else pytest.raises(NotKept):
                assert await asking.ask(form, lambda _: True) is None
            slow.go.set()
            [_, answer] = await slack.ledger.until_posted(2)
        assert "is recorded" in answer.text
        assert [each.text for each in _items(lobby)] == ["send the list"]

    in_lobby(focal.database, story)
