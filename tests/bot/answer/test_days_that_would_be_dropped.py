"""A day that is none is asked for again, or refused, also where a command has a meaning of its own without it: a pause
without an end, a role that ends today, lists that are asked for by another day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from handlers.answer import Count
from handlers.pauses import list_pauses
from storage.tables.register import FocalPoint
from tests.bot.answer.beyond import DESK, Beyond, errors

TODAY = date(2024, 5, 14)


def pauses(three: Beyond) -> list[datetime | None]:
    with three.focal.database.reading() as session:
        return [each.until for each in list_pauses(session, three.now)]


def ends(three: Beyond) -> list[date]:
    with three.focal.database.reading() as session:
        return list(session.scalars(select(FocalPoint.until).where(FocalPoint.until.between(TODAY, date(2024, 6, 1)))))


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "pause all reminders until 31 April", "30 May"),
        ("en", "pause all reminders until foo", "30 May"),
        ("en", "pause all reminders until yesterday", "I think until 30 May would do"),
        ("en", "no reminders for delegates until 30 February", "30 May"),
        ("en", "no reminders for ISCG until 32 January", "30 May"),
        ("en", "pause the reminders for ISCG until foo", "until 30 May"),
        ("fr", "suspendez tous les rappels jusqu'au 31 avril", "30 mai"),
        ("es", "suspenda todos los recordatorios hasta el 31 de abril", "30 de mayo"),
        ("ru", "приостановите все напоминания до 31 апреля", "30 мая"),
        ("ar", "أوقف جميع التذكيرات حتى 31 أبريل", "30 مايو"),
        ("zh", "暂停所有提醒直到4月31日", "5月30日"),
    ],
)
def test_a_pause_until_no_day_has_no_end_by_chance(three: Beyond, lang: str, words: str, then: str) -> None:
    asked = three.says(DESK, words, lang=lang)
    assert (asked.form is not None, pauses(three)) == (True, [])
    shown = three.says(DESK, then, lang=lang)
    if shown.choices:
        three.says(DESK, "1", lang=lang)
    assert pauses(three) == [datetime(2024, 5, 30, 7, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "end the role of climate.br@example.org for climate change on 31 April"),
        ("en", "end the role of climate.br@example.org for climate change on 30 February 2027"),
        ("fr", "climate.br@example.org n'est plus coordonnateur pour les changements climatiques à partir du 31 avril"),
        ("es", "climate.br@example.org deja de ser coordinador de cambio climático el 31 de abril de 2027"),
        ("ru", "освободите climate.br@example.org от обязанностей по теме изменение климата с 31 апреля"),
        ("zh", "climate.br@example.org自4月31日起不再负责气候变化"),
    ],
)
def test_a_role_does_not_end_today_instead(three: Beyond, lang: str, words: str) -> None:
    assert not three.says(DESK, words, lang=lang).choices
    assert ends(three) == []


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", "освободите climate.br@example.org от обязанностей по теме изменение климата с 30 мая"),
        ("zh", "climate.br@example.org自5月30日起不再负责气候变化"),
    ],
)
def test_the_day_of_a_role_that_ends_stays_with_it(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, "1", lang=lang)
    assert ends(three) == [date(2024, 5, 30)]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "ask the bureaux to confirm their lists by 31 June"),
        ("en", "ask the focal points to report their activities for 2024 by 30 February"),
        ("fr", "demandez aux bureaux de confirmer leurs listes avant le 31 juin"),
        ("es", "pida a las oficinas que confirmen sus listas antes del 31 de junio"),
        ("ru", "попросите бюро подтвердить свои списки до 31 июня"),
        ("zh", "请各局在6月31日前确认名单"),
    ],
)
def test_nobody_is_asked_by_another_day(three: Beyond, lang: str, words: str) -> None:
    assert three.says(DESK, words, lang=lang).form is not None
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "show the audit trail since 30 February"),
        ("fr", "montre le journal d'audit depuis le 30 février"),
        ("ru", "журнал изменений с 30 февраля"),
        ("ar", "سجل التغييرات منذ 30 فبراير"),
        ("zh", "2月30日以来的审计记录"),
    ],
)
def test_a_trail_since_no_day_does_not_show_all(three: Beyond, lang: str, words: str) -> None:
    assert three.says(DESK, words, lang=lang).title.key == "no-such-day"


def test_a_trail_since_a_day_begins_there(three: Beyond) -> None:
    assert three.says(DESK, "show the audit trail since foo").title.key == "nothing-understood"
    title = three.says(DESK, "show the audit trail since 3 May").title
    assert title.key != "nothing-understood"
    assert title.facts["count"] == Count(n=3)


@pytest.mark.parametrize(
    ("command", "fields"),
    [
        ("SetAway", {"until": "30 de febrero"}),
        ("RecordAction", {"text": "enviar la lista", "due": "31 de abril"}),
        ("AskConfirmation", {"until": "31 de junio"}),
        ("AskActivities", {"until": "31 de junio"}),
    ],
)
def test_a_form_leaves_no_month_out(three: Beyond, command: str, fields: dict[str, str]) -> None:
    name = "due" if "due" in fields else "until"
    assert errors(three.submits(DESK, command, **fields)) == {name: "no-such-day"}
    assert list(three.numbers()) == [1, 2, 3]
