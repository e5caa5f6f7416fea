"""Who asks whom to contact about an item is shown it; what merely has a number is no item."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold

ASKED = {
    "en": ["who should I contact about item 2?", "who leads 3?"],
    "fr": ["qui est le coordonnateur du point 2 ?", "qui contacter pour le 3 ?"],
    "es": ["¿con quién hablo del punto 2?", "¿a quién contacto por el 3?"],
    "ru": ["к кому обратиться по пункту 2?", "с кем говорить насчет 3?"],
    "ar": ["من جهة الاتصال للبند 2؟", "مع من أتحدث بشأن البند 3؟"],
    "zh": ["第2项该找谁？", "第3项的联系人是谁？"],
}


@pytest.mark.parametrize("lang", ASKED)
def test_whom_to_ask_about_an_item_is_told_by_the_item(lang: str, recorded: Path, tmp_path: Path) -> None:
    rows = hold(recorded, tmp_path / "talk.db", lang, ASKED[lang])
    assert [(each["command"], each["fields"].get("item")) for each in rows] == [("ShowItem", 2), ("ShowItem", 3)]


def test_whoever_sees_to_it_for_the_body_is_named(recorded: Path, tmp_path: Path) -> None:
    action = "action: TSB to draft captioning guidance on accessibility by 20 January 2027"
    row = hold(recorded, tmp_path / "talk.db", "en", [action, "who do I talk to about 4?"])[-1]
    assert "for TSB: TSB Accessibility Desk" in row["reply"]


def test_what_merely_has_a_number_is_asked_for_as_a_topic(recorded: Path, tmp_path: Path) -> None:
    rows = hold(recorded, tmp_path / "talk.db", "en", ["who leads 6G?", "who leads Question 2?"])
    assert {each["command"] for each in rows} == {"FindFocalPoint"}
