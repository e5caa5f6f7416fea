"""A small organisation whose offices owe one another things, and the words in which they are answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.words.speech import Speech
from handlers import (
    agenda,
    answers,
    away,
    consent,
    documents,
    follow_list,
    follow_up,
    formal,
    group_consent,
    items,
    meetings,
    meetings_change,
    meetings_deadlines,
    meetings_listed,
    meetings_run,
    minutes,
    notices_ask,
    objections,
    objections_listed,
    people,
    places,
    proposals,
    readings,
    release,
    seats,
    undo,
    upkeep,
)
from handlers.answer import Items, Line, Pairs, Reply
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment, Party
from handlers.commands.items import RecordAction
from handlers.context import Context, Evidence
from handlers.errors import Refusal
from handlers.item_reply import holding_item
from storage.items import get_item
from storage.places import get_place
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person
from tests.asking import ZONE, names, office, sits

HANDLERS: Mapping[type[Command], Any] = {
    **items.HANDLERS,
    **undo.HANDLERS,
    **notices_ask.HANDLERS,
    **objections.HANDLERS,
    **people.HANDLERS,
    **objections_listed.HANDLERS,
    **places.HANDLERS,
    **answers.HANDLERS,
    **release.HANDLERS,
    **follow_up.HANDLERS,
    **meetings.HANDLERS,
    **meetings_listed.HANDLERS,
    **meetings_change.HANDLERS,
    **meetings_deadlines.HANDLERS,
    **meetings_run.HANDLERS,
    **agenda.HANDLERS,
    **minutes.HANDLERS,
    **documents.HANDLERS,
    **consent.HANDLERS,
    **formal.HANDLERS,
    **group_consent.HANDLERS,
    **follow_list.HANDLERS,
    **proposals.HANDLERS,
    **readings.HANDLERS,
    **away.HANDLERS,
    **seats.HANDLERS,
    **upkeep.HANDLERS,
}
BDT = Party(kind="office", id="bdt@example.org")
TSB = Party(kind="office", id="tsb@example.org")


@dataclass
class Group:
    """People of one organisation, in one open transaction, at one moment."""

    session: Session
    now: datetime
    people: dict[str, Person]

    def asks(
        self, who: str, *, audience: str = "direct", group: str | None = None, at: datetime | None = None
    ) -> Context:
        person = self.people[who]
        name = f"{audience}-{group}" if audience != "direct" else f"direct-{who}"
        kind = "direct" if audience == "direct" else "channel"
        place = get_place(self.session, "terminal", "here", name, kind=kind, audience=audience)
        place.group_id = group
        evidence = Evidence("as it was said", person.lang or "en")
        return Context(self.session, at or self.now, person, place, evidence, ZONE)

    def does(self, who: str, command: Command, **where: Any) -> Reply:
        reply: Reply = HANDLERS[type(command)](self.asks(who, **where), command)
        self.session.flush()
        return reply

    def refused(self, who: str, command: Command, **where: Any) -> str:
        """The key of the refusal; nothing must have changed."""
        try:
            with self.session.begin_nested():
                self.does(who, command, **where)
        except Refusal as refusal:
            Speech("en", ZONE).say(refusal.line)
            return refusal.line.key
        return "not refused"

    def records(self, who: str = "desk", *, day: int = 24, **fields: Any) -> int:
        """An action with a deadline in May 2024, or as given; returns its number."""
        known: dict[str, Any] = {"text": "publish the captions", "responsible": (BDT,), "due": due(day), **fields}
        reply = self.does(who, RecordAction(**known))
        return number(reply)

    def item(self, number: int) -> Item:
        found = get_item(self.session, number)
        assert found is not None
        return found

    def notices(self, number: int, *states: str) -> list[Notice]:
        """What those are told who see to the item."""
        return [each for each in self._notices(number, states) if each.stage != "desk"]

    def escalations(self, number: int, *states: str) -> list[Notice]:
        """What the secretariat's desk is told."""
        return [each for each in self._notices(number, states) if each.stage == "desk"]

    def _notices(self, number: int, states: Sequence[str]) -> list[Notice]:
        query = select(Notice).where(Notice.item_number == number).order_by(Notice.due, Notice.id)
        return [each for each in self.session.scalars(query) if each.state in (states or ("planned",))]

    def stages(self, number: int, *states: str) -> list[tuple[str, int]]:
        return [(each.stage, each.occurrence) for each in self.notices(number, *states)]


def make_group(session: Session, now: datetime) -> Group:
    """Four offices of staff (one the secretariat), a chair and a delegate of ISCG."""
    people = {
        "bdt": office(session, "bdt", body_id="bdt", zone=ZONE, enrolled=True),
        "tsb": office(session, "tsb", body_id="tsb", zone=ZONE, enrolled=True),
        "alt": office(session, "alt", body_id="tsb", zone=ZONE, enrolled=True),
        "desk": office(session, "desk", body_id="gs", zone=ZONE, enrolled=True, rights=["secretariat"]),
        "chair": office(session, "chair", kind="delegate", zone=ZONE, enrolled=True),
        "delegate": office(session, "delegate", kind="delegate", zone="America/Bogota", enrolled=True),
        "guest": office(session, "guest", kind="visitor"),
    }
    names(session, "accessibility", "bdt", people["bdt"], now)
    names(session, "accessibility", "tsb", people["tsb"], now)
    names(session, "accessibility", "tsb", people["alt"], now, role_id="alternate")
    sits(session, "iscg", people["chair"], "chair")
    sits(session, "iscg", people["delegate"], "member")
    return Group(session, now, people)


def meets(session: Session, group: str, start: date, **columns: Any) -> Meeting:
    """A meeting of the group is planned."""
    known: dict[str, Any] = {"end": start, "zone": ZONE, "status": "planned", **columns}
    row = Meeting(id=f"{group}-{start.isoformat()}", group_id=group, start=start, **known)
    session.add(row)
    session.flush()
    return row


def due(day: int, month: int = 5) -> DueDate:
    return DueDate(date=date(2024, month, day))


def at_local(moment: str) -> DueMoment:
    """A time in Geneva."""
    return DueMoment(at=datetime.fromisoformat(moment), zone=ZONE)


def number(reply: Reply) -> int:
    rows = holding_item(reply).answer.rows
    return int(getattr(rows[0], "number", 0))


def said(reply: Reply, lang: str = "en") -> str:
    """All words of a reply, line by line, as a person reads them."""
    speech = Speech(lang, ZONE)
    found = [speech.say(reply.title)]
    for part in reply.parts:
        if isinstance(part, Line):
            found.append(speech.say(part))
        elif isinstance(part, Items):
            found += [speech.say(line) for line in part.lines]
        elif isinstance(part, Pairs):
            found += [f"{speech.say(label)}: {speech.say(value)}" for label, value in part.pairs]
    found += [speech.say(button.label) for button in reply.buttons]
    return "\n".join(found)
