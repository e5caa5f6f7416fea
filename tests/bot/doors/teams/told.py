"""A door with nobody behind it, which notes what came in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI

from bot.doors.teams.book import Reference
from bot.doors.teams.http import add_way_in
from bot.doors.teams.intake import House, Intake
from bot.doors.teams.keys import Keys
from bot.doors.teams.replies import Spoken
from bot.doors.teams.verify import Guard
from handlers.answer import Line, Reply
from tests.teams.keys import ISSUER
from tests.teams.standin import TeamsStandIn

NOTHING = Spoken(Reply(title=Line(key="search-none")), "en", "UTC")


class Heard:
    """What the intake handed on: messages kept, forms, searches, glances, news; and where conversations are."""

    def __init__(self, teams: TeamsStandIn, allowed: Callable[[str], bool] = lambda _: True) -> None:
        self.all: list[Any] = []
        self.references: list[Reference] = []
        self._teams, self._allowed = teams, allowed
        self.keys = Keys(teams.login.metadata_url)

    async def note(self, found: Any) -> None:
        self.all.append(found)

    async def refer(self, found: Reference) -> None:
        self.references.append(found)

    async def answer(self, found: Any) -> Spoken:
        self.all.append(found)
        return NOTHING

    async def look(self, found: Any) -> Spoken | None:
        self.all.append(found)
        return None

    @property
    def guard(self) -> Guard:
        return Guard(self._teams.world.app.id, ISSUER, self.keys, frozenset({self._teams.address}))

    def web(self) -> FastAPI:
        now = self._teams.clock.moment
        house = House(
            self._allowed, self.refer, self.note, self.answer, self.answer, self.look, self.answer, self.note, now, "en"
        )
        web = FastAPI()
        add_way_in(web, self.guard, Intake(house))
        return web
