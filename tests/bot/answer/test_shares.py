"""How much of something there is, "40 of 60 replies", names no item: it is news of the one spoken of."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, numbers_offered


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
