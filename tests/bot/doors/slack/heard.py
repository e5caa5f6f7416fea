"""A door with nobody behind it, which notes what came in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from fastapi import FastAPI
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.slack.app import to_app
from bot.doors.slack.http import Gate, add_events
from bot.doors.slack.intake import House, Intake

NOW = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
SECRET = "a-signing-secret"
NOTHING: Mapping[str, Any] = {}


class Heard:
    """What the intake handed on: messages kept, forms, searches, news."""

    def __init__(self) -> None:
        self.all: list[Any] = []

    async def note(self, found: Any) -> None:
        self.all.append(found)

    async def answer(self, found: Any) -> Mapping[str, Any]:
        self.all.append(found)
        return NOTHING

    async def search(self, found: Any) -> Mapping[str, Any]:
        self.all.append(found)
        return {"options": []}

    def intake(self) -> Intake:
        return Intake(House(lambda _: True, self.note, self.answer, self.search, self.note, lambda: NOW, "memo"))

    def app(self) -> AsyncApp:
        return to_app(self.intake(), AsyncWebClient(token="xoxb-nobody"))

    def door(self) -> FastAPI:
        web = FastAPI()
        add_events(web, Gate(self.intake(), lambda: SECRET, NOW.timestamp))
        return web
