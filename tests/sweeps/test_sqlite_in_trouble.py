"""A SQLite file that somebody else holds, that is full, damaged or may not be written: nothing is lost, the process
lives on or says what is wrong, and the file stays as it was."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrations.run import migrate
from tests import stores
from tests.command_line import call, without_settings
from tests.figures import Tell
from tests.sweeps.fleet import ROOT, fleet

HALF_WRITTEN = "PRAGMA integrity_check"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{stores.sqlite_file(tmp_path / 'focal.db', stores.make_tables)}")
    yield database
    database.close()


def held(path: Path, seconds: float, taken: threading.Event) -> None:
    """Another process's writer, which does not let go for so long."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    taken.set()
    threading.Event().wait(seconds)
    connection.execute("ROLLBACK")
    connection.close()


@pytest.mark.parametrize("seconds", [0.5, *(pytest.param(each, marks=pytest.mark.sweep) for each in (2.0, 10.0, 60.0))])
def test_a_file_that_another_writer_holds_costs_that_time_alone(
    seconds: float, opened: Database, tmp_path: Path, tell: Tell
) -> None:
    with fleet(opened, tmp_path, 60) as ships:
        ships.start("one")
        writer, taken = None, threading.Event()
        for _ in ships.lines(patience=seconds + 60):
            if writer is None and ships.sent >= 20:
                writer = threading.Thread(target=held, args=(tmp_path / "focal.db", seconds, taken))
                writer.start()
        assert writer is not None
        writer.join()
        assert ships.running["one"].poll() is None
        judged = ships.judged()
    judged.told(tell, f"R6 held={seconds}s")
    assert (judged.lost, judged.twice) == (0, 0)


@pytest.mark.parametrize("count", [25, pytest.param(600, marks=pytest.mark.sweep)])
def test_a_disk_that_is_full_for_a_while_loses_nothing(
    count: int, opened: Database, tmp_path: Path, tell: Tell
) -> None:
    with fleet(opened, tmp_path, count) as ships:
        ships.start("one")
        room = None
        for _ in ships.lines(patience=90):
            if room is None and ships.sent >= count // 3:
                # No file of the process may grow any more: what is written fails, as on a full disk.
                pid = ships.running["one"].pid
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
                room = threading.Timer(
                    2, resource.prlimit, (pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
                )
                room.start()
        assert room is not None
        room.join()
        alive = ships.running["one"].poll() is None
        judged = ships.judged()
    judged.told(tell, "R7 full=2s")
    assert alive
    assert (judged.lost, judged.twice) == (0, 0)
    with closing(sqlite3.connect(tmp_path / "focal.db")) as connection:
        assert connection.execute(HALF_WRITTEN).fetchall() == [("ok",)]


@pytest.mark.parametrize("how", ["no database", "a page overwritten"])
def test_a_damaged_file_is_refused_with_a_word_and_left_as_it_is(how: str, tmp_path: Path) -> None:
    path = stores.sqlite_file(tmp_path / "focal.db", stores.make_register)
    for beside in tmp_path.glob("focal.db-*"):
        beside.unlink()
    content = bytearray(path.read_bytes())
    if how == "no database":
        content[:100] = b"x" * 100
    else:
        content[4096 * 2 : 4096 * 40] = b"\xa5" * (4096 * 38)
    path.write_bytes(bytes(content))
    ended = call("doctor", env=without_settings(tmp_path))
    assert ended.returncode == 2
    assert "the database cannot be used" in ended.stderr
    assert path.read_bytes() == bytes(content)


def test_a_file_that_may_only_be_read_is_refused_with_a_word(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'focal.db'}")
    migrate(database)
    database.close()
    env = without_settings(tmp_path, FOCAL_DATABASE_URL=f"sqlite:///file:{tmp_path / 'focal.db'}?mode=ro&uri=true")
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "tick"], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert "the database cannot be used: attempt to write a readonly database" in ran.stderr
    assert "Traceback" not in ran.stderr
