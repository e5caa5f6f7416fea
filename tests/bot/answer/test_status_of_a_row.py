"""How several items stand is asked of all that are named, at once."""

from __future__ import annotations

import pytest

from handlers.commands.desk import CallForStatus
from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "ask for the status of 1 and 3"),
        ("fr", "demandez l'état de 1 et 3"),
        ("es", "pida el estado de 1 y 3"),
        ("ru", "запросите состояние пунктов 1 и 3"),
    ],
)
def test_all_of_them_are_asked_about(three: Beyond, lang: str, words: str) -> None:
    assert three.asks(DESK, words, lang=lang) == CallForStatus(items=(1, 3))


def test_of_one_item_alone_it_is_asked_as_of_one(three: Beyond) -> None:
    assert three.asks(DESK, "ask for the status of 3") == CallForStatus(item=3)
