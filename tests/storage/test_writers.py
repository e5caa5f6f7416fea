"""Many writers at once: every change counts, and a change made on an old state is refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from storage.database import Database
from storage.places import find_place, get_place
from storage.settings import get_setting, set_setting
from storage.tables.people import Setting
from storage.tables.places import Place
from tests import stores

THREADS, TURNS = 8, 200
PROCESS = """
import sys
from storage.database import Database
from storage.tables.people import Setting

def add(session):
    row = session.get_one(Setting, "count")
    row.value = {"n": row.value["n"] + 1}

database = Database(sys.argv[1])
for _ in range(25):
    database.changing(add)
database.close()
"""


def _add(session: Session) -> None:
    row = session.get_one(Setting, "count")
    row.value = {"n": row.value["n"] + 1}


def _add_locked(session: Session) -> None:
    row = session.scalars(select(Setting).where(Setting.name == "count").with_for_update()).one()
    row.value = {"n": row.value["n"] + 1}


def _many(work: Callable[[], None]) -> None:
    def turns(_thread: int) -> None:
        for _ in range(TURNS):
            work()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(turns, range(THREADS)))


def _count(database: Database) -> int:
    with database.reading() as session:
        return int((get_setting(session, "count") or {})["n"])


@pytest.fixture
def counting(each_database: Database) -> Database:
    with each_database.writing() as session:
        set_setting(session, "count", {"n": 0})
    return each_database


def test_eight_threads_that_read_then_update_lose_nothing(counting: Database) -> None:
    def once() -> None:
        with counting.writing() as session:
            _add_locked(session)

    _many(once)
    assert _count(counting) == THREADS * TURNS


def test_changes_without_a_lock_are_done_again_until_they_count(counting: Database) -> None:
    def once() -> None:
        for _ in range(TURNS // 10):
            counting.changing(_add)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(lambda _: once(), range(THREADS)))
    assert _count(counting) == THREADS * TURNS // 10


def test_processes_that_write_to_one_database_lose_nothing(counting: Database) -> None:
    url = counting.url.render_as_string(hide_password=False)
    running = [subprocess.Popen([sys.executable, "-c", PROCESS, url]) for _ in range(2)]
    assert [each.wait() for each in running] == [0, 0]
    assert _count(counting) == 50


def test_a_change_made_on_an_old_state_is_refused(counting: Database) -> None:
    with counting.reading() as session:
        old = session.get_one(Setting, "count")
    counting.changing(_add)
    old.value = {"n": 40}
    with pytest.raises(StaleDataError), counting.writing() as session:
        session.add(old)
    assert _count(counting) == 1


def test_a_change_that_always_fails_is_given_up(counting: Database) -> None:
    tries = []

    def late(session: Session) -> None:
        tries.append(1)
        raise StaleDataError

    with pytest.raises(StaleDataError):
        counting.changing(late, tries=3)
    assert len(tries) == 3


def test_a_fault_in_a_change_leaves_nothing_and_is_not_repeated(counting: Database) -> None:
    tries = []

    def wrong(session: Session) -> None:
        tries.append(1)
        _add(session)
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        counting.changing(wrong)
    assert (len(tries), _count(counting)) == (1, 0)


def test_a_reader_sees_one_state_while_others_write(counting: Database) -> None:
    with counting.reading() as session:
        before = session.scalar(select(Setting.version).where(Setting.name == "count"))
        counting.changing(_add)
        assert session.scalar(select(Setting.version).where(Setting.name == "count")) == before
    assert _count(counting) == 1


def test_processes_that_open_a_new_file_at_once_wait_for_each_other(tmp_path: Path) -> None:
    ready = Barrier(THREADS)

    def look(number: int) -> None:
        for each in range(50):
            database = Database(f"sqlite:///{tmp_path / f'{each}.db'}")
            ready.wait(5)
            with database.reading() as session:
                session.connection()
            database.close()

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(look, range(THREADS))) == [None] * THREADS


class LetOthersGoFirst(Exception):
    """As PostgreSQL refuses one of two that wait for each other."""

    sqlstate = "40P01"


def test_a_change_of_tables_that_let_others_go_first_is_made_anew_and_once(each_database: Database) -> None:
    tries = list[int]()

    def change(connection: Connection) -> int:
        tries.append(len(tries))
        connection.exec_driver_sql("CREATE TABLE trial (number integer)")
        if len(tries) < 3:
            raise OperationalError("ALTER TABLE", None, LetOthersGoFirst())
        connection.exec_driver_sql("INSERT INTO trial VALUES (1)")
        return len(tries)

    assert each_database.reshaping(change) == 3
    with each_database.reading() as session:
        assert session.execute(text("SELECT count(*) FROM trial")).scalar_one() == 1


def test_a_row_that_two_make_in_the_same_moment_is_made_once_and_found_by_the_other(postgres_server: URL) -> None:
    with stores.postgres_copy(postgres_server) as database:
        tried = list[int]()

        def make(session: Session) -> int:
            known = find_place(session, "chat", "here", "room")
            if not tried:
                # Somebody else is quicker, between the look and the making.
                with database.writing() as other:
                    get_place(other, "chat", "here", "room")
            tried.append(1)
            place = known or Place(platform="chat", installation="here", external="room")
            session.add(place)
            session.flush()
            return place.id

        made = database.changing(make)
        with database.reading() as session:
            assert session.scalars(select(Place.id)).all() == [made]
        assert len(tried) == 2

        def wrong(session: Session) -> None:
            tried.append(1)
            session.add(Place(platform="chat", installation="here", external="room"))
            session.flush()

        with pytest.raises(IntegrityError):
            database.changing(wrong)
        assert len(tried) < 10
