"""What others are told, or what is only heard, hoped or complained of, asks nothing of Focal."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond, numbers_offered, offered

RECALLED = (
    ("en", "I remind you that the meeting is on Friday"),
    ("en", "colleagues, we remind everybody that the meeting is on Friday"),
    ("fr", "je vous rappelle que la réunion est vendredi"),
    ("es", "les recuerdo que la reunión es el viernes"),
    ("ru", "напоминаю, что собрание в пятницу"),
    ("ru", "Коллеги, напоминаю, что собрание в пятницу"),
    ("ar", "أذكركم بأن الاجتماع يوم الجمعة"),
    ("zh", "提醒大家周五开会"),
    ("zh", "提醒各位,会议在周五"),
    ("zh", "我提醒各位周五开会"),
)
REMIND_ME = (
    ("en", "remind me that the meeting is on Friday"),
    ("fr", "rappelle-moi vendredi que la réunion a lieu"),
    ("es", "recuérdame el viernes la reunión"),
    ("ru", "напомни, что собрание в пятницу"),
    ("ar", "ذكرني بأن الاجتماع يوم الجمعة"),
    ("zh", "提醒我周五开会"),
)
HEARD = (
    ("en", "they say 2 is closed"),
    ("en", "I heard the ISCG meeting was cancelled"),
    ("fr", "il paraît que le 2 est clos"),
    ("fr", "j'ai entendu dire que 2 est clos"),
    ("es", "dicen que el 2 está cerrado"),
    ("es", "he oído que el 2 está cerrado"),
    ("ru", "говорят, 2 закрыт"),
    ("ru", "слышал, 2 закрыт"),
    ("ru", "слышал, собрание МСКГ отменили"),
    ("ar", "يقولون إن 2 مغلق"),
    ("ar", "سمعت أن اجتماع ISCG ألغي"),
    ("zh", "听说2已经关闭"),
)
COMPLAINED = (
    ("en", "BR promised to send the data back in April, and where are they"),
    ("fr", "le BR avait promis d'envoyer les données en avril, où sont-elles"),
    ("es", "la BR prometió enviar los datos ya en abril, ¿y dónde están?"),
    ("ru", "БР обещало прислать данные ещё в апреле, и где они"),
    ("ar", "وعد مكتب الاتصالات الراديوية بإرسال البيانات في أبريل، فأين هي"),
    ("zh", "无线电通信局四月就答应发数据,数据在哪里"),
    ("en", "TSB agrees to the 20th"),
    ("fr", "le TSB est d'accord pour le 20"),
    ("es", "la TSB está de acuerdo con el 20"),
    ("ru", "БСЭ согласно на 20-е"),
    ("ar", "مكتب تقييس الاتصالات موافق على 20"),
    ("zh", "电信标准化局同意20号"),
)
PROMISED = (
    ("en", "TSB agrees to send the list by 20 June"),
    ("en", "BR promised to send the data by June"),
    ("ru", "БР обещало прислать данные в июне"),
    ("ru", "БСЭ согласно прислать список к 20 июня"),
)
ON_CONDITION = (
    ("en", "close 2 if everybody agrees"),
    ("en", "close 2, if all agree"),
    ("en", "give 2 to TSB if they agree"),
    ("fr", "clôture le 2 si tout le monde est d'accord"),
    ("es", "cierra el 2 si todos están de acuerdo"),
    ("ru", "закрой 2, если все согласны"),
    ("ru", "отдай 2 БСЭ, если они согласны"),
    ("ar", "أغلق 2 إذا وافق الجميع"),
    ("zh", "关闭2,如果大家都同意"),
)
CLOSED = (
    ("en", "close 2"),
    ("en", "close 2 if you can"),
    ("en", "close 2 please: I heard it was sent"),
    ("en", "close 2: asked if all agree"),
    ("fr", "clôture le 2 si tu peux"),
    ("es", "cierra el 2 si puedes"),
    ("ru", "закрой 2, если не трудно"),
    ("ar", "أغلق 2"),
    ("zh", "关闭2"),
)


def state(three: Beyond) -> list[tuple[int, str, int]]:
    with three.focal.database.reading() as session:
        return [(each.number, each.status, each.version) for each in session.scalars(select(Item))]


@pytest.mark.parametrize(("lang", "words"), RECALLED)
def test_what_others_are_reminded_of_is_no_reminder(three: Beyond, lang: str, words: str) -> None:
    assert three.asks(DESK, words, lang=lang) is None


@pytest.mark.parametrize(("lang", "words"), REMIND_ME)
def test_a_reminder_for_oneself_is_set(three: Beyond, lang: str, words: str) -> None:
    assert type(three.asks(DESK, words, lang=lang)).__name__ == "RemindMe"


@pytest.mark.parametrize(("lang", "words"), HEARD + ON_CONDITION)
def test_what_is_only_heard_or_hangs_on_something_is_not_done(three: Beyond, lang: str, words: str) -> None:
    before = state(three)
    three.says(DESK, words, lang=lang)
    assert state(three) == before


@pytest.mark.parametrize(("lang", "words"), ON_CONDITION)
def test_of_a_condition_nothing_is_noted(three: Beyond, lang: str, words: str) -> None:
    assert not any(fields.get("note") for _, fields in offered(three.says(DESK, words, lang=lang)))


@pytest.mark.parametrize(("lang", "words"), CLOSED)
def test_what_is_asked_plainly_is_done_or_shown(three: Beyond, lang: str, words: str) -> None:
    shown = numbers_offered(three.says(DESK, words, lang=lang))
    assert three.item(2).status == "closed" or shown == [2]


@pytest.mark.parametrize(("lang", "words"), COMPLAINED)
def test_what_is_complained_of_or_no_more_than_a_day_is_no_action(three: Beyond, lang: str, words: str) -> None:
    shown = offered(three.says(DESK, words, lang=lang))
    assert len(three.numbers()) == 3
    assert "RecordAction" not in {name for name, _ in shown}


@pytest.mark.parametrize(("lang", "words"), PROMISED)
def test_what_is_promised_is_recorded_or_shown(three: Beyond, lang: str, words: str) -> None:
    shown = offered(three.says(DESK, words, lang=lang))
    assert len(three.numbers()) == 4 or "RecordAction" in {name for name, _ in shown}
