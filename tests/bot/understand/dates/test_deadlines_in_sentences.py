"""What a person says of a deadline, in six languages, and what is understood."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.load import dates_fallback
from bot.understand.dates.jsonl import dates_row
from bot.understand.dates.read import read_due, read_moment
from bot.understand.dates.types import Mention
from handlers.commands.fields import DueDate, DueMeeting, DueMoment, Lang

ZONE = "Europe/Zurich"
AT = datetime(2024, 5, 21, 10, tzinfo=ZoneInfo(ZONE))  # a Tuesday


def days(text: str, lang: Lang | None) -> list[date]:
    found = read_due(text, lang, AT, ZONE)
    return [due.date for due in found.readings if isinstance(due, DueDate)] if found is not None else []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "As agreed on 14 May, TSB will send the list by 31 May"),
        ("fr", "Comme convenu le 14 mai, le TSB enverra la liste d'ici au 31 mai"),
        ("es", "Según lo acordado el 14 de mayo, la TSB enviará la lista antes del 31 de mayo"),
        ("ru", "Как договорились 14 мая, БСЭ направит список не позднее 31 мая"),
        ("zh", "根据5月14日的决定，电信标准化局应于5月31日前提交清单"),
        ("ar", "كما اتفق في 14 مايو، يرسل مكتب تقييس الاتصالات القائمة بحلول 31 مايو"),
    ],
)
def test_the_date_after_by_is_the_deadline_among_several(lang: Lang, text: str) -> None:
    assert days(text, lang) == [date(2024, 5, 31)]
    assert days(text, None) == [date(2024, 5, 31)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The meeting is in room 12"),
        ("en", "see paragraph 5 of Resolution 191"),
        ("en", "version 1.10.30 is out"),
        ("en", "call 138-2010-2015"),
        ("en", "April will take the chair, and may march on"),
        ("en", "items 3 and 4 are closed"),
        ("en", "Document TSAG-12 has 30 pages"),
        ("fr", "voir le point 3 de la résolution 191"),
        ("fr", "Avril et Mars sont deux logiciels"),
        ("es", "Julio y Domingo presidirán la sesión"),
        ("es", "el documento tiene 30 páginas"),
        ("ru", "рабочая среда настроена, пункт 5 закрыт"),
        ("ru", "Резолюция 191, раздел 3"),
        ("zh", "周先生在12号会议室，十分重要"),
        ("zh", "有两点意见和一点建议"),
        ("ar", "القرار 191، الفقرة 5"),
        ("ar", "أحد الأعضاء في القاعة 12"),
    ],
)
def test_numbers_rooms_and_names_are_no_dates(lang: Lang, text: str) -> None:
    assert read_due(text, lang, AT, ZONE) is None
    assert read_due(text, None, AT, ZONE) is None


def test_the_span_and_the_cue_can_be_cut_out_of_the_sentence() -> None:
    text = "TSB to send the list no later than Friday, 7 June (Geneva time) to BDT"
    found = read_due(text, "en", AT, ZONE)
    assert found is not None
    assert found.phrase == "Friday, 7 June (Geneva time)"
    assert text[: found.cue_start] + text[found.end :] == "TSB to send the list  to BDT"
    assert found.readings == (DueDate(date=date(2024, 6, 7), zone=ZONE),)


def test_marks_of_direction_and_vowel_signs_do_not_shift_the_span() -> None:
    text = "\u200fأرسِل القائمة بحلول \u200e15 يونيو\u200f من فضلك"
    found = read_due(text, "ar", AT, ZONE)
    assert found is not None
    assert found.phrase == "15 يونيو"
    assert found.readings == (DueDate(date=date(2024, 6, 15)),)


def test_a_deadline_before_a_group_hangs_on_its_next_meeting() -> None:
    text = "contributions 12 calendar days before TSAG"
    found = read_due(text, "en", AT, ZONE, mentions=[Mention(38, 42, "group", "tsag")])
    assert found is not None
    assert found.readings == (DueMeeting(group="tsag", offset=-12),)
    assert found.phrase == "12 calendar days before TSAG"


def test_a_group_that_nobody_knows_is_asked_for_rather_than_counted_from_today() -> None:
    found = read_due("report within 12 days of WTSA", "en", AT, ZONE)
    assert found is not None
    assert (found.readings, found.reason) == ((), "unknown-anchor")


def test_a_slash_date_is_asked_where_the_locale_does_not_decide() -> None:
    found = read_due("by 3/4/2025", "en", AT, ZONE, day_first=None)
    assert found is not None
    assert found.readings == (DueDate(date=date(2025, 4, 3)), DueDate(date=date(2025, 3, 4)))
    assert found.reason == "two-readings"
    for first, day in ((True, date(2025, 4, 3)), (False, date(2025, 3, 4))):
        certain = read_due("by 3/4/2025", "en", AT, ZONE, day_first=first)
        assert certain is not None
        assert certain.readings == (DueDate(date=day),)


def test_an_answer_to_by_when_needs_no_cue() -> None:
    for text in ("15", "the 15th", "June 15", "15/6"):
        found = read_due(text, "en", AT, ZONE, cued=True)
        assert found is not None
        assert found.readings == (DueDate(date=date(2024, 6, 15)),)
    assert read_due("15", "en", AT, ZONE) is None


def test_a_day_of_the_past_is_refused_unless_its_year_was_said() -> None:
    refused = read_due("by yesterday", "en", AT, ZONE)
    assert refused is not None
    assert (refused.readings, refused.reason) == ((), "in-the-past")
    assert days("due 3 March 2023", "en") == [date(2023, 3, 3)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "by last Friday"),
        ("fr", "d'ici vendredi dernier"),
        ("es", "para el viernes pasado"),
        ("ru", "к прошлой пятнице"),
        ("zh", "上周五之前"),
        ("ar", "قبل الجمعة الماضية"),
    ],
)
def test_last_friday_is_refused_and_not_taken_for_the_next(lang: Lang, text: str) -> None:
    found = read_due(text, lang, AT, ZONE)
    assert found is not None
    assert (found.readings, found.reason) == ((), "in-the-past")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "send the notes of last Friday's meeting by 3 June"),
        ("ru", "исправить то, что было направлено в прошлую пятницу, до 3 июня"),
        ("zh", "6月3日前更正上周五发出的文件"),
        ("ru", "подготовить собрание до 3 июня"),
        ("ru", "подготовить доклад на собрание до 3 июня"),
    ],
)
def test_a_day_or_meeting_that_is_only_told_of_is_no_deadline(lang: Lang, text: str) -> None:
    assert days(text, lang) == [date(2024, 6, 3)]
    assert read_due("correct what was sent last Friday", "en", AT, ZONE) is None


def test_a_reminder_may_be_a_bare_length_of_time() -> None:
    found = read_moment("remind me: call BR, 10 minutes", "en", AT, ZONE)
    assert found is not None
    assert found.readings == (DueMoment(at=datetime.fromisoformat("2024-05-21T10:10"), zone=ZONE),)
    assert read_due("the talk lasted 10 minutes", "en", AT, ZONE) is None


def test_an_absolute_form_that_the_engine_does_not_know_is_left_to_the_fallback() -> None:
    asked: list[str] = []

    def behind(text: str, lang: str, now: datetime, day_first: bool) -> date | None:
        asked.append(text)
        return date(2025, 6, 12)

    found = read_due("12 Haziran 2025", "en", AT, ZONE, cued=True, fallback=behind)
    assert found is not None
    assert (found.readings, found.phrase) == ((DueDate(date=date(2025, 6, 12)),), "12 Haziran 2025")
    assert read_due("12 Haziran 2025 is a long story " * 3, "en", AT, ZONE, fallback=behind) is None
    assert asked == ["12 Haziran 2025"]
    assert dates_fallback()("12 Haziran 2025", "tr", AT.replace(tzinfo=None), True) == date(2025, 6, 12)


def test_a_line_of_the_command_gives_due_phrase_readings_and_reason() -> None:
    row = {"text": "by Friday at 17:00", "at": "2024-05-21T10:00:00+02:00", "zone": ZONE}
    due = {"kind": "moment", "at": "2024-05-24T17:00", "zone": ZONE}
    assert dates_row(row) == {"due": due, "phrase": "Friday at 17:00", "readings": [due], "reason": None}
    asked = dates_row({"text": "on Friday at 4", "lang": "en", "at": "2024-05-21T10:00:00"})
    assert (asked["due"], len(asked["readings"]), asked["reason"]) == (None, 2, "two-readings")
    assert dates_row({"text": "thank you", "at": "2024-05-21T10:00:00Z"})["phrase"] is None
