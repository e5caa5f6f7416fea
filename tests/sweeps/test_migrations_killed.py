"""R18: what brings the tables up to date is killed at random statements, on SQLite; the next start ends it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrations.run import migrate, pending
from tests.figures import Tell
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


@pytest.mark.sweep
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_again_and_again_the_tables_are_made_all_the_same(
    seed: int, database: Database, tmp_path: Path, tell: Tell
) -> None:
    chance, url, killed = random.Random(seed), f"sqlite:///{tmp_path / 'old.db'}", 0
    for _ in range(KILLS):
        words = [sys.executable, "-c", KILLED, url, str(chance.randrange(1, FARTHEST))]
        ended = subprocess.run(words, cwd=ROOT, env=os.environ | {"PYTHONPATH": "."}, check=False)
        killed += ended.returncode == -signal.SIGKILL
    opened = Database(url)
    left = pending(opened)
    assert migrate(opened) == left
    made = _shape(opened)
    opened.close()
    tell("R18 sqlite", lost=0, twice=0, seed=seed, killed=killed, left_to_the_last=len(left))
    assert made == _shape(database)
    assert killed
