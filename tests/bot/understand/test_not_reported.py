"""Who has not reported their activities is not answered with those who have."""

from __future__ import annotations

import pytest

from handlers.commands.reports import ListActivities
from tests.bot.understand.meaning_of import command, hears

MISSING = [
    ("fr", "qui n'a pas encore envoyé ses activités 2026 ?"),
    ("fr", "qui n'a pas remis ses activités pour l'année 2026 ?"),
    ("en", "who has not sent their activities for 2026 yet?"),
    ("en", "who hasn't sent in their activities for 2026?"),
    ("es", "¿quiénes aún no mandaron sus actividades de 2026?"),
    ("ru", "кто ещё не прислал свою деятельность за 2026 год?"),
    ("ar", "من لم يرسل أنشطته لعام 2026 بعد؟"),
    ("zh", "谁没报送2026年的活动？"),
]


@pytest.mark.parametrize(("lang", "words"), MISSING)
def test_they_are_listed_who_have_not(lang: str, words: str) -> None:
    assert command(hears(words, lang)) == ListActivities(year=2026, missing=True)


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "who has sent their activities for 2026?"), ("fr", "qui a envoyé ses activités 2026 ?")]
)
def test_they_are_listed_who_have(lang: str, words: str) -> None:
    assert command(hears(words, lang)) == ListActivities(year=2026)
