"""What is done in part goes on: nobody is asked whether to close it."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

PARTLY = [
    *(("en", words) for words in ("2 is partly done", "2 partially done", "2 half done", "item 2 is mostly finished")),
    *(("fr", words) for words in ("le 2 est en partie fait", "2 à moitié fait")),
    *(("es", words) for words in ("la 2 está parcialmente hecha", "la 2 a medias")),
    *(("ru", words) for words in ("2 частично выполнен", "2 почти готово", "2 наполовину сделано")),
    *(("ar", words) for words in ("البند 2 منجز جزئيا", "البند 2 شبه مكتمل")),
    *(("zh", words) for words in ("第2项部分完成", "第2项快完成了", "第2项基本完成了")),
]
YES = {"fr": "oui", "es": "sí", "ru": "да", "ar": "نعم", "zh": "是"}


@pytest.mark.parametrize(("lang", "words"), PARTLY)
def test_what_is_done_in_part_is_in_progress(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    if three.item(2).status == "open":
        three.says(DESK, YES.get(lang, "yes"), lang=lang)
    assert three.item(2).status == "in_progress"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2 is done"),
        ("fr", "le 2 est fait"),
        ("es", "la 2 está hecha"),
        ("ru", "2 готово"),
        ("zh", "第2项完成了"),
    ],
)
def test_what_is_done_is_done(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "closed"
