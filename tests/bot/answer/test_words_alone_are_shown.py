"""What was read by its words alone is answered where it asks, and shown first where it would change data; nothing of it
is done for what Focal merely overhears."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import func, select

from bot.app import Focal
from bot.doors.terminal.said import to_said
from storage.tables.items import Item

WHO = "secretariat@example.org"
COUNTED_ON = [
    "We count on TSB for the slides by Tuesday.",
    "Nous comptons sur le TSB pour les diapositives d'ici mardi.",
    "Contamos con la TSB para las diapositivas antes del martes.",
    "Рассчитываем на слайды от БСЭ ко вторнику.",
    "TSB的幻灯片周二前要给我们，拜托记下。",
    "نعول على TSB في الشرائح قبل الثلاثاء.",
]


def items(focal: Focal) -> int:
    with focal.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Item)) or 0


def says(focal: Focal, words: str, now: datetime) -> str:
    return asyncio.run(focal.exchange(to_said(words, WHO, now), now)).answered.reply.title.key


@pytest.mark.parametrize("words", COUNTED_ON)
def test_what_would_change_data_is_shown_and_kept_by_the_person_alone(focal: Focal, now: datetime, words: str) -> None:
    before = items(focal)
    assert says(focal, words, now) == "proposal-by-meaning"
    assert items(focal) == before
    assert says(focal, "1", now) != "proposal-by-meaning"
    assert items(focal) == before + 1


def test_of_what_is_merely_overheard_nothing_is_made(focal: Focal, now: datetime) -> None:
    before = items(focal)
    for words in COUNTED_ON:
        overheard = to_said(words, WHO, now, place="#room", audience="staff", addressed=False)
        focal.hall.ask(overheard, now, hold=False)
    assert items(focal) == before
