"""A body said not to do it is not shown responsible beside the one that does, and the item spoken of is meant."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, owners

SHOWN = (
    ("es", "la BR no, que sean la TSB y la BDT", ["tsb", "bdt"]),
    ("es", "la BR no, que lo haga la TSB", ["tsb"]),
    ("ru", "нет, БР не потянет, переписывай на БСЭ", ["tsb"]),
    ("ru", "БР не успевает, пусть делает БСЭ", ["tsb"]),
    ("fr", "par contre c'est le TSB qui s'en charge, pas le BR", ["tsb"]),
    ("fr", "pas le BR, c'est le TSB qui s'en occupe", ["tsb"]),
    ("ar", "لا، BR مشغولين، خلها على TSB", ["tsb"]),
    ("en", "not BR, let TSB and BDT do it", ["tsb", "bdt"]),
    ("zh", "BR不行，改由TSB和BDT负责", ["tsb", "bdt"]),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: BR to prepare the accessibility checklist by 18 July")
    beyond.says(DESK, "show 1")
    return beyond


@pytest.mark.parametrize(("lang", "words", "wanted"), SHOWN)
def test_whoever_does_not_do_it_is_left_out(beyond: Beyond, lang: str, words: str, wanted: list[str]) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    if shown := offered(reply):
        # What may also be told of the item is kept only then.
        ((name, fields),) = shown
        assert (name, fields["item"]) == ("ReassignItem", 1)
        assert owners(beyond.item(1)) == ["br"]
        beyond.chooses(DESK, reply)
    assert owners(beyond.item(1)) == wanted


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "not BR, let TSB and BDT do it"), ("zh", "BR不行，改由TSB和BDT负责")]
)
def test_what_may_be_told_is_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    assert offered(beyond.says(DESK, words, lang=lang))


def test_two_that_do_it_stay_two(beyond: Beyond) -> None:
    beyond.says(DESK, "give it to TSB and BDT, please")
    assert owners(beyond.item(1)) == ["tsb", "bdt"]


INSTEAD = (
    ("en", "item 1 should go to me instead of BR", None),
    ("en", "item 1 should go to TSB instead of BR", "tsb"),
    ("en", "instead of BR, TSB takes item 1", "tsb"),
    ("es", "el punto 1 debería pasar a la TSB en vez de la BR", "tsb"),
    ("ru", "вместо БР пункт 1 пусть делает БСЭ", "tsb"),
    ("zh", "第1项应该由TSB负责而不是BR", "tsb"),
)


@pytest.mark.parametrize(("lang", "words", "owner"), INSTEAD)
def test_whoever_it_is_taken_from_does_not_get_it(beyond: Beyond, lang: str, words: str, owner: str | None) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    if offered(reply):
        beyond.chooses(DESK, reply)
    assert owners(beyond.item(1)) == [owner]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "item 1 should go to whoever is free instead of BR"),
        ("ru", "пункт 1 должен перейти ко мне вместо БР"),
        ("fr", "le point 1 devrait me revenir au lieu du BR"),
    ],
)
def test_who_takes_it_is_asked_where_that_is_not_known(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert not [fields for name, fields in offered(reply) if name == "ReassignItem"]
    assert owners(beyond.item(1)) == ["br"]


AGREES = (
    ("en", "give 1 to BDT after TSB agrees"),
    ("en", "give 1 to BDT once TSB has agreed"),
    ("fr", "donne la 1 au BDT après accord du TSB"),
    ("es", "pasa la 1 a la BDT cuando la TSB esté de acuerdo"),
    ("ru", "передай 1 в БРЭ после согласия БСЭ"),
    ("zh", "TSB同意后把1交给BDT"),
    ("ar", "أعط 1 لـBDT بعد موافقة TSB"),
)


@pytest.mark.parametrize(("lang", "words"), AGREES)
def test_whoever_is_to_agree_first_takes_nothing_on(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert owners(beyond.item(1)) == ["br"]
    ((name, fields),) = offered(reply)
    assert (name, fields["item"]) == ("ReassignItem", 1)
    beyond.chooses(DESK, reply)
    assert owners(beyond.item(1)) == ["bdt"]
