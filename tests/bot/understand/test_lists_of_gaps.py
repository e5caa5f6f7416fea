"""What lacks a deadline, or anybody responsible, is asked for in six languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from benchmarks.understanding_rows import names
from bot.understand.jsonl import as_row
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked
from bot.understand.understand import understand
from handlers.commands.fields import Lang

NOW = datetime(2024, 5, 14, 8, tzinfo=UTC)
ASKED: tuple[tuple[Lang, str, str], ...] = (
    ("en", "which actions have no deadline?", "undated"),
    ("en", "show items with no one responsible", "unassigned"),
    ("fr", "actions sans échéance", "undated"),
    ("fr", "quelles actions n'ont pas de responsable ?", "unassigned"),
    ("es", "acciones sin plazo", "undated"),
    ("es", "¿qué acciones no tienen responsable?", "unassigned"),
    ("ru", "действия без срока", "undated"),
    ("ru", "какие меры без ответственного?", "unassigned"),
    ("zh", "没有期限的行动", "undated"),
    ("zh", "哪些行动没有负责人？", "unassigned"),
    ("ar", "الإجراءات بدون موعد نهائي", "undated"),
    ("ar", "ما الإجراءات التي ليس لها مسؤول؟", "unassigned"),
)


@pytest.mark.parametrize(("lang", "words", "status"), ASKED)
def test_lists_of_gaps_are_understood(lang: Lang, words: str, status: str) -> None:
    asker, register, talked = Asker("someone@example.org", lang, "Europe/Zurich"), names(), Talked()
    row = as_row(resolve(understand(words, asker, register, talked, NOW), register, asker, talked, NOW))
    assert (row["command"], row["fields"].get("status")) == ("ListItems", status)
