"""A place that is counted from the end of a list, "the last but one": never one counted from the front."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, LISTED, Beyond, owners


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close the last but one"),
        ("en", "close the penultimate one"),
        ("en", "close the second to last"),
        ("fr", "clos l'avant-dernier"),
        ("es", "cierra el penúltimo"),
        ("ru", "закрой предпоследний"),
        ("ar", "أغلق البند قبل الأخير"),
        ("zh", "把倒数第二项关掉"),
        ("zh", "把倒數第二項關掉"),
    ],
)
def test_it_is_counted_from_the_end(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "action: TSB to write the press notice by 24 July")
    three.says(DESK, LISTED[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses(1, 2, 3, 4) == ["open", "open", "closed", "open"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close the last but one"),
        ("fr", "clos l'avant-dernier"),
        ("es", "cierra el penúltimo"),
        ("ru", "закрой предпоследний"),
        ("ar", "أغلق البند قبل الأخير"),
        ("zh", "把倒数第二项关掉"),
    ],
)
def test_without_a_list_nothing_is_done(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]


def test_the_last_by_its_number_is_not_the_first(three: Beyond) -> None:
    three.says(DESK, "显示第1项", lang="zh")
    three.says(DESK, "显示第2项", lang="zh")
    three.says(DESK, "倒数第一条", lang="zh")
    three.says(DESK, "这条交给BR", lang="zh")
    assert owners(three.item(1)) == ["tsb"]


def test_what_is_recorded_keeps_its_words(three: Beyond) -> None:
    three.says(DESK, "action: TSB to review the penultimate item by 24 July")
    assert three.item(4).text == "review the penultimate item"
