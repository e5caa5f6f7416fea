"""A call to action names nobody to whom it is reported: "and report to ISCG" is a part of what is called for."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words", "told"),
    [
        ("en", "CALL TO ACTION: Member States to share experience and report to ISCG", "and report to ISCG"),
        (
            "fr",
            "APPEL À L'ACTION : les États Membres doivent partager leur expérience et rendre compte à l'ISCG",
            "et rendre compte à l'ISCG",
        ),
        (
            "es",
            "LLAMAMIENTO A LA ACCIÓN: los Estados Miembros deben compartir su experiencia e informar a ISCG",
            "e informar a ISCG",
        ),
        (
            "ru",
            "ПРИЗЫВ К ДЕЙСТВИЮ: Государствам-Членам поделиться опытом и отчитаться перед ISCG",
            "и отчитаться перед ISCG",
        ),
        ("zh", "行动呼吁：成员国分享经验并向ISCG报告", "并向ISCG报告"),
        ("zh", "号召：成员国分享经验并向ISCG报告", "并向ISCG报告"),
        ("ar", "دعوة إلى العمل: على الدول الأعضاء تبادل الخبرات وتقديم تقرير إلى ISCG", "وتقديم تقرير إلى ISCG"),
    ],
)
def test_it_stays_in_the_text(focal: Focal, now: datetime, lang: str, words: str, told: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).kind == "call_to_action"
    assert beyond.item(1).text.endswith(told)


def test_of_an_action_it_is_told_apart(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: BDT to share the experience and report to ISCG")
    assert beyond.item(1).text == "share the experience"
