"""The door of the web and the rooms behind it, put together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.answer.pages.history import read_answer, read_history
from bot.answer.pages.looked import Looked as Seen, Pages
from bot.app import Focal
from bot.deliver.means import Means
from bot.deliver.run import deliver_held, deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.web.house import INSTALLATION, PLATFORM, Figures, House, Seat, Shown, Spoken
from bot.message import Incoming, Message
from bot.serving.in_response import InResponse
from bot.serving.resting import telling
from bot.serving.web_entry import Entry
from bot.serving.web_feeds import Feeds
from bot.serving.web_register import Lists
from bot.serving.web_trips import Trips
from bot.serving.web_views import Views
from handlers import facts
from handlers.answer import Person, Reply
from handlers.commands.fields import Party
from handlers.commands.items import ListItems
from handlers.commands.pages import Asked
from handlers.rights import DESK
from handlers.sheets import Desk
from handlers.table import HANDLERS
from storage.people import find_person, list_example_people
from storage.tables.people import Person as Row

# A page that was looked at this long ago is taken to be closed.
OPEN_FOR = timedelta(seconds=60)
# It is there to save time: where it takes longer than this, in seconds, a page is made anew.
MARKED_WITHIN = 0.5
# How long to wait each time before looking again for an answer that somebody else is at, in seconds.
PAUSES = (0.0, 0.05, 0.1, 0.2, 0.4, 0.8)


@dataclass
class WebSender:
    """The way out of the web: what is said to somebody stands on their page, which must be open."""

    open: dict[str, datetime] = field(default_factory=dict)
    platform: str = PLATFORM

    def is_seen(self, address: str, at: datetime) -> None:
        """Somebody looks at their page."""
        self.open = {each: seen for each, seen in self.open.items() if at - seen < OPEN_FOR}
        self.open[address] = at

    def working(self, target: Target) -> bool:
        return target.installation == INSTALLATION and target.address in self.open

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        """The page reads what was said from the records."""
        return Outcome(Kind.SENT, external=key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        """What was said stays as it was; the page of the item shows the present state."""
        return Outcome(Kind.SENT, external=external)


@dataclass(frozen=True)
class Rooms:
    """What stands behind the pages."""

    focal: Focal
    means: Means
    sender: WebSender
    pages: Pages
    entry: Entry
    ring: Callable[[], None]

    async def sit(self, visit: str, trial: str) -> Seat:
        return await asyncio.to_thread(self._sit, visit, trial)

    def _sit(self, visit: str, trial: str) -> Seat:
        entered = self.entry.find(visit)
        if entered is not None:
            return _seat(visit, entered, trial=False)
        if not self.focal.settings.web_trial:
            return Seat(visit)
        with self.focal.database.reading() as session:
            row = find_person(session, trial) if trial else None
            played = row if row and row.example else next(iter(list_example_people(session)), None)
            return _seat(visit, played, trial=True) if played else Seat(visit)

    async def look(self, reader: Incoming, lang: str, commands: Sequence[Asked]) -> Sequence[Shown]:
        return _shown(await asyncio.to_thread(self.pages.look, reader, lang, commands, self.focal.now()))

    async def figures(self, reader: Incoming, lang: str) -> Figures:
        found = await asyncio.to_thread(self.pages.figures, reader, lang, self.focal.now())
        return Figures(found.topics, found.months, found.timing, found.untouched)

    async def counts(self, reader: Incoming, lang: str, lists: Mapping[str, ListItems]) -> Mapping[str, int]:
        return await asyncio.to_thread(self.pages.counts, reader, lang, lists, self.focal.now())

    async def told(self, reader: Incoming, lang: str, party: Party) -> Shown:
        return _shown([await asyncio.to_thread(self.pages.told, reader, lang, party, self.focal.now())])[0]

    async def desk(
        self, reader: Incoming, lang: str, commands: Sequence[Asked]
    ) -> tuple[Desk | Shown, Sequence[Shown]]:
        found, more = await asyncio.to_thread(self.pages.desk, reader, lang, commands, self.focal.now())
        return found if isinstance(found, Desk) else _shown([found])[0], _shown(more)

    async def search(self, reader: Incoming, lang: str, field: str, text: str) -> Reply:
        return await asyncio.to_thread(self.pages.search, reader, lang, field, text, self.focal.now())

    async def ask(self, message: Message) -> Shown | None:
        now = self.focal.now()
        self.sender.is_seen(message.spot.place, now)
        answered = await self.focal.ask(message, now, hold=True)
        if answered is None:
            return await self._answered(message)
        if answered.said is not None and answered.attempt is not None:
            await deliver_held(InResponse.of(self.means), answered.said, answered.attempt, now)
        return Shown(answered.reply, answered.lang, answered.zone)

    async def _answered(self, message: Message) -> Shown | None:
        """What a message was answered with that was pressed twice, loaded anew, or came while another of the same
        person's was being answered; nothing where that takes longer than somebody waits."""
        for pause in PAUSES:
            before = await asyncio.to_thread(read_answer, self.focal.database, message)
            if before is not None:
                return Shown(before.reply, before.lang, before.zone)
            await asyncio.sleep(pause)
            # Whatever waits, that too.
            await asyncio.to_thread(self.focal.hall.work)
        return None

    async def talk(self, reader: Incoming, most: int) -> Sequence[Spoken]:
        now = self.focal.now()
        self.sender.is_seen(reader.spot.place, now)
        await deliver_once(self.means, now)
        found = await asyncio.to_thread(read_history, self.focal.database, reader, most)
        return [Spoken(each.id, each.said, each.reply, each.lang, each.zone, each.at) for each in found]

    async def enter(self, address: str, password: str, visit: str) -> bool:
        return await asyncio.to_thread(self.entry.by_password, address, password, visit)

    async def mark(self) -> str:
        database = self.focal.database
        if database.sqlite:
            return database.mark()
        try:
            async with asyncio.timeout(MARKED_WITHIN):
                return await asyncio.to_thread(database.mark)
        except TimeoutError:
            return ""

    async def send_link(self, address: str, url: str) -> None:
        await asyncio.to_thread(self.entry.send_link, address, url)
        self.ring()

    async def take_link(self, token: str, visit: str) -> bool:
        return await asyncio.to_thread(self.entry.by_link, token, visit)

    async def leave(self, visit: str, everywhere: bool) -> None:
        await asyncio.to_thread(partial(self.entry.leave, visit, everywhere=everywhere))

    async def take(self, name: str, burst: int, rate: float) -> bool:
        return await asyncio.to_thread(self.entry.take, name, burst, rate)

    async def tried(self) -> Sequence[Person]:
        return await asyncio.to_thread(self._tried) if self.focal.settings.web_trial else ()

    def _tried(self) -> Sequence[Person]:
        with self.focal.database.reading() as session:
            return [facts.person(each) for each in list_example_people(session)]


def _shown(found: Sequence[Seen]) -> list[Shown]:
    return [Shown(each.reply, each.lang, each.zone, each.refused) for each in found]


def _seat(visit: str, person: Row, *, trial: bool) -> Seat:
    desk, keeper = "secretariat" in person.rights, bool(DESK & set(person.rights))
    return Seat(visit, facts.person(person), person.lang, trial, desk, keeper)


def no_bell() -> None:
    """Nobody sends but at the next tick."""


def to_house(focal: Focal, means: Means, sender: WebSender, ring: Callable[[], None] = no_bell) -> House:
    """What the door asks for; ``ring`` says that something may be sent."""
    pages = Pages(focal.database, HANDLERS, focal.defaults)
    feeds, trips, views, lists = Feeds(focal), Trips(focal), Views(focal), Lists(focal)
    rooms = Rooms(focal, means, sender, pages, Entry(focal), ring)
    house = House(
        sit=rooms.sit,
        look=rooms.look,
        search=rooms.search,
        figures=rooms.figures,
        counts=rooms.counts,
        told=rooms.told,
        desk=rooms.desk,
        ask=rooms.ask,
        talk=rooms.talk,
        tried=rooms.tried,
        enter=rooms.enter,
        send_link=rooms.send_link,
        take_link=rooms.take_link,
        leave=rooms.leave,
        set_out=trips.set_out,
        come_back=trips.come_back,
        vouched=trips.vouched,
        take=rooms.take,
        new_feed=feeds.new,
        end_feed=feeds.end,
        feeds=feeds.all,
        views=views.all,
        put_view=views.put,
        drop_view=views.drop,
        find_feed=feeds.find,
        brings=lists.brings,
        compare=lists.compare,
        apply=lists.apply,
        undo=lists.undo,
        export=lists.export,
        mark=rooms.mark,
        now=focal.now,
    )
    return telling(house)
