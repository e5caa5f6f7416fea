"""An address of mail or of a page is cut nowhere, and what follows its full stop is a sentence of its own."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from bot.understand.text.joins import cuts
from tests.bot.answer.beyond import DESK, Beyond


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(
    "words", ["登记nobody@example.org为TSB无障碍联络人", "请登记 nobody@example.org 为TSB无障碍联络人"]
)
def test_whoever_is_entered_by_an_address_is_looked_for_under_it(beyond: Beyond, words: str) -> None:
    assert "nobody@example.org" in str(beyond.says(DESK, words, lang="zh"))


@pytest.mark.parametrize("address", ["a.b@example.org", "https://example.org/show.html?x=1,2", "www.example.org"])
def test_no_message_is_cut_within_an_address(address: str) -> None:
    parts = [part for cut in cuts(f"{address}为TSB and {address}. Show 2") for part in (cut.left, cut.right)]
    assert all(part.count(address) or "example" not in part for part in parts)


def test_behind_an_address_the_next_sentence_begins() -> None:
    assert any(cut.right == "Show 2" and "." in cut.gap for cut in cuts("Enrol a.b@example.org. Show 2"))
