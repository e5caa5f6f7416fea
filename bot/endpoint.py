"""The language model of a deployment, as its settings name it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.answer.model_gate import Limits, ModelGate
from bot.load import model_endpoint
from bot.model.types import Call, Question
from bot.settings import Settings
from storage.database import Database


def gate_of(settings: Settings, database: Database) -> ModelGate | None:
    """The door to a language model, where one is named."""
    limits = Limits(settings.model, settings.model_daily, settings.model_keep_text)
    return ModelGate(database, limits, database.now) if settings.model else None


async def _endpoint(settings: Settings) -> Any:
    # Off the loop, since the first time it takes about a second.
    return (await asyncio.to_thread(model_endpoint))(
        url=settings.model_url,
        name=settings.model,
        key=settings.read_model_key,
        seconds=settings.model_seconds,
        tools=settings.model_tools,
    )


async def asks(settings: Settings, question: Question) -> Call:
    """What a model makes of one message. Raises ``Unanswered``."""
    called: Call = await (await _endpoint(settings))(question)
    return called


async def reads_text(settings: Settings, whole: Mapping[str, Any]) -> tuple[Mapping[str, Any], int | None]:
    """What a model lists of a passage. Raises ``Unanswered``."""
    answered: tuple[Mapping[str, Any], int | None] = await (await _endpoint(settings)).read(whole)
    return answered
