"""Texts of meetings read step by step, off the event loop: each step commits, and any process can go on.

Whether it may go on is asked before each step: the work was not stopped, the group and the chair still allow it,
whoever began it still leads the group, the day's budget is not used up.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

import structlog
from sqlalchemy.orm import Session

from bot.answer.model_gate import ModelGate
from bot.answer.names import NameIndex
from bot.answer.texts.by_rules import Reading
from bot.answer.texts.given import Model, model_job
from bot.answer.texts.pasted import as_found, light_of
from bot.minutes.asked.answers import to_proposed
from bot.minutes.asked.ask import Reads
from bot.minutes.asked.passages import Passage, passages_of
from bot.minutes.asked.request import request
from bot.minutes.files.types import Spoken
from bot.minutes.find.alike import merged, unknown
from bot.minutes.find.find import LEAST
from bot.minutes.find.types import Light, Proposed
from bot.model.types import Unanswered
from bot.model.words import of_minutes
from bot.understand.types import Asker
from handlers.commands.fields import Lang
from handlers.context import Context, Evidence
from handlers.errors import Refusal
from handlers.proposals import keep_found
from handlers.readings import MODEL
from storage.consents import may_model_read
from storage.database import Database
from storage.jobs import DONE, STOPPED, add_job, any_free, claim_job, end_job, forget_jobs, mark_reading, need_held
from storage.meetings import get_meeting
from storage.model_calls import Sent
from storage.proposals import list_known_texts
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.work import Job
from storage.workers import FencedOut

log = structlog.get_logger()


def _nobody() -> None:
    """Nobody waits to see a step."""


@dataclass(frozen=True)
class Work:
    """One reading as it was claimed: what is said, in whose light, and how far it is."""

    id: int
    fence: int
    kind: str
    step: int
    spoken: Sequence[Spoken]
    light: Light
    person_id: int
    place_id: int


class Stop(Exception):
    """The reading rests; the text is the reason by its name."""


class Readings:
    """Does what waits. ``reads`` and ``gate`` lead to a language model, where one is named."""

    def __init__(
        self,
        database: Database,
        worker: str,
        clock: Callable[[], datetime],
        reads: Reads | None = None,
        gate: ModelGate | None = None,
    ) -> None:
        self._database, self._worker, self._clock = database, worker, clock
        self._reads, self._gate = reads, gate
        self._names = NameIndex()

    async def run(self, now: datetime, stepped: Callable[[], None] = _nobody) -> int:
        """Reads all that waits, one after another; returns how many readings it worked on. ``stepped`` is called
        after each step, which those who wait are to see."""
        count = 0
        while (work := await asyncio.to_thread(self._claim, now)) is not None:
            count += 1
            try:
                await (self._by_model if work.kind == MODEL else self._by_rules)(work, now, stepped)
            except Stop as stop:
                await asyncio.to_thread(self._stop, work, str(stop))
            except FencedOut:
                log.info("reading_left", job_id=work.id)
            stepped()
        return count

    def _claim(self, now: datetime) -> Work | None:
        with self._database.reading() as session:
            if not any_free(session, now, self._clock()):
                return None
        with self._database.writing() as session:
            forget_jobs(session, now)
            job = claim_job(session, self._worker, self._clock())
            if job is None:
                return None
            held, spoken = (job.id, job.fence, job.kind, job.step), [Spoken(**each) for each in job.payload["spoken"]]
            return Work(*held, spoken, self._light(session, job, now), job.person_id, job.place_id or 0)

    def _light(self, session: Session, job: Job, now: datetime) -> Light:
        meeting = get_meeting(session, job.meeting_id or "")
        person = session.get_one(Person, job.person_id)
        names = self._names.get(session, staff=person.kind == "staff")
        asker = Asker(person.ref, cast(Lang, job.payload["lang"]), str(job.payload["zone"]))
        return light_of(names, meeting, asker, now)

    async def _by_rules(self, work: Work, now: datetime, stepped: Callable[[], None]) -> None:
        reading = Reading(work.spoken, work.light)
        while await asyncio.to_thread(reading.go_on):
            await asyncio.to_thread(self._step, work, reading.parts)
            stepped()
        found = [each for each in merged(reading.found) if each.confidence >= LEAST]
        await asyncio.to_thread(self._keep, work, None, found, now)

    async def _by_model(self, work: Work, now: datetime, stepped: Callable[[], None]) -> None:
        passages = passages_of(work.spoken)
        for step, passage in enumerate(passages[work.step :], work.step + 1):
            found = await self._asked(work, passage, now)
            await asyncio.to_thread(self._keep, work, step, found, now)
            stepped()
        await asyncio.to_thread(self._done, work)

    async def _asked(self, work: Work, passage: Passage, now: datetime) -> list[Proposed] | None:
        """The proposals of a passage; nothing where the model gave no list of them."""
        if self._reads is None or self._gate is None:
            raise Stop("no-model")
        await asyncio.to_thread(self._check, work)
        if not self._gate.allows():
            raise Stop("away")
        sent = self._sent(work, passage)
        call_id = await asyncio.to_thread(self._gate.enter, work.person_id, work.place_id, now, sent)
        if call_id is None:
            raise Stop("budget")
        try:
            answer, tokens = await self._reads(request(passage))
            found = await asyncio.to_thread(to_proposed, answer, passage, work.light)
        except Unanswered as fault:
            await asyncio.to_thread(self._gate.unanswered, call_id, fault)
            if fault.down:
                raise Stop("away") from None
            return None
        self._gate.worked()
        await asyncio.to_thread(self._gate.end, call_id, "proposed", "ProposeItems", tokens)
        return found

    def _sent(self, work: Work, passage: Passage) -> Sent:
        # What was said in a meeting is kept nowhere but where its chair can have it deleted.
        name = self._gate.limits.name if self._gate else ""
        version, lang = of_minutes()[0], work.light.lang
        return Sent(name, version, lang, passage.letters, None, ("ProposeItems",), ())

    def _check(self, work: Work) -> None:
        with self._database.writing() as session:
            job = need_held(session, work.id, work.fence, self._clock())
            meeting = _meeting(session, job)
            if not may_model_read(session, meeting):
                raise Stop("not-allowed")

    def _step(self, work: Work, step: int) -> None:
        with self._database.writing() as session:
            job = need_held(session, work.id, work.fence, self._clock())
            job.step = min(step, job.total)
            mark_reading(session, job.id)

    def _keep(self, work: Work, step: int | None, found: Sequence[Proposed] | None, now: datetime) -> None:
        """Keeps what one step found, with how far it is; ``step`` empty: the last of the rules."""
        with self._database.writing() as session:
            job = need_held(session, work.id, work.fence, self._clock())
            meeting = _meeting(session, job)
            new = unknown(found or (), list_known_texts(session, meeting.id))
            context = _context(session, job, now)
            try:
                job.found += keep_found(context, meeting, as_found(new))
            except Refusal:
                raise Stop("not-yours") from None
            job.missed += found is None
            job.step = job.total if step is None else step
            mark_reading(session, job.id)
            if step is None:
                self._offer(context, job, meeting)
                end_job(session, job, DONE)

    def _offer(self, context: Context, job: Job, meeting: Meeting) -> None:
        """What the rules have read, a model may read as well."""
        if self._gate is None or not may_model_read(context.session, meeting):
            return
        spoken = [Spoken(**each) for each in job.payload["spoken"]]
        model = Model(self._gate.limits.name, self._gate.limits.daily)
        add_job(context.session, model_job(context, str(job.payload["source"]), spoken, model, meeting))

    def _done(self, work: Work) -> None:
        with self._database.writing() as session:
            end_job(session, need_held(session, work.id, work.fence, self._clock()), DONE)

    def _stop(self, work: Work, reason: str) -> None:
        try:
            with self._database.writing() as session:
                end_job(session, need_held(session, work.id, work.fence, self._clock()), STOPPED, reason)
        except FencedOut:
            log.info("reading_left", job_id=work.id)


def _meeting(session: Session, job: Job) -> Meeting:
    return session.get_one(Meeting, job.meeting_id)


def _context(session: Session, job: Job, now: datetime) -> Context:
    person, place = session.get_one(Person, job.person_id), session.get_one(Place, job.place_id)
    told: Mapping[str, Any] = job.payload
    return Context(session, now, person, place, Evidence("", str(told["lang"])), str(told["zone"]))
