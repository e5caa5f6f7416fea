"""When somebody leaves: alternates stand in, what was theirs is listed, and the secretariat's desk is asked.

No role ends by itself: designations are the bodies', and the desk ends each once the body has named somebody else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers import seen
from handlers.answer import Line, Reply
from handlers.commands.command import Command
from handlers.commands.upkeep import RecordDeparture
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.left import left_parts
from handlers.levels import sees_unverified
from handlers.parties import need_person
from handlers.replanning import replan_for
from handlers.task_words import LEAVER
from handlers.tasks import Asking
from handlers.zones import local_day
from storage.audit import columns, record
from storage.people import list_desk
from storage.settings import bump_register
from storage.tables.people import Person
from storage.tasks import list_tasks

DAYS = timedelta(days=7)
BY_PLATFORM = "AccountGone"


def record_departure(context: Context, command: RecordDeparture) -> Reply:
    """Lists what is open with whoever has left; who is back in service is asked about no more."""
    person = need_person(context, command.party)
    if person.active == command.back:
        key = "departure-not-noted" if command.back else "departure-noted"
        raise Refusal(key, person=seen.person(context, person))
    if person.id == context.person.id:
        raise Refusal("departure-own")
    ask = Asking(context.session, context.now, context.person, context.person.id, type(command).__name__, context.zone)
    _put(ask, person, active=command.back)
    parts = left_parts(context.session, person, seen.today(context), marked=sees_unverified(context))
    return Reply(
        title=Line(
            key="departure-back" if command.back else "record-departure", facts={"person": seen.person(context, person)}
        ),
        parts=() if command.back else parts,
        buttons=(undo_button(context),),
        audience="asker",
        example=person.example,
    )


def account_gone(session: Session, person: Person, zone: str, now: datetime) -> bool:
    """A platform has closed the last account by which somebody of the register could be reached; says whether anything
    changes. Without a desk nobody can be asked, and nothing is done."""
    desk = list_desk(session, None, person.example, local_day(now, zone))
    if not person.active or person.office or not desk:
        return False
    _put(Asking(session, now, desk[0], None, BY_PLATFORM, zone), person, active=False)
    return True


def _put(ask: Asking, person: Person, *, active: bool) -> None:
    session, before = ask.session, columns(person)
    person.active = active
    session.flush()
    record(
        session,
        at=ask.now,
        person_id=ask.by,
        command=ask.command,
        subject="person",
        subject_id=person.id,
        before=before,
        after=columns(person),
        version=person.version,
    )
    replan_for(session, [person.id], ask.now)
    bump_register(session)
    today = local_day(ask.now, ask.zone)
    if active:
        ask.close_all(LEAVER, person.ref, "withdrawn")
    elif not list_tasks(session, LEAVER, about=person.ref):
        ask.make(LEAVER, person.ref, (), today + DAYS)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {RecordDeparture: record_departure}
)
