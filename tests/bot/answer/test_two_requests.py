"""Of two requests in one message each is answered where it may be read, and what both changed is taken back as one."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.message import Said, Sender, Spot
from bot.render.plain import plain
from handlers.answer import Reply
from storage.tables.notices import Message as Stored
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond, offered

ROOM, ALONE = "#room", "#room/alone"
CHECKLIST, CALL = "send the checklist", "call BR"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    beyond.says(DESK, f"action: BDT to {CHECKLIST} by 24 May")
    return beyond


def sent(beyond: Beyond, text: str) -> dict[str, str]:
    """What a message said among outsiders leaves to be sent, in words, by where it goes."""
    sender = Sender(platform="terminal", installation="local", user=DESK)
    spot = Spot(place=ROOM, private=ALONE, audience="outsiders")
    said = Said(sender=sender, spot=spot, event=text, at=beyond.now, text=text, lang="en")
    beyond.focal.hall.ask(said, beyond.now, hold=False)
    with beyond.focal.database.reading() as session:
        rows = session.scalars(select(Stored).where(Stored.address.in_((ROOM, ALONE)))).all()
        return {row.address: plain(Reply.model_validate(row.reply), "en", ZONE) for row in rows}


@pytest.mark.parametrize(
    "text",
    ["who leads accessibility? and show my reminders", "show my reminders and who leads accessibility?"],
)
def test_of_two_questions_the_private_one_is_answered_to_the_asker_alone(beyond: Beyond, text: str) -> None:
    answered = sent(beyond, text)
    assert all("accessibility: focal points" in words for words in answered.values())
    assert "are shown to you in private" in answered[ROOM]
    assert CHECKLIST not in answered[ROOM]
    assert CHECKLIST in answered[ALONE]


def test_two_changes_of_one_message_are_taken_back_as_one(beyond: Beyond) -> None:
    beyond.says(DESK, f"move 1 to 28 May and remind me on 20 May to {CALL}")
    assert (beyond.item(1).due_date, beyond.item(2).text) == (date(2024, 5, 28), CALL)
    beyond.says(DESK, "undo")
    assert beyond.item(1).due_date == date(2024, 5, 24)
    assert [beyond.item(each).status for each in (1, 2)] == ["open", "withdrawn"]
    assert CALL not in plain(beyond.says(DESK, "show my reminders"), "en", ZONE)


def test_the_number_of_a_day_is_not_taken_for_the_item_spoken_of(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to publish the list by 30 May")
    beyond.says(DESK, "show 2")
    beyond.says(DESK, "give 1 to BR and extend it until 2 June")
    assert [beyond.item(each).due_date for each in (1, 2)] == [date(2024, 6, 2), date(2024, 5, 30)]


def test_a_reminder_behind_what_is_shown_has_its_own_words_alone(beyond: Beyond) -> None:
    beyond.says(DESK, "帮我看看1号，另外周五上午十点提醒我给日内瓦回电话", lang="zh")
    assert beyond.item(2).text == "给日内瓦回电话"


def test_what_is_asked_behind_a_close_that_gives_its_reason_is_answered(beyond: Beyond) -> None:
    beyond.says(DESK, f"action: BR to {CALL} by 25 May")
    reply = plain(beyond.says(DESK, "أغلق البند 1 فقد أُنجز، وقل لي من يتولى البند 2", lang="ar"), "ar", ZONE)
    assert beyond.item(1).status == "closed"
    assert CALL in reply


BEHIND = (
    ("en", "give 1 to BR and remind me on 20 May"),
    ("fr", "confie la 1 au BR et rappelle-moi le 20 mai"),
    ("es", "da la 1 a la BR y recuérdame el 20 de mayo"),
    ("ru", "передай 1 БР и напомни мне 20 мая"),
    ("zh", "把1交给BR，5月20日提醒我"),
)
TOLD = (
    ("en", "show 1", "tell me on Friday"),
    ("fr", "montre la 1", "dis-moi vendredi"),
    ("es", "muestra la 1", "dime el viernes"),
    ("ru", "покажи 1", "скажи мне в пятницу"),
    ("zh", "显示1", "周五告诉我"),
    ("ar", "اعرض 1", "أخبرني الجمعة"),
)
AHEAD = (
    ("en", "move 1 to 28 May and remind me three days before"),
    ("fr", "reporte la 1 au 28 mai et rappelle-moi trois jours avant"),
    ("es", "pasa la 1 al 28 de mayo y recuérdame tres días antes"),
    ("ru", "перенеси 1 на 28 мая и напомни за три дня"),
    ("zh", "把1改到5月28日，然后提前三天提醒我"),
    ("ar", "انقل 1 إلى 28 مايو وذكرني قبل ثلاثة أيام"),
)


@pytest.mark.parametrize(("lang", "words"), BEHIND)
def test_what_stands_before_a_reminder_is_shown_and_is_not_what_to_be_reminded_of(
    beyond: Beyond, lang: str, words: str
) -> None:
    shown = offered(beyond.says(DESK, words, lang=lang))
    assert list(beyond.numbers()) == [1]
    assert shown[0][0] == "ReassignItem"


@pytest.mark.parametrize(("lang", "show", "words"), TOLD)
def test_when_to_be_told_moves_nothing(beyond: Beyond, lang: str, show: str, words: str) -> None:
    beyond.says(DESK, show, lang=lang)
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 24)


@pytest.mark.parametrize(("lang", "words"), AHEAD)
def test_how_many_days_before_names_no_item(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "action: BR to book the room by 30 May")
    beyond.says(DESK, "action: TSB to write the report by 30 May")
    reply = beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 5, 28)
    assert "item 3" not in plain(reply, "en", ZONE)
