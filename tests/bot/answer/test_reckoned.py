"""A length of time from now on, just recorded and put right, counts from now as the first did."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words", "then", "day"),
    [
        ("en", "action: BDT to send the list within two weeks", "make it three weeks", "2024-06-04"),
        ("en", "remind me in three days to call BDT", "make it five", "2024-05-19"),
        ("ar", "إجراء: يرسل BDT القائمة خلال أسبوعين", "خليها ثلاثة أسابيع", "2024-06-04"),
        ("es", "acción: BR revisa contratos, de aquí a quince días", "no, veinte", "2024-06-03"),
        ("es", "acción: BR revisa contratos, de aquí a quince días", "no, quince", "2024-05-29"),
        ("fr", "rappelle-moi dans trois jours d'appeler Paul", "disons cinq", "2024-05-19"),
    ],
)
def test_a_number_of_days_counts_from_today(three: Beyond, lang: str, words: str, then: str, day: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert (str(three.item(4).due_date), three.item(4).due_local) == (day, None)


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me in two hours to call BDT", "make it three"),
        ("fr", "rappelle-moi dans deux heures d'appeler Paul", "plutôt trois"),
        ("es", "recuérdame en dos horas llamar a la BDT", "que sean tres"),
        ("es", "recuérdame en dos horas llamar a la BDT", "mejor en tres"),
        ("es", "recuérdame en dos horas llamar a la BDT", "que sean tres horas"),
        ("ru", "напомни через два часа позвонить", "лучше через три"),
        ("zh", "两小时后提醒我打电话", "改成三小时吧"),
        ("ar", "فكرني بعد ساعتين أكلم المترجمين", "خليها ثلاث ساعات"),
    ],
)
def test_a_number_of_hours_counts_from_now(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert str(three.item(4).due_local)[:16].replace("T", " ") == "2024-05-14 13:00"


def test_once_more_it_counts_from_now_again(three: Beyond) -> None:
    three.says(DESK, "action: BDT to send the list within two weeks")
    three.says(DESK, "make it three weeks")
    three.says(DESK, "no, four")
    assert str(three.item(4).due_date) == "2024-06-11"


def test_as_much_more_counts_from_the_deadline(three: Beyond) -> None:
    three.says(DESK, "action: BDT to send the list within two weeks")
    three.says(DESK, "give it three weeks more")
    assert str(three.item(4).due_date) == "2024-06-18"


def test_an_hour_behind_an_hour_stays_one(three: Beyond) -> None:
    three.says(DESK, "remind me at 3 pm to call BDT")
    three.says(DESK, "make it four")
    assert "16:00" in str(three.item(4).due_local)


def test_a_number_that_an_item_has_is_shown_first(three: Beyond) -> None:
    three.says(DESK, "action: BDT to send the list within two weeks")
    assert [name for name, _ in offered(three.says(DESK, "no, 3"))] == ["MoveDeadline"]
