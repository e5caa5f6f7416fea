"""Another item was said than the one that was changed: that change is taken back, and the other is changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold


@pytest.mark.parametrize(
    ("lang", "first", "then"),
    [
        ("en", "move 1 to 20 January", "I said 2, not 1"),
        ("en", "move 1 to 20 January", "I meant 2, not 1"),
        ("fr", "reporte le 1 au 20 janvier", "j'ai dit 2, pas 1"),
        ("es", "mueve el 1 al 20 de enero", "dije el 2, no el 1"),
        ("ru", "перенеси 1 на 20 января", "я сказал 2, а не 1"),
        ("ar", "أجّل 1 إلى 20 يناير", "قلت 2 وليس 1"),
        ("zh", "把1推迟到1月20日", "我说的是2，不是1"),
    ],
)
def test_the_item_that_was_said_is_put_right(recorded: Path, tmp_path: Path, lang: str, first: str, then: str) -> None:
    last = hold(recorded, tmp_path / "talk.db", lang, [first, then])[-1]
    assert (last["command"], last["fields"].get("item")) == ("MoveDeadline", 2)
