"""Who asks whether they still are a focal point, or away, is told, and confirms or notes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold

ASKED = (
    ("en", "am I still focal point for accessibility?", "FindFocalPoint"),
    ("es", "¿sigo siendo punto focal?", "ShowProfile"),
    ("es", "¿sigo siendo punto focal de accesibilidad?", "FindFocalPoint"),
    ("fr", "suis-je toujours point focal ?", "ShowProfile"),
    ("ru", "я всё ещё координатор по доступности?", "FindFocalPoint"),
    ("zh", "我还是无障碍的协调人吗？", "FindFocalPoint"),
    ("ar", "هل ما زلت منسقا لإمكانية النفاذ؟", "FindFocalPoint"),
    ("en", "I confirm my entries", "ConfirmFocalPoint"),
    ("en", "am I away until Friday?", "ShowProfile"),
    ("es", "¿estoy ausente hasta el viernes?", "ShowProfile"),
    ("es", "estoy ausente hasta el viernes, ¿vale?", "SetAway"),
    ("fr", "suis-je absent jusqu'à vendredi ?", "ShowProfile"),
    ("ru", "меня не будет до пятницы, да?", "ShowProfile"),
    ("zh", "我到周五休假吗？", "ShowProfile"),
    ("ar", "هل أنا غائب حتى الجمعة؟", "ShowProfile"),
)


@pytest.mark.parametrize(("lang", "words", "command"), ASKED)
def test_a_question_about_oneself_confirms_and_notes_nothing(
    lang: str, words: str, command: str, recorded: Path, tmp_path: Path
) -> None:
    assert hold(recorded, tmp_path / "talk.db", lang, [words])[-1]["command"] == command
