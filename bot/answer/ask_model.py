"""The step between the hall's halves: where the rules understood nothing, a language model may be asked.

It is awaited with no transaction open. Whatever goes wrong, the person gets the answer that the rules alone give,
and the cause is in the log.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot.answer.answered import Answered
from bot.answer.guests import find_asker, get_asker
from bot.answer.hall import Hall
from bot.answer.model_gate import ModelGate
from bot.answer.prepare import Prepared
from bot.answer.stored import to_message
from bot.message import Message, Said
from bot.model.message import MOST_LETTERS, seen
from bot.model.read import to_draft
from bot.model.shortlist import shortlist
from bot.model.types import Asks, Question, Unanswered
from bot.model.words import version
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Incomplete, NameKind, Nothing, Understanding, Understood
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang
from storage.database import Database
from storage.inbox import is_poison
from storage.model_calls import Sent
from storage.names import list_typed
from storage.places import find_place
from storage.tables.inbox import Event
from storage.workers import FencedOut

MOST_NAMES = 60
log = structlog.get_logger()


class AskModel:
    """A hall's messages answered with a model's help."""

    def __init__(self, hall: Hall, database: Database, asks: Asks, gate: ModelGate) -> None:
        self._hall, self._database, self._asks, self._gate = hall, database, asks, gate

    async def ask(self, message: Message, now: datetime, hold: bool = True) -> Answered | None:
        """As the hall's ``ask``."""
        event = self._hall.hold(message)
        if event is None:
            return None
        if event.state == "taken":
            return await self.answer(event, now, hold=hold, asked=True)
        return next((each for each in await self.work(now) if each.event == event.id), None)

    async def work(self, now: datetime | None = None) -> list[Answered]:
        """As the hall's ``work``."""
        answered = []
        while (event := self._hall.claim()) is not None:
            with suppress(FencedOut):
                answered.append(await self.answer(event, now or event.received, hold=False))
        return answered

    async def answer(self, event: Event, now: datetime, *, hold: bool, asked: bool = False) -> Answered:
        """As the hall's ``answer``, off the event loop but for the question."""
        prepared = None
        if not is_poison(event):
            try:
                message = to_message(event)
                prepared = await asyncio.to_thread(self._hall.prepare, message, now)
                prepared = await self._proposed(message, prepared, now)
            except Exception as fault:
                # Whatever is wrong with the model or its answer, people are answered by the rules.
                log.error("model_step_failed", event_id=event.id, exc_info=fault)
        return await asyncio.to_thread(self._hall.answer, event, now, prepared, hold=hold, asked=asked)

    async def _proposed(self, message: Message, prepared: Prepared, now: datetime) -> Prepared:
        if not isinstance(message, Said) or not is_open(message, prepared):
            return prepared
        question, call_id = await asyncio.to_thread(self._question, message, prepared, now)
        if question is None or call_id is None:
            return prepared
        try:
            understood = await self._understood(question, call_id, prepared, now)
        except Unanswered as fault:
            self._gate.unanswered(call_id, fault)
            return prepared
        return replace(prepared, understanding=understood, proposed=True, by_meaning=False)

    def _question(self, message: Said, prepared: Prepared, now: datetime) -> tuple[Question | None, int | None]:
        """The question and its row, stored before it is sent; nothing where it may not be asked."""
        with self._database.reading() as session:
            if not is_allowed(session, message):
                return None, None
            question = _to_question(session, message, prepared)
        if not self._gate.allows():
            return None, None
        with self._database.writing() as session:
            person, place = get_asker(session, message)
        call_id = self._gate.enter(person.id, place.id, now, self._sent(question))
        return question, call_id

    def _sent(self, question: Question) -> Sent:
        return Sent(
            model=self._gate.limits.name,
            prompt=version(),
            lang=question.lang,
            letters=len(question.words),
            text=question.words if self._gate.limits.keep_text else None,
            commands=question.commands,
            names=[*question.topics, *question.bodies],
        )

    async def _understood(self, question: Question, call_id: int, prepared: Prepared, now: datetime) -> Understanding:
        call = await self._asks(question)
        self._gate.worked()
        draft = to_draft(call, question)
        understood = resolve(draft, prepared.names, prepared.asker, prepared.talked, now)
        changes = COMMANDS[call.command].changes
        if isinstance(understood, Nothing) or (changes and not isinstance(understood, Understood)):
            # What is half understood and would change data can't be shown whole before it is kept.
            raise Unanswered("incomplete" if isinstance(understood, Incomplete) else "unclear")
        self._gate.end(call_id, "proposed", call.command, call.tokens)
        return understood


def is_open(message: Said, prepared: Prepared) -> bool:
    """Whether words that were spoken to Focal meant nothing to the rules, or no more than a question to the reader of
    words, and are short enough to be a request."""
    understanding = prepared.understanding
    nothing = isinstance(understanding, Nothing) and understanding.reason.key == "nothing-understood"
    return (nothing or prepared.half) and message.addressed and len(message.text) <= MOST_LETTERS


def is_allowed(session: Session, message: Said) -> bool:
    """Staff in a direct conversation; elsewhere only where the place says so, as what delegates say leaves the house
    only with the chair's agreement."""
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    if place is not None and place.model:
        return True
    audience = message.spot.audience or (place.audience if place else None)
    person = find_asker(session, sender)
    return audience == "direct" and person is not None and person.kind == "staff"


def _to_question(session: Session, message: Said, prepared: Prepared) -> Question:
    lang, names, words = prepared.understanding.lang, prepared.names, seen(message.text)
    return Question(
        words=words,
        lang=lang,
        topics=_named(session, ("topic",), names, words, lang),
        bodies=_named(session, ("body",), names, words, lang),
        commands=shortlist(words, lang, names),
        item=prepared.talked.item,
    )


def _named(session: Session, kinds: tuple[NameKind], names: Names, words: str, lang: Lang) -> dict[str, str]:
    """Ids of one kind with their names in the language spoken, what is near to the words first."""
    said = [id_ for mentioned in names.mentions(words, lang) for _, id_ in mentioned.ids(kinds, lang)]
    near = [*said, *names.nearest(words, kinds, MOST_NAMES)]
    every = [name.subject_id for name in list_typed(session, kinds)]
    ids = list(dict.fromkeys([*near, *every]))[:MOST_NAMES]
    return {each: names.shown(kinds[0], each, lang) for each in ids}
