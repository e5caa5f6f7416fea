"""Who has to do with an item no more is taken off it; one in the place of another is named there, and nobody else."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond

RECORDED = "action: TSB and BR to write the note by 24 May"
LEAVES = (
    "remove BR from {}", "enlève le BR de la {}", "quita a la BR de la {}", "убери БР из {}", "احذف BR من البند {}",
    "把BR从{}号去掉",
)  # fmt: skip
REPLACES = (
    "BDT replaces BR on {}", "le BDT remplace le BR pour la {}", "la BDT sustituye a la BR en la {}",
    "БРЭ заменяет БР в {}", "يحل BDT محل BR في البند {}", "把{}号的BR换成BDT",
)  # fmt: skip


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    beyond.says(DESK, RECORDED)
    return beyond


def owed(beyond: Beyond, number: int) -> list[str | None]:
    return [each.body_id for each in beyond.item(number).parties]


@pytest.mark.parametrize("words", LEAVES)
def test_one_of_two_is_taken_off(beyond: Beyond, words: str) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, words.format(number))
    assert owed(beyond, number) == ["tsb"]


@pytest.mark.parametrize("words", REPLACES)
def test_one_stands_in_the_place_of_another(beyond: Beyond, words: str) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, words.format(number))
    assert sorted(map(str, owed(beyond, number))) == ["bdt", "tsb"]


def test_whoever_has_nothing_to_do_with_it_cannot_be_taken_off(beyond: Beyond) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, f"remove BDT from {number}")
    assert sorted(map(str, owed(beyond, number))) == ["br", "tsb"]


@pytest.mark.parametrize("words", [
    "we should remove BR from the list of speakers", "who removed BR from {}?",
    "BR replaces TSB in the photo of item {}",
])  # fmt: skip
def test_talk_takes_nobody_off(beyond: Beyond, words: str) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, words.format(number))
    assert sorted(map(str, owed(beyond, number))) == ["br", "tsb"]
