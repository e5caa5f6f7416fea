"""How long is said: a unit with its number, or one of it; what is merely pointed at has no length."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.leads import lengths_in
from bot.understand.names import Names
from bot.understand.task import Scene
from bot.understand.types import Asker
from handlers.commands.fields import Lang


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "two more weeks", [14]),
        ("en", "two extra weeks", [14]),
        ("en", "a week", [7]),
        ("en", "week more for that", [7]),
        ("en", "move it to that week", []),
        ("zh", "两个星期", [14]),
        ("zh", "星期二", []),
        ("ru", "пару недель", [14]),
    ],
)
def test_a_length_has_a_number_or_is_one(now: datetime, lang: Lang, text: str, days: list[int]) -> None:
    assert lengths_in(text, Scene(lang, Names(()), Asker("desk@example.org", lang, "Europe/Zurich"), now)) == days
