"""Every kind of deadline means the same in six languages, alone and inside the sentence of an action."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.understand.dates.read import read_due
from bot.understand.dates.types import Found
from handlers.commands.fields import Due, Lang

AT = datetime(2024, 5, 21, 10, tzinfo=ZoneInfo("Europe/Zurich"))
KINDS = tomllib.loads((Path(__file__).parents[3] / "dates" / "kinds.toml").read_text(encoding="utf-8"))
LANGS: tuple[Lang, ...] = ("ar", "en", "es", "fr", "ru", "zh")
ROWS = [(kind, lang) for kind, row in KINDS["kinds"].items() for lang in LANGS if lang in row]


def shown(due: Due) -> str:
    if due.kind == "date":
        return due.date.isoformat()
    if due.kind == "moment":
        zone = "" if due.zone == "Europe/Zurich" else f" {due.zone}"
        return due.at.isoformat(timespec="minutes") + zone
    return f"{due.edge} {due.offset:+d} {due.unit}" if due.kind == "meeting" else "none"


def answer(found: Found | None) -> str | list[str]:
    if found is None:
        return "nothing"
    readings = [shown(due) for due in found.readings]
    if not readings:
        return f"!{found.reason}"
    return readings[0] if len(readings) == 1 else readings


@pytest.mark.parametrize(("kind", "lang"), ROWS, ids=[f"{kind}-{lang}" for kind, lang in ROWS])
def test_a_deadline_means_the_same_alone_and_in_a_sentence(kind: str, lang: Lang) -> None:
    row = KINDS["kinds"][kind]
    sentence = KINDS["sentences"][lang].format(row[lang])
    assert answer(read_due(row[lang], lang, AT, "Europe/Zurich")) == row["due"]
    assert answer(read_due(sentence, lang, AT, "Europe/Zurich")) == row["due"]


def test_there_are_at_least_sixty_kinds_in_every_language() -> None:
    for lang in LANGS:
        assert sum(lang in row for row in KINDS["kinds"].values()) >= 60
