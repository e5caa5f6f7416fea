"""What is said to be left alone is left alone, thanks close nothing unshown, and news of long ago moves no meeting."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, with_recorded

CHECKLIST, SURVEY = 2, 3

BESIDE = (
    ("en", "close 2 but leave 3 open"),
    ("en", "close 2 and don't close 3"),
    ("fr", "ferme la 2 mais laisse la 3 ouverte"),
    ("fr", "ferme la 2 et ne ferme pas la 3"),
    ("es", "cierra la 2 pero deja la 3 abierta"),
    ("es", "cierra la 2 y no cierres la 3"),
    ("ru", "закрой 2, но 3 оставь открытым"),
    ("ru", "закрой 2 и не закрывай 3"),
    ("ar", "سكر 2 بس خلي 3 مفتوح"),
    ("ar", "أغلق 2 ولا تغلق 3"),
    ("zh", "关闭2，但3保持打开"),
    ("zh", "关闭2，不要关闭3"),
)
ENOUGH = (
    ("en", "show item 2", "done, thanks"),
    ("fr", "montre le point 2", "terminé, merci"),
    ("es", "muestra el punto 2", "hecho, gracias"),
    ("ru", "покажи пункт 2", "всё"),
    ("ar", "اعرض البند 2", "خلص"),
    ("ar", "اعرض البند 2", "تم شكرا"),
    ("zh", "显示第2项", "完成了，谢谢"),
)
NEWS = (
    ("en", "TSAG's meeting was moved to Nairobi in 2019"),
    ("fr", "la réunion de l'ISCG a été déplacée à Nairobi en 2019"),
    ("es", "la reunión del ISCG se trasladó a Nairobi en 2019"),
    ("ru", "собрание ISCG перенесли в Найроби в 2019 году"),
    ("ar", "نُقل اجتماع ISCG إلى نيروبي في 2019"),
    ("zh", "ISCG会议2019年移到内罗毕"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(("lang", "words"), BESIDE)
def test_the_other_is_left_alone(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert (beyond.item(CHECKLIST).status, beyond.item(SURVEY).status) == ("closed", "open")


def test_the_same_item_is_not_closed(beyond: Beyond) -> None:
    beyond.says(DESK, "close 2 and leave 2 open")
    assert beyond.item(CHECKLIST).status == "open"


@pytest.mark.parametrize(("lang", "shown", "words"), ENOUGH)
def test_behind_a_shown_item_thanks_close_nothing_unshown(beyond: Beyond, lang: str, shown: str, words: str) -> None:
    beyond.says(DESK, shown, lang=lang)
    assert offered(beyond.says(DESK, words, lang=lang)) == [("CompleteItem", {"item": CHECKLIST})]
    assert beyond.item(CHECKLIST).status == "open"


def test_done_alone_closes_it(beyond: Beyond) -> None:
    beyond.says(DESK, "show item 2")
    beyond.says(DESK, "done")
    assert beyond.item(CHECKLIST).status == "closed"


@pytest.mark.parametrize(("lang", "words"), NEWS)
def test_news_of_long_ago_moves_nothing(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert not offered(reply)
    assert reply.title.key in ("nothing-understood", "no-next-meeting", "meeting-none-planned")
