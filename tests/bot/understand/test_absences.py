"""From when until when somebody is away: the last day is counted from the first, not from today."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang
from handlers.commands.upkeep import SetAway

# A Wednesday: the next Friday comes before the next Monday.
AT = datetime.fromisoformat("2026-11-25T10:00:00+01:00")


def away(words: str, lang: Lang) -> tuple[str, str]:
    asker, names = Asker("someone@example.org", lang, "Europe/Zurich"), Names(())
    meant = resolve(understand(words, asker, names, Talked(), AT), names, asker, Talked(), AT)
    assert isinstance(meant, Understood), meant
    assert isinstance(meant.command, SetAway)
    return str(meant.command.since), str(meant.command.until)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "I'm away from Monday until Friday"),
        ("fr", "je suis absent de lundi à vendredi"),
        ("es", "estaré fuera de lunes a viernes"),
        ("ru", "меня не будет с понедельника до пятницы"),
        ("zh", "我从下周一到下周五休假"),
        ("ar", "سأكون غائبا من الاثنين حتى الجمعة"),
    ],
)
def test_the_last_weekday_is_the_one_behind_the_first(lang: Lang, words: str) -> None:
    assert away(words, lang) == ("2026-11-30", "2026-12-04")


def test_a_last_day_without_its_month_is_of_that_month_or_the_next() -> None:
    assert away("away from 3 December to the 14th", "en") == ("2026-12-03", "2026-12-14")
    assert away("away from the 30th to the 2nd", "en") == ("2026-11-30", "2026-12-02")
    assert away("away from 7 December until Friday", "en") == ("2026-12-07", "2026-12-11")
