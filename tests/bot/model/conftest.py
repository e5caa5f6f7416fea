"""A whole Focal that may ask a scripted model, through the real package and real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select

from bot.app import Focal, Turn
from bot.doors.terminal.said import to_said
from bot.settings import Settings
from storage.database import Database
from storage.tables.items import Item
from storage.tables.model_calls import ModelCall
from tests import stores
from tests.bot.model.scripted_model import ScriptedModel, calls, serving
from tests.conftest import NOW

STAFF = "secretariat@example.org"
CHAIR = "chair@example.org"
# The day after the meeting of May.
AFTER = datetime(2024, 5, 22, 8, tzinfo=UTC)
SECRET = SecretStr("a-secret-key")
# After five in a row the endpoint is left alone.
FAILURES = 4


@dataclass
class Talker:
    """Somebody talks to a Focal that has a model."""

    focal: Focal
    model: ScriptedModel
    now: datetime
    uses: Iterator[int] = field(default_factory=count)

    def says(self, words: str, who: str = STAFF, **where: Any) -> Turn:
        return asyncio.run(self.focal.exchange(to_said(words, who, self.now, **where), self.now))

    def items(self) -> int:
        with self.focal.database.reading() as session:
            return session.scalar(select(func.count()).select_from(Item)) or 0

    def calls(self) -> list[ModelCall]:
        with self.focal.database.reading() as session:
            return list(session.scalars(select(ModelCall).order_by(ModelCall.id)))


@pytest.fixture
def model() -> Iterator[ScriptedModel]:
    with serving() as served:
        yield served


@pytest.fixture
def store(staffed_file: Path) -> Iterator[Database]:
    with stores.sqlite_copy(staffed_file) as opened:
        yield opened


Talking = Callable[..., Talker]


@pytest.fixture
def talking(store: Database, model: ScriptedModel, now: datetime) -> Talking:
    """Makes a Focal with a model; settings may be given."""

    def make(**given: Any) -> Talker:
        known = {"model": "scripted", "model_url": model.url, "model_key": SECRET}
        settings = Settings.model_validate({"database_url": str(store.url), **known, **given})
        return Talker(Focal(settings, store, lambda: now), model, now)

    return make


@pytest.fixture(scope="session")
def lasting(staffed_file: Path) -> Iterator[Talker]:
    """One Focal with a model for all the faults that leave nothing behind, since making one takes a while."""
    with stores.sqlite_copy(staffed_file) as opened, serving() as served:
        settings = Settings(
            database_url=str(opened.url), model="scripted", model_url=served.url, model_key=SECRET, model_daily=10_000
        )
        yield Talker(Focal(settings, opened, lambda: NOW), served, NOW)


@pytest.fixture
def steady(lasting: Talker) -> Talker:
    """That Focal, whose endpoint failed less often in a row than makes Focal leave it alone: a good answer now and
    then sees to it."""
    if next(lasting.uses) % FAILURES == 0:
        lasting.model.will(calls(("FindFocalPoint", {"topic": "accessibility"})))
        lasting.says("Whom might I bother regarding hearing loss matters, pray tell?")
        assert lasting.calls()[-1].outcome == "proposed"
    lasting.model.asked.clear()
    return lasting


@pytest.fixture
def talker(talking: Talking) -> Talker:
    return talking()


@pytest.fixture
def reader(talking: Talking, now: datetime) -> Talker:
    """Somebody whose group allows a model, which was approved for its meeting."""
    talker = talking()
    talker.now = AFTER
    talker.says("ISCG allows a model to read its texts", CHAIR)
    talker.says("a model may read the texts of the May meeting of ISCG", CHAIR)
    return talker
