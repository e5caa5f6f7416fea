"""Slack's door and the rooms behind it, put together: what its intake asks for, done by the hall and the tables."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.answer.guests import find_asker
from bot.app import Focal
from bot.deliver.run import deliver_held
from bot.doors.slack.forms import submission_answer
from bot.doors.slack.intake import House
from bot.doors.slack.news import News
from bot.message import Searched, Sender, Submitted
from bot.render.view import options
from bot.serving.door import Serving
from bot.serving.in_response import InResponse
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

    async def answer(message: Submitted) -> Body:
        return await _answer(rooms, message)

    async def search(message: Searched) -> Body:
        return await asyncio.to_thread(_search, focal, message, focal.now())

    async def learn(news: News) -> None:
        await rooms.people.learn(news, focal.now())

    return House(rooms.allowed, rooms.process.take, answer, search, learn, focal.now, focal.settings.slack_emoji)


async def _answer(rooms: Rooms, message: Submitted) -> Body:
    """The answer to a form that was sent. What is amiss with it stands in the answer itself; everything else closes
    the form, and comes as a message."""
    focal = rooms.focal
    now = focal.now()
    async with asyncio.timeout(PATIENCE):
        known = await rooms.people.introduce(message)
        answered = await asyncio.to_thread(focal.hall.ask, known, now, True)
    if answered is None or answered.said is None or answered.attempt is None:
        rooms.process.ring()
        return {}
    if answered.reply.form is None:
        rooms.people.aside(deliver_held(rooms.process.means, answered.said, answered.attempt, now))
        return submission_answer(answered.reply, answered.lang, answered.zone)
    await deliver_held(InResponse.of(rooms.process.means), answered.said, answered.attempt, now)
    return submission_answer(answered.reply, answered.lang, answered.zone)


def _search(focal: Focal, message: Searched, now: datetime) -> Body:
    lang, zone = _speech(focal, message.sender)
    return options(focal.hall.search(message, now), lang, zone)


def _speech(focal: Focal, sender: Sender) -> tuple[str, str]:
    with focal.database.reading() as session:
        person = find_asker(session, sender)
        lang, zone = (person.lang, person.zone) if person else (None, None)
    return lang or focal.settings.language, zone or focal.settings.zone
