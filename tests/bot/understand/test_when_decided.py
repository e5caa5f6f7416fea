"""What a group decided in a month or when it last met; what is due, or which meetings are, in a year to come."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, MeetingDay, NameEntry, Talked, Unclear, Understanding, Understood
from bot.understand.understand import understand

AT = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
DAYS = {"iscg": ("2026-05-12", "2026-10-06", "2025-05-06", "2027-05-04"), "tdag": ("2026-05-18", "2026-11-02")}
NAMES = Names(
    (
        *(NameEntry("body", each, each.upper()) for each in DAYS),
        NameEntry("body", "iscg", "МСКГ", "ru"),
        NameEntry("body", "isc_tf", "ISC-TF"),
        NameEntry("topic", "virtual_meetings", "virtual meetings"),
    ),
    [
        MeetingDay(f"{group}-{day}", (group,), date.fromisoformat(day), date.fromisoformat(day))
        for group, days in DAYS.items()
        for day in days
    ],
)
IN_MAY = (
    ("en", "what did ISCG decide in May?"),
    ("fr", "qu'a décidé l'ISCG en mai ?"),
    ("es", "¿qué decidió el ISCG en mayo?"),
    ("ru", "что решила МСКГ в мае?"),
    ("ar", "ماذا قرر ISCG في مايو؟"),
    ("zh", "ISCG五月份决定了什么？"),
)
LAST = (
    ("en", "what did ISCG decide at its last meeting?"),
    ("fr", "qu'a décidé l'ISCG à sa dernière réunion ?"),
    ("es", "¿qué decidió el ISCG en su última reunión?"),
    ("ru", "что решила МСКГ на последнем заседании?"),
    ("ar", "ماذا قرر ISCG في اجتماعه الأخير؟"),
    ("zh", "ISCG上次会议决定了什么？"),
)
OF_ANY = (
    ("en", "what was decided in May?"),
    ("fr", "qu'a-t-on décidé en mai ?"),
    ("es", "¿qué se decidió en mayo?"),
    ("ru", "что было решено в мае?"),
    ("ar", "ماذا تقرر في مايو؟"),
    ("zh", "五月决定了什么？"),
)
LAST_YEAR = (
    ("en", "what did TDAG decide last year?"),
    ("fr", "qu'a décidé le TDAG l'année dernière ?"),
    ("es", "¿qué decidió el TDAG el año pasado?"),
    ("ru", "что решила TDAG в прошлом году?"),
    ("ar", "ماذا قرر TDAG العام الماضي؟"),
    ("zh", "TDAG去年决定了什么？"),
)
DUE_IN_YEAR = (
    ("en", "which items are due next year?"),
    ("en", "which actions are due in 2027?"),
    ("fr", "quelles actions sont à faire l'an prochain ?"),
    ("es", "¿qué acciones vencen el próximo año?"),
    ("ru", "какие поручения на следующий год?"),
    ("ar", "ما الإجراءات المستحقة العام المقبل؟"),
    ("zh", "明年到期的事项有哪些？"),
)
DUE_UNTIL = (
    ("en", "what must be done by the end of next year?"),
    ("en", "actions due by 2027"),
    ("fr", "quelles actions d'ici l'année prochaine ?"),
    ("es", "acciones antes de 2027"),
    ("ru", "какие поручения до следующего года?"),
    ("ar", "ما الإجراءات المستحقة قبل العام المقبل؟"),
    ("zh", "明年之前到期的事项"),
)
MEETINGS = (
    ("en", "which meetings are there next year?"),
    ("fr", "quelles réunions y a-t-il l'année prochaine ?"),
    ("es", "¿qué reuniones hay el año que viene?"),
    ("ru", "какие заседания в следующем году?"),
    ("ar", "ما هي اجتماعات العام المقبل؟"),
    ("zh", "明年的会议有哪些？"),
)


WRITES = (
    ("en", "write the report of the last meeting"),
    ("fr", "rédigez le compte rendu de la dernière réunion"),
    ("es", "redacte el informe de la última reunión"),
    ("ru", "составь отчет о последнем собрании"),
    ("ar", "اكتب تقرير الاجتماع الأخير"),
    ("zh", "写上次会议的报告"),
)


def hears(words: str, lang: Any, group: str | None = None) -> Understanding:
    asker = Asker("someone@example.org", lang, "Europe/Zurich", group=group)
    return resolve(understand(words, asker, NAMES, Talked(), AT), NAMES, asker, Talked(), AT)


def command(words: str, lang: str, group: str | None = None) -> Any:
    heard = hears(words, lang, group)
    assert isinstance(heard, Understood), heard
    return heard.command


@pytest.mark.parametrize(("lang", "words"), IN_MAY)
def test_a_month_is_when_it_was_decided(lang: str, words: str) -> None:
    asked = command(words, lang)
    assert (asked.kind, asked.meeting, asked.due_before) == ("conclusion", "iscg-2026-05-12", None)


@pytest.mark.parametrize(("lang", "words"), LAST)
def test_the_last_meeting_is_the_groups_own(lang: str, words: str) -> None:
    asked = command(words, lang)
    assert (asked.meeting, asked.topic, asked.due_before) == ("iscg-2026-10-06", None, None)


@pytest.mark.parametrize(("lang", "words"), OF_ANY)
def test_of_several_that_met_in_a_month_it_is_asked_which(lang: str, words: str) -> None:
    heard = hears(words, lang)
    assert isinstance(heard, Unclear)
    asked: list[Any] = list(heard.commands)
    assert {each.meeting for each in asked} == {"iscg-2026-05-12", "tdag-2026-05-18"}


@pytest.mark.parametrize(("lang", "words"), OF_ANY)
def test_where_a_group_talks_its_own_meeting_of_the_month_is_meant(lang: str, words: str) -> None:
    assert [command(words, lang, group).meeting for group in DAYS] == ["iscg-2026-05-12", "tdag-2026-05-18"]


@pytest.mark.parametrize(("lang", "words"), WRITES)
def test_where_a_group_talks_its_own_last_meeting_is_meant(lang: str, words: str) -> None:
    assert [command(words, lang, group).meeting for group in DAYS] == ["iscg-2026-10-06", "tdag-2026-11-02"]
    # A group that has not met yet is no reason not to be understood.
    assert command(words, lang, "rag").meeting == command(words, lang).meeting


@pytest.mark.parametrize(("lang", "words"), LAST_YEAR)
def test_of_a_year_without_a_meeting_nothing_else_is_listed(lang: str, words: str) -> None:
    asked = command(words, lang)
    assert str(asked.meeting.unknown).endswith("2025-01-01/2025-12-31")


@pytest.mark.parametrize(("lang", "words"), DUE_IN_YEAR)
def test_a_year_begins_on_its_first_day(lang: str, words: str) -> None:
    asked = command(words, lang)
    assert (asked.due_after, asked.due_before) == (date(2027, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(("lang", "words"), DUE_UNTIL)
def test_until_a_year_is_from_now_on(lang: str, words: str) -> None:
    assert command(words, lang).due_after is None


@pytest.mark.parametrize(("lang", "words"), MEETINGS)
def test_the_meetings_of_next_year_are_none_of_this(lang: str, words: str) -> None:
    asked = command(words, lang)
    assert (asked.after, asked.before) == (date(2027, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize("words", ["安排ISC-TF会议，12月17号下午两点", "请安排一次ISC-TF会议，时间是12月17号下午两点"])
def test_a_meeting_is_planned_behind_a_comma(words: str) -> None:
    planned = command(words, "zh")
    assert (planned.group, planned.start.at.isoformat()) == ("isc_tf", "2026-12-17T14:00:00")
