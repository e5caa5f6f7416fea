"""Slack's door and the rooms behind it, put together: what its intake asks for, done by the hall and the tables."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.app import Focal
from bot.doors.slack.address import Address
from bot.doors.slack.forms import submission_answer
from bot.doors.slack.intake import House
from bot.doors.slack.news import News
from bot.message import Searched, Submitted
from bot.render.view import options
from bot.serving.asking import Asking, speech_of
from bot.serving.door import Serving
from bot.serving.slack_people import Introductions

# Slack closes a form as failed after three seconds.
PATIENCE = 2.5
Body = Mapping[str, Any]


@dataclass(frozen=True)
class Rooms:
    """What stands behind the door."""

    process: Serving
    people: Introductions
    allowed: Callable[[str], bool]

    @property
    def focal(self) -> Focal:
        return self.process.focal


def to_house(rooms: Rooms) -> House:
    """What the intake asks for."""
    focal = rooms.focal

    asking = Asking(rooms.process, rooms.people.introduce, rooms.people.met, PATIENCE)

    async def answer(message: Submitted) -> Body:
        # What is amiss stands in the answer itself; everything else closes the form, and comes as a message.
        found = await asking.ask(message, lambda answered: answered.reply.form is not None)
        said = found or await asking.before(message)
        if said is None:
            return {}
        address = Address.from_text(message.spot.address or "")
        return submission_answer(said.reply, said.lang, said.zone, address, message.version)

    async def search(message: Searched) -> Body:
        return await asyncio.to_thread(_search, focal, message, focal.now())

    async def learn(news: News) -> None:
        await rooms.people.learn(news, focal.now())

    return House(rooms.allowed, rooms.process.take, answer, search, learn, focal.now, focal.settings.slack_emoji)


def _search(focal: Focal, message: Searched, now: datetime) -> Body:
    lang, zone = speech_of(focal, message.sender)
    return options(focal.hall.search(message, now), lang, zone)
