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


TAKEN_OFF = (
    "take BR off {} and put BDT on", "retirer BR de la {} et mettre BDT à la place",
    "quitar a BR de la {} y poner a BDT",
    "сними БР с {} и поставь БРЭ", "أزل BR من {} وضع BDT مكانه", "把BR从{}撤下，换成BDT",
)  # fmt: skip


@pytest.mark.parametrize("words", TAKEN_OFF)
def test_one_is_taken_off_and_another_put_in_that_place(beyond: Beyond, words: str) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, words.format(number))
    assert sorted(map(str, owed(beyond, number))) == ["bdt", "tsb"]


@pytest.mark.parametrize("words", [
    "don't take BR off {} and put BDT on", "they took BR off {} and put BDT on", "别把BR从{}撤下，换成BDT",
    "ne retire pas BR de la {} pour mettre BDT à la place",
])  # fmt: skip
def test_what_nobody_asked_for_takes_nobody_off(beyond: Beyond, words: str) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, words.format(number))
    assert sorted(map(str, owed(beyond, number))) == ["br", "tsb"]


BARE = (
    ("en", "remove BR", "yes"), ("fr", "enlève BR", "oui"), ("es", "quita a BR", "sí"), ("ru", "убери БР", "да"),
    ("ar", "أزل BR", "نعم"), ("zh", "去掉BR", "是"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "words", "yes"), BARE)
def test_the_only_one_is_taken_off_once_that_was_shown(beyond: Beyond, lang: str, words: str, yes: str) -> None:
    beyond.says(DESK, "action: BR to write the letter by 24 May")
    number = max(beyond.numbers())
    beyond.says(DESK, f"show {number}")
    assert beyond.says(DESK, words, lang=lang).choices
    assert owed(beyond, number) == ["br"]
    beyond.says(DESK, yes, lang=lang)
    assert owed(beyond, number) == []


@pytest.mark.parametrize(("lang", "words"), [each[:2] for each in BARE])
def test_one_of_two_is_taken_off_the_item_just_shown(beyond: Beyond, lang: str, words: str) -> None:
    number = max(beyond.numbers())
    beyond.says(DESK, f"show {number}")
    beyond.says(DESK, words, lang=lang)
    assert owed(beyond, number) == ["tsb"]


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
