"""What a transaction that only reads has found is found once; one that writes looks every time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import event

from storage.database import Database
from storage.found import finding, found_once
from storage.people import list_capacities

DAY = date(2024, 5, 14)


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements that are sent within the block."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield sent
    event.remove(database.engine, "before_cursor_execute", note)


def test_the_same_is_asked_once_while_nothing_can_change(filled: Database) -> None:
    with filled.reading() as session, counted(filled) as sent:
        first = list_capacities(session, 1, DAY)
        asked = len(sent)
        assert (list_capacities(session, 1, DAY), len(sent)) == (first, asked)
        list_capacities(session, 2, DAY)
        assert len(sent) == asked + 1


def test_whoever_writes_sees_what_was_written_since(filled: Database) -> None:
    with filled.writing() as session, counted(filled) as sent:
        for _ in range(2):
            list_capacities(session, 1, DAY)
        assert len([each for each in sent if "memberships" in each]) == 2


def test_whoever_is_to_write_finds_once_until_then(filled: Database) -> None:
    with filled.writing() as session, counted(filled) as sent:
        with finding(session):
            for _ in range(2):
                list_capacities(session, 1, DAY)
        list_capacities(session, 1, DAY)
        assert len([each for each in sent if "memberships" in each]) == 2


def test_lists_are_told_apart_by_what_they_hold(filled: Database) -> None:
    asked: list[object] = []

    @found_once
    def look(_session: object, ids: list[int], *, on: date = DAY) -> int:
        asked.append((ids, on))
        return len(ids)

    with filled.reading() as session:
        assert [look(session, [1, 2]), look(session, [2, 1]), look(session, [3]), look(session, [3], on=date.max)] == [
            *(2, 2, 1, 1)
        ]
    assert len(asked) == 3
