"""Who helps is told apart from who does it, and from whose things are spoken of."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, owners

# Who does it, who helps, and what is to be done.
SAID: tuple[tuple[str, str, list[str], list[str], str], ...] = (
    ("en", "ACTION: BDT to draft the table by 10 July, TSB and BR cooperating", ["bdt"], ["tsb", "br"],
     "draft the table"),
    ("fr", "ACTION : BDT prépare le tableau d'ici le 10 juillet, TSB et BR en appui", ["bdt"], ["tsb", "br"],
     "prépare le tableau"),
    ("fr", "ACTION : TSB et BR collaborent avec BDT pour le tableau d'ici le 10 juillet", ["tsb", "br"], [],
     "collaborent avec BDT pour le tableau"),
    ("es", "ACCIÓN: BDT prepara el cuadro antes del 10 de julio, TSB y BR cooperan", ["bdt"], ["tsb", "br"],
     "prepara el cuadro"),
    ("ru", "ДЕЙСТВИЕ: БРЭ подготовить таблицу до 10 июля, БСЭ и БР содействуют", ["bdt"], ["tsb", "br"],
     "подготовить таблицу"),
    ("ru", "ДЕЙСТВИЕ: БСЭ и БР участвуют в собрании до 10 июля", ["tsb", "br"], [], "участвуют в собрании"),
    ("ar", "إجراء: يعد BDT الجدول قبل 10 يوليو، ويتعاون TSB وBR", ["bdt"], ["tsb", "br"], "يعد الجدول"),
    ("zh", "行动：BDT 7月10日前出一版对比表，TSB和BR配合", ["bdt"], ["tsb", "br"], "出一版对比表"),
    ("zh", "行动：BDT 7月10日前出一版对比表，由TSB和BR配合", ["bdt"], ["tsb", "br"], "出一版对比表"),
    ("zh", "行动：BDT和BR配合完成调查", ["bdt"], ["br"], "完成调查"),
    ("zh", "行动：TSB和BR配合BDT于7月10日前完成调查", ["bdt"], ["tsb", "br"], "完成调查"),
    ("zh", "行动：TSB配合BDT于7月10日前完成调查", ["bdt"], ["tsb"], "完成调查"),
    ("zh", "行动：BDT准备草案，配合BR", ["bdt"], ["br"], "准备草案"),
    ("zh", "行动：TSB把BR的清单(于7月1日前)转BDT", ["tsb"], [], "把BR的清单转BDT"),
    ("zh", "行动：TSB和BR把清单转BDT", ["tsb", "br"], [], "把清单转BDT"),
)  # fmt: skip


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words", "does", "helps", "text"), SAID)
def test_who_does_it_and_who_helps(
    beyond: Beyond, lang: str, words: str, does: list[str], helps: list[str], text: str
) -> None:
    beyond.says(DESK, words, lang=lang)
    item = beyond.item(1)
    helping = [each.body_id for each in item.parties if each.capacity == "cooperating"]
    assert (owners(item), helping, item.text) == (does, helps, text)


# Whom something is done to, or whose it is, does nothing.
OBJECTS = (
    "موافاة TSB بالقائمة",
    "دعوة BR إلى الاجتماع",
    "سؤال BR عن القاعة",
    "متابعة BR في القائمة",
    "التنسيق مع BR بشأن القاعة",
    "تعليقات TSB على الدليل تُراجع",
)


@pytest.mark.parametrize("words", OBJECTS)
def test_arabic_whom_it_is_done_to_owns_nothing(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, f"إجراء: {words}", lang="ar")
    assert (owners(beyond.item(1)), beyond.item(1).text) == ([], words)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("إرسال TSB القائمة", "إرسال القائمة"),
        ("على TSB التنسيق مع BR", "التنسيق مع BR"),
        ("TSB سؤال BR عن القاعة", "سؤال BR عن القاعة"),
        ("سؤال BR عن القاعة، المسؤول: TSB", "سؤال BR عن القاعة"),
    ],
)
def test_arabic_who_does_it_is_still_told(beyond: Beyond, words: str, text: str) -> None:
    beyond.says(DESK, f"إجراء: {words}", lang="ar")
    assert (owners(beyond.item(1)), beyond.item(1).text) == (["tsb"], text)
