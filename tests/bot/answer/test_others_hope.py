"""What somebody named hopes or would like is shown before a deadline is moved: "TSB hopes that 2 can be postponed"."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "TSB hopes that 2 can be postponed to August"),
        ("en", "TSB would like 2 moved to August"),
        ("en", "TSB would like to move 2 to August"),
        ("fr", "le TSB espère que le 2 pourra être reporté à août"),
        ("fr", "le TSB aimerait que le 2 soit reporté à août"),
        ("es", "la TSB espera que el 2 se pueda aplazar a agosto"),
        ("es", "la TSB quiere aplazar el 2 a agosto"),
        ("ru", "БСЭ надеется, что пункт 2 можно перенести на август"),
        ("ru", "БСЭ хотело бы перенести пункт 2 на август"),
        ("zh", "TSB希望2能延到八月"),
        ("zh", "TSB希望把2延到八月"),
        ("ar", "يود مكتب تقييس الاتصالات نقل البند 2 إلى أغسطس"),
    ],
)
def test_it_is_not_done_unasked(beyond: Beyond, lang: str, words: str) -> None:
    before = beyond.item(2).due_date
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(2).due_date == before


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "I would like to move 2 to 15 August"),
        ("en", "move 2 to 15 August"),
        ("fr", "je voudrais reporter le 2 au 15 août"),
        ("ru", "перенеси 2 на 15 августа"),
        ("zh", "请把2延到8月15日"),
    ],
)
def test_what_the_speaker_asks_for_is_done(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert str(beyond.item(2).due_date) == "2024-08-15"
