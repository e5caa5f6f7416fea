"""Two processes serve one crowd each on the same database: nothing is lost, nothing is answered twice."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.settings import Settings
from storage.audit import columns
from storage.database import Database
from storage.tables.inbox import Event
from storage.tables.items import Item
from storage.tables.notices import Message
from storage.tables.work import Audit
from storage.trail_keys import KeyRing
from tests import stores
from tests.sweeps.crowd import SECRETARIAT
from tests.sweeps.talker import START

ROOT = Path(__file__).parent.parent.parent
# Each process says so many; a loaded machine may take its time.
MESSAGES, MOST_SECONDS = 300, 900


@pytest.fixture
def staffed(each_filled: Database) -> Database:
    """The organisation of the talks, on SQLite and then on PostgreSQL."""
    stores.import_organisation(each_filled)
    record_one(each_filled)
    return each_filled


def record_one(database: Database) -> None:
    """The item that everybody will be busy with."""
    focal = Focal(Settings(database_url=database.url.render_as_string(hide_password=False)), database)
    words = "action: BDT to send the list to TSB by 24 May"
    asyncio.run(focal.exchange(to_said(words, SECRETARIAT, START, lang="en"), START))


def begin(database: Database, seed: int) -> subprocess.Popen[bytes]:
    url = database.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.sweeps.talker", url, str(seed), str(MESSAGES)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def end(processes: Sequence[subprocess.Popen[bytes]]) -> list[dict[str, Any]]:
    """What they tell; where one fails, none of them is left behind."""
    try:
        return [_told(each) for each in processes]
    finally:
        for each in processes:
            each.kill()
            each.communicate()


def _told(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    out, errors = process.communicate(timeout=MOST_SECONDS)
    assert process.returncode == 0, errors.decode()[-4_000:]
    told: dict[str, Any] = json.loads(out)
    return told


@dataclass(frozen=True)
class Change:
    """A line of the trail of an item, as it reads with the keys at hand."""

    line: Audit
    before: dict[str, Any]
    after: dict[str, Any]


def histories(session: Session) -> dict[str, list[Change]]:
    ring, found = KeyRing(session), dict[str, list[Change]]()
    for each in session.scalars(select(Audit).where(Audit.subject == "item").order_by(Audit.id)):
        found.setdefault(each.subject_id, []).append(
            Change(each, _plain(ring.opened(each.before)), _plain(ring.opened(each.after)))
        )
    return found


def gaps(history: Sequence[Change]) -> list[str]:
    """Changes that did not begin where the one before had ended: what stood between them was lost."""
    # A remark changes nothing of the item itself, so it may stand beside any change.
    changes = [each for each in history if each.before != each.after]
    broken = [(first.line, second.line) for first, second in pairwise(changes) if first.after != second.before]
    return [f"item {a.subject_id}: {a.command} to {a.version}, {b.command} to {b.version}" for a, b in broken]


def _plain(row: Any) -> dict[str, Any]:
    return {key: value for key, value in (row or {}).items() if key != "parties"}


def _last(history: Sequence[Change]) -> dict[str, Any]:
    return max(history, key=lambda each: (each.line.version or 0, each.line.id)).after


@pytest.mark.sweep
def test_nothing_is_lost_and_nothing_answered_twice(staffed: Database) -> None:
    both = end([begin(staffed, 1), begin(staffed, 2)])
    taken = [event for each in both for event in each["taken"]]
    answered = [(event, key) for each in both for event, key in each["answered"]]
    assert Counter(event for event, _ in answered) == Counter(taken)
    assert not [each for each in answered if each[1] == "failure-code"]
    with staffed.reading() as session:
        assert {each.state for each in session.scalars(select(Event))} == {"done"}
        replies = Counter(session.scalars(select(Message.inbox_id).where(Message.kind == "reply")))
        assert replies == Counter([1, *taken])
        told = histories(session)
        assert not [fault for history in told.values() for fault in gaps(history)]
        items = {str(item.number): columns(item) for item in session.scalars(select(Item))}
        assert items == {number: _last(history) for number, history in told.items()}
        assert len(told["1"]) > 5
