"""From when until when somebody is away: the last day is counted from the first, not from today."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked, Unclear, Understood
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


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "I'm on leave next week, mark me absent"),
        ("fr", "je suis en mission la semaine prochaine"),
        ("es", "estaré de vacaciones la próxima semana"),
        ("ru", "меня не будет на следующей неделе"),
        ("zh", "我下周休假"),
        ("ar", "أنا في إجازة الأسبوع القادم"),
    ],
)
def test_a_week_said_by_itself_begins_and_ends_with_it(lang: Lang, words: str) -> None:
    asker, names = Asker("someone@example.org", lang, "Europe/Zurich"), Names(())
    meant = resolve(understand(words, asker, names, Talked(), AT), names, asker, Talked(), AT)
    assert isinstance(meant, Unclear), meant
    days = [(str(each.since), str(each.until)) for each in meant.commands if isinstance(each, SetAway)]
    assert days == [("2026-11-30", "2026-12-06")]


def test_a_day_said_by_itself_is_the_whole_absence() -> None:
    asker, names = Asker("someone@example.org", "en", "Europe/Zurich"), Names(())
    meant = resolve(understand("mark me absent on Friday", asker, names, Talked(), AT), names, asker, Talked(), AT)
    assert isinstance(meant, Unclear)
    assert isinstance(meant.commands[0], SetAway)
    assert (str(meant.commands[0].since), str(meant.commands[0].until)) == ("2026-11-27", "2026-11-27")


def test_somebody_elses_absence_is_not_the_speakers() -> None:
    asker, names = Asker("someone@example.org", "zh", "Europe/Zurich"), Names(())
    meant = resolve(understand("我同事周一到周三不在", asker, names, Talked(), AT), names, asker, Talked(), AT)
    assert not isinstance(meant, Understood) or meant.guess
