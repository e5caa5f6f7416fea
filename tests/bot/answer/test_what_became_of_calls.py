"""What became of a call to action, as it is said in six languages, and what is none of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from handlers.commands.items import ListItems, ReportProgress
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
# What a part leaves unsaid is taken from the part before it.
NOTED_AND_ENDORSED = ({"step": "noted", "body": "tdag"}, {"step": "endorsed", "body": "tdag"})
SENT = ({"step": "transmitted", "body": "tdag"}, {"step": "transmitted", "body": "rag"})
TOGETHER = [
    ("en", "TDAG noted 4 and endorsed 5", NOTED_AND_ENDORSED),
    ("en", "4 was noted and 5 endorsed by TDAG", NOTED_AND_ENDORSED),
    ("en", "4 was transmitted to TDAG and 5 to RAG", SENT),
    ("fr", "le GCDT a noté l'appel 4 et approuvé le 5", NOTED_AND_ENDORSED),
    ("fr", "l'appel 4 a été transmis au GCDT et le 5 au GCR", SENT),
    ("es", "el GADT tomó nota del llamamiento 4 y respaldó el 5", NOTED_AND_ENDORSED),
    ("es", "el llamamiento 4 fue transmitido al GADT y el 5 al GAR", SENT),
    ("ru", "КГРЭ приняла к сведению призыв 4 и поддержала призыв 5", NOTED_AND_ENDORSED),
    ("ru", "призыв 4 передан в КГРЭ, а призыв 5 — в КГР", SENT),
    ("ar", "أحاط TDAG علما بالدعوة 4 وأيد الدعوة 5", NOTED_AND_ENDORSED),
    ("ar", "أُحيلت الدعوة 4 إلى TDAG والدعوة 5 إلى RAG", SENT),
    ("zh", "TDAG注意到行动呼吁4，赞同行动呼吁5", NOTED_AND_ENDORSED),
    ("zh", "行动呼吁4已转交TDAG，5已转交RAG", SENT),
]
# Behind a call spoken of.
SPOKEN_OF = [
    ("en", "transmit it as TDAG/45"),
    ("en", "it was transmitted to TDAG as TDAG/45"),
    ("fr", "transmettez-le au GCDT sous la cote TDAG/45"),
    ("es", "transmítalo al GADT como TDAG/45"),
    ("ru", "передайте его в КГРЭ как TDAG/45"),
    ("ar", "أحيلوها إلى TDAG بوصفها TDAG/45"),
    ("zh", "请将其转交TDAG，文件编号TDAG/45"),
]
LISTED = [
    ("en", "which calls are still open?", "calls to action not yet transmitted"),
    ("fr", "quels appels sont encore ouverts ?", "appels à l'action qui n'ont pas encore été transmis"),
    ("es", "¿qué llamamientos siguen abiertos?", "llamamientos a la acción aún no transmitidos"),
    ("ru", "какие призывы еще открыты?", "призывы, которые еще не переданы"),
    ("ar", "ما الدعوات التي لا تزال مفتوحة؟", "الدعوات إلى العمل التي لم تُحَل بعد"),
    ("zh", "哪些呼吁还没有完成？", "尚未转交的行动呼吁"),
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


@pytest.mark.parametrize(("lang", "words", "steps"), TOGETHER)
def test_what_became_of_several_calls_is_noted_of_each(
    three: Beyond, lang: str, words: str, steps: Sequence[dict[str, str]]
) -> None:
    for _ in range(2):
        three.says(DESK, "call to action to TDAG: share the guide")
    three.says(DESK, words, lang=lang)
    assert [three.item(number).course for number in (4, 5)] == [[{**step, "on": "2024-05-14"}] for step in steps]


@pytest.mark.parametrize(("lang", "words"), SPOKEN_OF)
def test_a_call_just_spoken_of_is_sent_under_its_number(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "call to action to TDAG: share the guide")
    three.says(DESK, words, lang=lang)
    assert [(each["step"], each["document"]) for each in three.item(4).course or ()] == [("transmitted", "TDAG/45")]


@pytest.mark.parametrize(("lang", "still_open", "not_sent"), LISTED)
def test_calls_are_listed_by_how_far_they_came(three: Beyond, lang: str, still_open: str, not_sent: str) -> None:
    three.says(DESK, "call to action to TDAG: share the guide")
    assert three.asks(DESK, still_open, lang=lang) == ListItems(kind="call_to_action", status="open")
    assert three.asks(DESK, not_sent, lang=lang) == ListItems(status="untransmitted")


def test_a_step_told_of_an_action_is_offered_as_a_note_on_it(three: Beyond) -> None:
    assert three.asks(DESK, "2 is on the agenda") is None
    assert three.asks(DESK, "yes") == ReportProgress(item=2, note="2 is on the agenda")


def test_nothing_is_handed_over_unshown_behind_what_became_of_a_call(three: Beyond) -> None:
    three.says(DESK, "call to action to TDAG: share the guide")
    three.says(DESK, "TDAG endorsed 4, 2 to TSB")
    assert three.item(4).course is not None
    assert [each.body_id for each in three.item(2).parties] == ["br"]
