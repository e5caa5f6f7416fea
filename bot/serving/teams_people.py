"""People and places of Teams as Focal keeps them: looked up before a message is answered, corrected by what Teams
tells by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

import structlog

from bot.app import Focal
from bot.doors.mentions import mentions_of, named
from bot.doors.teams.acquaint import Acquaintances, Told, Where
from bot.doors.teams.activity import PLATFORM
from bot.doors.teams.address import Address
from bot.doors.teams.brought import with_content
from bot.doors.teams.news import News
from bot.message import Dropped, Message, Sender
from bot.serving.met import Met
from storage.identities import Profile, list_accounts_of_owners
from storage.places import find_place, get_place
from storage.routes import is_gone, mark_route, resume_installation
from storage.seen_places import Seen, mark_place

# Looking up may not hold an answer back for longer, in seconds.
LONGEST = 5.0
MOST_MENTIONS = 10
SHARED = "shared"
LOOKED_UP = ("place", "place-back", "place-shared", "place-unshared")
log = structlog.get_logger()


class Introductions:
    """Over one database; ``acquaintances`` asks Teams, ``files`` are where the files that people send lie."""

    def __init__(self, focal: Focal, acquaintances: Acquaintances, files: Collection[str]) -> None:
        self._focal, self._database, self._teams = focal, focal.database, acquaintances
        self._files = files
        self.met = Met(focal.database, PLATFORM)

    async def introduce(self, message: Message) -> Message:
        """Makes known who speaks and who reads there, and puts names where people are mentioned."""
        now = self._focal.now()
        async with asyncio.timeout(LONGEST):
            await self._speaker(message, now)
            completed = await self._named(await self._privately(message, now), now)
        if not isinstance(completed, Dropped) or not await asyncio.to_thread(self.met.counts, completed):
            return completed
        return await with_content(completed, self._files)

    async def viewers(self, tenant: str, address: Address, number: int) -> tuple[str, ...]:
        """Whoever is to do an item, where more people read than those for whom Teams refreshes a card by itself."""
        if not self._teams.is_large(tenant, address.conversation):
            return ()
        return await asyncio.to_thread(self._owners, tenant, number)

    def _owners(self, tenant: str, number: int) -> tuple[str, ...]:
        with self._database.reading() as session:
            return tuple(list_accounts_of_owners(session, PLATFORM, tenant, number))

    async def learn(self, news: News, now: datetime) -> None:
        """What Teams tells by itself. The same news again changes nothing."""
        self._teams.forget(news.tenant, news.id)
        known = await asyncio.to_thread(self._keep_news, news)
        try:
            async with asyncio.timeout(LONGEST):
                await self._look_again(news, known, now)
        except TimeoutError:
            # They are looked up when they next speak, or somebody next speaks there.
            log.warning("teams_not_looked_up", news=news.kind)

    async def _look_again(self, news: News, known: bool, now: datetime) -> None:
        """At once: a card that stands there may be drawn anew, and a reminder may be due, before anybody speaks."""
        if news.who is not None:
            told = await self._teams.person(news.tenant, news.id, news.id, now)
            if told is not None and not await asyncio.to_thread(self._keep_newcomer, news.who, told, now):
                self._teams.forget(news.tenant, news.id)
        elif known and news.kind in LOOKED_UP:
            await self._look_up(news.tenant, news.id, now)

    async def _speaker(self, message: Message, now: datetime) -> None:
        """Who speaks, and who reads there. Whoever is new is known first, so as to count among those who are there."""
        tenant, user = message.sender.installation, message.sender.user
        if await asyncio.to_thread(self.met.knows, tenant, user):
            await asyncio.gather(self._sender(message, now), self._place(message, now))
            return
        await self._sender(message, now)
        self._teams.forget(tenant, message.spot.place)
        await self._place(message, now)

    async def _sender(self, message: Message, now: datetime) -> None:
        sender, place = message.sender, message.spot.place
        if self._teams.is_fresh(sender.installation, sender.user, now):
            return
        told = await self._teams.person(sender.installation, place, sender.user, now)
        if told is not None or sender.name:
            await asyncio.to_thread(self._keep_person, sender, told, now, message.spot.audience == "direct")

    async def _place(self, message: Message, now: datetime) -> None:
        tenant, place = message.sender.installation, message.spot.place
        if message.spot.audience != "direct" and not self._teams.is_fresh(tenant, place, now):
            await self._look_up(tenant, place, now)

    async def _look_up(self, tenant: str, place: str, now: datetime) -> None:
        where = await self._teams.place(tenant, place, now)
        await asyncio.to_thread(self._keep_place, tenant, place, where, now)

    async def _privately(self, message: Message, now: datetime) -> Message:
        """Whether somebody can be written to alone is found out before it is said that the rest comes to them."""
        sender, spot = message.sender, message.spot
        if spot.private is None or not getattr(message, "addressed", True):
            return message
        own = Address(person=sender.user).to_text()
        gone = await asyncio.to_thread(self._is_gone, sender.installation, own)
        opens = await self._teams.opens(sender.installation, sender.user, now, gone)
        if opens == gone:
            # What is due to them goes by this way, or by another one, from now on.
            await asyncio.to_thread(self._mark, sender.installation, own, "open" if opens else "gone")
        private = own if opens else ""
        if private == spot.private:
            return message
        return message.model_copy(update={"spot": spot.model_copy(update={"private": private})})

    def _is_gone(self, tenant: str, address: str) -> bool:
        with self._database.reading() as session:
            return is_gone(session, PLATFORM, tenant, address)

    def _mark(self, tenant: str, address: str, state: str) -> None:
        with self._database.writing() as session:
            mark_route(session, PLATFORM, tenant, address, state)

    async def _named(self, message: Message, now: datetime) -> Message:
        ids = mentions_of(message)[:MOST_MENTIONS]
        if not ids:
            return message
        await asyncio.gather(*(self._mentioned(message, each, now) for each in ids))
        return named(message, await asyncio.to_thread(self.met.names, message.sender.installation, ids))

    async def _mentioned(self, message: Message, user: str, now: datetime) -> None:
        tenant = message.sender.installation
        if not self._teams.is_fresh(tenant, user, now):
            told = await self._teams.person(tenant, message.spot.place, user, now)
            if told is not None:
                sender = Sender(platform=PLATFORM, installation=tenant, user=user)
                await asyncio.to_thread(self._keep_person, sender, told, now, False)

    def _keep_person(self, sender: Sender, told: Told | None, now: datetime, there: bool) -> None:
        """Of whom Teams tells nothing more than a name, nothing more is believed; who was told of before goes on being
        who they were while Teams can't be asked. ``there``: they have just acted in their own chat."""
        if told is None and self.met.knows(sender.installation, sender.user):
            return
        known = told or Told(sender.user, sender.name, "", outsider=True)
        profile = Profile(known.name, known.email, sender.lang, sender.zone, known.outsider)
        address = Address(person=sender.user).to_text()
        self.met.keep_person(sender.installation, sender.user, profile, address, now, there=there)

    def _keep_newcomer(self, who: Sender, told: Told, now: datetime) -> bool:
        """Whoever has brought Focal to themself can be told what is due to them, if the register has them; of all
        others nothing is kept before they speak. Whether they are kept."""
        known = self.met.knows(who.installation, who.user) or self.met.has_registered(told.email)
        if known:
            self._keep_person(who, told, now, True)
        return known

    def _keep_place(self, tenant: str, place: str, where: Where | None, now: datetime) -> None:
        seen = Seen(where.audience, members=where.members, emails=where.emails) if where else None
        with self._database.reading() as session:
            row = find_place(session, PLATFORM, tenant, place)
            shared = row is not None and row.kind == SHARED
        if seen is not None and shared:
            seen = replace(seen, audience="outsiders")
        self.met.keep_place(tenant, place, seen, now)

    def _keep_news(self, news: News) -> bool:
        """Whether it is of a place where somebody has spoken."""
        with self._database.writing() as session:
            match news.kind:
                case "place-gone":
                    mark_place(session, PLATFORM, news.tenant, news.id, "gone")
                case "place-back":
                    mark_place(session, PLATFORM, news.tenant, news.id, "open")
                    resume_installation(session, PLATFORM, news.tenant)
                case "place-shared" | "place-unshared":
                    place = get_place(session, PLATFORM, news.tenant, news.id, audience="outsiders")
                    place.kind = SHARED if news.kind == "place-shared" else "channel"
                case "person-gone" | "person-back":
                    state = "gone" if news.kind == "person-gone" else "open"
                    address = Address(person=news.id).to_text()
                    mark_route(session, PLATFORM, news.tenant, address, state)
                    if state == "open":
                        resume_installation(session, PLATFORM, news.tenant)
            return find_place(session, PLATFORM, news.tenant, news.id) is not None
