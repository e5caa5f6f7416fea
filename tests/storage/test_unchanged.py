"""The mark that tells whether anything was changed since."""

from __future__ import annotations

from pathlib import Path

from storage.database import Database
from storage.settings import bump_register
from tests import stores


def changes(database: Database) -> None:
    with database.writing() as session:
        bump_register(session)


def test_it_stays_until_somebody_commits_a_change(each_filled: Database) -> None:
    before = each_filled.mark()
    with each_filled.reading() as session:
        session.connection()
    assert each_filled.mark() == before
    changes(each_filled)
    after = each_filled.mark()
    assert after != before
    assert each_filled.mark() == after


def test_what_another_process_commits_changes_it_too(each_filled: Database) -> None:
    before, other = each_filled.mark(), Database(each_filled.url.render_as_string(hide_password=False))
    changes(other)
    other.close()
    assert each_filled.mark() != before


def test_what_is_not_committed_yet_changes_it_when_it_is(each_filled: Database) -> None:
    with each_filled.writing() as session:
        bump_register(session)
        session.flush()
        during = each_filled.mark()
        assert each_filled.mark() == during
    assert each_filled.mark() != during


def test_two_connections_never_give_one_mark(filled: Database) -> None:
    """SQLite counts for each connection anew."""
    before = filled.mark()
    changes(filled)
    filled._unchanged._asked._let_go()
    assert filled.mark() not in (before, "")


def test_who_asks_while_another_waits_for_an_answer_is_told_at_once(filled: Database) -> None:
    before = filled.mark()
    with filled._unchanged._turn:
        assert filled.mark() == ""
    assert filled.mark() == before


def test_of_a_database_that_is_away_it_is_empty(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'no folder' / 'focal.db'}")
    assert database.mark() == ""
    database.close()
    server = Database("postgresql+psycopg://nobody@127.0.0.1:9/none?connect_timeout=1")
    assert server.mark() == ""
    server.close()


def test_a_file_that_is_held_is_not_waited_for(filled_file: Path) -> None:
    with stores.sqlite_copy(filled_file) as held, held.engine.connect() as connection:
        raw = connection.connection
        raw.cursor().execute("PRAGMA locking_mode=EXCLUSIVE")
        raw.cursor().execute("BEGIN IMMEDIATE")
        other = Database(str(held.url))
        assert other.mark() == ""
        other.close()
