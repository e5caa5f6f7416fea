"""A day or an hour behind the thing to be done is read whole, whatever the thing is called."""

from __future__ import annotations

from datetime import datetime

import pytest

from benchmarks.understanding_rows import ASKER, names, read
from bot.understand.types import Asker
from handlers.commands.fields import Lang

TOMORROW, MONDAY = "2024-05-15T09:00:00", "2024-05-20T09:00:00"


def reminded(lang: Lang, words: str) -> tuple[str | None, str | None]:
    row = read(words, names(), None, Asker(ASKER.ref, lang, ASKER.zone))
    at = row["fields"].get("at") or {}
    return row["fields"].get("text"), datetime.fromisoformat(at["at"]).isoformat() if at else None


@pytest.mark.parametrize(
    ("lang", "words", "text", "at"),
    [
        ("en", "remind me to book the room tomorrow at 9", "book the room", TOMORROW),
        ("en", "remind me to read the document Monday at 9", "read the document", MONDAY),
        ("en", "remind me to answer question 3 tomorrow at 9", "answer question 3", TOMORROW),
        ("fr", "rappelle-moi de réserver la salle lundi matin", "réserver la salle", MONDAY),
        ("fr", "rappelle-moi de réserver la salle demain à 9h", "réserver la salle", TOMORROW),
        ("es", "recuérdame revisar el documento mañana a las 9", "revisar el documento", TOMORROW),
        ("es", "recuérdame enviar el orden del día mañana a las 9", "enviar el orden del día", TOMORROW),
        ("es", "recuérdame mañana a las 9 un informe corto", "un informe corto", TOMORROW),
        ("ru", "напомни проверить документ завтра в 9", "проверить документ", TOMORROW),
        ("ar", "ذكرني بمراجعة الوثيقة غدا الساعة 9", "مراجعة الوثيقة", TOMORROW),
        ("zh", "提醒我明天上午9点整理材料", "整理材料", TOMORROW),
        ("zh", "提醒我明天上午9点一起编材料", "一起编材料", TOMORROW),
        ("zh", "提醒我明天上午9点整开会", "开会", TOMORROW),
        ("zh", "提醒我给王女士明天上午9点打电话", "给王女士打电话", TOMORROW),
    ],
)
def test_the_day_is_read_and_the_thing_keeps_its_words(lang: Lang, words: str, text: str, at: str) -> None:
    assert reminded(lang, words) == (text, at)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "action: TSB to write to Mr. Friday"),
        ("fr", "action : le TSB écrira à M. Mardi"),
        ("es", "acción: la TSB escribirá a la señora Martes"),
        ("en", "action: TSB to update version 3"),
        ("fr", "action : le TSB réserve la salle 12"),
    ],
)
def test_names_of_people_and_numbers_of_things_are_no_days(lang: Lang, words: str) -> None:
    row = read(words, names(), None, Asker(ASKER.ref, lang, ASKER.zone))
    assert row["fields"].get("due", {"kind": "none"}) == {"kind": "none"}
