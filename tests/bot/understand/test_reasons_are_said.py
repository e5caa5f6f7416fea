"""Whatever the deadline language refuses is refused in words, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.words.speech import Speech
from handlers.answer import Line
from handlers.commands.fields import Lang

DATES = Path(__file__).parents[3] / "bot" / "understand" / "dates"
LANGS: tuple[Lang, ...] = ("ar", "en", "es", "fr", "ru", "zh")
# These come with readings: one is kept and read back, two are asked, and neither is refused.
WITH_READINGS = {"two-readings", "time-skipped", "time-repeated"}
RAISED = re.compile(r'(?:NotADay|NotATime|Refused|Outcome\(\(\),|_Refuse)\(?\s*"([a-z]+(?:-[a-z]+)*)"')
IN_DATA = re.compile(r'"(recurring|holiday-moves|no-such-day|no-such-time|too-far|unknown-anchor)"')


def reasons() -> set[str]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in DATES.glob("*.py"))
    return (set(RAISED.findall(text)) | set(IN_DATA.findall(text))) - WITH_READINGS


def test_there_are_reasons() -> None:
    assert {"recurring", "no-such-day", "in-the-past"} <= reasons()


@pytest.mark.parametrize("lang", LANGS)
def test_each_reason_has_a_sentence(lang: Lang) -> None:
    speech = Speech(lang, "Europe/Zurich")
    assert all(len(speech.say(Line(key=reason))) > 8 for reason in reasons())
