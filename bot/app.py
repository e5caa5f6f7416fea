"""Where the parts are put together and the clocks are chosen; nothing but the command line and tests imports it."""

from __future__ import annotations

import asyncio
import os
import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from bot.answer.answered import Answered
from bot.answer.ask_model import AskModel
from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.answer.texts.given import Model
from bot.answer.texts.readings import Readings
from bot.deliver.means import Means, Pace
from bot.deliver.refresh import refresh
from bot.deliver.restored import Doubted, doubt_all
from bot.deliver.run import beating, deliver_held, deliver_once
from bot.deliver.sender import Sender, Target
from bot.doors.terminal.sender import PLATFORM, Shown, TerminalSender
from bot.endpoint import asks, gate_of, reads_text
from bot.keeping import Keeper
from bot.load import meaning_index, migrations
from bot.logs import log_to_stderr
from bot.message import Message
from bot.rounds import Calendar
from bot.sealing import Sealer
from bot.settings import Settings
from bot.understand.sense.alike import Alike
from handlers import facts
from handlers.answer import Person
from handlers.cards import show_again
from handlers.example import offer_example
from handlers.notices import compose_notices
from handlers.table import HANDLERS
from handlers.untold import tell_desk
from handlers.zone_rules import follow_zone_rules, installed_rules
from storage.database import Database
from storage.due import find_work
from storage.keys import keep_secret
from storage.migrations.chain import keep_up
from storage.people import find_person
from storage.seed_load import load_seed
from storage.tables.inbox import Event
from storage.workers import start_worker, stop_worker

log = structlog.get_logger()


def utc_now() -> datetime:
    """The process's clock, which decides what is due; aware and UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Turn:
    """One exchange in a terminal: the reply as shown, and the notices shown after it."""

    answered: Answered
    reply: str
    notices: tuple[str, ...]


class Focal:
    """One running Focal over one database, with a terminal as its door. ``worker`` is the name of a process of which
    there is one at a time: started again, it replaces its older self."""

    def __init__(
        self, settings: Settings, database: Database, now: Callable[[], datetime] = utc_now, worker: str | None = None
    ) -> None:
        self.settings, self.database, self.now = settings, database, now
        self._shown: list[Shown] = []
        # What is shown belongs to one turn or to the bell: either would else take what the other waits for.
        self._showing = asyncio.Lock()
        self.terminal = TerminalSender(self._shown.append)
        with database.writing() as session:
            self._worker = start_worker(session, worker or _worker_name(settings), database.now())
            keep_secret(session)
        # Loaded before the first message: what waits for it would hold the database.
        index = meaning_index() if settings.meaning else None
        gate = gate_of(settings, database)
        offered = Model(settings.model, settings.model_daily) if gate else None
        self.defaults = Defaults(settings.language, settings.zone, index, Alike(index), offered, settings.has_mail)
        self.hall = Hall(database, HANDLERS, self.defaults, self._worker, database.now)
        self._model = AskModel(self.hall, database, partial(asks, settings), gate) if gate else None
        reads = partial(reads_text, settings) if gate else None
        self.readings = Readings(database, self._worker, database.now, reads, gate)
        self.calendar = Calendar(database)
        self.sealer = Sealer(database, settings.audit_anchor)
        self.keeper = Keeper(database, settings.keeping)
        self._means = Means(
            database=database,
            worker=self._worker,
            senders={PLATFORM: self.terminal},
            compose=partial(compose_notices, lang=settings.language),
            untold=tell_desk,
            clock=database.now,
            chance=random.random,
            lang=settings.language,
            zone=settings.zone,
            weekly=settings.outsiders_weekly,
            has_mail=settings.has_mail,
            pace=Pace(settle=timedelta(seconds=settings.settle_seconds), repeats=settings.doubt == "repeat"),
        )

    async def exchange(self, message: Message, now: datetime) -> Turn:
        """Takes a message in, answers it, and shows what is due to its sender by then."""
        addresses = (message.spot.address or message.spot.place, message.sender.user)
        self.terminal.open(*addresses)
        async with beating(self._means, at := self.database.now()):
            answered = await self.ask(message, now, self._means.ready(_target(message), at))
        if answered is None:
            raise ValueError("this message was taken in before")
        key = answered.said and answered.said.key
        async with self._showing:
            self.terminal.open(*addresses)
            if answered.said and answered.attempt is not None:
                await deliver_held(self._means, answered.said, answered.attempt, now)
            due, to_read = await asyncio.to_thread(self._left, now)
            if due or self._means.hand.faults:
                await deliver_once(self._means, now)
            if to_read and await self.readings.run(now):
                await refresh(self._means, show_again, now)
            shown = self._take_shown()
        reply = next((each.text for each in shown if each.key == key), "")
        return Turn(answered, reply, tuple(each.text for each in shown if each.key != key))

    def _left(self, now: datetime) -> tuple[bool, bool]:
        """Whether anything is to be delivered, and whether a text is to be read, of which mostly there is neither."""
        with self.database.reading() as session:
            return find_work(session, self._worker, self.database.now(), now)

    async def ask(self, message: Message, now: datetime, hold: bool) -> Answered | None:
        """Answers in the same request, off the loop; see ``Hall.ask``."""
        if self._model is not None:
            return await self._model.ask(message, now, hold)
        return await asyncio.to_thread(self.hall.ask, message, now, hold)

    def means(self, senders: Mapping[str, Sender]) -> Means:
        """How this process delivers, through these doors as well."""
        return replace(self._means, senders={**self._means.senders, **senders})

    def follow_zone_rules(self, now: datetime) -> None:
        """To be called when a process starts: what is still to come follows the present rules of its time zone."""
        with self.database.writing() as session:
            followed = follow_zone_rules(session, now)
        if followed.zones:
            log.warning("zone_rules_changed", zones=followed.zones, deadlines_moved=followed.moved)

    def zone_rules(self, now: datetime) -> Mapping[str, str]:
        """A mark for the rules of each time zone in use, as they are installed; those of new zones are kept."""
        with self.database.writing() as session:
            return installed_rules(session, now.year)

    def renew_zone_rules(self, known: Mapping[str, str], now: datetime) -> Mapping[str, str]:
        """To be called now and then: where the rules that are installed are no longer those ``known``, this process
        takes them up and what is still to come follows. Gives those that it knows then.

        Only a change of its own makes it compare: of two machines that differ neither undoes what the other did.
        """
        installed = self.zone_rules(now)
        if any(installed[zone] != known[zone] for zone in installed.keys() & known.keys()):
            ZoneInfo.clear_cache()
            self.follow_zone_rules(now)
        return installed

    def restored(self, now: datetime) -> Doubted:
        """To be called once after the database was restored from a backup, before anything is sent."""
        return doubt_all(self._means, now)

    async def answer(self, event: Event, now: datetime) -> Answered:
        """Answers a claimed message; the reply is this process's to send at once. Raises ``FencedOut``."""
        if self._model is not None:
            return await self._model.answer(event, now, hold=True)
        return await asyncio.to_thread(self.hall.answer, event, now)

    async def tick(self, now: datetime) -> int:
        """Answers what a process that ended left open, then one run of delivery, then brings up to date what stands
        on platforms; returns how many messages it tried to send."""
        await asyncio.to_thread(self.follow_zone_rules, now)
        await asyncio.to_thread(self.hall.work)
        await self.readings.run(now)
        await self.calendar.run(now)
        tried = await deliver_once(self._means, now)
        await refresh(self._means, show_again, now)
        await self.keeper.run(now)
        await self.sealer.run(now)
        return tried

    async def ring(self, who: str, now: datetime) -> tuple[str, ...]:
        """One tick; returns what it shows to somebody who sits at a terminal."""
        async with self._showing:
            self.terminal.open(who)
            await self.tick(now)
            return tuple(each.text for each in self._take_shown())

    def speaker(self, who: str, lang: str | None) -> tuple[Person, str]:
        """Who speaks, as registered, and in which language Focal greets them."""
        with self.database.reading() as session:
            row = find_person(session, who)
            person = facts.person(row) if row else Person(ref=who, name=who)
            return person, lang or (row and row.lang) or self.settings.language

    def offer_example(self, at: datetime) -> None:
        """The sandbox, for a database to which nobody gave anything yet and from which it was never removed."""
        with self.database.writing() as session:
            offer_example(session, at.date(), at)

    def close(self) -> None:
        """Leaves in good order: what this process still holds is free for others at once."""
        with self.database.writing() as session:
            stop_worker(session, self._worker, self.database.now())
        self.database.close()

    def _take_shown(self) -> list[Shown]:
        taken, self._shown[:] = list(self._shown), []
        return taken


def _target(message: Message) -> Target:
    sender, spot = message.sender, message.spot
    return Target(sender.platform, sender.installation, spot.address or spot.place)


def open_focal(settings: Settings, now: Callable[[], datetime] = utc_now, worker: str | None = None) -> Focal:
    """Everything made ready to talk; the caller closes it. ``worker`` as in ``Focal``."""
    return Focal(settings, open_database(settings, now()), now, worker)


def open_database(settings: Settings, at: datetime) -> Database:
    """Opens the database, brings its tables and the register that comes with Focal up to date."""
    log_to_stderr(settings.log_level)
    database = Database(settings.database_url)
    keep_up(database, migrations)
    with database.writing() as session:
        load_seed(session, at)
    return database


def _worker_name(settings: Settings) -> str:
    # Several terminals may stand beside one another: each is a worker of its own.
    return f"{settings.worker}-{os.getpid()}-{secrets.token_hex(2)}"[:64]
