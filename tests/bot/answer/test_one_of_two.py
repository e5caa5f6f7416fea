"""Of two items, days or bodies of which one is meant it is asked which, in each language, and nothing done until then;
what is chosen is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

ITEMS = [
    ("en", "2 or was it 3? close it please, I forget which", "CompleteItem"),
    ("en", "either 2 or 3 is done", "CompleteItem"),
    ("fr", "soit la 2 soit la 3 est terminée", "CompleteItem"),
    ("fr", "une des deux, 2 ou 3, est faite, je ne sais plus laquelle", "CompleteItem"),
    ("es", "cierra la 2 o la 3, no me acuerdo de cuál", "CompleteItem"),
    ("es", "la 2, o quizás la 3, ya está hecha", "CompleteItem"),
    ("ru", "отметьте 2 или 3 как выполненный, не помню какой", "CompleteItem"),
    ("ru", "то ли 2, то ли 3 выполнен", "CompleteItem"),
    ("ar", "أغلق 2 أو 3، لا أذكر أيهما", "CompleteItem"),
    ("ar", "إما 2 أو 3 انتهى، مش متأكد", "CompleteItem"),
    ("zh", "2或者3完成了，记不清是哪个", "CompleteItem"),
    ("zh", "关掉2，也可能是3", "CompleteItem"),
]
BODIES = [
    ("en", "hand 2 over to TSB, or perhaps BDT would be better"),
    ("fr", "la 2 passe au TSB, ou alors au BDT"),
    ("es", "asigna la 2 a la TSB o a la BDT"),
    ("ru", "пункт 2 отдаём БСЭ, а может, БРЭ"),
    ("ar", "أسند البند 2 إلى TSB، أو ربما BDT"),
    ("zh", "第2项给TSB，或者BDT更合适"),
]
DAYS = [
    ("en", "extend 2 until 3 or 4 September"),
    ("fr", "reporte la 2 au 3 ou au 4 septembre"),
    ("es", "pasa la 2 al 3 o al 4 de septiembre"),
    ("ru", "перенеси 2 на 3 или 4 сентября"),
    ("ar", "أجّل 2 إلى 3 أو 4 سبتمبر"),
    ("zh", "2改到9月3日或4日"),
]
REMINDERS = [
    ("en", "remind me tomorrow, or maybe on Thursday, at 10 to call the hotel"),
    ("fr", "rappelle-moi demain, ou après-demain, à 10 h d'appeler l'hôtel"),
    ("es", "recuérdame mañana, o pasado mañana, a las 10 llamar al hotel"),
    ("ru", "напомни завтра, а может, послезавтра, в 10 позвонить в отель"),
    ("ar", "ذكرني غداً أو بعد غد الساعة 10 بالاتصال بالفندق"),
    ("zh", "明天或后天10点提醒我给酒店打电话"),
]
CHARGED = [
    ("en", "action: either TSB or BDT to draft the note by 3 September"),
    ("fr", "action : le TSB ou le BDT rédige la note d'ici au 3 septembre"),
    ("es", "acción: la TSB o la BDT redacta la nota antes del 3 de septiembre"),
    ("ru", "поручение: БСЭ либо БРЭ подготовить записку к 3 сентября"),
    ("ar", "إجراء: TSB أو BDT يعد المذكرة قبل 3 سبتمبر"),
    ("zh", "行动：TSB或BDT在9月3日前起草说明"),
]
# What belongs to the text, or is put right at once, is asked of nobody.
AS_SAID = [
    ("en", "action: BR to send or publish 7 or 8 copies of the list by 3 September", "RecordAction"),
    ("fr", "rappelle-moi demain de demander au TSB ou au BDT", "RemindMe"),
    ("es", "recuérdame mañana preguntar a la TSB o a la BDT", "RemindMe"),
    ("ru", "поручение: БР напечатать 7 или 8 копий к 3 сентября", "RecordAction"),
    ("ar", "إجراء: BR يطبع 7 أو 8 نسخ قبل 3 سبتمبر", "RecordAction"),
    ("zh", "明天提醒我问TSB或BDT", "RemindMe"),
]


@pytest.mark.parametrize(("lang", "words", "command"), ITEMS)
def test_of_two_items_it_is_asked_which_and_that_is_done(three: Beyond, lang: str, words: str, command: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert [(name, fields["item"]) for name, fields in offered(reply)] == [(command, 2), (command, 3)]
    assert three.statuses() == ["open", "open", "open"]
    three.chooses(DESK, reply, 2)
    assert three.statuses() == ["open", "open", "closed"]


@pytest.mark.parametrize(("lang", "words"), BODIES)
def test_of_two_bodies_it_is_asked_who_gets_it(three: Beyond, lang: str, words: str) -> None:
    found = [(name, [each["id"] for each in fields["responsible"]]) for name, fields in _asked(three, lang, words)]
    assert found == [("ReassignItem", ["tsb"]), ("ReassignItem", ["bdt"])]


@pytest.mark.parametrize(("lang", "words"), DAYS)
def test_of_two_days_it_is_asked_until_which(three: Beyond, lang: str, words: str) -> None:
    before = three.item(2).due_date
    reply = three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(reply)] == ["MoveDeadline", "MoveDeadline"]
    assert three.item(2).due_date == before
    three.chooses(DESK, reply, 1)
    assert str(three.item(2).due_date) == "2024-09-03"


@pytest.mark.parametrize(("lang", "words"), REMINDERS)
def test_of_two_days_it_is_asked_on_which_to_remind(three: Beyond, lang: str, words: str) -> None:
    days = [(name, (fields.get("at") or fields["due"])["at"]) for name, fields in _asked(three, lang, words)]
    assert days == [("RemindMe", "2024-05-15T10:00:00"), ("RemindMe", "2024-05-16T10:00:00")]


@pytest.mark.parametrize(("lang", "words"), CHARGED)
def test_of_two_bodies_it_is_asked_who_is_charged(three: Beyond, lang: str, words: str) -> None:
    found = [(name, [each["id"] for each in fields["responsible"]]) for name, fields in _asked(three, lang, words)]
    assert found == [("RecordAction", ["tsb"]), ("RecordAction", ["bdt"])]
    assert len(three.numbers()) == 3


@pytest.mark.parametrize(("lang", "words", "command"), AS_SAID)
def test_what_belongs_to_the_text_is_kept_in_it(three: Beyond, lang: str, words: str, command: str) -> None:
    carried = three.asks(DESK, words, lang=lang)
    assert type(carried).__name__ == command


@pytest.mark.parametrize(
    ("lang", "words"),
    [("fr", "décale le 2 au 7"), ("es", "mueve el 2 al 7"), ("zh", "把2号改到7号"), ("ar", "أجّل يوم 2 إلى 7")],
)
def test_a_day_moved_to_another_may_be_no_item_and_is_shown(three: Beyond, lang: str, words: str) -> None:
    before = [three.item(each).due_date for each in (1, 2, 3)]
    three.says(DESK, words, lang=lang)
    assert [three.item(each).due_date for each in (1, 2, 3)] == before


def _asked(three: Beyond, lang: str, words: str) -> list[tuple[str, Mapping[str, Any]]]:
    return offered(three.says(DESK, words, lang=lang))
