"""The hall: what came in is stored, understood, carried out and answered, each exactly once.

``take`` stores a message before it is acknowledged; ``work`` answers what is stored; ``ask`` answers at once
what must be answered in the same request. All are plain functions; ``now`` decides about people's time, the
database's clock about who may work.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

import structlog
from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from bot.answer.carry_out import Carried, carry_out
from bot.answer.guests import get_asker
from bot.answer.handle import Handlers
from bot.answer.names import NameIndex
from bot.answer.prepare import Defaults, Prepared, prepare
from bot.message import Incoming, Message
from bot.understand.types import Understanding
from handlers.answer import Code, Line, Reply
from handlers.context import Context, Evidence
from storage.database import Database
from storage.inbox import add_event, claim_event, is_poison, mark_done, mark_failed
from storage.messages import add_reply, hold as hold_message
from storage.tables.inbox import Event
from storage.tables.notices import Message as StoredMessage
from storage.talks import save_talk
from storage.workers import FencedOut

REPLY_LIFE = timedelta(hours=24)
MOST_WORDS = 4_000
LONGEST_KEY = 254
MESSAGE: TypeAdapter[Message] = TypeAdapter(Message)
log = structlog.get_logger()


@dataclass(frozen=True)
class Answered:
    """One message answered: what was understood, what was said, and the stored message that says it."""

    event: int
    said: StoredMessage
    understanding: Understanding | None
    carried: Carried | None
    reply: Reply
    lang: str
    zone: str


def _nowhere(_name: str) -> None:
    """A failpoint that does nothing."""


class Hall:
    """Answers messages with the given handlers over one database."""

    def __init__(
        self,
        database: Database,
        handlers: Handlers,
        defaults: Defaults,
        worker: str,
        clock: Callable[[], datetime],
        points: Callable[[str], None] = _nowhere,
    ) -> None:
        self._database, self._handlers, self._defaults = database, handlers, defaults
        self._worker, self._clock, self._points = worker, clock, points
        self._names = NameIndex()

    def take(self, message: Message) -> int | None:
        """Stores a message, to be called before it is acknowledged; nothing where it was stored before."""
        with self._database.writing() as session:
            event = _store(session, message)
            self._points("hall.take.commit")
            return event.id if event else None

    def work(self, now: datetime | None = None) -> list[Answered]:
        """Answers everything that is stored and open, oldest first. ``now`` empty: each at its own time."""
        answered = []
        while (event := self.claim()) is not None:
            # Another worker took it over meanwhile: its answer holds, this one leaves nothing behind.
            with suppress(FencedOut):
                answered.append(self.answer(event, now or event.received, hold=False))
        return answered

    def ask(self, message: Message, now: datetime) -> Answered | None:
        """Answers in the same request: stored and claimed at once. Nothing where it was taken in before.

        Where older messages of the same conversation are open they are answered first, in their order.
        """
        event, held = self.hold(message)
        if held is not None:
            return self.answer(held, now)
        return next((each for each in self.work(now) if event and each.event == event.id), None)

    def hold(self, message: Message) -> tuple[Event | None, Event | None]:
        """The message as stored, nothing where it was before, and again where it could be claimed at once."""
        with self._database.writing() as session:
            event = _store(session, message)
            held = claim_event(session, self._worker, self._clock(), only=event.id) if event else None
            self._points("hall.ask.commit")
            return event, held

    def claim(self) -> Event | None:
        """The next stored message to be answered, held for this worker."""
        with self._database.writing() as session:
            event = claim_event(session, self._worker, self._clock())
            self._points("hall.claim.commit")
            return event

    def prepare(self, message: Message, now: datetime) -> Prepared:
        """What a message means; changes nothing."""
        with self._database.reading() as session:
            return prepare(session, self._names, message, self._defaults, now)

    def answer(self, event: Event, now: datetime, prepared: Prepared | None = None, hold: bool = True) -> Answered:
        """Answers a claimed message, as ``prepared`` where somebody did that already. Raises ``FencedOut``.

        With ``hold`` the reply is claimed for this worker in the same transaction, to be sent by it at once.
        """
        try:
            if is_poison(event):
                raise RuntimeError("earlier tries ended without a word")
            message = to_message(event)
            prepared = prepared or self.prepare(message, now)
            self._points("hall.prepared")
            return self._carry_out(event, message, prepared, now, hold)
        except FencedOut:
            raise
        except Exception as fault:
            return self._failed(event, _to_incoming(event), now, fault)

    def _carry_out(self, event: Event, message: Message, prepared: Prepared, now: datetime, hold: bool) -> Answered:
        lang, zone = prepared.understanding.lang, prepared.asker.zone

        def change(session: Session) -> Answered:
            context = _context(session, message, lang, zone, now)
            carried = carry_out(context, prepared, self._handlers)
            save_talk(session, context.person.id, context.place.id, message.spot.thread or "", now, carried.state)
            said = _say(context, event, message, carried.reply)
            if hold:
                hold_message(said, self._worker, self._clock())
            mark_done(session, event, event.fence)
            self._points("hall.carry_out.commit")
            return Answered(event.id, said, prepared.understanding, carried, carried.reply, lang, zone)

        # Somebody else may change the same row in the same moment: then all of it is done anew from the rows as
        # they are.
        return self._database.changing(change)

    def _failed(self, event: Event, message: Incoming, now: datetime, fault: Exception) -> Answered:
        code = secrets.token_hex(3).upper()
        log.error("message_failed", code=code, event_id=event.id, exc_info=fault)
        reply = Reply(title=Line(key="failure-code", facts={"code": Code(value=code)}), audience="asker")
        lang, zone = self._defaults.lang, self._defaults.zone
        with self._database.writing() as session:
            context = _context(session, message, lang, zone, now)
            spoken = context.person.lang or lang
            said = _say(replace(context, evidence=Evidence("", spoken)), event, message, reply)
            mark_failed(session, event, event.fence, code)
            self._points("hall.failed.commit")
        return Answered(event.id, said, None, None, reply, spoken, zone)


def to_message(event: Event) -> Message:
    """The message that was stored."""
    return MESSAGE.validate_python(event.payload)


def _to_incoming(event: Event) -> Incoming:
    """Who is to be answered and where, also where the rest of what was stored can no longer be read."""
    return Incoming.model_validate({name: event.payload.get(name) for name in Incoming.model_fields})


def _store(session: Session, message: Message) -> Event | None:
    return add_event(
        session,
        platform=message.sender.platform,
        installation=message.sender.installation,
        dedupe=message.event,
        order_key=_order_key(message),
        payload=message.model_dump(mode="json"),
        received=message.at,
    )


def _order_key(message: Message) -> str:
    """One conversation's messages share it; ids of any length fit."""
    key = f"{message.spot.place}/{message.sender.user}"
    return key if len(key) <= LONGEST_KEY else sha256(key.encode()).hexdigest()


def _context(session: Session, message: Incoming, lang: str, zone: str, now: datetime) -> Context:
    person, place = get_asker(session, message)
    words = str(getattr(message, "text", "") or "")
    return Context(session, now, person, place, Evidence(words[:MOST_WORDS], lang), zone)


def _say(context: Context, event: Event, message: Incoming, reply: Reply) -> StoredMessage:
    return add_reply(
        context.session,
        event=event,
        person_id=context.person.id,
        place_id=context.place.id,
        platform=message.sender.platform,
        installation=message.sender.installation,
        address=message.spot.address or message.spot.place,
        lang=context.evidence.lang,
        zone=context.zone,
        reply=reply.model_dump(mode="json"),
        made_at=context.now,
        expires=context.now + REPLY_LIFE,
    )
