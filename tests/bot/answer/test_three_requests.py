"""Three requests of one message are all done, one after the other; what is not done is said."""

from __future__ import annotations

from datetime import date

import pytest

from bot.render.plain import plain
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond, numbers_offered, offered, owners

NINTH = date(2024, 7, 19)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close 1, move 2 to 19 July and give 3 to TSB"),
        ("en", "first close 1, then move 2 to 19 July and finally give 3 to TSB"),
        ("en", "close 1. Move 2 to 19 July. Give 3 to TSB."),
        ("fr", "clos la 1, déplace la 2 au 19 juillet et donne la 3 au TSB"),
        ("es", "cierra el 1, mueve el 2 al 19 de julio y asigna el 3 a la TSB"),
        ("ru", "закрой 1, перенеси 2 на 19 июля и передай 3 в БСЭ"),
        ("ar", "أغلق 1، وانقل 2 إلى 19 يوليو، وأسند 3 إلى TSB"),
        ("zh", "先关闭1，然后把2改到7月19日，最后把3交给TSB"),
    ],
)
def test_all_three_are_done_and_taken_back_as_one(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert (three.item(1).status, three.item(2).due_date, owners(three.item(3))) == ("closed", NINTH, ["tsb"])
    three.says(DESK, "undo")
    assert (three.item(1).status, three.item(2).due_date) == ("open", date(2024, 7, 18))
    assert owners(three.item(3)) == ["bdt"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close 1, show 2 and give 3 to TSB"),
        ("fr", "clos la 1, montre la 2 et donne la 3 au TSB"),
        ("es", "cierra el 1, muéstrame el 2 y asigna el 3 a la TSB"),
        ("ru", "закрой 1, покажи 2 и передай 3 в БСЭ"),
        ("ar", "أغلق 1، واعرض 2، وأسند 3 إلى TSB"),
        ("zh", "关闭1，显示2，把3交给TSB"),
    ],
)
def test_what_is_only_asked_among_them_is_answered(three: Beyond, lang: str, words: str) -> None:
    said = plain(three.says(DESK, words, lang=lang), "en", ZONE)
    assert "accessibility checklist" in said
    assert (three.item(1).status, owners(three.item(3))) == ("closed", ["tsb"])


def test_one_that_describes_its_item_is_shown_and_what_is_behind_it_is_said_to_be_left(three: Beyond) -> None:
    reply = three.says(DESK, "close 1, move the checklist to 19 July and give 3 to TSB")
    assert three.item(1).status == "closed"
    assert numbers_offered(reply) == [2]
    assert "other-requests-later" not in [each.key for each in reply.parts if hasattr(each, "key")]
    assert "second" in plain(reply, "en", ZONE)
    assert owners(three.item(3)) == ["bdt"]


def test_what_a_reminder_is_for_goes_on_to_its_end(three: Beyond) -> None:
    three.says(DESK, "close 1, remind me on 20 May to call BR and move 3 to 19 July")
    assert three.item(3).due_date == date(2024, 7, 22)
    assert three.item(4).text == "call BR and move 3 to 19 July"


def test_what_is_taken_for_a_note_is_said(three: Beyond) -> None:
    said = plain(three.says(DESK, "close 1, it went out yesterday, and give 3 to TSB"), "en", ZONE)
    assert "it went out yesterday" in said
    assert (three.item(1).status, owners(three.item(3))) == ("closed", ["tsb"])


def test_what_may_be_and_what_others_did_is_not_done(three: Beyond) -> None:
    reply = three.says(DESK, "if BR agrees, close 1, move 2 to 19 July and give 3 to TSB")
    assert (three.item(2).due_date, owners(three.item(3))) == (date(2024, 7, 18), ["bdt"])
    assert three.item(1).status == "open"
    assert not [name for name, _ in offered(reply) if name == "ReassignItem"]


@pytest.mark.parametrize(
    "words", ["close 44 and show 44", "close 44, give 44 to BR", "close 44, show 44, give 44 to BR"]
)
def test_the_same_refusal_is_said_once(three: Beyond, words: str) -> None:
    assert plain(three.says(DESK, words), "en", ZONE).count("There is no item 44") == 1
