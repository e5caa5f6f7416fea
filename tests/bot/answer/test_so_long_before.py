"""So long before the meeting or the item that was spoken of, in the middle of what one asks to be reminded of."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

PLANNED = "put an ISCG meeting in for 20 June 2024 at 14:00"
OWN = "action: me to send the checklist by 24 May"
BEFORE_MEETING = (
    ("en", "remind me a week before to send the slides", -1, "week"),
    ("en", "remind me five days before to send the slides", -5, "calendar_day"),
    ("en", "remind me the day before to send the slides", -1, "calendar_day"),
    ("en", "remind me at D-3 to send the slides", -3, "calendar_day"),
    ("fr", "rappelle-moi une semaine avant d'envoyer les diapositives", -1, "week"),
    ("fr", "rappelle-moi la veille d'envoyer les diapositives", -1, "calendar_day"),
    ("es", "recuérdame una semana antes enviar las diapositivas", -1, "week"),
    ("ru", "напомни мне за неделю отправить слайды", -1, "week"),
    ("ru", "напомни за три дня отправить слайды", -3, "calendar_day"),
    ("ar", "ذكرني قبله بأسبوع بإرسال الشرائح", -1, "week"),
    ("zh", "提前一周提醒我发送幻灯片", -1, "week"),
)
BEFORE_ITEM = (
    ("en", "remind me three days before to send the file"),
    ("fr", "rappelle-moi trois jours avant d'envoyer le fichier"),
    ("es", "recuérdame tres días antes enviar el archivo"),
    ("ru", "напомни за три дня отправить файл"),
    ("ar", "ذكرني قبله بثلاثة أيام بإرسال الملف"),
    ("zh", "提前三天提醒我发送文件"),
)
PLAN = (
    ("en", "remind me the day before", [1]),
    ("en", "remind me at D-5", [5]),
    ("en", "remind me of item {number} at D-5", [5]),
    ("fr", "rappelle-moi la veille", [1]),
    ("fr", "rappelle-moi à J-5", [5]),
    ("es", "recuérdame la víspera", [1]),
    ("es", "recuérdame en D-5", [5]),
    ("ru", "напомни накануне", [1]),
    ("ru", "напомни за три дня", [3]),
    ("ru", "напомни мне в D-5", [5]),
    ("ar", "ذكرني في D-5", [5]),
    ("zh", "D-5提醒我", [5]),
)
OF_ANOTHER = (
    ("en", "remind me a week before the conference to send the slides"),
    ("en", "remind me a week before to send the slides"),
    ("fr", "rappelle-moi à J-5 d'envoyer le rapport"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def own(beyond: Beyond) -> list[Any]:
    with beyond.focal.database.reading() as session:
        return list(session.scalars(select(Item).where(Item.kind == "personal", ~Item.example)))


def recorded(beyond: Beyond) -> int:
    beyond.says(DESK, OWN)
    number = beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}")
    return number


@pytest.mark.parametrize(("lang", "words", "offset", "unit"), BEFORE_MEETING)
def test_it_hangs_on_the_meeting(beyond: Beyond, lang: str, words: str, offset: int, unit: str) -> None:
    beyond.says(DESK, PLANNED)
    beyond.says(DESK, words, lang=lang)
    (item,) = own(beyond)
    assert (item.due_kind, item.due_offset, item.due_unit) == ("meeting", offset, unit)


@pytest.mark.parametrize(("lang", "words"), BEFORE_ITEM)
def test_it_is_counted_from_the_deadline(beyond: Beyond, lang: str, words: str) -> None:
    recorded(beyond)
    beyond.says(DESK, words, lang=lang)
    assert [str(each.due_date) for each in own(beyond)] == ["2024-05-21"]


@pytest.mark.parametrize(("lang", "words", "leads"), PLAN)
def test_of_the_item_itself_it_is_its_plan(beyond: Beyond, lang: str, words: str, leads: list[int]) -> None:
    number = recorded(beyond)
    beyond.says(DESK, words.format(number=number), lang=lang)
    assert beyond.item(number).leads == leads
    assert own(beyond) == []


@pytest.mark.parametrize(("lang", "words"), OF_ANOTHER)
def test_before_anything_else_it_is_asked_when(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, PLANNED if "conference" in words else "help")
    beyond.says(DESK, words, lang=lang)
    assert own(beyond) == []


def test_what_is_only_called_so_is_no_day(beyond: Beyond) -> None:
    beyond.says(DESK, "remind me on Friday to read the D-5 note")
    assert [each.text for each in own(beyond)] == ["read the D-5 note"]
