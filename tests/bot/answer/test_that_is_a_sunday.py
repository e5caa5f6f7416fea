"""A weekday behind a day that proved to be a Sunday is the one after that day."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

SUNDAY = (
    ("en", "move 2 to 26 May 2030", "that's a Sunday, make it Monday"),
    ("fr", "reporte la 2 au 26 mai 2030", "c'est un dimanche, mets lundi"),
    ("es", "mueve la 2 al 26 de mayo de 2030", "eso es domingo, mejor el lunes"),
    ("ru", "перенеси 2 на 26 мая 2030 года", "это воскресенье, давай понедельник"),
    ("ar", "أجّل 2 إلى 26 مايو 2030", "هذا يوم أحد، اجعله الاثنين"),
)


@pytest.mark.parametrize(("lang", "first", "then"), SUNDAY)
def test_the_weekday_behind_the_day_just_set(three: Beyond, lang: str, first: str, then: str) -> None:
    three.says(DESK, first, lang=lang)
    three.says(DESK, then, lang=lang)
    assert str(three.item(2).due_date) == "2030-05-27"


def test_the_remark_alone_moves_nothing(three: Beyond) -> None:
    three.says(DESK, "move 2 to 26 May 2030")
    three.says(DESK, "that's a Sunday")
    assert str(three.item(2).due_date) == "2030-05-26"


FRIDAY = (
    ("en", "move 2 to 24 May 2030", "that's a Sunday, make it Monday"),
    ("fr", "reporte la 2 au 24 mai 2030", "c'est un dimanche, mets lundi"),
    ("es", "mueve la 2 al 24 de mayo de 2030", "eso es domingo, mejor el lunes"),
    ("ru", "перенеси 2 на 24 мая 2030 года", "это воскресенье, давай понедельник"),
    ("ar", "أجّل 2 إلى 24 مايو 2030", "هذا يوم أحد، اجعله الاثنين"),
    ("zh", "2改到2030年5月24日", "那天是周日，改到周一吧"),
)


@pytest.mark.parametrize(("lang", "first", "then"), FRIDAY)
def test_behind_a_day_that_is_no_sunday_it_is_shown_first(three: Beyond, lang: str, first: str, then: str) -> None:
    three.says(DESK, first, lang=lang)
    assert three.says(DESK, then, lang=lang).choices
    assert str(three.item(2).due_date) == "2030-05-24"


def test_what_is_shown_is_the_weekday_behind_the_day_that_was_settled(three: Beyond) -> None:
    three.says(DESK, "move 2 to 24 May 2030")
    three.says(DESK, "that's a Sunday, make it Monday")
    three.says(DESK, "yes")
    assert str(three.item(2).due_date) == "2030-05-27"
