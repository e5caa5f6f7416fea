"""R18: what brings the tables up to date is killed at random statements, on SQLite and PostgreSQL; the next start ends
it. Processes of the version before go on meanwhile."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.engine import URL

from storage.database import Database
from storage.migrations.chain import pending
from storage.migrations.run import migrate
from tests import stores
from tests.figures import Tell
from tests.sweeps.fleet import fleet
from tests.test_migrations import _shape

ROOT = Path(__file__).parents[2]
# Kills itself at the statement with this number.
KILLED = """
import os, signal, sys
from sqlalchemy import event
from storage.database import Database
from storage.migrations.run import migrate

database, left = Database(sys.argv[1]), int(sys.argv[2])

@event.listens_for(database.engine, "before_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

migrate(database)
"""
KILLS, FARTHEST = 8, 60


NEWER = (
    "ALTER TABLE messages ADD COLUMN of_a_newer_version VARCHAR(8)",
    "ALTER TABLE notices ADD COLUMN of_a_newer_version INTEGER",
    "CREATE INDEX ix_of_a_newer_version ON notices (of_a_newer_version)",
    "CREATE TABLE of_a_newer_version (id INTEGER PRIMARY KEY)",
)


class Killed(Exception):
    """The process that migrates ends here."""


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Nothing yet."""
    if request.param == "postgresql":
        with stores.postgres_copy(request.getfixturevalue("postgres_server"), template=None) as made:
            yield made
        return
    opened = Database(f"sqlite:///{tmp_path / 'old.db'}")
    yield opened
    opened.close()


@pytest.fixture
def made(old: Database, request: pytest.FixtureRequest, database: Database) -> Iterator[Database]:
    """All tables, as the code declares them, on the same kind of database."""
    if old.sqlite:
        yield database
        return
    with stores.postgres_copy(request.getfixturevalue("postgres_server")) as opened:
        yield opened


@pytest.mark.sweep
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_again_and_again_the_tables_are_made_all_the_same(
    seed: int, old: Database, made: Database, tell: Tell
) -> None:
    chance, killed, url = random.Random(seed), 0, old.url.render_as_string(hide_password=False)
    for _ in range(KILLS):
        words = [sys.executable, "-c", KILLED, url, str(chance.randrange(1, FARTHEST))]
        ended = subprocess.run(words, cwd=ROOT, env=os.environ | {"PYTHONPATH": "."}, check=False)
        killed += ended.returncode == -signal.SIGKILL
    left = pending(old)
    assert migrate(old) == left
    where = old.url.get_backend_name()
    tell(f"R18 {where}", lost=None, twice=None, early=None, seed=seed, killed=killed, left_to_the_last=len(left))
    assert _shape(old) == _shape(made)
    assert killed


def migrated(database: Database, dies_at: int | None) -> None:
    """A version to come adds to the tables in one transaction; or dies before a statement of it."""

    def grow(connection: Connection) -> None:
        for number, statement in enumerate(NEWER):
            if number == dies_at:
                raise Killed
            connection.exec_driver_sql(statement)

    with suppress(Killed):
        database.reshaping(grow)


@pytest.mark.parametrize("count", [60, pytest.param(1_000, marks=pytest.mark.sweep)])
def test_processes_of_the_version_before_deliver_while_the_tables_grow(
    count: int, postgres_server: URL, tmp_path: Path, tell: Tell
) -> None:
    with stores.postgres_copy(postgres_server) as database, fleet(database, tmp_path, count) as ships:
        for name in ("one", "two"):
            ships.start(name)
        steps = [*range(len(NEWER)), None]
        for _ in ships.lines(patience=240):
            if steps and ships.sent >= count * (len(NEWER) + 2 - len(steps)) // (len(NEWER) + 3):
                migrated(database, steps.pop(0))
        judged, alive = ships.judged(), [each.poll() for each in ships.running.values()]
    judged.told(tell, f"R18 beside, due={count}", killed=len(NEWER), longest_pause=f"{judged.pause:.2f}s")
    assert (judged.lost, judged.twice, steps) == (0, 0, [])
    assert alive == [None, None]
