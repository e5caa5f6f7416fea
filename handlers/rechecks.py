"""After a conference, or once new revisions are entered, the desk is asked to look at the list again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from handlers.conferences import list_changes, to_recheck
from handlers.register.meetings import DEFAULT_ZONE
from handlers.task_words import RECHECK, of_conference
from handlers.tasks import Asking
from handlers.zones import local_day
from storage.people import list_desk
from storage.resolutions import list_of_body
from storage.revised import year_of
from storage.tables.register import Body
from storage.tasks import list_tasks

DAYS = timedelta(days=30)
COMMAND = "ImportRegister"


def ask_rechecks(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """One task for each conference of this year or the last of which changes were entered; where they were taken back
    it is asked no more. Without a desk nobody can be asked."""
    rows = [each["after"] or each["before"] for each in changes if each["table"] == "resolutions"]
    told = {(row["body_id"], year_of(text)) for row in rows for text in (row["revision"], row["ended"])}
    desk = list_desk(session, None, False, at.date())
    if not told or not desk:
        return
    ask = Asking(session, at, desk[0], None, COMMAND, desk[0].zone or DEFAULT_ZONE)
    for body_id, year in sorted((body, year) for body, year in told if year and year >= at.year - 1):
        _ask(ask, session.get_one(Body, body_id), year)


def _ask(ask: Asking, body: Body, year: int) -> None:
    about, on = of_conference(body.id, year), local_day(ask.now, ask.zone)
    asked = list_tasks(ask.session, RECHECK, about=about)
    if not list(list_changes(list_of_body(ask.session, body.id), year)):
        ask.close_all(RECHECK, about, "withdrawn")
    elif not asked and to_recheck(ask.session, body, year, on):
        ask.make(RECHECK, about, (), on + DAYS)
