"""What is held up until somebody's quiet hours is told to them when these end, whatever held it up."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.deliver.run import deliver_once
from bot.doors.terminal.said import to_said
from storage.tables.people import Person, Route
from tests.bot.deliver.scripted import Hands, Ledger, ScriptedSender

SECRETARIAT, OWNER = "secretariat@example.org", "access.bdt@example.org"
MADE = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
# Seven days ahead of the deadline, at nine in Geneva; then its evening, and the next morning.
DUE = datetime(2024, 5, 17, 7, 0, tzinfo=UTC)
NIGHT, MORNING = DUE + timedelta(hours=13), DUE + timedelta(hours=23)


def says(focal: Focal, who: str, words: str, at: datetime) -> None:
    focal.hall.ask(to_said(words, who, at, lang="en"), at, hold=False)


@pytest.mark.parametrize("trouble", ["away", "refused", "error-before", "paused"])
def test_what_was_held_up_until_the_night_comes_once_in_the_morning(trouble: str, focal: Focal, tmp_path: Path) -> None:
    clock, ledger = Hands(MADE), Ledger(tmp_path / "ledger")
    chat = ScriptedSender(ledger, clock)
    means = replace(focal.means({"chat": chat}), clock=clock)
    says(focal, OWNER, "quiet hours from 20:00 to 8:00", MADE)
    says(focal, SECRETARIAT, "action: BDT to send the accessibility checklist to TSB by 24 May", MADE)
    with focal.database.writing() as session:
        owner = session.scalars(select(Person).where(Person.ref == OWNER)).one()
        session.add(Route(person_id=owner.id, platform="chat", installation="here", address=OWNER))

    def deliver(at: datetime) -> int:
        for _ in range(4):
            clock.at = max(clock.at + timedelta(seconds=400), at)
            asyncio.run(deliver_once(means, at))
        return len(ledger.read("accept"))

    told = deliver(MADE)
    if trouble == "away":
        chat.away = frozenset({OWNER})
    elif trouble == "paused":
        says(focal, SECRETARIAT, "pause all reminders", DUE)
    else:
        chat.fault, chat.times = trouble, 10_000
    assert deliver(DUE) == told
    chat.away, chat.fault = frozenset(), "fine"
    if trouble == "paused":
        says(focal, SECRETARIAT, "release the reminders", NIGHT)
    # What may have arrived is cleared up at once.
    assert deliver(NIGHT) == told + (trouble == "error-before")
    assert deliver(MORNING - timedelta(minutes=1)) == told + (trouble == "error-before")
    assert deliver(MORNING) == told + 1
