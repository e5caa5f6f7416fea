"""The day itself is a lead time more, said of reminders that come days ahead."""

from __future__ import annotations

import re

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me a day before item 2 is due", "and on the day also"),
        ("en", "remind me a day before item 2 is due", "and on the day itself too"),
        ("fr", "rappelle-moi un jour avant le point 2", "et le jour même aussi"),
        ("ru", "напоминай о пункте 2 за день до срока", "и в сам день тоже"),
        ("zh", "第2项到期前一天提醒我", "当天也提醒"),
    ],
)
def test_both_are_kept(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    set_ = three.says(DESK, then, lang=lang)
    assert {"1", "0"} <= set(str(set_.title.facts)), set_.title


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "remind me 10 and 3 days before and on the day, please"),
        ("fr", "rappelle-moi 10 et 3 jours avant l'échéance et le jour J"),
        ("es", "recuérdame 10 y 3 días antes del vencimiento y el mismo día"),
        ("ru", "напоминай мне за 10 и 3 дня до срока и в день срока"),
        ("ar", "ذكرني قبل 10 أيام و3 أيام وفي اليوم نفسه"),
        ("zh", "提前10天和3天以及当天提醒我"),
    ],
)
def test_both_are_set_at_once(three: Beyond, lang: str, words: str) -> None:
    assert {"10", "3", "0"} <= set(re.findall(r"\d+", str(three.says(DESK, words, lang=lang).title.facts)))


@pytest.mark.parametrize(
    "words",
    [
        "don't remind me 3 days before and on the day",
        "remind me 3 days before or on the day",
        "remind me 3 days before and on the day of the meeting",
    ],
)
def test_what_is_not_asked_for_is_not_set(three: Beyond, words: str) -> None:
    assert three.says(DESK, words).title.key != "set-reminder-plan"


def test_another_day_moves_no_deadline_unasked(three: Beyond) -> None:
    before = three.item(2).due_date
    three.says(DESK, "remind me a day before item 2 is due")
    three.says(DESK, "and also on Friday")
    assert three.item(2).due_date == before


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "put 2 off to the day of the deadline"),
        ("fr", "reporte 2 au jour de l'échéance"),
        ("es", "aplaza 2 al día del vencimiento"),
        ("ru", "перенеси 2 на день срока"),
        ("ar", "أجل 2 إلى يوم الموعد النهائي"),
        ("zh", "把2推到到期当天"),
    ],
)
def test_the_day_of_the_deadline_is_no_length(three: Beyond, lang: str, words: str) -> None:
    before = three.item(2).due_date
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == before
