"""An hour in each language's words; a day of a month is none."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.doubts import Unreadable
from bot.understand.fields.clock import clock
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.types import Asker
from handlers.commands.fields import Lang

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")


def scene(lang: Lang) -> Scene:
    return Scene(lang, Names(()), Asker("desk@example.org", lang, "Europe/Zurich"), AT)


@pytest.mark.parametrize(
    ("lang", "words", "hour"),
    [
        ("en", "7 pm", "19:00:00"),
        ("fr", "19 h 30", "19:30:00"),
        ("es", "las 7 de la tarde", "19:00:00"),
        ("ru", "7 вечера", "19:00:00"),
        ("zh", "晚上7点半", "19:30:00"),
        ("ar", "السابعة مساء", "19:00:00"),
    ],
)
def test_an_hour_is_read(lang: Lang, words: str, hour: str) -> None:
    assert clock(words, scene(lang)) == hour


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "14 December"),
        ("fr", "le 14 décembre"),
        ("es", "el 14 de diciembre"),
        ("ru", "15 января"),
        ("zh", "12月14日"),
        ("ar", "14 ديسمبر"),
    ],
)
def test_a_day_of_a_month_is_no_hour(lang: Lang, words: str) -> None:
    with pytest.raises(Unreadable):
        clock(words, scene(lang))
