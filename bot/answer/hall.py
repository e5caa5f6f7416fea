"""The hall: what came in is stored, understood, carried out and answered, each exactly once.

``take`` stores a message before it is acknowledged; ``work`` answers what is stored; ``ask`` answers at once
what must be answered in the same request. All are plain functions; ``now`` decides about people's time, the
database's clock about who may work.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from time import monotonic

import structlog
from sqlalchemy.orm import Session

from bot.answer.answered import Answered
from bot.answer.asking import to_context
from bot.answer.carry_out import carry_out
from bot.answer.defaults import Defaults
from bot.answer.early import come_now, put_by
from bot.answer.guests import get_asker
from bot.answer.handle import Handlers
from bot.answer.names import NameIndex
from bot.answer.overheard import heard, is_for_focal, kept_words
from bot.answer.pages.searched import answer_search
from bot.answer.prepare import Prepared, prepare, prepare_file
from bot.answer.question_kept import with_question
from bot.answer.said import say
from bot.answer.stored import forget_content, langs_of, store, to_incoming, to_row, tongue_of
from bot.answer.texts.pasted import goes_along
from bot.answer.unread import Unread
from bot.message import Dropped, Incoming, Message, Searched
from handlers.answer import Code, Line, Reply
from handlers.commands.fields import Lang
from handlers.context import Context, Evidence
from storage.database import Database, is_trouble
from storage.found import finding
from storage.inbox import add_events, claim_event, is_poison, keep_payload, keep_words, mark_done, mark_failed
from storage.messages import begin
from storage.restored import caused_again
from storage.tables.inbox import Event
from storage.talks import save_talk
from storage.workers import FencedOut, free_event

log = structlog.get_logger()


def _nowhere(_name: str) -> None:
    """A failpoint that does nothing."""


def _unheard() -> None:
    """Nobody waits to hear that something is stored."""


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
        steady: Callable[[], float] = monotonic,
    ) -> None:
        self._database, self._handlers, self._defaults = database, handlers, defaults
        self._worker, self._clock, self._steady, self._points = worker, clock, steady, points
        self._names, self._ready = NameIndex(), set[Lang]()
        self._unread = Unread(database, worker, clock, points)

    def take(self, message: Message) -> int | None:
        """Stores a message, to be called before it is acknowledged; nothing where it was stored before."""
        with self._database.writing() as session:
            event = store(session, message)
            self._points("hall.take.commit")
            return event.id if event else None

    def take_all(self, messages: Sequence[Message]) -> None:
        """Stores several messages in one transaction: all of them, or none where it raises."""
        rows = [to_row(each) for each in messages]
        with self._database.writing(first=True) as session:
            add_events(session, rows)
            self._points("hall.take.commit")

    def work(self, now: datetime | None = None) -> list[Answered]:
        """Answers everything that is stored and open, oldest first. ``now`` empty: each at its own time."""
        answered = []
        while (event := self.claim()) is not None:
            # Another worker took it over meanwhile: its answer holds, this one leaves nothing behind.
            with suppress(FencedOut):
                answered.append(self.answer(event, now or event.received, hold=False))
        return answered

    def ask(
        self, message: Message, now: datetime, hold: bool = True, kept: Callable[[], None] = _unheard
    ) -> Answered | None:
        """Answers in the same request: stored and claimed at once. Nothing where it was taken in before.

        Where older messages of the same conversation are open they are answered first, in their order. ``hold`` as
        in ``answer``; ``kept`` is called once the message is stored for good.
        """
        event = self.hold(message)
        kept()
        if event is None:
            return None
        if event.state == "taken":
            return self.answer(event, now, hold=hold, asked=True)
        return next((each for each in self.work(now) if each.event == event.id), None)

    def hold(self, message: Message) -> Event | None:
        """The message as stored, nothing where it was before; ``taken`` where it could be claimed at once."""
        with self._database.writing() as session:
            event = store(session, message, (self._worker, self._clock()))
            self._points("hall.ask.commit")
            return event

    def claim(self) -> Event | None:
        """The next stored message to be answered, held for this worker."""
        with self._database.writing() as session:
            clock = self._clock()
            event = claim_event(session, self._worker, clock, self._unread.ids(session, clock))
            self._points("hall.claim.commit")
            return event

    def let_go(self, event: Event) -> None:
        """A claimed message that could not be answered is free for whoever comes next, at once."""
        with self._database.writing() as session:
            free_event(session, event.id, event.fence)
            self._points("hall.let_go.commit")

    def complete(self, event: Event, message: Message) -> None:
        """Stores a claimed message anew, now that its door has looked up what it lacked. Raises ``FencedOut``."""
        payload = message.model_dump(mode="json")
        with self._database.writing() as session:
            keep_payload(session, event, payload)
            self._points("hall.complete.commit")
        self._points("hall.complete.committed")
        event.payload = payload

    def prepare(self, message: Message, now: datetime) -> Prepared:
        """What a message means; changes nothing."""
        with self._database.reading() as session:
            prepared = prepare(session, self._names, message, self._defaults, now)
        self._ready |= langs_of(message)
        return prepared

    def search(self, message: Searched, now: datetime) -> Reply:
        """What a search box shows, at once; nothing is stored, not even that somebody searched."""
        with self._database.reading() as session:
            return answer_search(session, message, self._names, self._defaults, now)

    def answer(
        self, event: Event, now: datetime, prepared: Prepared | None = None, *, hold: bool = True, asked: bool = False
    ) -> Answered:
        """Answers a claimed message, as ``prepared`` where somebody did that already. Raises ``FencedOut``.

        With ``hold`` the reply is claimed for this worker in the same transaction and the try put on record: the
        caller must make it at once, whatever else happens. ``asked``: somebody waits for the answer, and so is told of
        any failure; else what is the database's own trouble is raised, and whoever claims the message next tries again.
        """
        try:
            if is_poison(event):
                raise RuntimeError("earlier tries ended without a word")
            return self._carry_out(event, self._unread.read(event), prepared, now, hold)
        except FencedOut:
            raise
        except Exception as fault:
            if is_trouble(fault) and not asked:
                raise
            return self._failed(event, to_incoming(event), now, fault)

    def _carry_out(self, event: Event, whole: Message, known: Prepared | None, now: datetime, hold: bool) -> Answered:
        def change(session: Session) -> Answered:
            message = heard(session, whole)
            if message is None:
                put_by(session, event, whole)
                return self._passed_over(session, event)
            if (words := kept_words(message, whole)) is not None:
                keep_words(session, event, words)
            person, place = get_asker(session, message)
            with finding(session):
                prepared = known or prepare(session, self._names, message, self._defaults, now, (person, place))
            forget_content(session, event)
            if goes_along(message, prepared.understanding):
                return self._passed_over(session, event)
            self._points("hall.prepared")
            context = to_context(session, message, person, place, prepared, now, self._defaults)
            with caused_again(session, event, self._clock):
                carried = with_question(context, prepared, message, carry_out(context, prepared, self._handlers))
            state = {**carried.state, "lang": prepared.understanding.lang}
            save_talk(session, person.id, place.id, message.spot.thread or "", now, state, prepared.talk)
            come_now(session, event, message)
            # Before the reply: whoever took the event over meanwhile has said it under the same mark.
            mark_done(session, event, event.fence)
            steady = self._steady()
            claim = (self._worker, self._clock()) if hold and not event.doubt else None
            said = say(context, event, message, carried.reply, claim)
            attempt = begin(session, said, *claim, steady) if claim else None
            self._points("hall.carry_out.commit")
            spoken = (context.evidence.lang, context.zone)
            return Answered(event.id, said, prepared.understanding, carried, carried.reply, *spoken, attempt)

        # A language's files, once, and a file that came along take seconds to read: on SQLite nobody else could write
        # meanwhile.
        if known is None:
            known = self._ahead(whole, now)
        # Somebody else may change the same row in the same moment: then all of it is done anew from the rows as
        # they are.
        return self._database.changing(change)

    def _ahead(self, whole: Message, now: datetime) -> Prepared | None:
        if isinstance(whole, Dropped):
            with self._database.reading() as session:
                return prepare_file(session, self._names, whole, self._defaults, now)
        if not langs_of(whole) <= self._ready:
            self.prepare(whole, now)
        return None

    def _passed_over(self, session: Session, event: Event, code: str | None = None) -> Answered:
        keep_words(session, event, "")
        if code is None:
            mark_done(session, event, event.fence)
        else:
            mark_failed(session, event, event.fence, code)
        self._points("hall.passed_over.commit")
        nothing = Reply(title=Line(key="nothing-understood"))
        return Answered(event.id, None, None, None, nothing, self._defaults.lang, self._defaults.zone)

    def _failed(self, event: Event, message: Incoming, now: datetime, fault: Exception) -> Answered:
        code = secrets.token_hex(3).upper()
        log.error("message_failed", code=code, event_id=event.id, exc_info=fault)
        reply = Reply(title=Line(key="failure-code", facts={"code": Code(value=code)}), audience="asker")
        lang, zone = self._defaults.lang, self._defaults.zone
        with self._database.writing() as session:
            if not is_for_focal(session, event.payload):
                return self._passed_over(session, event, code)
            person, place = get_asker(session, message)
            spoken = tongue_of(event, person.lang) or lang
            context = Context(session, now, person, place, Evidence("", spoken), zone)
            forget_content(session, event)
            mark_failed(session, event, event.fence, code)
            said = say(context, event, message, reply)
            self._points("hall.failed.commit")
        return Answered(event.id, said, None, None, reply, spoken, zone)
