"""What all tests stand on: a real database, filled tables, a fixed moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.tables.all import METADATA

NOW = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """Tuesday 14 May 2024, 10:00 in Geneva."""
    return NOW


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'focal.db'}")
    METADATA.create_all(opened.engine)
    yield opened
    opened.close()
