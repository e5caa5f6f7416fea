"""What must hold after every message, whoever said whatever: looked up in the rows, not in what Focal says of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.app import Focal, Turn
from bot.message import Pressed, Said
from handlers.answer import Reply
from storage.audit import columns
from storage.people import find_person
from storage.places import find_place
from storage.tables.inbox import Event
from storage.tables.items import Item, Progress
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.work import Audit
from storage.trail_keys import KeyRing
from tests.sweeps.crowd import MARK, Spoken
from tests.sweeps.entitled import may_be_posted, may_be_shown

LIVE = ("open", "in_progress", "pending")
REMINDERS = ("lead", "due", "past", "remind", "snoozed", "assigned", "moved")


@dataclass
class Seen:
    """What stood in the rows before a message."""

    items: dict[int, dict[str, Any]] = field(default_factory=dict)
    shown: frozenset[int] = frozenset()
    posted: frozenset[int] = frozenset()
    audit: int = 0
    message: int = 0


class Watch:
    """Sends messages to one Focal and gathers whatever should not be."""

    def __init__(self, focal: Focal) -> None:
        self.faults: list[str] = []
        self._focal, self._events, self._changes = focal, 0, 0
        self._of_item: dict[str, set[int]] = {}
        self._unkept: dict[str, tuple[str, str]] = {}

    async def send(self, spoken: Spoken) -> Turn:
        said = spoken.said
        before = self._look(said)
        turn = await self._focal.exchange(said, said.at)
        self._events += 1
        with self._focal.database.reading() as session:
            self._keep(session, spoken)
            after = _seen(session, said)
            found = [
                *_unanswered(session, turn, self._events),
                *_changed(session, before, after),
                *_planned(session),
                *self._leaks(session, turn, spoken, before, after),
                *self._told(session, before, said.at),
            ]
        self.faults += [f"{said.sender.user} in {said.spot.place}: {_words(said)}: {each}" for each in found]
        return turn

    def _look(self, said: Said | Pressed) -> Seen:
        with self._focal.database.reading() as session:
            return _seen(session, said)

    def _keep(self, session: Session, spoken: Spoken) -> None:
        """Which items the marks of what was said went into; none is only its speaker's."""
        self._of_item[spoken.mark] = set()
        self._unkept[spoken.mark] = (spoken.said.sender.user, spoken.said.spot.place)
        changes, self._changes = self._changes, session.scalar(select(func.max(Audit.id))) or 0
        # What was shown first is kept when a button is pressed for it, maybe much later.
        loose = [mark for mark, items in self._of_item.items() if not items] if self._changes > changes else []
        for mark in loose:
            like = f"%{mark}%"
            texts = select(Item.number).where(Item.text.like(like) | Item.said.like(like))
            notes = select(Progress.item_number).where(Progress.note.like(like))
            self._of_item[mark] = {*session.scalars(texts), *session.scalars(notes)}

    def _leaks(self, session: Session, turn: Turn, spoken: Spoken, before: Seen, after: Seen) -> Iterable[str]:
        reply, said = turn.answered.reply, spoken.said
        shown, posted = before.shown | after.shown, before.posted | after.posted
        private = reply.audience == "asker" or said.spot.audience == "direct"
        for mark in _marks(_public(reply)) - {spoken.mark}:
            if not self._may(mark, shown if private else posted, said):
                yield f"{mark} is shown, which not all who read there may see: {_public(reply)}"
        for mark in _marks(reply.private.model_dump_json() if reply.private else "") - {spoken.mark}:
            if not self._may(mark, shown, said):
                yield f"{mark} is shown in private to whom it is not for"

    def _may(self, mark: str, numbers: frozenset[int], said: Said | Pressed) -> bool:
        items = self._of_item.get(mark, set())
        user, place = self._unkept.get(mark, ("", ""))
        # Nobody but who was offered something can take it, and a crowd takes it anywhere.
        taken = isinstance(said, Pressed) and said.offer is not None
        own = user == said.sender.user and (taken or place == said.spot.place)
        return bool(items & numbers) if items else own

    def _told(self, session: Session, before: Seen, now: datetime) -> Iterable[str]:
        query = select(Message).where(Message.id > before.message, Message.kind == "bundle")
        for message in session.scalars(query):
            own = Notice.message_id == message.id
            # What is about a meeting holds no item's words.
            notices = session.scalars(select(Notice).where(own, Notice.item_number.is_not(None))).all()
            items = [session.get_one(Item, notice.item_number) for notice in notices]
            yield from _stale(notices, items)
            allowed = {item.number for item in items if _may_be_told(session, message, item, now)}
            for mark in _marks(json.dumps(message.reply)):
                if not self._of_item[mark] & allowed:
                    yield f"person {message.person_id}, place {message.place_id}: {mark} is not for them"


def _may_be_told(session: Session, message: Message, item: Item, now: datetime) -> bool:
    # What is about a whole group's work is said in its place, to nobody by name.
    if message.person_id is None:
        return may_be_posted(item, session.get_one(Place, message.place_id))
    return may_be_shown(session, session.get_one(Person, message.person_id), item, None, now)


def _seen(session: Session, said: Said | Pressed) -> Seen:
    """The rows as they are, and which items the speaker and those around may be shown."""
    items = session.scalars(select(Item)).all()
    person = find_person(session, said.sender.user)
    place = find_place(session, said.sender.platform, said.sender.installation, said.spot.place)
    shown = [each.number for each in items if person and may_be_shown(session, person, each, place, said.at)]
    posted = [each.number for each in items if place and may_be_posted(each, place)]
    return Seen(
        {each.number: columns(each) for each in items},
        frozenset(shown),
        frozenset(posted),
        session.scalar(select(func.max(Audit.id))) or 0,
        session.scalar(select(func.max(Message.id))) or 0,
    )


def _unanswered(session: Session, turn: Turn, events: int) -> Iterable[str]:
    event = session.get_one(Event, turn.answered.event)
    if turn.answered.reply.title.key == "failure-code" or event.state != "done":
        yield f"failed, {event.state}"
    replies = session.scalars(select(Message).where(Message.inbox_id == event.id)).all()
    if [(each.state, each.tries) for each in replies] != [("sent", 1)]:
        yield f"answered by {[(each.state, each.tries) for each in replies]}"
    counted = session.scalar(select(func.count(Event.id)))
    if counted != events or not turn.reply.strip():
        yield f"{counted} events of {events}, reply {turn.reply!r}"


def _changed(session: Session, before: Seen, after: Seen) -> Iterable[str]:
    new = sorted(after.items.keys() - before.items.keys())
    first = max(before.items, default=0) + 1
    if new != list(range(first, first + len(new))) or before.items.keys() - after.items.keys():
        yield f"numbers {new} after {first - 1}"
    trail = session.scalars(select(Audit).where(Audit.id > before.audit, Audit.subject == "item").order_by(Audit.id))
    ring = KeyRing(session)
    last = {int(each.subject_id): ring.opened(each.after) or {} for each in trail}
    for number, row in after.items.items():
        if row != before.items.get(number) and _plain(row) != _plain(last.get(number, {})):
            yield f"item {number} changed, the trail says {last.get(number)}"


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "parties"}


def _planned(session: Session) -> Iterable[str]:
    """Nobody waits to be reminded of what is withdrawn, closed or reported done."""
    query = select(Notice.key).join(Item, Item.number == Notice.item_number).where(Item.status.not_in(LIVE))
    found = session.scalars(query.where(Notice.state == "planned", Notice.stage.in_(REMINDERS))).all()
    if found:
        yield f"reminders are planned of what is over: {found}"


def _stale(notices: Iterable[Notice], items: Iterable[Item]) -> Iterable[str]:
    for notice, item in zip(notices, items, strict=True):
        if notice.stage in REMINDERS and item.status not in LIVE:
            yield f"{notice.key} was sent of an item that is {item.status}"


def _words(said: Said | Pressed) -> str:
    return repr(said.text) if isinstance(said, Said) else f"pressed {said.command or said.offer}"


def _public(reply: Reply) -> str:
    return reply.model_copy(update={"private": None}).model_dump_json()


def _marks(text: str) -> set[str]:
    return set(MARK.findall(text))
