"""A choice that was made is taken back for the other one, in each language."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.named.names import Names
from bot.understand.picks import Pick, to_data
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Nothing, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.catalogue import to_dict
from handlers.commands.fields import Lang

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
OTHER = {
    "en": "no, the other one",
    "fr": "non, pas celle-là, l'autre",
    "es": "no, la otra",
    "ru": "нет, другую",
    "zh": "不，是另一个",
    "ar": "لا، الآخر",
}


def said(words: str, lang: Lang, talked: Talked) -> object:
    asker, names = Asker("someone@example.org", lang, "Europe/Zurich"), Names(())
    meant = resolve(understand(words, asker, names, talked, AT), names, asker, talked, AT)
    return to_dict(meant.command) if isinstance(meant, Understood) else meant


@pytest.mark.parametrize("lang", OTHER)
def test_the_other_one_is_what_was_not_chosen(lang: Lang) -> None:
    shown = Pick("ShowTopic", {"topic": "youth"})
    assert said(OTHER[lang], lang, Talked(passed=(shown,))) == to_data(shown)


@pytest.mark.parametrize("lang", OTHER)
def test_what_was_recorded_is_put_right_and_not_recorded_twice(lang: Lang) -> None:
    due = {"kind": "date", "date": "2024-06-07"}
    recorded = Pick("RemindMe", {"text": "call BR", "due": due})
    moved = said(OTHER[lang], lang, Talked(passed=(recorded,), item=2))
    assert isinstance(moved, dict)
    assert (moved["command"], moved["fields"]["item"], moved["fields"]["due"]) == ("MoveDeadline", 2, due)


@pytest.mark.parametrize("lang", OTHER)
def test_there_is_no_other_one_where_nothing_was_asked(lang: Lang) -> None:
    assert isinstance(said(OTHER[lang], lang, Talked()), Nothing)
    three = tuple(Pick("ShowItem", {"item": number}) for number in (1, 2, 3))
    assert isinstance(said(OTHER[lang], lang, Talked(passed=three)), Nothing)
