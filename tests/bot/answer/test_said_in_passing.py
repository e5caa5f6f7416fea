"""What may have been said of the talk is shown first; what is plainly said of an item is done."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "move 2 to 20 July", "great, that's settled then"),
        ("fr", "décale la 2 au 20 juillet", "bon c'est réglé alors"),
        ("es", "pasa la 2 a la TSB", "ya está hecho entonces"),
    ],
)
def test_what_is_settled_may_be_the_change_and_not_the_item(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(three.says(DESK, then, lang=lang))] == ["CompleteItem"]
    assert three.item(2).status == "open"


@pytest.mark.parametrize(
    ("lang", "words", "done"),
    [
        ("en", "give 2 to BDT", "done"),
        ("fr", "décale la 2 au 20 juillet", "c'est fait"),
        ("ar", "أجل البند 2 إلى 20 يوليو", "تم"),
        ("ru", "перенеси 2 на 20 июля", "готово"),
        ("es", "aplaza el punto 2 al 20 de julio", "listo"),
        ("zh", "把第2项推迟到7月20日", "好了"),
    ],
)
def test_a_bare_done_behind_a_change_may_be_said_of_that(three: Beyond, lang: str, words: str, done: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(three.says(DESK, done, lang=lang))] == ["CompleteItem"]
    assert three.item(2).status == "open"


@pytest.mark.parametrize(("lang", "done"), [("en", "done"), ("fr", "c'est fait"), ("ar", "تم")])
def test_a_bare_done_of_an_item_that_was_shown_closes_it(three: Beyond, lang: str, done: str) -> None:
    three.says(DESK, "show item 2")
    three.says(DESK, done, lang=lang)
    assert three.item(2).status == "closed"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ar", "قررنا نتغدى"),
        ("en", "we agreed that we go for lunch"),
        ("es", "acordamos que vamos a comer"),
        ("fr", "nous avons décidé que nous allons manger"),
        ("ru", "решили, что идем обедать"),
        ("zh", "我们决定去吃午饭"),
    ],
)
def test_a_meal_that_was_decided_on_is_recorded_by_nobody_unasked(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "item 3, such a drag"), ("es", "la 3, qué lata"), ("zh", "3，真头疼"), ("ar", "البند 3، يا للتعب")],
)
def test_a_sigh_is_no_progress(three: Beyond, lang: str, words: str) -> None:
    assert [name for name, _ in offered(three.says(DESK, words, lang=lang))] == ["ReportProgress"]
    assert three.item(3).status == "open"


def test_behind_a_colon_it_is(three: Beyond) -> None:
    three.says(DESK, "3: half of the answers are in")
    assert three.item(3).status == "in_progress"


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("action : BR prépare la carte dans deux jours ouvrables", "disons cinq"),
        ("rappelle-moi dans trois jours ouvrables d'appeler Paul", "disons cinq"),
    ],
)
def test_a_number_alone_reminds_nobody_at_night_unasked(three: Beyond, words: str, then: str) -> None:
    three.says(DESK, words, lang="fr")
    before = three.item(4).due_at
    assert [name for name, _ in offered(three.says(DESK, then, lang="fr"))] == ["MoveDeadline"]
    assert three.item(4).due_at == before


@pytest.mark.parametrize("words", ["move 2 to tomorrow at 3 am", "move 2 to 03:00 tomorrow"])
def test_an_hour_of_the_night_that_is_said_is_kept(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert str(three.item(2).due_local).endswith("T03:00:00")
