"""To whom an action's outcome goes does not own it, and what is reported to a group is still to be done by somebody."""

from __future__ import annotations

import pytest

from handlers.answer import Relative
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond, owners

SENT = (
    ("إجراء: يقدم BDT إلى TSB ملخص الورشة", "يقدم إلى TSB ملخص الورشة", "bdt"),
    ("إجراء: يقدم BDT لـTSB ملخص الورشة", "يقدم لـTSB ملخص الورشة", "bdt"),
    ("إجراء: يرسل إلى BR مكتب TSB الجدول", "يرسل إلى BR الجدول", "tsb"),
)
TOLD = (
    ("en", "action: ISCG to present a report to TDAG", "present a report to TDAG", "iscg"),
    ("es", "acción: el ISCG presenta un informe al TDAG", "presenta un informe al TDAG", "iscg"),
    ("es", "acción: informar a la TSB de los resultados, responsable BR", "informar a la TSB de los resultados", "br"),
    ("zh", "行动：ISCG向TDAG提交报告", "向TDAG提交报告", "iscg"),
    ("zh", "行动：将结果通报TSB，负责人BR", "将结果通报TSB", "br"),
    ("ar", "إجراء: فريق ISCG يقدم تقريرا إلى TDAG", "يقدم تقريرا إلى TDAG", "iscg"),
    ("ar", "إجراء: إبلاغ TSB بالنتائج، المسؤول BR", "إبلاغ TSB بالنتائج", "br"),
)
BOTH = (
    ("en", "action: BDT to TSB: send the summary"),
    ("ar", "إجراء: BDT وTSB: إرسال الملخص"),
    ("ar", "إجراء: على BDT وTSB إرسال الملخص"),
)
BEFORE_ITS_MEETING = (
    ("en", "TSB to report to TDAG two weeks before its next meeting"),
    ("fr", "action : le TSB fait rapport au TDAG deux semaines avant sa prochaine réunion"),
    ("es", "acción: TSB informa al TDAG dos semanas antes de su próxima reunión"),
    ("ru", "поручение: TSB отчитывается перед TDAG за две недели до её следующего собрания"),
    ("zh", "行动：TSB在其下次会议前两周向TDAG提交报告"),
    ("ar", "إجراء: TSB يقدم تقريرا إلى TDAG قبل اجتماعه المقبل بأسبوعين"),
)


def recorded(beyond: Beyond, words: str, lang: str) -> Item:
    beyond.says(DESK, words, lang=lang)
    return beyond.item(max(beyond.numbers()))


@pytest.mark.parametrize(("words", "text", "owner"), SENT)
def test_to_whom_it_goes_stays_in_the_text(beyond: Beyond, words: str, text: str, owner: str) -> None:
    item = recorded(beyond, words, "ar")
    assert (item.text, owners(item)) == (text, [owner])


@pytest.mark.parametrize(("lang", "words", "text", "owner"), TOLD)
def test_the_text_is_more_than_its_owner(beyond: Beyond, lang: str, words: str, text: str, owner: str) -> None:
    item = recorded(beyond, words, lang)
    assert (item.text, owners(item)) == (text, [owner])
    assert any(each.capacity == "report_to" for each in item.parties)


@pytest.mark.parametrize(("lang", "words"), BOTH)
def test_two_that_are_named_together_both_own_it(beyond: Beyond, lang: str, words: str) -> None:
    assert owners(recorded(beyond, words, lang)) == ["bdt", "tsb"]


@pytest.mark.parametrize(("lang", "words"), BEFORE_ITS_MEETING)
def test_its_meeting_is_that_of_the_group_reported_to(beyond: Beyond, lang: str, words: str) -> None:
    # That day is past, which is said of the meeting on which it hangs.
    told = beyond.says(DESK, words, lang=lang).title
    due = told.facts["deadline"]
    assert isinstance(due, Relative)
    assert (getattr(due.meeting, "id", None), due.offset, due.unit) == ("tdag-2024", -2, "week")


def test_upon_whom_it_is_owns_it(beyond: Beyond) -> None:
    item = recorded(beyond, "إجراء: على ليلى حداد إرسال الرسالة", "ar")
    assert (item.text, owners(item)) == ("إرسال الرسالة", ["ليلى حداد"])
