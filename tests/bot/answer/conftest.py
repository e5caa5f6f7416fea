"""What most conversations of this folder begin with."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import ACTION, DESK, Beyond


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    """One action that the desk has just recorded."""
    beyond = Beyond(focal, now)
    beyond.says(DESK, ACTION)
    return beyond
