"""Somebody else is to be reminded: never oneself in silence; of what is due later one is reminded when one said."""

from __future__ import annotations

from datetime import datetime

import pytest

from handlers.commands.fields import DueDate
from handlers.commands.notices import RemindMe
from tests.bot.answer.beyond import DESK, Beyond, offered

ANOTHER = (
    ("en", "remind BR about 2 on Friday", "remind BR about 2"),
    ("en", "remind BR to send the list on Friday", "remind BR to send the list"),
    ("fr", "rappelle la 2 au BR vendredi", "rappelle la 2 au BR"),
    ("es", "recuerda a la BR la 2 el viernes", "recuerda a la BR la 2"),
    ("ru", "напомни БР про 2 в пятницу", "напомни БР про 2"),
    ("ar", "ذكّر BR بـ2 يوم الجمعة", "ذكّر BR بـ2"),
    ("ar", "ذكّر BR بالبند 2 يوم الجمعة", "ذكّر BR بالبند 2"),
    ("zh", "星期五提醒BR第2项", "提醒BR第2项"),
)
ONESELF = (
    ("en", "remind me on Friday to call BR", "call BR"),
    ("fr", "rappelle-moi vendredi d'appeler le BR", "appeler le BR"),
    ("fr", "rappelle-moi vendredi de montrer la 2 au BR", "montrer la 2 au BR"),
    ("fr", "rappelez-nous vendredi de répondre au BR", "répondre au BR"),
    ("es", "recuérdame el viernes llamar a la BR", "llamar a la BR"),
    ("ru", "напомни мне в пятницу позвонить в БР", "позвонить в БР"),
    ("zh", "星期五提醒我联系BR", "联系BR"),
    # Whoever is to be chased is reminded of nothing.
    ("en", "remind me to chase BR on Friday", "chase BR"),
    ("fr", "rappelle-moi vendredi de relancer le TSB", "relancer le TSB"),
    ("es", "recuérdame el viernes que reclame a la BR", "reclame a la BR"),
    ("ru", "напомни мне в пятницу напомнить БР", "напомнить БР"),
    ("ar", "ذكرني يوم الجمعة بأن أذكّر BR", "أذكّر BR"),
    ("zh", "星期五提醒我催BR", "催BR"),
)
# What is due later is what one is reminded of.
LATER = (
    ("en", "remind me on Friday that the report is due on Monday", "the report is due on Monday"),
    ("fr", "rappelle-moi vendredi que le rapport est à rendre lundi", "le rapport est à rendre lundi"),
    ("es", "recuérdame el viernes que la BR entrega el lunes", "la BR entrega el lunes"),
    ("ru", "напомни мне в пятницу, что срок отчета в понедельник", "срок отчета в понедельник"),
    ("ar", "ذكرني يوم الجمعة أن موعد التقرير يوم الاثنين", "موعد التقرير يوم الاثنين"),
    ("zh", "星期五提醒我报告星期一截止", "报告星期一截止"),
)
FRIDAY = 4


@pytest.mark.parametrize(("lang", "words", "text"), ANOTHER)
def test_a_reminder_to_remind_another_is_shown_first(three: Beyond, lang: str, words: str, text: str) -> None:
    [(command, fields)] = offered(three.says(DESK, words, lang=lang))
    assert (command, fields["text"]) == ("RemindMe", text)
    assert datetime.fromisoformat(fields["due"]["date"]).weekday() == FRIDAY
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize(("lang", "words", "text"), [*ONESELF, *LATER])
def test_one_is_reminded_on_the_day_that_was_said(three: Beyond, lang: str, words: str, text: str) -> None:
    asked = three.asks(DESK, words, lang)
    assert isinstance(asked, RemindMe)
    assert asked.text == text
    assert isinstance(asked.due, DueDate)
    assert asked.due.date.weekday() == FRIDAY


def test_an_hour_of_the_day_that_comes_first_is_kept(three: Beyond) -> None:
    asked = three.asks(DESK, "remind me tomorrow at 9 that the report is due on Monday")
    assert isinstance(asked, RemindMe)
    assert (asked.text, asked.at is not None) == ("the report is due on Monday", True)


def test_of_what_is_on_friday_one_is_reminded_on_thursday(three: Beyond) -> None:
    asked = three.asks(DESK, "remind me of Friday's meeting on Thursday")
    assert isinstance(asked, RemindMe)
    assert asked.text == "Friday's meeting"
