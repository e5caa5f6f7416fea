"""New rules of a time zone that are installed while a process runs: it takes them up without a restart."""

from __future__ import annotations

import asyncio
import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Focal
from bot.serving.zones import follow_rules
from bot.settings import Settings
from handlers.commands.fields import DueMoment
from handlers.commands.notices import SnoozeReminder
from storage.database import Database
from storage.items import get_item
from storage.notices import list_notices
from tests.handlers.group import make_group
from tests.handlers.meeting import at
from tests.handlers.test_zone_rules import BEFORE, BEIRUT, ZONES

HOUR = timedelta(hours=1)
Install = Callable[[str], None]
NINE = datetime.fromisoformat("2023-03-29T09:00")


@pytest.fixture
def install() -> Iterator[Install]:
    """Puts the rules of a release where the system keeps them; whoever has read the old ones still has them."""
    before = zoneinfo.TZPATH

    def put(release: str) -> None:
        zoneinfo.reset_tzpath([str(ZONES / release), *before])

    zoneinfo.ZoneInfo.clear_cache()
    yield put
    zoneinfo.reset_tzpath(before)
    zoneinfo.ZoneInfo.clear_cache()


@pytest.fixture
def running(install: Install, each_filled: Database) -> Focal:
    """A process that has begun under the rules as they were, with an item that its owner has put off."""
    install("2023a")
    with each_filled.writing() as session:
        group = make_group(session, BEFORE)
        group.people["bdt"].zone = BEIRUT
        item = group.records(due=at("2023-04-05T15:00", BEIRUT))
        group.does("bdt", SnoozeReminder(item=item, until=DueMoment(at=NINE, zone=BEIRUT)))
    focal = Focal(Settings(database_url=each_filled.url.render_as_string(hide_password=False)), each_filled)
    focal.follow_zone_rules(BEFORE)
    return focal


def deadline(focal: Focal) -> datetime | None:
    with focal.database.reading() as session:
        item = get_item(session, 1)
        return item.due_at if item else None


def put_off(focal: Focal) -> list[tuple[str, datetime]]:
    with focal.database.reading() as session:
        return [(each.state, each.due) for each in list_notices(session, [1])[1] if each.stage == "snoozed"]


def test_a_running_process_takes_up_new_rules_and_what_is_to_come_follows(running: Focal, install: Install) -> None:
    known, before = running.zone_rules(BEFORE), deadline(running)
    assert before is not None
    assert put_off(running) == [("planned", datetime(2023, 3, 29, 6, 0, tzinfo=UTC))]
    assert running.renew_zone_rules(known, BEFORE) == known
    install("2023b")
    known = running.renew_zone_rules(known, BEFORE)
    assert deadline(running) == before + HOUR
    # It stays nine o'clock there, and is the same word.
    assert put_off(running) == [("planned", datetime(2023, 3, 29, 7, 0, tzinfo=UTC))]
    install("2023a")
    running.renew_zone_rules(known, BEFORE)
    assert deadline(running) == before
    assert put_off(running) == [("planned", datetime(2023, 3, 29, 6, 0, tzinfo=UTC))]


def test_a_zone_that_came_into_use_while_a_process_ran_is_followed_by_the_next_one(
    filled: Database, install: Install
) -> None:
    install("2023a")
    focal = Focal(Settings(database_url=filled.url.render_as_string(hide_password=False)), filled)
    focal.follow_zone_rules(BEFORE)
    known = focal.zone_rules(BEFORE)
    with filled.writing() as session:
        make_group(session, BEFORE).records(due=at("2023-04-05T15:00", BEIRUT))
    focal.renew_zone_rules(known, BEFORE)
    before = deadline(focal)
    install("2023b")
    zoneinfo.ZoneInfo.clear_cache()
    focal.follow_zone_rules(BEFORE)
    assert before is not None
    assert deadline(focal) == before + HOUR


def test_what_another_machine_made_of_other_rules_is_not_undone(running: Focal, install: Install) -> None:
    known = running.zone_rules(BEFORE)
    install("2023b")
    zoneinfo.ZoneInfo.clear_cache()
    running.follow_zone_rules(BEFORE)
    moved = deadline(running)
    # This process never saw its own rules change.
    install("2023a")
    zoneinfo.ZoneInfo.clear_cache()
    running.renew_zone_rules(known, BEFORE)
    assert deadline(running) == moved


def test_a_process_that_serves_looks_by_itself(running: Focal, install: Install) -> None:
    before, looked = deadline(running), list[datetime]()

    def now() -> datetime:
        looked.append(BEFORE)
        if len(looked) == 2:
            install("2023b")
        return BEFORE

    running.now = now

    async def story() -> None:
        loop = asyncio.create_task(follow_rules(running, every=0.0))
        while deadline(running) == before:
            await asyncio.sleep(0)
        loop.cancel()
        with suppress(asyncio.CancelledError):
            await loop

    asyncio.run(asyncio.wait_for(story(), 20))
    assert before is not None
    assert deadline(running) == before + HOUR
