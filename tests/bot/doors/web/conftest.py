"""What several tests of pages begin with."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal


@pytest.fixture
def clocked(focal: Focal, now: datetime) -> list[datetime]:
    """The clock of the process, to be moved."""
    clock = [now]
    focal.now = lambda: clock[0]
    return clock
