"""A share of something is the number of no item, and what is done in part is not done."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

PARTLY = (
    ("en", "about 80% done"),
    ("en", "we're at about 80 percent of the answers"),
    ("fr", "c'est fait à 80 %"),
    ("es", "está hecho al 80 %"),
    ("ru", "готово на 80 процентов"),
    ("ar", "أنجز 80٪ منه"),
    ("zh", "完成了80%"),
)


@pytest.mark.parametrize(("lang", "words"), PARTLY)
def test_it_closes_nothing_and_names_no_item(beyond: Beyond, lang: str, words: str) -> None:
    number = beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}")
    reply = beyond.says(DESK, words, lang=lang)
    assert beyond.item(number).status == "open"
    offered = [dict(each.command) for each in reply.choices if each.command]
    assert "CompleteItem" not in [each["command"] for each in offered]
    assert 80 not in [dict(each.get("fields", {})).get("item") for each in offered]


def test_all_of_it_is_done(beyond: Beyond) -> None:
    number = beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}")
    reply = beyond.says(DESK, "it is 100% done")
    if reply.choices:
        beyond.chooses(DESK, reply)
    assert beyond.item(number).status == "closed"
