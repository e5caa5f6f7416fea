"""What stands behind the talk that ends a list of actions is told as not recorded."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "ACTIONS\nTSB to draft it\nSee you on Monday\nBR to send it by 5 December"),
        ("fr", "ACTIONS\nTSB doit rédiger le projet\nÀ lundi\nBR doit envoyer la liste avant le 5 décembre"),
        ("es", "ACCIONES\nTSB redactará el borrador\nHasta el lunes\nBR enviará la lista antes del 5 de diciembre"),
        ("ru", "ДЕЙСТВИЯ\nБСЭ подготовить проект\nДо понедельника\nБР отправить список до 5 декабря"),
        ("ar", "الإجراءات\nTSB يعد المسودة\nإلى اللقاء يوم الاثنين\nBR يرسل القائمة قبل 5 ديسمبر"),
        ("zh", "行动项\nTSB 起草文稿\n周一见\nBR 12月5日前发送清单"),
    ],
)
def test_it_is_told(three: Beyond, lang: str, words: str) -> None:
    assert "line-outside-list" in str(three.says(DESK, words, lang=lang))


@pytest.mark.parametrize(
    "words",
    [
        "ACTIONS\nTSB to draft it\nBR to send it by 5 December\nSee you on Monday",
        "ACTIONS\nTSB to draft it\n\nBR to send it by 5 December",
        "ACTIONS\n- TSB to draft it\n- BR: send it\n   BR to send the second by 5 May",
    ],
)
def test_of_what_is_recorded_nothing_is_told(three: Beyond, words: str) -> None:
    assert "line-outside-list" not in str(three.says(DESK, words))
