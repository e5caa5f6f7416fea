"""One story told through the terminal, Slack and Teams leaves the same rows, and is answered in the same words."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import pytest
from sqlalchemy import Table, func, select

from bot.app import Focal
from bot.cli.times import read_time
from bot.settings import Settings
from storage.database import Database
from storage.tables.all import METADATA
from storage.tables.inbox import Event
from tests import stores
from tests.bot.doors.slack.lobby import Lobby
from tests.bot.doors.teams.hotel import Hotel
from tests.conftest import NOW
from tests.slack.standin import slack_stand_in
from tests.teams.standin import teams_stand_in
from tests.test_talks import DIALOGS, LANGUAGES, read, say

# What was recorded, of whom, with whom, by when, and whom it will be told; not how it came in and went out.
TABLES = (
    "items",
    "item_parties",
    "progress",
    "notices",
    "plans",
    "meetings",
    "focal_points",
    "memberships",
    "settings",
)
# Keys of other tables that count what a door has seen, and what depends on the moment to the second.
LEFT_OUT = {"place_id", "message_id", "version", "id"}
# Whether something was told already is a matter of the moment.
OF_THE_MOMENT = {"notices": {"state", "reason"}}
# What a process does by itself, at whatever hour it runs: its secret, the mark by which one process seals at a time,
# the rules of zones that it knows, a word to the desk of whom it could not reach.
BY_ITSELF = {
    "notices": ("stage", {"untold", "follow-up"}),
    "settings": ("name", {"message_key", "audit_sealer", "zone_rules", "meetings_planned", "let_go", "served"}),
}
SHORT = 8
Told = tuple[str, str, datetime]
Rows = Mapping[str, Sequence[Mapping[str, Any]]]


class Clock(Protocol):
    def now(self) -> float: ...

    def forward(self, seconds: float) -> None: ...


def story(lang: str, whole: bool) -> list[Told]:
    """Who says what, when; only the first that change something, unless it is told as a ``whole``."""
    words = read(DIALOGS / lang / "story.toml")
    every = read(DIALOGS / "story.toml")["turn"]
    turns = every if whole else [each for each in every if not _asks(each.get("command", ""))][:SHORT]
    return [(each["as"], words[each["id"]]["say"], read_time(each["at"], "Europe/Zurich")) for each in turns]


def _asks(command: str) -> bool:
    return not command or command.startswith(("Find", "List", "Show", "Help"))


def left(database: Database) -> Rows:
    with database.reading() as session:
        found = {name: session.execute(select(METADATA.tables[name])).mappings().all() for name in TABLES}
        return {
            name: sorted((_kept(METADATA.tables[name], row) for row in rows if _is_told(name, row)), key=str)
            for name, rows in found.items()
        }


def _is_told(table: str, row: Mapping[Any, Any]) -> bool:
    column, values = BY_ITSELF.get(table, ("", set()))
    return not column or row[column] not in values


def _kept(table: Table, row: Mapping[Any, Any]) -> Mapping[str, Any]:
    out = LEFT_OUT | OF_THE_MOMENT.get(table.name, set())
    kept = {each.name: row[each.name] for each in table.columns if each.name not in out}
    return {
        name: each.replace(second=0, microsecond=0) if isinstance(each, datetime) else each
        for name, each in kept.items()
    }


async def tell(
    database: Database, told: Sequence[Told], clock: Clock, until: Callable[..., Awaitable[Any]], dm: Callable[..., Any]
) -> None:
    """Says one thing after another, each at its time, and waits until it is answered."""
    for number, (who, words, at) in enumerate(told, 1):
        clock.forward(at.timestamp() - clock.now())
        await dm(who, words)
        await until(lambda _ledger, wanted=number: _answered(database) >= wanted, 20)


def _answered(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).where(Event.state == "done")) or 0


async def by_slack(database: Database, told: Sequence[Told]) -> None:
    async with slack_stand_in() as slack:
        slack.pace.off()
        async with Lobby(slack, database).http():
            await tell(database, told, slack.clock, slack.ledger.until, lambda who, words: slack.person(who).dms(words))


async def by_teams(database: Database, told: Sequence[Told]) -> None:
    async with teams_stand_in() as teams:
        teams.pace.off()
        for who in {each[0] for each in told}:
            teams.person(who).direct.installed = True
        async with Hotel(teams, database).open():
            await tell(database, told, teams.clock, teams.ledger.until, lambda who, words: teams.person(who).dms(words))


async def by_terminal(database: Database, told: Sequence[Told], lang: str) -> None:
    focal = Focal(Settings(database_url=str(database.url)), database, lambda: NOW)
    for who, words, at in told:
        await say(focal, words, {"as": who, "at": at.isoformat()}, lang)


WHOLE = [pytest.param(lang, True, marks=pytest.mark.sweep) for lang in LANGUAGES]


@pytest.mark.parametrize(("lang", "whole"), [("en", False), *WHOLE])
def test_the_same_story_leaves_the_same_rows_through_every_door(
    lang: str, whole: bool, staffed_file: Path, tmp_path: Path
) -> None:
    told = story(lang, whole)
    ways: dict[str, Callable[[Database], Coroutine[Any, Any, None]]] = {
        "terminal": lambda database: by_terminal(database, told, lang),
        "slack": lambda database: by_slack(database, told),
        "teams": lambda database: by_teams(database, told),
    }
    rows = {}
    for name, way in ways.items():
        with stores.sqlite_copy(Path(shutil.copy(staffed_file, tmp_path / f"{name}.db"))) as database:
            asyncio.run(way(database))
            rows[name] = left(database)
    assert rows["terminal"]["items"]
    for name in ("slack", "teams"):
        for table in TABLES:
            assert rows[name][table] == rows["terminal"][table], (name, table)
