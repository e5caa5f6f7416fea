"""What no phrase fits but its telling words say: a question is answered, a change is shown first and kept by a word."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from bot.app import Focal, Turn
from bot.cli.spoken import to_message
from storage.items import get_item

DESK = "secretariat@example.org"


def says(focal: Focal, words: str, now: datetime) -> Turn:
    return asyncio.run(focal.exchange(to_message(words, DESK, now, place="dm", lang=None), now))


def status(focal: Focal, number: int) -> str:
    with focal.database.reading() as session:
        item = get_item(session, number)
        assert item is not None
        return str(item.status)


@pytest.mark.parametrize(
    ("words", "keep"),
    [("1 - finished this morning", "yes"), ("1 — закончили сегодня утром", "да")],
)
def test_a_change_is_shown_and_made_only_when_it_is_kept(focal: Focal, now: datetime, words: str, keep: str) -> None:
    says(focal, "action: TSB Accessibility Desk to send the list by 30 May", now)
    asked = says(focal, words, now)
    assert asked.answered.reply.title.key == "proposal-by-meaning"
    assert status(focal, 1) == "open"
    says(focal, keep, now)
    assert status(focal, 1) == "closed"


def test_what_is_taken_back_is_shown_first_too(focal: Focal, now: datetime) -> None:
    says(focal, "action: TSB Accessibility Desk to send the list by 30 May", now)
    assert says(focal, "chuck out my last entry", now).answered.reply.title.key == "proposal-by-meaning"
    assert status(focal, 1) == "open"
    says(focal, "yes", now)
    assert status(focal, 1) == "withdrawn"
