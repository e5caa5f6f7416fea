"""The stage on which the attacks take place."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.attacks.stage import Stage


@pytest.fixture
def stage(focal: Focal, now: datetime) -> Stage:
    return Stage(focal, now)
