"""A meeting of RAG, an item that hangs on it, and what its owner is told."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from handlers.commands.fields import DueDate, DueMeeting, DueMoment
from handlers.meeting_plans import replan_meetings
from handlers.notices import compose_notices
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from tests.asking import ZONE, sits
from tests.handlers.group import Group, meets, said

RAG = "rag-2024-06-17"


def at(moment: str, zone: str = ZONE) -> DueMoment:
    return DueMoment(at=datetime.fromisoformat(moment), zone=zone)


def day(text: str) -> DueDate:
    return DueDate(date=date.fromisoformat(text))


def rag(group: Group, start: str = "2024-06-17") -> Meeting:
    return meets(group.session, "rag", date.fromisoformat(start))


def relative(group: Group, **fields: Any) -> int:
    return group.records(due=DueMeeting(group="rag", offset=-1, unit="week"), **fields)


def told(group: Group, who: str, item: int, lang: str = "en") -> str:
    """What the owner is told of a moved deadline, in their words."""
    waiting = [each for each in group.notices(item) if each.stage == "moved"]
    reply, _ = compose_notices(group.session, group.people[who], waiting, group.now + timedelta(minutes=1), "en")
    return said(reply, lang) if reply else ""


def filled(group: Group) -> Group:
    """RAG, with an office of staff in it, meets on 17 June 2024, in conjunction with TDAG."""
    session, people = group.session, group.people
    meeting = meets(session, "rag", date(2024, 6, 17), joint_id="tdag", opens="2024-06-17T10:00:00")
    sits(session, "rag", people["chair"], "chair")
    sits(session, "rag", people["tsb"], "secretary")
    sits(session, "tdag", people["alt"], "member")
    replan_meetings(session, [meeting], group.now)
    return group


def planned(group: Group, who: str | None = None, *states: str, meeting: str = RAG) -> list[Notice]:
    query = select(Notice).where(Notice.meeting_id == meeting).order_by(Notice.due, Notice.id)
    found = [each for each in group.session.scalars(query) if each.state in (states or ("planned",))]
    return [each for each in found if who is None or each.person_id == group.people[who].id]
