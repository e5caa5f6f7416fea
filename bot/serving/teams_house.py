"""Teams' door and the rooms behind it, put together: what its intake asks for, done by the hall and the tables."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.answer.answered import Answered
from bot.answer.pages import glanced
from bot.answer.pages.history import Exchange
from bot.app import Focal
from bot.doors.teams.book import Book
from bot.doors.teams.intake import House
from bot.doors.teams.news import News
from bot.doors.teams.replies import Spoken
from bot.message import Message, Pressed, Searched, Submitted
from bot.serving.asking import Asking, speech_of
from bot.serving.door import Serving
from bot.serving.teams_people import Introductions
from handlers.table import HANDLERS

# Teams gives up on a dialog after some seconds.
PATIENCE = 8.0


@dataclass(frozen=True)
class Rooms:
    """What stands behind the door."""

    process: Serving
    people: Introductions
    book: Book
    allowed: Callable[[str], bool]


def to_house(rooms: Rooms) -> House:
    """What the intake asks for."""
    focal = rooms.process.focal
    asking = Asking(rooms.process, rooms.people.introduce, rooms.people.met, PATIENCE)

    async def ask(message: Message) -> Spoken | None:
        # A form that was sent well closes, and its answer comes as a message; what opens a dialog is answered in it.
        if not isinstance(message, Submitted):
            return _spoken(await asking.ask(message, lambda _: True))
        found = await asking.ask(message, lambda answered: answered.reply.form is not None)
        return _spoken(found or await asking.before(message))

    async def search(message: Searched) -> Spoken:
        return await asyncio.to_thread(_search, focal, message, focal.now())

    async def look(message: Pressed) -> Spoken | None:
        return await asyncio.to_thread(_look, focal, message, focal.now())

    async def put_in(message: Pressed) -> Spoken:
        return await asyncio.to_thread(_put_in, focal, message, focal.now())

    async def learn(news: News) -> None:
        await rooms.people.learn(news, focal.now())

    return House(
        rooms.allowed,
        rooms.book.note,
        rooms.process.take,
        ask,
        search,
        look,
        put_in,
        learn,
        focal.now,
        focal.settings.language,
    )


def _spoken(answered: Answered | Exchange | None) -> Spoken | None:
    return Spoken(answered.reply, answered.lang, answered.zone) if answered else None


def _search(focal: Focal, message: Searched, now: datetime) -> Spoken:
    return Spoken(focal.hall.search(message, now), *speech_of(focal, message.sender))


def _look(focal: Focal, message: Pressed, now: datetime) -> Spoken | None:
    speech = (focal.settings.language, focal.settings.zone)
    with focal.database.reading() as session:
        found = glanced.glance(session, message, HANDLERS, speech, now)
    return Spoken(*found) if found else None


def _put_in(focal: Focal, message: Pressed, now: datetime) -> Spoken:
    speech = (focal.settings.language, focal.settings.zone)
    with focal.database.reading() as session:
        return Spoken(*glanced.put_in(session, message, HANDLERS, speech, now))
