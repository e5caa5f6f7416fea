"""A place in the list of one's reminders means that reminder; what it would do to an action is shown first."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

ITEM = "action: me to send the checklist by 24 May"
LANGUAGES = (
    ("en", "what reminders do I have", "delete the first one"),
    ("en", "what reminders do I have", "move the first one to Friday"),
    ("fr", "quels sont mes rappels", "supprime le premier"),
    ("es", "qué recordatorios tengo", "borra el primero"),
    ("ru", "какие у меня напоминания", "удали первое"),
    ("ar", "ما هي تذكيراتي", "احذف الأول"),
    ("zh", "我都有哪些提醒", "第一个删了"),
)


@pytest.mark.parametrize(("lang", "asks", "says"), LANGUAGES)
def test_of_an_action_it_is_shown_first(beyond: Beyond, lang: str, asks: str, says: str) -> None:
    beyond.says(DESK, ITEM)
    number = beyond.numbers()[-1]
    before = beyond.item(number)
    beyond.says(DESK, asks, lang=lang)
    shown = beyond.says(DESK, says, lang=lang)
    assert shown.title.key == "proposal-by-meaning"
    assert (beyond.item(number).status, beyond.item(number).due_at) == (before.status, before.due_at)


@pytest.mark.parametrize(("lang", "asks", "says"), [each for each in LANGUAGES if "Friday" not in each[2]])
def test_ones_own_goes_at_once(beyond: Beyond, lang: str, asks: str, says: str) -> None:
    beyond.says(DESK, "remind me tomorrow at 9 to call BR")
    number = beyond.numbers()[-1]
    beyond.says(DESK, asks, lang=lang)
    assert beyond.says(DESK, says, lang=lang).title.key == "item-withdrawn"
    assert beyond.item(number).status == "withdrawn"


def test_a_list_of_one_takes_the_place_of_the_one_before(beyond: Beyond) -> None:
    for words in ("action: TSB to send the list by 30 May", "action: TSB to send the answer by 31 May", "list items"):
        beyond.says(DESK, words)
    beyond.says(DESK, "remind me tomorrow at 9 to call BR")
    number = beyond.numbers()[-1]
    beyond.says(DESK, "what reminders do I have")
    beyond.says(DESK, "delete the first one")
    assert [each for each in beyond.numbers() if beyond.item(each).status == "withdrawn"] == [number]


def test_a_number_is_that_of_the_item(beyond: Beyond) -> None:
    beyond.says(DESK, ITEM)
    number = beyond.numbers()[-1]
    beyond.says(DESK, "what reminders do I have")
    assert beyond.says(DESK, f"withdraw item {number}").title.key == "item-withdrawn"
