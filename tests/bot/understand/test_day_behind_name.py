"""Who is to do it first, then by when, then what: "TSB by Friday will send them"; a month is no topic's name."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import DueDate
from handlers.commands.items import RecordAction
from tests.understanding.test_sentences import AT, known_names

ASKER = Asker("someone@example.org", None, "Europe/Zurich")


def hears(words: str) -> Understanding:
    names = known_names()
    return resolve(understand(words, ASKER, names, Talked(), AT), names, ASKER, Talked(), AT)


@pytest.mark.parametrize(
    ("words", "text", "day"),
    [
        ("TSB by Friday will send BR the comments", "send BR the comments", date(2024, 5, 17)),
        ("le TSB, d'ici vendredi, enverra ses notes au BR", "enverra ses notes au BR", date(2024, 5, 17)),
        ("la BDT antes del 4 de junio enviará los comentarios", "enviará los comentarios", date(2024, 6, 4)),
        ("TSB к 4 июня подготовит замечания", "подготовит замечания", date(2024, 6, 4)),
        ("BR в срок до 20 мая пришлёт в TSB таблицу", "пришлёт в TSB таблицу", date(2024, 5, 20)),
    ],
)
def test_a_day_behind_the_name_is_by_when(words: str, text: str, day: date) -> None:
    meant: Any = hears(words)
    assert isinstance(meant.command, RecordAction)
    assert (meant.command.text, meant.command.due) == (text, DueDate(date=day))
    assert [each.kind for each in meant.command.responsible] == ["body"]


def test_what_may_only_be_told_is_shown_first() -> None:
    meant: Any = hears("TSB к 4 июня подготовит замечания")
    assert meant.guess


@pytest.mark.parametrize(
    "words", ["BR в пятницу отправил замечания", "TSB on Friday sent the list", "БР 4 июня закрыт"]
)
def test_what_was_done_then_is_no_action(words: str) -> None:
    assert not isinstance(hears(words), Understood)


@pytest.mark.parametrize("words", ["qué tenemos entonces para enero", "quién lleva enero"])
def test_a_month_is_no_slip_of_a_topic_s_name(words: str) -> None:
    assert not isinstance(hears(words), Understood)
