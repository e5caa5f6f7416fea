"""A number that begins a stretch of hours is no item's: "from 23 to 8"."""

from __future__ import annotations

import pytest

from benchmarks.understanding_rows import names, read

HOURS = (
    "ночью, с 23 до 8, ничего не присылай",
    "с 23 до 8",
    "por la noche, de 23 a 8, no me mandes nada",
    "de 23 à 8",
    "من 23 إلى 8",
)
ITEMS = ("перенеси срок пункта 23 на 8 июня", "aplaza la 23 al 8 de junio", "point 23 reporté au 8 juin")


@pytest.mark.parametrize("words", HOURS)
def test_hours_move_no_item(words: str) -> None:
    assert read(words, names(), alone=True)["command"] in (None, "SetQuietHours")


@pytest.mark.parametrize("words", ITEMS)
def test_an_item_is_moved_all_the_same(words: str) -> None:
    row = read(words, names(), alone=True)
    assert (row["command"], row["fields"]["item"]) == ("MoveDeadline", 23)
