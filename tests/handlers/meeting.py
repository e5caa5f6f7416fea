"""A meeting of RAG, an item that hangs on it, and what its owner is told."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from handlers.commands.fields import DueDate, DueMeeting, DueMoment
from handlers.notices import compose_notices
from storage.tables.meetings import Meeting
from tests.asking import ZONE
from tests.handlers.group import Group, meets, said


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
