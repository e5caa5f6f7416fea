"""What is said of the item, the meeting or the record just spoken of, in the words people use for it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, RECORDED, Beyond, offered

PUT_OFF = (
    ("ru", "перенеси 2", "до понедельника не успею"),
    ("en", "move 2", "Monday doesn't work"),
    ("fr", "repoussez 2", "lundi ce n'est pas possible"),
    ("es", "aplaza 2", "el lunes no puedo"),
    ("ar", "أجّل البند 2", "يوم الاثنين لا يناسبنا"),
    ("zh", "推迟第2项", "周一不行"),
)
MOVED = (
    ("ar", "اعرض البند 2", "ومدد له لحد 1 أغسطس"),
    ("zh", "第二项详细说说", "期限放宽到8月1日"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    said = Beyond(focal, now)
    for each in RECORDED:
        said.says(DESK, each)
    return said


@pytest.mark.parametrize(("lang", "first", "then"), PUT_OFF)
def test_a_day_that_does_not_suit_is_no_deadline(beyond: Beyond, lang: str, first: str, then: str) -> None:
    beyond.says(DESK, first, lang=lang)
    beyond.says(DESK, then, lang=lang)
    assert str(beyond.item(2).due_date) == "2024-07-18"


def test_a_day_before_a_remark_is_shown_where_it_comes_sooner_than_the_deadline(beyond: Beyond) -> None:
    beyond.says(DESK, "move 2")
    [(name, fields)] = offered(beyond.says(DESK, "Friday, not earlier"))
    assert (name, fields["item"], fields["due"]["date"]) == ("MoveDeadline", 2, "2024-05-17")
    assert str(beyond.item(2).due_date) == "2024-07-18"


@pytest.mark.parametrize(("lang", "first", "then"), MOVED)
def test_more_time_is_given_to_the_item_spoken_of(beyond: Beyond, lang: str, first: str, then: str) -> None:
    beyond.says(DESK, first, lang=lang)
    beyond.says(DESK, then, lang=lang)
    assert str(beyond.item(2).due_date) == "2024-08-01"


@pytest.mark.parametrize("then", ["前移两天", "往前移两天吧"])
def test_a_deadline_is_moved_forward_by_days(beyond: Beyond, then: str) -> None:
    beyond.says(DESK, "2号什么时候到期", lang="zh")
    beyond.says(DESK, then, lang="zh")
    assert str(beyond.item(2).due_date) == "2024-07-16"


@pytest.mark.parametrize(("lang", "then"), [("ru", "ой нет, отмена!"), ("ru", "последнее убери, они сами напишут")])
def test_what_was_done_last_is_taken_back(beyond: Beyond, lang: str, then: str) -> None:
    beyond.says(DESK, "сними 1", lang=lang)
    beyond.says(DESK, then, lang=lang)
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(
    ("lang", "first", "then"),
    [
        ("ru", "покажи 3", "По нему пока так: половина ответов собрана."),
        ("zh", "第三项详细说说", "目前收到一半答复，其余在催，更新上去"),
    ],
)
def test_how_it_stands_is_put_down(beyond: Beyond, lang: str, first: str, then: str) -> None:
    beyond.says(DESK, first, lang=lang)
    beyond.says(DESK, then, lang=lang)
    assert beyond.item(3).status == "in_progress"


def test_a_body_that_was_meant_takes_the_place_of_the_other(beyond: Beyond) -> None:
    beyond.says(DESK, "Кто координатор по доступности в БСЭ?", lang="ru")
    reply = beyond.says(DESK, "стоп, мне нужно не БСЭ, а БРЭ", lang="ru")
    assert not reply.choices


@pytest.mark.parametrize(("lang", "words"), [("zh", "记在BR账上：两杯咖啡"), ("ru", "МСКГ соберется 18 февраля?")])
def test_what_only_sounds_like_a_request_records_nothing(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.numbers() == [1, 2, 3]
