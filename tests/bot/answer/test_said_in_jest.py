"""What is said with a laugh, quoted from first to last or no mark at all is not recorded unasked."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered

IN_JEST = (
    ("en", "Action: everybody to smile by Monday lol"),
    ("en", '"Action: everybody to smile by Monday" lol'),
    ("en", "“Action: everybody to smile by Monday”"),
    ("fr", "Action : tout le monde sourit avant lundi, hahaha"),
    ("fr", "« Action : le BDT envoie la liste avant lundi » mdr"),
    ("es", "Acción: todos a sonreír antes del lunes jajaja"),
    ("ru", "Поручение: всем улыбаться до понедельника)))"),
    ("ar", "إجراء: على الجميع الابتسام قبل الاثنين ههه"),
    ("zh", "行动项：大家周一前都要微笑，呵呵"),
    ("zh", "“行动项：大家周一前都要微笑”哈哈"),
)
NO_MARKS = (
    ("es", "acción, cámara y luces jaja"), ("es", "acción, cámara y luces"), ("en", "action, camera and lights"),
)  # fmt: skip
MEANT = (
    "Action: BDT to send the list by Monday :)",
    "Action: BDT to visit the Sahara by Monday",
    "Action: BDT to send the list (with “annexes (2)”) by Monday",
    "Action: by Monday BDT to check the table (see note (b (and annex (c))))",
    "acción, BDT manda la lista antes del viernes",
    "行动项：BDT周一前发表格哈",
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words"), IN_JEST)
def test_what_is_said_with_a_laugh_is_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.numbers()
    shown = offered(beyond.says(DESK, words, lang=lang))
    assert beyond.numbers() == before
    assert {name for name, _ in shown} == {"RecordAction"}


@pytest.mark.parametrize(("lang", "words"), IN_JEST)
def test_of_a_laugh_merely_overheard_nothing_comes(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.numbers()
    beyond.says(DESK, words, place="room", lang=lang)
    assert beyond.numbers() == before


@pytest.mark.parametrize(("lang", "words"), NO_MARKS)
def test_a_comma_behind_the_word_for_an_action_marks_nothing(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.numbers()
    beyond.says(DESK, words, lang=lang)
    assert beyond.numbers() == before


@pytest.mark.parametrize("words", MEANT)
def test_what_is_meant_is_recorded(beyond: Beyond, words: str) -> None:
    before = len(beyond.numbers())
    beyond.says(DESK, words)
    assert len(beyond.numbers()) == before + 1
