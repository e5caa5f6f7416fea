"""People and places of Slack as Focal keeps them: looked up before a message is answered, corrected by what Slack
tells by itself."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.answer.answered import Answered
from bot.app import Focal
from bot.doors.mentions import mentions_of, named
from bot.doors.slack.acquaint import Acquaintances, Where
from bot.doors.slack.address import Address
from bot.doors.slack.assistant import offer, thread_of, work
from bot.doors.slack.brought import with_content
from bot.doors.slack.lookup import mark_read, wants_words, with_words
from bot.doors.slack.news import News
from bot.doors.slack.origin import PLATFORM
from bot.doors.slack.profile import Told, to_told
from bot.message import Changed, Dropped, Message, Opened, Said, Submitted
from bot.serving.asking import speech_of
from bot.serving.met import Met
from bot.serving.workspaces import Workspaces
from bot.words.speech import Speech
from handlers.departures import account_gone
from handlers.joined import keep_known
from storage.database import Database
from storage.identities import OF_NOBODY, Profile, find_identity
from storage.routes import CHATS, has_account
from storage.seen_places import Seen, mark_place, move_place

# Looking up may not hold an answer back for longer, in seconds; a form that was sent is waited for on a screen.
LONGEST, ASKED, AT_ONCE = 5.0, 4.0, 1.2
RECORDED = "white_check_mark"
MOST_MENTIONS = 10
log = structlog.get_logger()


class Introductions:
    """Over one database; ``acquaintances`` asks Slack, ``workspaces`` are those that Focal serves."""

    def __init__(self, focal: Focal, acquaintances: Acquaintances, workspaces: Workspaces) -> None:
        self._focal, self._database, self._slack = focal, focal.database, acquaintances
        self._workspaces = workspaces
        self.met = Met(focal.database, PLATFORM)

    async def introduce(self, message: Message) -> Message:
        """Makes known who speaks and who reads there, and completes the message. What Slack does not tell in time is
        not waited for: who reads in a channel is not known then."""
        now = self._focal.now()
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                await asyncio.gather(self._speaker(message, now), self._work(message))
                message = await self._completed(message)
                message = await self._named(message, now)
        return await self._with_file(message) if isinstance(message, Dropped) else message

    async def _with_file(self, message: Dropped) -> Message:
        if not await asyncio.to_thread(self.met.counts, message):
            return message
        client = await self._slack.client(message.sender.installation)
        return await with_content(client, message) if client is not None else message

    async def after(self, message: Message, answered: Answered) -> None:
        """What was overheard and recorded bears a sign of it, besides the reply below it; in an assistant's thread that
        was opened something to try is offered."""
        thread = thread_of(message) if isinstance(message, Opened) else None
        client = await self._slack.client(message.sender.installation)
        if client is not None and thread is not None:
            await offer(client, thread, Speech(answered.lang, answered.zone))
        elif client is not None:
            await self._mark(client, message, answered)

    async def _mark(self, client: AsyncWebClient, message: Message, answered: Answered) -> None:
        heard = isinstance(message, Said) and not message.addressed
        done = answered.carried is not None and (answered.carried.command or answered.carried.commands)
        if isinstance(message, Said) and heard and done and message.ref:
            await mark_read(client, message.spot.place, message.ref, RECORDED)

    async def _work(self, message: Message) -> None:
        """In an assistant's thread people see that an answer is on its way."""
        thread = thread_of(message) if isinstance(message, Said) else None
        client = await self._slack.client(message.sender.installation) if thread else None
        if thread is not None and client is not None:
            await work(client, thread, Speech(*await asyncio.to_thread(speech_of, self._focal, message.sender)))

    async def learn(self, news: News, now: datetime) -> None:
        """What Slack tells by itself. The same news again changes nothing."""
        if news.kind == "person":
            await self._learn_person(news.installation, to_told(news.profile, news.installation), now)
            return
        if news.kind == "installation-gone":
            await self._workspaces.learn(news)
            return
        self._slack.forget(news.installation, news.place)
        await asyncio.to_thread(_keep_news, self._database, news)
        if news.kind == "place" and await asyncio.to_thread(self.met.is_among_staff, news.installation, news.place):
            # What stands there is edited also while nobody speaks: who reads it must be known.
            await self._ask_place(news.installation, news.place, now, AT_ONCE)

    async def _learn_person(self, installation: str, told: Told, now: datetime) -> None:
        if self._slack.learn(installation, told):
            await asyncio.to_thread(self.met.distrust_all, installation)
        await asyncio.to_thread(self._correct, installation, told, now)

    async def _speaker(self, message: Message, now: datetime) -> None:
        """Who speaks, and who reads there. Whoever is new is known first, so as to count among those who are there."""
        installation, user, channel = message.sender.installation, message.sender.user, message.spot.place
        if await asyncio.to_thread(self.met.knows, installation, user):
            await asyncio.gather(self._person(installation, user, now, asked(message)), self._place(message, now))
            return
        await self._person(installation, user, now, asked(message))
        self._slack.forget(installation, channel)
        await self._place(message, now)

    async def _person(self, installation: str, user: str, now: datetime, seconds: float = ASKED) -> None:
        if self._slack.is_fresh(installation, user, now):
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                told = await self._slack.person(installation, user, now)
            if told is not None:
                await asyncio.to_thread(self._keep_person, installation, told, now)

    async def _place(self, message: Message, now: datetime) -> None:
        installation, channel = message.sender.installation, message.spot.place
        if message.spot.audience == "direct" or self._slack.is_fresh(installation, channel, now):
            return
        await self._ask_place(installation, channel, now, asked(message))

    async def _ask_place(self, installation: str, channel: str, now: datetime, seconds: float) -> None:
        """Who reads there now; where Slack does not say so in time, nobody knows."""
        where = None
        try:
            async with asyncio.timeout(seconds):
                where = await self._slack.place(installation, channel, now)
        except TimeoutError:
            log.warning("slack_place_unknown", cause="no answer in time")
        await asyncio.to_thread(self._keep_place, installation, channel, where, now)

    async def _completed(self, message: Message) -> Message:
        if not (isinstance(message, Changed) and wants_words(message)):
            return message
        client = await self._slack.client(message.sender.installation)
        return await with_words(client, message) if client is not None else message

    async def _named(self, message: Message, now: datetime) -> Message:
        ids = mentions_of(message)
        if not ids:
            return message
        installation = message.sender.installation
        await asyncio.gather(*(self._person(installation, each, now) for each in ids[:MOST_MENTIONS]))
        return named(message, await asyncio.to_thread(self.met.names, installation, ids))

    def _keep_person(self, installation: str, told: Told, now: datetime) -> None:
        address = None if told.gone or told.program else Address(told.user).to_text()
        self.met.keep_person(installation, told.user, _profile(told), address, now)

    def _correct(self, installation: str, told: Told, now: datetime) -> None:
        """Only of those whom Focal has met: a workspace has many who never will."""
        account = self.met.account(installation, told.user)
        with self._database.writing() as session:
            identity = find_identity(session, account)
            if identity is not None:
                # An event about a person lacks what only a question brings.
                lang, member = told.lang or identity.lang, not identity.guest
                person = keep_known(session, account, _profile(told, lang), now)
                # Who has lost the last account has left; a guest has left the workspace, not their own house.
                member = member and identity.linked_by not in OF_NOBODY
                if told.gone and member and not has_account(session, person.id, CHATS):
                    account_gone(session, person, self._focal.settings.zone, now)

    def _keep_place(self, installation: str, channel: str, where: Where | None, now: datetime) -> None:
        seen = Seen(where.audience, where.name, where.gone, where.members) if where else None
        self.met.keep_place(installation, channel, seen, now)


def asked(message: Message) -> float:
    """For how many seconds Slack may be asked about whoever sent it, and where."""
    return AT_ONCE if isinstance(message, Submitted) else ASKED


def _profile(told: Told, lang: str | None = None) -> Profile:
    return Profile(told.name, told.email, told.lang or lang, told.zone, told.outsider, told.gone)


def _keep_news(database: Database, news: News) -> None:
    with database.writing() as session:
        match news.kind:
            case "place-gone":
                mark_place(session, PLATFORM, news.installation, news.place, "gone")
            case "place-back":
                mark_place(session, PLATFORM, news.installation, news.place, "open")
            case "place-moved":
                move_place(session, PLATFORM, news.installation, news.place, news.to)
