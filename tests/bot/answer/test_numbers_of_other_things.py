"""A number that is a phase's, a room's or a page's is no item's."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

OTHER = (
    ("en", "phase 2 is done"),
    ("en", "room 2 is done"),
    ("en", "question 2 is done"),
    ("fr", "la question 2 est terminée"),
    ("ru", "вопрос 2 готов"),
    ("fr", "l'étape 2 est terminée"),
    ("es", "la fase 2 está terminada"),
    ("ru", "этап 2 завершён"),
    ("zh", "第二阶段完成了"),
    ("zh", "阶段2完成了"),
    ("ar", "القاعة 2 خلصت"),
    ("ar", "الطابق 2 خلص"),
    ("ar", "المرحلة 2 خلصت"),
    ("ar", "الإصدار 2 جاهز"),
    ("ar", "الصفحة 2 خلصت"),
    ("ar", "السؤال 2 انتهى"),
)
OF_ITEMS = (
    ("en", "item 2 is done"),
    ("fr", "le point 2 est terminé"),
    ("ar", "البند 2 انتهى"),
)


@pytest.mark.parametrize(("lang", "words"), OTHER)
def test_nothing_is_done_or_shown(three: Beyond, lang: str, words: str) -> None:
    assert offered(three.says(DESK, words, lang=lang)) == []
    assert three.item(2).status == "open"


@pytest.mark.parametrize(("lang", "words"), OF_ITEMS)
def test_an_item_is_closed_all_the_same(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "closed"
