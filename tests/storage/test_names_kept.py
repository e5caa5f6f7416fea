"""Names are read once while the register stays as it is, and never as another transaction may still take them back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import event, select
from sqlalchemy.orm import Session

from storage.database import Database
from storage.names import get_shown
from storage.settings import bump_register
from storage.tables.register import Name, Topic

OLD, NEW = "Speech to text", "Text from speech"


class TakenBackError(Exception):
    pass


def shown(session: Session, topic: str = "captions") -> str:
    return get_shown(session, "topic", [topic])[topic].names.get("en", "")


def add_topic(database: Database) -> None:
    with database.writing() as session:
        session.add(Topic(id="captions", origin="import"))
        session.flush()
        session.add(Name(subject="topic", subject_id="captions", kind="name", lang="en", text=OLD, status="sourced"))
        bump_register(session)


def rename(session: Session) -> None:
    session.scalars(select(Name).where(Name.subject_id == "captions")).one().text = NEW
    session.flush()


def rename_and_take_back(database: Database, counted: bool) -> None:
    with suppress(TakenBackError), database.writing() as session:
        rename(session)
        if counted:
            bump_register(session)
        assert shown(session) == NEW
        raise TakenBackError


@contextmanager
def names_asked(database: Database) -> Iterator[list[str]]:
    """The questions after names that are sent within the block."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "FROM names" in " ".join(statement.split()):
            sent.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield sent
    event.remove(database.engine, "before_cursor_execute", note)


def test_names_are_asked_for_once_while_the_register_stays(each_database: Database) -> None:
    add_topic(each_database)
    with names_asked(each_database) as sent:
        for _ in range(3):
            with each_database.reading() as session:
                assert shown(session) == OLD
            with each_database.writing() as session:
                assert shown(session) == OLD
    assert len(sent) == 1


def test_a_change_of_the_register_is_seen_by_the_next(each_database: Database) -> None:
    add_topic(each_database)
    with each_database.reading() as session:
        assert shown(session) == OLD
    with each_database.writing() as session:
        rename(session)
        assert shown(session) == NEW
        bump_register(session)
        assert shown(session) == NEW
    with each_database.reading() as session:
        assert shown(session) == NEW


def test_what_is_taken_back_is_seen_by_nobody_else(each_database: Database) -> None:
    add_topic(each_database)
    for counted in (False, True):
        rename_and_take_back(each_database, counted)
        with each_database.reading() as session:
            assert shown(session) == OLD


def test_a_count_reached_again_after_one_was_taken_back_has_its_own_names(each_database: Database) -> None:
    add_topic(each_database)
    rename_and_take_back(each_database, True)
    with each_database.writing() as session:
        bump_register(session)
    with each_database.reading() as session:
        assert shown(session) == OLD


def test_a_name_changed_but_not_sent_yet_is_kept_for_nobody(each_database: Database) -> None:
    add_topic(each_database)
    with suppress(TakenBackError), each_database.writing() as session:
        assert shown(session) == OLD
        session.scalars(select(Name).where(Name.subject_id == "captions")).one().text = NEW
        assert shown(session) == NEW
        raise TakenBackError
    with each_database.reading() as session:
        assert shown(session) == OLD
