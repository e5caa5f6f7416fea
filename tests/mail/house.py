"""A whole Focal whose mail goes through a real relay, and a delegate and an office who have nothing but mail."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import select

from bot.app import Focal
from bot.deliver.run import deliver_once
from bot.serving.door import Serving
from bot.serving.mail import door
from bot.serving.run import serving
from handlers.commands.fields import DueDate, Party
from handlers.commands.items import ReassignItem, RecordAction
from handlers.context import Context, Evidence
from handlers.table import HANDLERS
from storage.items import get_item
from storage.people import find_person
from storage.places import get_place
from storage.tables.answers import Answer
from storage.tables.items import Item
from storage.tables.people import Route
from tests.bot.doors.web.browser import Found, Reader
from tests.mail.post_office import PostOffice, open_office

OWNER, DESK, RELAY = "access.tsb@example.org", "secretariat@example.org", "smtp"
URL = "https://focal.example.org"
LINK = re.compile(r"https://focal\.example\.org/mail/[\w.-]+")


@dataclass
class Post:
    """One process at work, with its relay; ``web`` is what it serves over HTTP."""

    focal: Focal
    office: PostOffice
    web: FastAPI
    clock: list[datetime]
    process: Serving
    run: Callable[[], Awaitable[int]]

    async def get(self, url: str, **query: str) -> Reader:
        return await self._ask("GET", url, params=query or None)

    async def sends(self, url: str, form: Found, act: str, **typed: str) -> Reader:
        """Presses a button of a form on the page, with what is typed into its fields."""
        return await self._ask("POST", url, data={**dict(form.holds), **typed, "act": act})

    status: int = 0

    async def post(self, raw: bytes, token: str | None) -> int:
        headers = {"authorization": f"Bearer {token}"} if token is not None else {}
        async with self._client() as client:
            return (await client.post("/mail/in", content=raw, headers=headers)).status_code

    async def _ask(self, method: str, url: str, **given: Any) -> Reader:
        async with self._client() as client:
            answer = await client.request(method, url, **given)
        self.status = answer.status_code
        return Reader(answer.text)

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(app=self.web), base_url=URL)

    def record(self, text: str = "publish the captions", days: int = 7, by: str = DESK, to: str = OWNER) -> int:
        """An action that the secretariat records, due in so many days."""
        with self.focal.database.writing() as session:
            maker = find_person(session, by)
            assert maker is not None
            place = get_place(session, "terminal", "here", f"direct-{by}", kind="direct", audience="direct")
            now = self.focal.now()
            context = Context(session, now, maker, place, Evidence(text, "en"), "Europe/Zurich")
            due = DueDate(date=(now + timedelta(days=days)).date())
            command = RecordAction(text=text, responsible=(Party(kind="office", id=to),), due=due)
            reply = HANDLERS[RecordAction](context, command)
            return int(getattr(reply.answer.rows[0], "number", 0))

    def hand_over(self, number: int, to: str, by: str = DESK) -> None:
        """Somebody else is responsible from now on."""
        with self.focal.database.writing() as session:
            maker = find_person(session, by)
            assert maker is not None
            place = get_place(session, "terminal", "here", f"direct-{by}", kind="direct", audience="direct")
            context = Context(session, self.focal.now(), maker, place, Evidence("", "en"), "Europe/Zurich")
            HANDLERS[ReassignItem](context, ReassignItem(item=number, responsible=(Party(kind="office", id=to),)))

    async def letter(self, days: int = 6, to: str = OWNER) -> EmailMessage:
        """The reminder that has come to somebody by mail, some days later."""
        seen = len(self.letters(to))
        self.clock[0] += timedelta(days=days)
        await self.run()
        while len(self.letters(to)) == seen:
            # The process sends by itself too, and may have been first.
            await asyncio.wait_for(self.office.more.wait(), 10)
        return self.letters(to)[-1]

    async def told(self, to: str, words: str) -> str:
        """The words of a letter to somebody in which these stand, once it has come."""
        await self.run()
        while True:
            found = [text for text in map(text_of, self.letters(to)) if words in text]
            if found:
                return found[-1]
            await asyncio.wait_for(self.office.more.wait(), 10)

    def letters(self, to: str) -> list[EmailMessage]:
        return [letter for who, letter in self.office.taken if who == to]

    def item(self, number: int) -> Item:
        with self.focal.database.reading() as session:
            found = get_item(session, number)
            assert found is not None
            return found

    def answers(self) -> list[Answer]:
        with self.focal.database.reading() as session:
            return list(session.scalars(select(Answer).order_by(Answer.id)))


def text_of(letter: EmailMessage) -> str:
    """What it says in plain text, without the marks of direction."""
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\u2068", "").replace("\u2069", "")


def link_in(letter: EmailMessage) -> str:
    found = LINK.search(text_of(letter))
    assert found is not None, text_of(letter)
    return found.group()


def only_mail(focal: Focal, lang: str, *people: str) -> None:
    """These people have no other way than mail, and are written to in this language."""
    with focal.database.writing() as session:
        for ref in people:
            person = find_person(session, ref)
            assert person is not None
            person.enrolled, person.lang = True, lang
            session.query(Route).filter(Route.person_id == person.id).delete()


@asynccontextmanager
async def opened(focal: Focal, office: PostOffice, lang: str, **settings: Any) -> AsyncIterator[Post]:
    """Focal serves over mail as long as the block runs; its clock is moved by the test."""
    only_mail(focal, lang, OWNER, DESK)
    async with open_office(office):
        known = {"smtp_host": "127.0.0.1", "smtp_port": office.port, "smtp_tls": "none", "public_url": URL}
        addresses = {"mail_from": "focal@example.org", "mail_reply_to": DESK}
        focal.settings = focal.settings.model_copy(update={**known, **addresses, **settings})
        clock = [focal.now()]
        focal.now = lambda: clock[0]
        async with door(focal) as way, serving(focal, [way]) as process:
            web, ways = FastAPI(), way.ways(process)
            ways.mount(web)
            yield Post(focal, office, web, clock, process, lambda: deliver_once(process.means, clock[0]))


def through(focal: Focal, story: Callable[[Post], Awaitable[None]], lang: str = "en", **settings: Any) -> Post:
    """Tells a story in one process, and gives what is left of it."""

    async def run() -> Post:
        async with opened(focal, PostOffice(), lang, **settings) as post:
            await story(post)
        return post

    return asyncio.run(run())
