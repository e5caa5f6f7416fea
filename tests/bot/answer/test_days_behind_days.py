"""A weekday that follows a day counts from that day; the number of the day that was settled is no item's."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import ACTION, DESK, Beyond, told

# The item is due on Friday 24 May; the Monday after that is the 27th, the Monday to come the 20th.
FOLLOWING = (
    ("en", "the 24th is a Friday, better the following Monday"),
    ("en", "make it the Monday after"),
    ("en", "move it to the Monday after that"),
    ("fr", "le 24 tombe un vendredi, plutôt le lundi suivant"),
    ("fr", "le 24, c'est un vendredi, mets plutôt le lundi d'après"),
    ("es", "el 24 cae en viernes, mejor el lunes siguiente"),
    ("ru", "24-е — пятница, лучше в следующий за этим понедельник"),
    ("ru", "лучше в понедельник после этого"),
    ("ar", "يوم 24 يصادف الجمعة، الأفضل الاثنين الذي يليه"),
    ("ar", "اجعله الاثنين الذي بعده"),
    ("zh", "24号是周五，改成之后的周一吧"),
    ("zh", "改成之后的周一"),
)
RATHER = (
    ("en", "hmm not the 24th, rather the 23rd"),
    ("en", "24 won't do, take 23"),
    ("fr", "non, le 24 ça va pas, plutôt le 23"),
    ("es", "hmm el 24 no, mejor el 23"),
    ("es", "pon el 23"),
    ("ru", "24-е не подходит, лучше 23-го"),
    ("ru", "ставь 23-е"),
    ("ar", "لا، يوم 24 لا يناسب، الأفضل 23"),
    ("zh", "24号不行，还是23号吧"),
    ("zh", "改23号"),
)
REFUSED = (
    ("en", "24 is too late"),
    ("fr", "le 24 c'est trop tard"),
    ("es", "el 24 no"),
    ("ru", "24-е поздно"),
    ("ar", "يوم 24 متأخر"),
    ("zh", "24号太晚了"),
)
LEFT = (
    ("en", "ok that's all for today"),
    ("fr", "c'est tout pour aujourd'hui"),
    ("es", "bueno, es todo por hoy"),
    ("ru", "всё, на сегодня хватит"),
    ("ar", "يكفي لليوم"),
    ("zh", "今天就到这里吧"),
)


@pytest.mark.parametrize(("lang", "words"), FOLLOWING)
def test_the_weekday_that_follows_counts_from_the_day_that_was_settled(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 27)


def test_of_another_item_it_counts_from_the_day_just_settled_and_no_number_is_a_day(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    beyond.says(DESK, "move 1 to 14 June")
    beyond.says(DESK, "et le 2 au lundi suivant", lang="fr")
    assert beyond.item(2).due_date == date(2024, 6, 17)


@pytest.mark.parametrize(("lang", "words"), RATHER)
def test_the_number_of_the_day_that_was_settled_is_that_day(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 23)


@pytest.mark.parametrize(("lang", "words"), REFUSED)
def test_where_no_other_day_is_said_it_is_asked_by_when(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    beyond.says(DESK, "21/05/2024", lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 21)


def test_an_hour_is_put_right_as_an_hour(beyond: Beyond) -> None:
    beyond.says(DESK, "move 1 to 24 May at 9")
    beyond.says(DESK, "9 is too early, say 11")
    assert str(beyond.item(1).due_local)[:16] == "2024-05-24T11:00"


@pytest.mark.parametrize("words", ["close 24", "show 24", "24 is done", "item 24 won't do, better item 23"])
def test_an_item_that_is_named_stays_one(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    assert beyond.item(1).due_date == date(2024, 5, 24)
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(("lang", "words"), LEFT)
def test_what_leaves_off_for_the_day_is_no_day(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "move the deadline of 1")
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 24)
    # The question is left: a day alone is the answer to nothing.
    beyond.says(DESK, "today")
    assert beyond.item(1).due_date == date(2024, 5, 24)


def test_of_an_item_not_spoken_of_it_counts_from_its_deadline_and_is_shown_first(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, ACTION)
    beyond.says(DESK, "help")
    beyond.now += timedelta(hours=30)
    asked = told(beyond, "move 1 to the following Monday")
    assert "27 May" in asked
    assert beyond.item(1).due_date == date(2024, 5, 24)


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("fr", "plutôt vendredi en huit", 24),
        ("fr", "non, lundi en quinze", 3),
        ("en", "rather a week on Friday", 24),
        ("es", "mejor el viernes en ocho", 24),
    ],
)
def test_a_weekday_and_a_week_count_from_today_whatever_was_settled(
    beyond: Beyond, lang: str, words: str, day: int
) -> None:
    beyond.says(DESK, "move 1 to 21 June")
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == (date(2024, 5, day) if day == 24 else date(2024, 6, day))


@pytest.mark.parametrize(
    ("lang", "words"),
    [("es", "mueve la 1 al viernes de la otra semana"), ("ru", "перенеси 1 на пятницу на той неделе")],
)
def test_the_weekday_of_a_week_that_nobody_can_tell_is_asked_about(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 24)
