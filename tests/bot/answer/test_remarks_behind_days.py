"""What is said behind a day, or of those who have an item, loses no deadline; what comes of it is shown first."""

from __future__ import annotations

from datetime import date

import pytest

from bot.render.plain import plain
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond

NEEDED = (
    ("en", "move 1 to 3 June, we need it before the meeting", "3 June"),
    ("fr", "mets le 1 au 21 mai, il le faut avant la réunion", "21 mai"),
    ("es", "pasa la 1 al 21 de mayo, se necesita antes de la reunión", "21 de mayo"),
    ("ru", "перенеси 1 на 21 мая, нужно до собрания", "21 мая"),
    ("ar", "انقل البند 1 إلى 21 مايو، نحتاجه قبل الاجتماع", "21 مايو"),
    ("zh", "把1的期限改到5月21号，开会前要用", "5月21日"),
    ("zh", "把清单的期限改到5月21号，会前要用", "5月21日"),
)
ASKED = (
    ("en", "show me BDT's items", "they are asking for until 28 May", "28 May"),
    ("fr", "montre-moi les actions du BDT", "ils demandent jusqu'au 28 mai", "28 mai"),
    ("es", "muéstrame las acciones de la BDT", "piden hasta el 28 de mayo", "28 de mayo"),
    ("ru", "покажи поручения БРЭ", "они просят до 28 мая", "28 мая"),
    ("ar", "أرني بنود BDT", "يطلبون حتى 28 مايو", "28 مايو"),
)


@pytest.mark.parametrize(("lang", "words", "day"), NEEDED)
def test_the_meeting_for_which_it_is_needed_is_no_second_deadline(
    beyond: Beyond, lang: str, words: str, day: str
) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert day in plain(reply, lang, ZONE)
    assert beyond.item(1).due_date == date(2024, 5, 24)
    beyond.chooses(DESK, reply)
    assert beyond.item(1).due_date == date(2024, *((6, 3) if lang == "en" else (5, 21)))


@pytest.mark.parametrize(("lang", "shown", "words", "day"), ASKED)
def test_until_when_they_ask_for_is_the_deadline_of_their_item(
    beyond: Beyond, lang: str, shown: str, words: str, day: str
) -> None:
    beyond.says(DESK, shown, lang=lang)
    reply = beyond.says(DESK, words, lang=lang)
    assert day in plain(reply, lang, ZONE)
    beyond.chooses(DESK, reply)
    assert beyond.item(1).due_date == date(2024, 5, 28)
