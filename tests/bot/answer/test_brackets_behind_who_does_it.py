"""What stands in brackets behind whoever is to do it goes with what is done, whole."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, owners, with_recorded

BRACKETS = (
    ("en", "ACTION: BR (if TSB agrees) to send the list", "send the list (if TSB agrees)"),
    ("fr", "ACTION : BR (si le TSB est d'accord) envoie la liste", "envoie la liste (si le TSB est d'accord)"),
    ("es", "ACCIÓN: BR (si la TSB está de acuerdo) envía la lista", "envía la lista (si la TSB está de acuerdo)"),
    ("ru", "Действие: БР (если БСЭ согласно) отправит список", "отправит список (если БСЭ согласно)"),
    ("ar", "إجراء: BR (إذا وافق TSB) يرسل القائمة", "يرسل القائمة (إذا وافق TSB)"),
    ("zh", "行动：BR（如果TSB同意）发送清单", "发送清单（如果TSB同意）"),
)


@pytest.fixture
def talk(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(("lang", "words", "text"), BRACKETS)
def test_they_go_with_what_is_done(talk: Beyond, lang: str, words: str, text: str) -> None:
    talk.says(DESK, words, lang=lang)
    item = talk.item(max(talk.numbers()))
    assert (item.text.replace(" （", "（"), owners(item)) == (text, ["br"])


def test_other_brackets_stay(talk: Beyond) -> None:
    talk.says(DESK, "ACTION: BR to send the list (draft 2) to TSB")
    assert talk.item(max(talk.numbers())).text == "send the list (draft 2) to TSB"
