"""What is said to be left alone is left alone, thanks close nothing unshown, and news of long ago moves no meeting."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

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
TOGETHER = (
    ("en", "close 1 and 2, but not 3"),
    ("en", "close 1 and 2, leave 3 open"),
    ("en", "close 1 and 2. 3 stays open"),
    ("ar", "أغلق 1 و2. 3 يبقى مفتوحا"),
    ("fr", "ferme la 1 et la 2, mais pas la 3"),
    ("es", "cierra la 1 y la 2, la 3 no"),
    ("ru", "закрой 1 и 2, а 3 нет"),
    ("ar", "أغلق 1 و 2 لكن ليس 3"),
    ("zh", "关闭1和2，但3不用"),
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


@pytest.mark.parametrize(("lang", "words"), BESIDE)
def test_the_other_is_left_alone(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert (three.item(CHECKLIST).status, three.item(SURVEY).status) == ("closed", "open")


@pytest.mark.parametrize(("lang", "words"), TOGETHER)
def test_several_are_closed_and_no_note_tells_of_the_other(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert three.statuses(1, CHECKLIST, SURVEY) == ["closed", "closed", "open"]
    assert words.rpartition(",")[2].strip() not in repr(reply)


def test_the_same_item_is_not_closed(three: Beyond) -> None:
    three.says(DESK, "close 2 and leave 2 open")
    assert three.item(CHECKLIST).status == "open"


@pytest.mark.parametrize(("lang", "shown", "words"), ENOUGH)
def test_behind_a_shown_item_thanks_close_nothing_unshown(three: Beyond, lang: str, shown: str, words: str) -> None:
    three.says(DESK, shown, lang=lang)
    assert offered(three.says(DESK, words, lang=lang)) == [("CompleteItem", {"item": CHECKLIST})]
    assert three.item(CHECKLIST).status == "open"


def test_done_alone_closes_it(three: Beyond) -> None:
    three.says(DESK, "show item 2")
    three.says(DESK, "done")
    assert three.item(CHECKLIST).status == "closed"


@pytest.mark.parametrize(("lang", "words"), NEWS)
def test_news_of_long_ago_moves_nothing(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert not offered(reply)
    assert reply.title.key in ("nothing-understood", "no-next-meeting", "meeting-none-planned")
