"""Of what is to be recorded nothing is lost: who acts by another day, the day of a meeting, what a day tells of."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


BOTH = (
    ("en", "action: by 4 December BR sends the list, by the 7th TSB checks it"),
    ("en", "action: by 4 December BR sends the list, by 7 December TSB checks it"),
    ("fr", "action : d'ici le 4 décembre le BR envoie la liste, d'ici le 7 le TSB la vérifie"),
    ("es", "acción: antes del 4 de diciembre la BR envía la lista, antes del 7 la TSB la revisa"),
    ("ru", "до 4 декабря БР пришлёт список, до 7-го БСЭ проверит его"),
    ("ru", "действие: до 4 декабря БР пришлёт список, до 7-го БСЭ проверит его"),
    ("ar", "إجراء: قبل 4 ديسمبر يرسل BR القائمة، وقبل 7 ديسمبر يراجعها TSB"),
    ("zh", "行动：12月4日前BR发送清单，7日前TSB检查"),
)


@pytest.mark.parametrize(("lang", "words"), BOTH)
def test_what_two_do_by_a_day_each_is_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.numbers()
    assert beyond.says(DESK, words, lang=lang).choices
    assert beyond.numbers() == before


@pytest.mark.parametrize("words", [
    "action: BR to send the list to TSB, 3 copies at least", "action: BR, by 4 December, to send it to TSB",
])  # fmt: skip
def test_what_one_does_is_recorded(beyond: Beyond, words: str) -> None:
    before = beyond.numbers()
    beyond.says(DESK, words)
    assert len(beyond.numbers()) == len(before) + 1


@pytest.mark.parametrize(("words", "text", "day"), [
    ("к собранию 10 декабря БР подготовит список", "подготовит список", "12-10"),
    ("действие: БР подготовит список к собранию 10 декабря", "подготовит список", "12-10"),
    ("действие: БР напишет отчёт о собрании 20 мая до 3 июня", "напишет отчёт о собрании 20 мая", "06-03"),
    ("行动：BR在12月10日前的会议上提交报告", "在12月10日前的会议上提交报告", "12-10"),
    ("行动：12月10日前BR提交报告", "提交报告", "12-10"),
])  # fmt: skip
def test_the_day_of_a_meeting_is_not_lost(beyond: Beyond, words: str, text: str, day: str) -> None:
    beyond.says(DESK, words)
    item = beyond.item(max(beyond.numbers()))
    assert (item.text, str(item.due_date)[-5:], [each.body_id for each in item.parties]) == (text, day, ["br"])


def test_a_day_before_another_is_kept_where_a_meeting_has_it(beyond: Beyond) -> None:
    beyond.says(DESK, "действие: о собрании 20 мая до 3 июня БР напишет отчёт")
    item = beyond.item(max(beyond.numbers()))
    assert (item.text, str(item.due_date)[-5:]) == ("о собрании 20 мая БР напишет отчёт", "06-03")
