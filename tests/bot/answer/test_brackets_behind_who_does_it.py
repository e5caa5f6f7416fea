"""What stands in brackets behind whoever is to do it goes with what is done, whole."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners

BRACKETS = (
    ("en", "ACTION: BR (if TSB agrees) to send the list", "send the list (if TSB agrees)"),
    ("fr", "ACTION : BR (si le TSB est d'accord) envoie la liste", "envoie la liste (si le TSB est d'accord)"),
    ("es", "ACCIÓN: BR (si la TSB está de acuerdo) envía la lista", "envía la lista (si la TSB está de acuerdo)"),
    ("ru", "Действие: БР (если БСЭ согласно) отправит список", "отправит список (если БСЭ согласно)"),
    ("ar", "إجراء: BR (إذا وافق TSB) يرسل القائمة", "يرسل القائمة (إذا وافق TSB)"),
    ("zh", "行动：BR（如果TSB同意）发送清单", "发送清单（如果TSB同意）"),
)


@pytest.mark.parametrize(("lang", "words", "text"), BRACKETS)
def test_they_go_with_what_is_done(three: Beyond, lang: str, words: str, text: str) -> None:
    three.says(DESK, words, lang=lang)
    item = three.item(max(three.numbers()))
    assert (item.text.replace(" （", "（"), owners(item)) == (text, ["br"])


def test_other_brackets_stay(three: Beyond) -> None:
    three.says(DESK, "ACTION: BR to send the list (draft 2) to TSB")
    assert three.item(max(three.numbers())).text == "send the list (draft 2) to TSB"
