"""Items spoken of by words of their text: what takes their place, and what says too little."""

from __future__ import annotations

import pytest

from benchmarks.understanding_rows import names
from bot.understand.talked.described import in_words
from bot.understand.types import Spoken
from handlers.commands.fields import Lang

ITEMS = (
    Spoken(3, "send the accessibility checklist to TSB", "en", None),
    Spoken(7, "prepare a joint note on virtual meetings", "en", None),
    Spoken(8, "translate the joint statement", "en", None),
    Spoken(9, "подготовить сводную таблицу по резолюциям", "ru", None),
    Spoken(10, "编写字幕使用指南", "zh", None),
    Spoken(11, "send the list of digital transformation projects", "en", None),
)


@pytest.mark.parametrize(
    ("said", "lang", "wanted"),
    [
        ("is the joint note done?", "en", ("is the item 7 done?", 7)),
        ("close the item about the accessibility checklist", "en", ("close the item 3", 3)),
        ("move the task on the checklist to Friday", "en", ("move the item 3 to Friday", 3)),
        ("что со сводной таблицей?", "ru", ("что со пункт 9?", 9)),
        ("字幕使用指南怎么样了？", "zh", ("第10项怎么样了？", 10)),
    ],
)
def test_words_of_one_items_text_stand_for_its_number(said: str, lang: Lang, wanted: tuple[str, int]) -> None:
    assert in_words(said, lang, names(), ITEMS) == wanted


@pytest.mark.parametrize(
    "said",
    [
        # One word alone is no description, and a topic is a topic.
        "is the note done?",
        "what about the joint meeting?",
        "what is new on digital transformation?",
        "show the item on accessibility",
        "the weather is fine",
        "joint " * 200,
        "",
    ],
)
def test_what_says_too_little_of_an_item_stands_for_none(said: str) -> None:
    assert in_words(said, "en", names(), ITEMS) is None


def test_of_several_that_are_alike_none_is_guessed() -> None:
    alike = [Spoken(n, f"send the meeting notes to {to}", "en", None) for n, to in ((1, "BR"), (2, "TSB"))]
    assert in_words("are the meeting notes sent?", "en", names(), alike) is None
