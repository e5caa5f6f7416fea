"""The small organisation that the tests of handlers ask about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from storage.database import Database
from tests.handlers.group import Group, make_group


@pytest.fixture
def group(filled: Database, now: datetime) -> Iterator[Group]:
    """A group in one open transaction, on SQLite."""
    with filled.writing() as session:
        yield make_group(session, now)


@pytest.fixture
def each_group(each_filled: Database, now: datetime) -> Iterator[Group]:
    """A group in one open transaction, on SQLite and then on PostgreSQL."""
    with each_filled.writing() as session:
        yield make_group(session, now)
