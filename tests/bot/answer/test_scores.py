"""How a match ended, "2:1, we won", is no news of item 2."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2:1, we won"),
        ("fr", "2:1, on a gagné"),
        ("es", "2:1, ganamos"),
        ("ru", "2:1, мы выиграли"),
        ("zh", "2:1，我们赢了"),
        ("zh", "2：1，我们赢了"),
        ("ar", "2:1، فزنا"),
    ],
)
def test_nothing_is_noted(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert reply.title.key == "nothing-understood"
    assert not offered(reply)


def test_words_behind_it_are_shown_first(three: Beyond) -> None:
    assert [name for name, _ in offered(three.says(DESK, "2:1 for us"))] in ([], ["ReportProgress"])
    assert three.item(2).status == "open"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2: 1, perhaps 2 pages are missing"),
        ("en", "2: the draft is with BR"),
        ("en", "2: 3 pages are still missing"),
        ("zh", "2：3份文件已交给BR"),
    ],
)
def test_news_are_noted(three: Beyond, lang: str, words: str) -> None:
    command = three.asks(DESK, words, lang=lang)
    assert type(command).__name__ == "ReportProgress"
