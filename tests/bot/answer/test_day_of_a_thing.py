"""A day that only tells which thing is meant is no deadline, and stays in the words."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond

OF_A_THING = (
    ("en", "ACTION: BDT to promote World Telecommunication Day on 17 May", "17 May"),
    ("en", "ACTION: BDT to prepare the papers for the 10 December meeting", "for the 10 December meeting"),
    ("fr", "ACTION : BDT promeut la Journée mondiale des télécommunications du 17 mai", "télécommunications du 17 mai"),
    ("es", "ACCIÓN: BDT actualiza las estadísticas del 31 de diciembre de 2023", "del 31 de diciembre de 2023"),
    ("es", "ACCIÓN: BDT promueve el Día Mundial de las Telecomunicaciones el 17 de mayo", "el 17 de mayo"),
    ("ru", "ДЕЙСТВИЕ: БРЭ осветить Всемирный день электросвязи 17 мая", "электросвязи 17 мая"),
    ("ar", "إجراء: تحديث BDT لإحصاءات 31 ديسمبر 2023", "31 ديسمبر 2023"),
    ("zh", "行动：BDT宣传5月17日世界电信日", "宣传5月17日世界电信日"),
    ("zh", "行动：BDT更新2023年12月31日的统计表", "更新2023年12月31日的统计表"),
    ("zh", "行动：BR准备12月10日会议的材料", "准备12月10日会议的材料"),
)
DUE = (
    ("en", "ACTION: BDT to prepare the papers for the 10 December meeting by 3 December", "2024-12-03"),
    ("en", "ACTION: BDT to promote World Telecommunication Day by 17 June", "2024-06-17"),
    ("en", "ACTION: BDT to send the list 10 December", "2024-12-10"),
    ("fr", "ACTION : BDT met à jour le site avant la Journée mondiale des télécommunications", "2024-05-16"),
    ("fr", "ACTION : BDT prépare la Journée mondiale des télécommunications avant le 17 juin", "2024-06-17"),
    ("zh", "行动：BR整理5月17日的会议记录，12月10日前", "2024-12-10"),
    ("zh", "行动：BR 12月10日提交报告", "2024-12-10"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words", "kept"), OF_A_THING)
def test_the_day_of_a_thing_is_no_deadline(beyond: Beyond, lang: str, words: str, kept: str) -> None:
    beyond.says(DESK, words, lang=lang)
    item = beyond.item(1)
    assert item.due_date is None
    assert kept in item.text


@pytest.mark.parametrize(("lang", "words", "due"), DUE)
def test_a_deadline_still_is(beyond: Beyond, lang: str, words: str, due: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert str(beyond.item(1).due_date) == due
