"""Answers that name no item: one task of the desk's own stays until all are seen to, whose first words it is told. The
mailbox may be one in which much comes in that is not for Focal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from handlers import seen
from handlers.context import Context
from handlers.desk import ANSWERED
from handlers.plans import tell
from handlers.task_words import LETTERS
from handlers.tasks import Asking
from handlers.zones import local_day
from storage.answers import any_unnamed
from storage.people import list_desk
from storage.tables.answers import Answer
from storage.tables.items import Item
from storage.tasks import list_tasks

DAYS = timedelta(days=7)
# The task is about all of them.
ABOUT = "answers"


def tell_of_unnamed(context: Context, answer: Answer, told: Mapping[str, Any]) -> None:
    """The desk learns of it, unless it is to look already. Without a desk nobody does, and it waits."""
    asking = _asking(context, "AnswerItem")
    if asking is None or _open(context):
        return
    item = asking.make(LETTERS, ABOUT, (), local_day(context.now, asking.zone) + DAYS)
    desk = asking.desk(seen.today(context))
    tell(context.session, item, ANSWERED, desk, context.now, told, occurrence=answer.id)


def close_when_seen(context: Context) -> None:
    """Nothing is asked any more once none of them waits."""
    asking = _asking(context, "SettleAnswer")
    if asking is not None and not any_unnamed(context.session):
        asking.close_all(LETTERS, ABOUT, "withdrawn")


def told_under(context: Context, answer: Answer) -> list[int]:
    """The numbers of the items under which the desk was told of an answer."""
    return answer.items or [item.number for item in _open(context)]


def _open(context: Context) -> list[Item]:
    example = context.person.example
    return [each for each in list_tasks(context.session, LETTERS, about=ABOUT) if each.example == example]


def _asking(context: Context, command: str) -> Asking | None:
    desk = list_desk(context.session, None, context.person.example, seen.today(context))
    return (
        Asking(context.session, context.now, desk[0], None, command, context.usual.zone_of(desk[0])) if desk else None
    )
