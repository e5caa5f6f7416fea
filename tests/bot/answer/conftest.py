"""What most conversations of this folder begin with."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from benchmarks.conversations import first_items
from bot.app import Focal
from tests.bot.answer.beyond import ACTION, DESK, Beyond, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    """One action that the desk has just recorded."""
    beyond = Beyond(focal, now)
    beyond.says(DESK, ACTION)
    return beyond


@pytest.fixture(scope="session")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database, with three items in it, of which each of the conversations that are held turn by turn is a copy."""
    return first_items(tmp_path_factory.mktemp("recorded"))


@pytest.fixture
def three(focal: Focal, now: datetime) -> Beyond:
    """Three items that the desk has recorded, numbered from one."""
    return with_recorded(focal, now)
