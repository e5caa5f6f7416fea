"""What comes in together is stored together, and one that can't be stored takes no other with it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.message import Said, Sender, Spot
from bot.serving.inbox import MOST_AT_ONCE, Inbox
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.inbox import Event

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Commits:
    """Counts the transactions of an inbox; the first so many of them fail."""

    def __init__(self, failing: int = 0) -> None:
        self.count, self._failing = 0, failing

    def __call__(self, _point: str) -> None:
        self.count += 1
        if self.count <= self._failing:
            raise OSError("the disk says no")


def said(number: int) -> Said:
    sender = Sender(platform="slack", installation="T1", user=f"U{number}")
    return Said(sender=sender, spot=Spot(place=f"U{number}"), event=f"said:{number}", at=NOW, text="who leads gender?")


async def taken(database: Database, commits: Commits, many: int) -> list[bool | BaseException]:
    """So many messages, each a turn of the loop after the last."""
    inbox = Inbox(Hall(database, HANDLERS, Defaults("en", "UTC"), "worker", database.now, commits))

    async def take(number: int) -> bool:
        for _ in range(number):
            await asyncio.sleep(0)
        return await inbox.take(said(number))

    async with inbox.open():
        return await asyncio.gather(*(take(number) for number in range(many)), return_exceptions=True)


def stored(database: Database) -> int:
    with database.reading() as session:
        return session.scalars(select(func.count()).select_from(Event)).one()


def test_what_comes_in_turn_after_turn_is_stored_by_one_commit(database: Database) -> None:
    commits = Commits()
    assert asyncio.run(taken(database, commits, 30)) == [True] * 30
    assert (commits.count, stored(database)) == (1, 30)


def test_what_never_ends_is_not_waited_for(database: Database) -> None:
    commits = Commits()
    assert asyncio.run(taken(database, commits, MOST_AT_ONCE + 50)) == [True] * (MOST_AT_ONCE + 50)
    assert commits.count == 2


@pytest.mark.parametrize("failing", [1, 2])
def test_each_is_tried_alone_where_they_could_not_be_stored_together(database: Database, failing: int) -> None:
    told = asyncio.run(taken(database, Commits(failing), 5))
    assert [each for each in told if each is not True] == told[: failing - 1]
    assert all(isinstance(each, OSError) for each in told[: failing - 1])
    assert stored(database) == 6 - failing
