"""To whom it is reported and to whom not: without those words nobody could tell what is to be done. In Arabic whoever
is told, asked or represented does nothing."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def recorded(beyond: Beyond, words: str) -> tuple[str, list[tuple[str, str | None]]]:
    beyond.says(DESK, words)
    item = beyond.item(max(beyond.numbers()))
    return item.text, sorted((each.capacity, each.body_id) for each in item.parties)


TOLD, DOES = ("report_to", "tsb"), ("responsible", "bdt")
NOT_THEM = (
    ("action: BDT to send the report to TSB, not BR", "send the report to TSB, not BR"),
    ("action: BDT to report to TSB and not to BR", "report to TSB and not to BR"),
    ("action : le BDT fera rapport au TSB et non au BR", "fera rapport au TSB et non au BR"),
    ("acción: BDT debe informar a la TSB, no a la BR", "informar a la TSB, no a la BR"),
    ("действие: БРЭ доложит в БСЭ, а не в БР", "доложит в БСЭ, а не в БР"),
    ("行动：BDT向TSB报告，而不是向BR", "向TSB报告，而不是向BR"),
    ("action: BDT, not BR, to send the report to TSB", "send the report to TSB"),
    ("action: BDT to report to TSB on the results", "report to TSB on the results"),
    ("действие: БРЭ доложит в БСЭ о результатах", "доложит в БСЭ о результатах"),
)


@pytest.mark.parametrize(("words", "text"), NOT_THEM)
def test_what_hangs_on_whom_it_is_reported_to_is_kept(beyond: Beyond, words: str, text: str) -> None:
    assert recorded(beyond, words) == (text, [TOLD, DOES])


def test_nobody_is_made_responsible_who_is_told_or_not_told(beyond: Beyond) -> None:
    assert recorded(beyond, "إجراء: إبلاغ TSB وليس BR") == ("إبلاغ TSB وليس BR", [TOLD])
    assert recorded(beyond, "action: send the report to TSB, not BR") == ("send the report to TSB, not BR", [TOLD])


def test_where_more_is_to_be_done_the_report_is_a_part_of_its_own(beyond: Beyond) -> None:
    assert recorded(beyond, "action: BDT to write the note and report to TSB") == ("write the note", [TOLD, DOES])


@pytest.mark.parametrize("text", [
    "إشراك BR في الاجتماع", "مقابلة BR بخصوص الموعد", "تنبيه BR إلى الموعد", "تمثيل BR في الاجتماع",
    "دعم BR في إعداد القائمة",
])  # fmt: skip
def test_in_arabic_nobody_does_what_is_done_to_them(beyond: Beyond, text: str) -> None:
    assert recorded(beyond, f"إجراء: {text}") == (text, [])


def test_in_arabic_whoever_is_told_has_nothing_to_do(beyond: Beyond) -> None:
    assert recorded(beyond, "إجراء: إبلاغ TSB بالموعد") == ("إبلاغ TSB بالموعد", [TOLD])


@pytest.mark.parametrize(("words", "text"), [
    ("إرسال BDT التقرير", "إرسال التقرير"), ("تحديث BDT القائمة", "تحديث القائمة"),
    ("مشاركة BDT في الاجتماع", "مشاركة في الاجتماع"),
])  # fmt: skip
def test_in_arabic_whoever_sends_is_responsible(beyond: Beyond, words: str, text: str) -> None:
    assert recorded(beyond, f"إجراء: {words}") == (text, [DOES])
