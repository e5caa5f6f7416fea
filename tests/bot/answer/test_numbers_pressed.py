"""A number typed below an answer: every button that stands there can be pressed by its own, and one that was not
offered leaves a question standing."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.commands.items import ShowItem
from tests.bot.answer.beyond import DESK, Beyond, form, offered

SHOW = {"en": "show 2", "fr": "affiche 2", "es": "muestra 2", "ru": "покажи 2", "ar": "اعرض 2", "zh": "显示 2"}


@pytest.mark.parametrize("lang", SHOW)
def test_the_last_of_many_buttons_is_pressed_as_the_first_is(three: Beyond, lang: str) -> None:
    shown = three.says(DESK, SHOW[lang], lang=lang)
    assert len(shown.buttons) > 5
    pressed = dict(shown.buttons[-1].command or {})
    assert form(three.says(DESK, f"[{len(shown.buttons)}]", lang=lang)).command == pressed["fields"]["form"]


@pytest.mark.parametrize("sign", ["#", "№ "])
def test_an_item_called_by_its_sign_is_no_button(three: Beyond, sign: str) -> None:
    three.says(DESK, "show 2")
    assert three.asks(DESK, f"{sign}3") == ShowItem(item=3)


def test_a_number_that_was_not_offered_leaves_the_question_standing(three: Beyond) -> None:
    asked = three.says(DESK, "move 2 to 5/6")
    assert len(offered(asked)) == 2
    assert [three.says(DESK, number).title.key for number in ("9", "0")] == ["choose-by-number"] * 2
    three.says(DESK, "2")
    assert three.item(2).due_date == date(2025, 5, 6)
