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
    ("ru", "и ещё за один", (10, 4, 1)),
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


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "no, make it 6, 3 and 1"), ("fr", "non, plutôt 6, 3 et 1"), ("es", "no, que sean 6, 3 y 1"),
    ("ru", "нет, пусть будет за 6, 3 и 1"), ("ar", "لا، خليها 6، 3، 1"), ("zh", "不，改成6、3、1天"),
    ("zh", "不，6天，3天和1天"),
])  # fmt: skip
def test_lead_times_in_a_row_are_all_meant(lang: Lang, words: str) -> None:
    assert said(words, lang, SetReminderPlan(leads=(6, 2))) == SetReminderPlan(leads=(6, 3, 1))


@pytest.mark.parametrize(("lang", "words", "leads"), [
    ("en", "and a day before", (10, 4, 1)), ("en", "and 14 days before", (10, 4, 14)),
    ("en", "and on the day itself", (10, 4, 0)), ("fr", "et un jour avant", (10, 4, 1)),
    ("es", "y un día antes", (10, 4, 1)), ("es", "y el mismo día", (10, 4, 0)), ("ru", "и за день", (10, 4, 1)),
    ("ar", "وقبل يوم", (10, 4, 1)), ("zh", "还有提前1天", (10, 4, 1)), ("zh", "还是提前1天", (1,)),
    ("ru", "лучше за 5 и за день", (5, 1)), ("en", "rather 5 and a day before", (5, 1)),
    ("en", "rather 5 and 2 days before", (5, 2)), ("ru", "а лучше за 3", (3,)),
])  # fmt: skip
def test_what_begins_with_and_is_one_lead_time_more(lang: Lang, words: str, leads: tuple[int, ...]) -> None:
    assert said(words, lang, PLAN) == SetReminderPlan(leads=leads)


@pytest.mark.parametrize(("lang", "words", "leads"), [
    ("en", "drop the 4-day one", (10,)), ("en", "the 4-day one isn't needed", (10,)),
    ("en", "just keep the 10", (10,)), ("fr", "celui à 4 jours, enlève-le", (10,)),
    ("fr", "garde juste celui à 10", (10,)), ("es", "quita el de 4", (10,)), ("es", "deja solo el de 10", (10,)),
    ("ru", "за 4 не надо, оставь только за 10", (10,)), ("ru", "оставь только за 10", (10,)),
    ("ar", "شيل الـ4 أيام", (10,)), ("ar", "خلي الـ10 بس", (10,)), ("zh", "4天的不要了", (10,)),
    ("zh", "只留10天的", (10,)), ("zh", "4天太紧了，换成5天，10天的照旧", (10, 5)),
    ("en", "4 days is too tight, make it 5, keep the 10", (10, 5)), ("en", "4 is too late, make it 5", (10, 5)),
])  # fmt: skip
def test_one_lead_time_is_taken_out(lang: Lang, words: str, leads: tuple[int, ...]) -> None:
    assert said(words, lang, PLAN) == SetReminderPlan(leads=leads)


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "drop 4"), ("fr", "supprime 4"), ("es", "quita 4"), ("ru", "убери 4"), ("ar", "احذف 4"),
])  # fmt: skip
def test_a_number_that_may_be_an_items_is_shown_first(lang: Lang, words: str) -> None:
    heard = hears(words, lang, Talked(command=PLAN, done=True))
    assert isinstance(heard, Understood)
    assert heard.guess
    assert heard.command == SetReminderPlan(leads=(10,))


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "and also 1"), ("fr", "et aussi 1"), ("es", "y también 1"),
])  # fmt: skip
def test_one_number_more_may_be_an_items_and_is_shown_first(lang: Lang, words: str) -> None:
    heard = hears(words, lang, Talked(command=PLAN, done=True))
    assert isinstance(heard, Understood)
    assert heard.guess
    assert heard.command == SetReminderPlan(leads=(10, 4, 1))


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "except for item 2: 3 days is enough there"), ("en", "for item 2, 3 days is enough"),
    ("fr", "sauf pour la 2, là 3 jours avant suffisent"), ("es", "salvo la 2, ahí con 3 días basta"),
    ("ru", "кроме второго, там хватит и за 3 дня"), ("ar", "ما عدا البند 2، يكفي قبله ب3 أيام"),
    ("zh", "第2项除外，那项提前3天就够了"),
])  # fmt: skip
def test_one_item_is_an_exception(lang: Lang, words: str) -> None:
    # Whatever was planned before: for oneself, for the items of a group, for a class of people.
    others = ({"scope": "group", "group": "iscg"}, {"scope": "class", "of_class": "delegate"})
    for before in (PLAN, *(PLAN.model_copy(update=each) for each in others)):
        assert said(words, lang, before) == SetReminderPlan(leads=(3,), scope="item", item=2)


@pytest.mark.parametrize("words", ["1.5 weeks", "make it 2,5 days"])
def test_half_a_day_is_no_lead_time(words: str) -> None:
    assert not isinstance(said(words, "en", PLAN), SetReminderPlan)


@pytest.mark.parametrize(("lang", "words", "start", "end"), [
    ("en", "better from 9 pm", 21, 6), ("en", "until 7:00 please", 22, 7), ("en", "better from 9", 21, 6),
    ("es", "mejor hasta las 7", 22, 7), ("ru", "лучше с 21", 21, 6), ("en", "until 8 in the morning", 22, 8),
    ("fr", "disons plutôt à partir de 21h", 21, 6), ("fr", "que ça commence à 21h", 21, 6),
    ("es", "mejor desde las 21:00", 21, 6), ("ru", "лучше с 21:00", 21, 6), ("ar", "الأفضل من 21:00", 21, 6),
    ("zh", "还是从21:00开始吧", 21, 6), ("ru", "лучше до семи", 22, 7), ("ru", "лучше с девяти вечера", 21, 6),
    ("en", "better until seven", 22, 7), ("fr", "plutôt jusqu'à sept", 22, 7), ("es", "mejor hasta las siete", 22, 7),
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
