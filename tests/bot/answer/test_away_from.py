"""A day from which one is away is never taken for the day until which one is."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.people import Absence
from tests.bot.answer.beyond import DESK, Beyond, offered

TALKS = (
    ("en", "I'm away until 3 June", "no, from 3 June", "until the 10th"),
    ("fr", "je suis absent jusqu'au 3 juin", "non, à partir du 3 juin", "jusqu'au 10"),
    ("es", "estoy ausente hasta el 3 de junio", "no, desde el 3 de junio", "hasta el 10"),
    ("ru", "меня нет до 3 июня", "нет, с 3 июня", "до 10-го"),
    ("ar", "أنا غائب حتى 3 يونيو", "لا، من 3 يونيو", "حتى 10"),
    ("zh", "我休假到6月3号", "不对，是从6月3号起", "到10号"),
)


def dates(three: Beyond) -> list[tuple[str, str]]:
    with three.focal.database.reading() as session:
        return [(each.since.isoformat(), each.until.isoformat()) for each in session.scalars(select(Absence))]


@pytest.mark.parametrize(("lang", "first", "second", "third"), TALKS)
def test_the_day_from_which_one_is_away_is_no_end(
    three: Beyond, lang: str, first: str, second: str, third: str
) -> None:
    three.says(DESK, first, lang=lang)
    assert not offered(three.says(DESK, second, lang=lang))
    three.says(DESK, third, lang=lang)
    assert dates(three) == [("2024-06-03", "2024-06-10")]


def test_another_first_day_keeps_the_last(three: Beyond) -> None:
    three.says(DESK, "I'm away from 3 to 10 June")
    three.says(DESK, "no, from the 4th")
    assert dates(three) == [("2024-06-04", "2024-06-10")]


def test_another_last_day_is_one(three: Beyond) -> None:
    three.says(DESK, "I'm away until 3 June")
    three.says(DESK, "no, until the 4th")
    assert [until for _, until in dates(three)] == ["2024-06-04"]
