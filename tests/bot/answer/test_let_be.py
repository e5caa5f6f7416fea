"""Only "never mind" behind a change: it is offered to be taken back, and the item is not withdrawn."""

from __future__ import annotations

import pytest

from handlers.commands.items import ShowItem
from tests.bot.answer.beyond import DESK, Beyond, offered

NEVER_MIND = [
    ("en", "never mind"),
    ("fr", "laisse tomber"),
    ("es", "olvídalo"),
    ("ru", "ладно, забудь"),
    ("ar", "انس الأمر"),
    ("zh", "算了"),
]


@pytest.mark.parametrize(("lang", "words"), NEVER_MIND)
def test_the_change_is_offered_to_be_taken_back(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "close 3")
    reply = three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(reply)] == ["Undo"]
    assert three.item(3).status == "closed"
    three.says(DESK, "yes")
    assert three.item(3).status == "open"


@pytest.mark.parametrize(("lang", "words"), NEVER_MIND)
def test_where_nothing_was_changed_nothing_is_offered(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "show 3")
    reply = three.says(DESK, words, lang=lang)
    assert offered(reply) == []
    assert three.item(3).status == "open"


@pytest.mark.parametrize("words", ["2呢", "那2呢", "2呢？"])
def test_in_chinese_asked_of_another_item_shows_it_and_presses_no_button(three: Beyond, words: str) -> None:
    three.says(DESK, "看一下1", lang="zh")
    command = three.asks(DESK, words, lang="zh")
    assert isinstance(command, ShowItem)
    assert command.item == 2
