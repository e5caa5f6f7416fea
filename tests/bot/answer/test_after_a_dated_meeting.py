"""Something due so long after a meeting told by its day is not due on that day, and its words are kept whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words", "kept"),
    [
        (
            "en",
            "Action: BR to submit its report within a week after the meeting of 1 June",
            "submit its report within a week after the meeting of 1 June",
        ),
        (
            "en",
            "Action: BR to submit its report within two weeks of the meeting of 1 June",
            "submit its report within two weeks of the meeting of 1 June",
        ),
        (
            "fr",
            "Action : le BR soumettra son rapport dans la semaine suivant la réunion du 1er juin",
            "rapport dans la semaine suivant la réunion du 1er juin",
        ),
        (
            "es",
            "Acción: la BR presentará su informe en la semana siguiente a la reunión del 1 de junio",
            "informe en la semana siguiente a la reunión del 1 de junio",
        ),
        (
            "ru",
            "Действие: БР представит доклад в течение недели после собрания 1 июня",
            "доклад в течение недели после собрания 1 июня",
        ),
        ("zh", "行动：BR在6月1日的会后一周内提交报告", "6月1日的会后一周内提交报告"),
        (
            "ar",
            "إجراء: يقدم مكتب الاتصالات الراديوية تقريره في غضون أسبوع بعد اجتماع 1 يونيو",
            "تقريره في غضون أسبوع بعد اجتماع 1 يونيو",
        ),
    ],
)
def test_no_day_is_read_and_nothing_is_cut(three: Beyond, lang: str, words: str, kept: str) -> None:
    command: Any = three.asks(DESK, words, lang=lang)
    assert command.due.kind == "none"
    assert kept in command.text


@pytest.mark.parametrize(
    ("lang", "words", "due"),
    [
        ("en", "Action: BR to submit its report by 10 June, after the meeting of 1 June", "2024-06-10"),
        ("en", "Action: after the meeting of 1 June BR to submit its report by 10 June", "2024-06-10"),
        ("en", "Action: BR to report on the meeting of 1 May by 7 June", "2024-06-07"),
        ("zh", "行动：BR在6月1日的会前提交报告", "2024-06-01"),
    ],
)
def test_another_day_is_read(three: Beyond, lang: str, words: str, due: str) -> None:
    three.says(DESK, words, lang=lang)
    assert str(three.item(4).due_date) == due
