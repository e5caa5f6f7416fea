"""Which date a sentence holds that is known by its meaning, wherever it stands: with its month, and without an item's
number."""

from __future__ import annotations

import pytest

from benchmarks.understanding_rows import ASKER, AT, names
from bot.understand.fields.task import Scene
from bot.understand.sense.gather import gather
from handlers.commands.fields import Lang


def words(lang: Lang, said: str) -> tuple[str | None, str | None]:
    held = gather(said, Scene(lang, names(), ASKER, AT))
    return held.words.get("until"), held.words.get("item")


@pytest.mark.parametrize(
    ("lang", "said", "day", "item"),
    [
        ("zh", "给TDAG约个会，2月5日", "2月5日", None),
        ("zh", "给跨部门协调组约个会，1月19日下午两点半", "1月19日下午两点半", None),
        ("en", "the group sits on 1 February 14:00", "1 February 14:00", None),
        ("en", "get 1 before 4 May going", "4 May", "1"),
    ],
)
def test_a_date_keeps_its_month(lang: Lang, said: str, day: str, item: str | None) -> None:
    assert words(lang, said) == (day, item)
