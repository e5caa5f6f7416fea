"""Lead times and quiet hours set a moment ago are put right in a word or two, and by nothing else."""

from __future__ import annotations

from datetime import time

import pytest

from bot.understand.types import Talked, Understood
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.notices import SetReminderPlan
from handlers.commands.people import SetQuietHours
from tests.bot.understand.meaning_of import hears

PLAN = SetReminderPlan(leads=(10, 4))
QUIET = SetQuietHours(start=time(22), end=time(6))


def said(words: str, lang: Lang, before: Command) -> Command | None:
    heard = hears(words, lang, Talked(command=before, done=True))
    return heard.command if isinstance(heard, Understood) else None


@pytest.mark.parametrize(("lang", "words", "leads"), [
    ("en", "hmm, make it 5 and 1", (5, 1)), ("en", "and a day before as well", (10, 4, 1)),
    ("en", "rather a week and 3 days", (7, 3)), ("fr", "10 c'est trop tôt, plutôt 6 et 2", (6, 2)),
    ("fr", "et la veille aussi", (10, 4, 1)), ("es", "uf no, que sean 7 y 2", (7, 2)),
    ("es", "y un día antes también", (10, 4, 1)), ("ru", "нет, лучше за 5 и за 2 дня", (5, 2)),
    ("ru", "пожалуй, и за день тоже", (10, 4, 1)), ("ar", "لا، الأفضل 7 و3", (7, 3)),
    ("en", "no, 6 instead of 4", (10, 6)), ("fr", "non, 6 au lieu de 4", (10, 6)),
    ("es", "no, 6 en vez de 4", (10, 6)), ("ru", "нет, 6 вместо 4", (10, 6)), ("zh", "6天而不是4天", (10, 6)),
    ("ar", "وقبل يوم أيضا", (10, 4, 1)), ("zh", "还是7天和3天吧", (7, 3)), ("zh", "前一天也要", (10, 4, 1)),
])  # fmt: skip
def test_lead_times_are_put_right(lang: Lang, words: str, leads: tuple[int, ...]) -> None:
    assert said(words, lang, PLAN) == SetReminderPlan(leads=leads)


@pytest.mark.parametrize(("lang", "words", "start", "end"), [
    ("en", "better from 9 pm", 21, 6), ("en", "until 7:00 please", 22, 7), ("en", "better from 9", 21, 6),
    ("es", "mejor hasta las 7", 22, 7), ("ru", "лучше с 21", 21, 6), ("en", "until 8 in the morning", 22, 8),
    ("fr", "disons plutôt à partir de 21h", 21, 6), ("fr", "que ça commence à 21h", 21, 6),
    ("es", "mejor desde las 21:00", 21, 6), ("ru", "лучше с 21:00", 21, 6), ("ar", "الأفضل من 21:00", 21, 6),
    ("zh", "还是从21:00开始吧", 21, 6),
])  # fmt: skip
def test_one_end_of_the_quiet_hours_is_put_right(lang: Lang, words: str, start: int, end: int) -> None:
    assert said(words, lang, QUIET) == SetQuietHours(start=time(start), end=time(end))


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "2 is done"), ("en", "we waited 5 and a half hours"), ("fr", "j'ai 6 ans de retard"),
    ("ru", "у меня 2 собаки"),
    ("es", "la 2 está hecha"),
])  # fmt: skip
def test_other_words_set_no_plan(lang: Lang, words: str) -> None:
    assert not isinstance(said(words, lang, PLAN), SetReminderPlan)


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "the train leaves from Geneva at 9 pm and I shall be on it tomorrow"),
    ("fr", "rappelle-moi à 21h d'appeler"),
])  # fmt: skip
def test_other_words_change_no_quiet_hours(lang: Lang, words: str) -> None:
    assert not isinstance(said(words, lang, QUIET), SetQuietHours)
