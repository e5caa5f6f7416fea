"""What somebody named hopes or would like is shown before a deadline is moved: "TSB hopes that 2 can be postponed"."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


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
def test_it_is_not_done_unasked(three: Beyond, lang: str, words: str) -> None:
    before = three.item(2).due_date
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == before


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
def test_what_the_speaker_asks_for_is_done(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert str(three.item(2).due_date) == "2024-08-15"
