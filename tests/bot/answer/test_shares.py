"""A share of something, "80 percent", "40 of 60", is the number of no item, and what is done in part is not done."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, numbers_offered

PARTLY = (
    ("en", "about 80% done"),
    ("en", "we're at about 80 percent of the answers"),
    ("fr", "c'est fait à 80 %"),
    ("es", "está hecho al 80 %"),
    ("ru", "готово на 80 процентов"),
    ("ar", "أنجز 80٪ منه"),
    ("zh", "完成了80%"),
)


@pytest.mark.parametrize(("lang", "words"), PARTLY)
def test_it_closes_nothing_and_names_no_item(beyond: Beyond, lang: str, words: str) -> None:
    number = beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}")
    reply = beyond.says(DESK, words, lang=lang)
    assert beyond.item(number).status == "open"
    offered = [dict(each.command) for each in reply.choices if each.command]
    assert "CompleteItem" not in [each["command"] for each in offered]
    assert 80 not in [dict(each.get("fields", {})).get("item") for each in offered]


def test_all_of_it_is_done(beyond: Beyond) -> None:
    number = beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}")
    reply = beyond.says(DESK, "it is 100% done")
    if reply.choices:
        beyond.chooses(DESK, reply)
    assert beyond.item(number).status == "closed"


@pytest.mark.parametrize(
    "text",
    [
        "40 of 60 replies are in",
        "so far 12 out of 30 countries have answered, note it",
        "on en est à environ 80 pour cent des réponses",
        "40 réponses sur 60 sont arrivées",
        "ya hay 40 de 60 respuestas",
        "пришло 40 ответов из 60",
        "وصلنا 40 من أصل 60 ردا",
        "60份答复收到了40份",
    ],
)
def test_what_is_counted_is_news_of_the_item_spoken_of(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, "show 1")
    assert numbers_offered(beyond.says(DESK, text)) == [1]


def test_an_item_by_its_word_is_one_whatever_it_is_out_of(beyond: Beyond) -> None:
    assert numbers_offered(beyond.says(DESK, "close item 1 of 3")) == [1]
