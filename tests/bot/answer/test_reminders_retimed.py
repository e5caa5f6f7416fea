"""Right behind a reminder of one's own an hour, a day or a length of time alone puts right when it is to come."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

AT = "2024-05-20 "
EN = "remind me on 20 May at 3 pm to call Anna"
RETIMED = (
    ("en", EN, "sorry 3.30", AT + "15:30"),
    ("en", EN, "no at 4", AT + "16:00"),
    ("en", EN, "no, at 4", AT + "16:00"),
    ("en", EN, "at 10 in the morning", AT + "10:00"),
    ("en", EN, "push it back half an hour", AT + "15:30"),
    ("en", EN, "half an hour earlier", AT + "14:30"),
    ("en", EN, "the 24th", "2024-05-24 15:00"),
    ("en", "remind me on 20 May at 10 to call Anna", "no, at 4", AT + "16:00"),
    ("en", "remind me on 20 May at 10 to call Anna", "at 11", AT + "11:00"),
    ("fr", "rappelle-moi le 20 mai à 15 h d'appeler Anne", "non, à 4 h", AT + "16:00"),
    ("fr", "rappelle-moi le 20 mai à 15 h d'appeler Anne", "pardon, 3.30", AT + "15:30"),
    ("fr", "rappelle-moi le 20 mai à 9 h d'appeler Anne", "à 10 h", AT + "10:00"),
    ("fr", "rappelle-moi le 20 mai à 15 h d'appeler Anne", "repousse d'une demi-heure", AT + "15:30"),
    ("es", "recuérdame el 20 de mayo a las 15:00 llamar a Ana", "no, a las 4", AT + "16:00"),
    ("es", "recuérdame el 20 de mayo a las 15:00 llamar a Ana", "perdón, 3.30", AT + "15:30"),
    ("es", "recuérdame el 20 de mayo a las 15:00 llamar a Ana", "aplázalo media hora", AT + "15:30"),
    ("es", "recuérdame el 20 de mayo a las 10 llamar a Ana", "mejor el 22", "2024-05-22 10:00"),
    ("es", "recuérdame el 20 de mayo a las 10 llamar a Ana", "no, el 22", "2024-05-22 10:00"),
    ("es", "recuérdame el 20 de mayo a las 10 llamar a Ana", "pásalo al 22", "2024-05-22 10:00"),
    ("es", "recuérdame el 20 de mayo a las 10 llamar a Ana", "mejor a las 22", AT + "22:00"),
    ("fr", "rappelle-moi le 20 mai à 9 h d'appeler Anne", "plutôt le 22", "2024-05-22 09:00"),
    ("fr", "rappelle-moi le 20 mai à 9 h d'appeler Anne", "mets-le au 22", "2024-05-22 09:00"),
    ("en", "remind me on 20 May at 10 to call Anna", "rather on 22", "2024-05-22 10:00"),
    ("ru", "напомни 20 мая в 16:30 забрать бейджи", "в пять", AT + "17:00"),
    ("ru", "напомни 20 мая в 9 позвонить в БР", "в 10", AT + "10:00"),
    ("ru", "напомни 20 мая в 15:00 позвонить Анне", "отложи на полчаса", AT + "15:30"),
    ("ru", "напомни 20 мая в 15:00 позвонить Анне", "24-го", "2024-05-24 15:00"),
    ("ar", "ذكرني يوم 20 مايو الساعة 3 العصر بالاتصال بسارة", "لا الساعة 4", AT + "16:00"),
    ("ar", "ذكرني يوم 20 مايو الساعة 3 العصر بالاتصال بسارة", "أجّلها ساعة", AT + "16:00"),
    ("zh", "5月20日下午三点叫我开会", "推后半小时", AT + "15:30"),
    ("zh", "5月20日下午三点叫我开会", "三点半", AT + "15:30"),
    ("zh", "5月20日下午三点叫我开会", "24号", "2024-05-24 15:00"),
)
LEFT = (
    "is it at 4?",
    "thanks",
    "what is item 1",
    "at 4 TSB calls",
    "3",
)


def comes(beyond: Beyond) -> list[str]:
    with beyond.focal.database.reading() as session:
        every = list(session.scalars(select(Item).where(Item.kind == "personal", ~Item.example)))
        return [str(each.due_local or each.due_date).replace("T", " ")[:16] for each in every]


@pytest.mark.parametrize(("lang", "words", "then", "at"), RETIMED)
def test_it_comes_then(beyond: Beyond, lang: str, words: str, then: str, at: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.says(DESK, then, lang=lang).title.key == "item-moved"
    assert comes(beyond) == [at]


@pytest.mark.parametrize("then", LEFT)
def test_other_words_leave_it(beyond: Beyond, then: str) -> None:
    beyond.says(DESK, EN)
    beyond.says(DESK, then)
    assert comes(beyond) == [AT + "15:00"]


def test_behind_something_else_it_is_not_meant(beyond: Beyond) -> None:
    beyond.says(DESK, EN)
    beyond.says(DESK, "what is item 1")
    beyond.says(DESK, "at 4")
    assert comes(beyond) == [AT + "15:00"]


def test_an_action_keeps_its_deadline(beyond: Beyond) -> None:
    number = beyond.numbers()[-1]
    before = beyond.item(number).due_at
    beyond.says(DESK, "no at 4")
    assert beyond.item(number).due_at == before


def test_so_many_days_before_a_meeting_are_no_hour(beyond: Beyond) -> None:
    beyond.says(DESK, "ISCG meets on 21 June 2024 at 14:30 in Geneva")
    beyond.says(DESK, "напомни мне за два дня до следующего собрания ISCG проверить ответы", lang="ru")
    before = comes(beyond)
    beyond.says(DESK, "лучше за три", lang="ru")
    assert len(before) == 1
    assert not comes(beyond)[0].endswith("15:00")
