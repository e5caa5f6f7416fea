"""What became of a call to action, as it is said in six languages, and what is none of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.bot.answer.beyond import DESK, Beyond

COURSE = [
    {"step": "transmitted", "body": "tdag", "on": "2024-05-14", "document": "TDAG/45"},
    {"step": "on_agenda", "meeting": "tdag-2024-06"},
    {"step": "endorsed", "body": "tdag", "on": "2024-05-14"},
]
SAID = [
    (
        "en",
        "call to action to TDAG: share the guide",
        "4 was transmitted to TDAG as TDAG/45",
        "call 4 is on the agenda of the TDAG meeting in June",
        "TDAG endorsed 4",
    ),
    (
        "fr",
        "appel à l'action au GCDT : diffuser le guide",
        "l'appel 4 a été transmis au GCDT sous la cote TDAG/45",
        "l'appel 4 est inscrit à l'ordre du jour de la réunion du GCDT de juin",
        "le GCDT a approuvé l'appel 4",
    ),
    (
        "es",
        "llamamiento a la acción al GADT: difundir la guía",
        "el llamamiento 4 fue transmitido al GADT como TDAG/45",
        "el llamamiento 4 figura en el orden del día de la reunión del GADT de junio",
        "el GADT respaldó el llamamiento 4",
    ),
    (
        "ru",
        "призыв к действию КГРЭ: распространить руководство",
        "призыв 4 передан в КГРЭ как TDAG/45",
        "призыв 4 включен в повестку дня собрания КГРЭ в июне",
        "КГРЭ поддержала призыв 4",
    ),
    (
        "ar",
        "دعوة إلى العمل موجهة إلى TDAG: تعميم الدليل",
        "أُحيلت الدعوة 4 إلى TDAG بوصفها TDAG/45",
        "الدعوة 4 مدرجة في جدول أعمال اجتماع TDAG في يونيو",
        "أيد TDAG الدعوة 4",
    ),
    (
        "zh",
        "对TDAG的行动呼吁：分发指南",
        "行动呼吁4已转交TDAG，文件编号TDAG/45",
        "行动呼吁4已列入TDAG六月会议议程",
        "TDAG赞同行动呼吁4",
    ),
]
# Asked, hoped for, denied, or of another thing.
NOT_TOLD = [
    ("en", "was 4 transmitted?"),
    ("en", "4 will be transmitted tomorrow"),
    ("en", "if TDAG endorses 4 we are done"),
    ("en", "call 4 was not transmitted"),
    ("en", "TDAG noted that 4 is late"),
    ("fr", "l'appel 4 a-t-il été transmis ?"),
    ("fr", "l'appel 4 n'a pas encore été transmis"),
    ("es", "¿se transmitió el llamamiento 4?"),
    ("es", "el llamamiento 4 aún no fue transmitido"),
    ("ru", "призыв 4 уже передан?"),
    ("ru", "призыв 4 еще не передан"),
    ("ar", "هل أُحيلت الدعوة 4؟"),
    ("ar", "لم تُحَل الدعوة 4 بعد"),
    ("zh", "行动呼吁4转交了吗？"),
    ("zh", "行动呼吁4还没有转交"),
]


@pytest.mark.parametrize(("lang", "said"), [(lang, said) for lang, *said in SAID])
def test_each_step_is_noted_as_it_is_said(three: Beyond, lang: str, said: Sequence[str]) -> None:
    for words in said:
        three.says(DESK, words, lang=lang)
    assert three.item(4).course == COURSE
    assert three.item(4).status == "closed"


@pytest.mark.parametrize(("lang", "words"), NOT_TOLD)
def test_what_is_asked_or_denied_notes_nothing(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "call to action to TDAG: share the guide")
    three.says(DESK, words, lang=lang)
    assert (three.item(4).course, three.item(4).status) == (None, "open")
    assert three.numbers() == [1, 2, 3, 4]
