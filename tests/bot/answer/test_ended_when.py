"""What was closed or withdrawn in a month, a week or on a day is listed from its first day to its last."""

from __future__ import annotations

from datetime import date

import pytest

from bot.render.plain import plain
from bot.words.texts import LANGS
from handlers.commands.items import ListItems
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond

# It is Tuesday 14 May 2024.
APRIL = (date(2024, 4, 1), date(2024, 4, 30))
MARCH = (date(2024, 3, 1), date(2024, 3, 31))
WEEK = (date(2024, 5, 6), date(2024, 5, 12))
YESTERDAY = (date(2024, 5, 13), date(2024, 5, 13))
ENDED = (
    ("en", "what was closed last month", "closed", APRIL),
    ("en", "items closed last week", "closed", WEEK),
    ("en", "what was closed in March", "closed", MARCH),
    ("en", "what was done this year", "closed", (date(2024, 1, 1), None)),
    ("en", "what was closed since March", "closed", (date(2024, 3, 1), None)),
    ("en", "what was closed before March", "closed", (None, date(2024, 2, 29))),
    ("en", "what did we close in March?", "closed", MARCH),
    ("en", "what did we close yesterday?", "closed", YESTERDAY),
    ("es", "¿qué cerramos en marzo?", "closed", MARCH),
    ("ru", "что мы закрыли в марте?", "closed", MARCH),
    ("ar", "ماذا أغلقنا في مارس؟", "closed", MARCH),
    ("en", "items withdrawn yesterday", "withdrawn", YESTERDAY),
    ("en", "what was withdrawn last month", "withdrawn", APRIL),
    ("fr", "qu'est-ce qui a été clos le mois dernier ?", "closed", APRIL),
    ("fr", "qu'est-ce qui a été clos depuis mars ?", "closed", (date(2024, 3, 1), None)),
    ("es", "¿qué se cerró el mes pasado?", "closed", APRIL),
    ("es", "puntos cerrados en marzo", "closed", MARCH),
    ("ru", "что закрыли в прошлом месяце?", "closed", APRIL),
    ("ru", "пункты, закрытые в марте", "closed", MARCH),
    ("ar", "البنود المغلقة في مارس", "closed", MARCH),
    ("ar", "البنود المسحوبة أمس", "withdrawn", YESTERDAY),
    ("zh", "三月我们关了哪些", "closed", MARCH),
    # A month that has its number, or another's in it.
    ("zh", "3月完成了几项", "closed", MARCH),
    ("zh", "十二月完成了几项", "closed", (date(2023, 12, 1), date(2023, 12, 31))),
    ("en", "how many were closed last month?", "closed", APRIL),
    ("es", "¿cuántos puntos cerramos en marzo?", "closed", MARCH),
    ("ru", "сколько пунктов закрыли в марте?", "closed", MARCH),
    ("ar", "كم بنداً أُغلق في مارس؟", "closed", MARCH),
)


@pytest.mark.parametrize(("lang", "words", "status", "ends"), ENDED)
def test_the_list_has_both_ends(
    three: Beyond, lang: str, words: str, status: str, ends: tuple[date | None, date | None]
) -> None:
    command = three.asks(DESK, words, lang)
    assert isinstance(command, ListItems)
    assert (command.status, (command.since, command.until)) == (status, ends)


def test_what_was_closed_later_is_not_listed(three: Beyond) -> None:
    three.says(DESK, "close 1")
    title = three.says(DESK, "what was closed last month")
    assert not title.answer.rows
    assert [plain(title, lang, ZONE) for lang in LANGS if "2024" not in plain(title, lang, ZONE)] == []
    assert [row.number for row in three.says(DESK, "what was closed this month").answer.rows] == [1]
