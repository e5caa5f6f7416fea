"""What is said not to be meant, beside what is: "move 2, not 3, to 10 January", "to Monday, not Tuesday"."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.conversations import holds
from tests.bot.answer.held import hold

MEANT = (
    ("en", "move 2, not 3, to 10 January", "2027-01-10"),
    ("es", "mueve la 2, no la 3, al 10 de enero", "2027-01-10"),
    ("fr", "déplace la 2, pas la 3, au 10 janvier", "2027-01-10"),
    ("ru", "перенеси 2, а не 3, на 10 января", "2027-01-10"),
    ("zh", "把2，不是3，改到1月10日", "2027-01-10"),
    ("ar", "انقل 2، وليس 3، إلى 10 يناير", "2027-01-10"),
    ("en", "move 2 to Monday, not Tuesday", "2026-11-30"),
    ("es", "pasa la 2 al lunes, no al martes", "2026-11-30"),
    ("fr", "déplace la 2 à lundi, pas à mardi", "2026-11-30"),
    ("ru", "перенеси 2 на понедельник, а не на вторник", "2026-11-30"),
    ("zh", "把2改到周一，不是周二", "2026-11-30"),
    ("ar", "انقل 2 إلى الإثنين، وليس الثلاثاء", "2026-11-30"),
    # "No" and a comma put right what was said before.
    ("es", "pasa la 2 al lunes, no, al martes", "2026-12-01"),
    ("en", "move 2 to Monday, no, Tuesday", "2026-12-01"),
)


@pytest.mark.parametrize(("lang", "words", "due"), MEANT)
def test_what_is_meant_is_done_and_not_what_is_said_not_to_be(
    lang: str, words: str, due: str, recorded: Path, tmp_path: Path
) -> None:
    last = hold(recorded, tmp_path / "talk.db", lang, [words])[-1]
    assert last["command"] == "MoveDeadline", last
    assert holds({"item": 2, "due": due}, last["fields"]), last
