"""A topic in a body is no office whose name holds both, unless it is called an office: "النفاذ في BDT"."""

from __future__ import annotations

import pytest

from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import ReassignItem
from tests.bot.answer.beyond import BDT, DESK, Beyond


@pytest.mark.parametrize(
    "words",
    [
        "مين جهة اتصال النفاذ في BDT؟",
        "منو جهة اتصال النفاذ في BDT؟",
        "شكون جهة اتصال النفاذ في BDT؟",
        "مين المسؤول عن النفاذ في BDT؟",
        "من هي جهة اتصال النفاذ في BDT؟",
        "مين جهة الاتصال المعنية بالنفاذ في BDT؟",
    ],
)
def test_both_are_asked_about(three: Beyond, words: str) -> None:
    command = three.asks(DESK, words, lang="ar")
    assert isinstance(command, FindFocalPoint)
    assert (command.topic, command.body) == ("accessibility", "bdt")


def test_the_office_is_still_called_by_its_name(three: Beyond) -> None:
    command = three.asks(DESK, "أعط 1 إلى مكتب النفاذ في BDT", lang="ar")
    assert isinstance(command, ReassignItem)
    assert command.responsible[0].id == BDT
