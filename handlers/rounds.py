"""What comes round by the calendar: bodies confirm their lists, focal points report their activities.

Nothing is kept but the day of the next round; whoever looks first on or after that day opens it, in the transaction in
which the day moves on. After an outage one round is opened, not several.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers.commands.command import Command
from handlers.context import Context
from handlers.meeting_plans import replan_meetings
from handlers.tasks import Asking
from handlers.trail import keep_row
from handlers.zones import in_months, local_day
from storage.audit import columns
from storage.meetings import list_to_come
from storage.people import list_desk
from storage.settings import get_setting, lock_setting, set_setting
from storage.tables.people import Person, Setting

CONFIRMATION, ACTIVITIES = "confirmation", "activities"
COMMANDS = MappingProxyType({CONFIRMATION: "AskConfirmation", ACTIVITIES: "AskActivities"})
MEETINGS = "meetings_planned"


@dataclass(frozen=True)
class Rhythm:
    """A round comes every so many ``months``, ``next`` on that day in ``zone``; people have ``days`` to answer. ``by``
    is the id of whoever set it, ``day`` the day of the month on which it was: one that a shorter month lacks comes back
    with the next that has it."""

    months: int
    next: date
    day: int
    days: int
    zone: str
    by: int


# Opens a round: who asks, until which day, on which; returns how many are asked.
Opening = Callable[[Asking, date, date], int]


def is_round_due(session: Session, now: datetime) -> bool:
    """Whether ``follow_calendar`` would do anything: asked first, since mostly it would not."""
    return any(_is_due(find_rhythm(session, each), now) for each in COMMANDS)


def find_rhythm(session: Session, name: str) -> Rhythm | None:
    """How a round comes; nothing where it is opened by hand alone."""
    return _rhythm(get_setting(session, name) or {})


def _rhythm(kept: Mapping[str, Any]) -> Rhythm | None:
    if not kept.get("months"):
        return None
    following = date.fromisoformat(kept["next"])
    day = kept.get("day", following.day)
    return Rhythm(kept["months"], following, day, kept["days"], kept["zone"], kept["by"])


def _stored(rhythm: Rhythm) -> dict[str, Any]:
    return {**vars(rhythm), "next": rhythm.next.isoformat()}


def follow_calendar(session: Session, now: datetime, opening: Mapping[str, Opening]) -> int:
    """Opens the rounds whose day has come, each as ``opening`` says; returns how many are asked."""
    return sum(_follow(session, now, name, opens) for name, opens in opening.items())


def _follow(session: Session, now: datetime, name: str, opens: Opening) -> int:
    known = _rhythm(lock_setting(session, name))
    if known is None or not _is_due(known, now):
        return 0
    today, following = local_day(now, known.zone), known.next
    while following <= today:
        following = in_months(following, known.months, known.day)
    set_setting(session, name, _stored(replace(known, next=following)))
    ask = Asking(session, now, _maker(session, known.by, today), None, COMMANDS[name], known.zone)
    return opens(ask, today + timedelta(days=known.days), today)


def is_unplanned(session: Session) -> bool:
    """Whether meetings stand in the records of which nothing has been planned: they are older than such planning, or
    came with the register."""
    return get_setting(session, MEETINGS) is None


def plan_meetings(session: Session, now: datetime) -> None:
    """Plans what is said of all meetings to come, once."""
    if not lock_setting(session, MEETINGS):
        set_setting(session, MEETINGS, {"planned": True})
        replan_meetings(session, list_to_come(session, now.date()), now)


def keep_rhythm(context: Context, command: Command, name: str, months: int, days: int) -> None:
    """The round of this name comes every so many months from today on, or no more (0); ``days``: how many people then
    have to answer."""
    session, today = context.session, local_day(context.now, context.zone)
    row = session.get(Setting, name)
    before = columns(row) if row else None
    rhythm = Rhythm(months, in_months(today, months), today.day, days, context.zone, context.person.id)
    set_setting(session, name, _stored(rhythm) if months else {})
    keep_row(context, command, "setting", session.get_one(Setting, name), before)


def _is_due(known: Rhythm | None, now: datetime) -> bool:
    return known is not None and known.next <= local_day(now, known.zone)


def _maker(session: Session, by: int, today: date) -> Person:
    """Who set the calendar, as long as they serve at the desk; else whoever does."""
    desk = list_desk(session, None, example=False, on=today)
    return next((each for each in desk if each.id == by), next(iter(desk), session.get_one(Person, by)))
