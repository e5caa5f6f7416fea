"""What comes round by the calendar: the bodies are asked to confirm their lists, once a year or as it was set.

Nothing is kept but the day of the next round; whoever looks first on or after that day opens it, in the transaction in
which the day moves on. After an outage one round is opened, not several.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.confirming import open_list
from handlers.meeting_plans import replan_meetings
from handlers.task_words import CONFIRM
from handlers.tasks import Asking
from storage.focal_points import list_naming_bodies
from storage.meetings import list_to_come
from storage.people import list_desk
from storage.settings import get_setting, lock_setting, set_setting
from storage.tables.people import Person
from storage.tasks import list_entries, list_tasks

CONFIRMATION = "confirmation"
COMMAND = "AskConfirmation"
MEETINGS = "meetings_planned"


def is_round_due(session: Session, now: datetime) -> bool:
    """Whether ``follow_calendar`` would do anything: asked first, since mostly it would not."""
    return _is_due(get_setting(session, CONFIRMATION) or {}, now)


def follow_calendar(session: Session, now: datetime) -> int:
    """Opens the round whose day has come; returns how many bodies are asked."""
    known = lock_setting(session, CONFIRMATION)
    if not _is_due(known, now):
        return 0
    today = now.astimezone(ZoneInfo(known["zone"])).date()
    following = date.fromisoformat(known["next"])
    while following <= today:
        following = in_months(following, known["months"])
    set_setting(session, CONFIRMATION, {**known, "next": following.isoformat()})
    ask = Asking(session, now, _maker(session, known["by"], today), None, COMMAND, known["zone"])
    bodies = [each.id for each in list_naming_bodies(session) if list_entries(session, each.id, today)]
    wanted = [each for each in bodies if not list_tasks(session, CONFIRM, about=each)]
    for body_id in wanted:
        open_list(ask, body_id, today + timedelta(days=known["days"]), today)
    return len(wanted)


def is_unplanned(session: Session) -> bool:
    """Whether meetings stand in the records of which nothing has been planned: they are older than such planning, or
    came with the register."""
    return get_setting(session, MEETINGS) is None


def plan_meetings(session: Session, now: datetime) -> None:
    """Plans what is said of all meetings to come, once."""
    if not lock_setting(session, MEETINGS):
        set_setting(session, MEETINGS, {"planned": True})
        replan_meetings(session, list_to_come(session, now.date()), now)


def in_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _is_due(known: dict[str, object], now: datetime) -> bool:
    if not known.get("months"):
        return False
    today = now.astimezone(ZoneInfo(str(known["zone"]))).date()
    return date.fromisoformat(str(known["next"])) <= today


def _maker(session: Session, by: int, today: date) -> Person:
    """Who set the calendar, as long as they serve at the desk; else whoever does."""
    desk = list_desk(session, None, example=False, on=today)
    return next((each for each in desk if each.id == by), next(iter(desk), session.get_one(Person, by)))
