"""The database says what time it is, whoever else holds its connections, and again after it was cut off."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, timedelta

import pytest
from sqlalchemy import URL, text

from storage.database import Database
from tests import stores

AT_ONCE = 15
TERMINATE = text("""
    SELECT pg_terminate_backend(pid, 10_000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
""")


@pytest.fixture
def postgres(postgres_server: URL) -> Iterator[Database]:
    with stores.postgres_copy(postgres_server) as opened:
        yield opened


def test_time_goes_on(each_database: Database) -> None:
    first, second = each_database.now(), each_database.now()
    assert first.tzinfo is UTC
    assert timedelta(0) <= second - first < timedelta(minutes=1)


def test_whoever_holds_every_connection_is_told_the_time(each_database: Database) -> None:
    with ExitStack() as held:
        for _ in range(AT_ONCE):
            held.enter_context(each_database.reading()).connection()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            told = list(pool.map(lambda _: each_database.now(), range(AT_ONCE)))
    assert len(told) == AT_ONCE


def test_a_clock_that_was_cut_off_is_asked_again(postgres: Database) -> None:
    before = postgres.now()
    with postgres.engine.connect() as connection:
        assert connection.scalars(TERMINATE).all() == [True]
        assert before <= postgres.now()
