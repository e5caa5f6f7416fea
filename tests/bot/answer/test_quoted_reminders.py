"""What is answered below a quoted reminder is said of its item."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "> Item 2, prepare the checklist. Responsible: BR. Deadline: Thursday 18 July 2024.\n\ndone"),
        ("en", "> Reminder: item 2 is due on 18 July 2024.\nDone, thanks!\n\nBest regards,\nAnna"),
        ("fr", "> Point 2, préparer la liste. Échéance : jeudi 18 juillet 2024.\nFait, merci"),
        ("es", "> Punto 2, preparar la lista. Plazo: jueves 18 de julio de 2024.\nHecho"),
        ("ru", "> Пункт 2, подготовить список. Срок: четверг, 18 июля 2024 года.\nГотово"),
        ("ar", "> البند 2، إعداد القائمة. الموعد النهائي: الخميس 18 يوليو 2024.\nتم"),
        ("zh", "> 第 2 项：准备清单。截止日期：2024年7月18日。\n已完成"),
    ],
)
def test_done_below_a_reminder_is_done(three: Beyond, lang: str, words: str) -> None:
    # What was spoken of before is another item.
    three.says(DESK, "show 3")
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "closed", "open"]


@pytest.mark.parametrize(
    "words",
    ["> Item 2, the list. Item 3, the survey.\ndone", "> Item 2, the list.", "> Item 2, the list.\nwhat is overdue?"],
)
def test_of_several_or_none_nothing_is_closed(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.statuses() == ["open", "open", "open"]


def test_a_number_said_goes_before_one_quoted(three: Beyond) -> None:
    three.says(DESK, "> Item 2, the list.\n3 is done")
    assert three.statuses() == ["open", "open", "closed"]
