"""Whoever asks whether an item may be closed is shown what that would be, and a yes closes it."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

ASKED = (
    ("en", "can item 2 be closed?", "yes, it can"),
    ("fr", "le 2 peut-il être clos ?", "oui, on peut"),
    ("es", "¿puede cerrarse el 2?", "sí, se puede"),
    ("ru", "пункт 2 можно закрывать?", "можно"),
    ("ru", "пункт 2 можно закрыть?", "да, можно"),
    ("zh", "2可以关闭吗？", "可以"),
    ("zh", "2能关吗？", "能"),
    ("es", "¿se puede cerrar la 2?", "sí"),
    ("fr", "bonjour, on peut clore la 2 ?", "oui"),
    ("zh", "可以关闭2吗？", "可以"),
    ("ar", "هل يمكن إغلاق 2؟", "نعم"),
)
NO = {"en": "no", "fr": "non", "es": "no", "ru": "нет", "zh": "不", "ar": "لا"}
FAVOURS = (
    ("en", "could you please close 2?"),
    ("fr", "pourriez-vous svp clore la 2 ?"),
    ("es", "¿podría por favor cerrar la 2?"),
    ("ru", "вы не могли бы закрыть 2?"),
    ("zh", "你能关闭2吗？"),
    ("ar", "هل يمكنك إغلاق 2؟"),
)


@pytest.mark.parametrize(("lang", "asked", "yes"), ASKED)
def test_a_yes_closes_what_was_asked_about(three: Beyond, lang: str, asked: str, yes: str) -> None:
    assert three.says(DESK, asked, lang=lang).choices
    assert three.item(2).status == "open"
    three.says(DESK, yes, lang=lang)
    assert three.statuses() == ["open", "closed", "open"]


@pytest.mark.parametrize(("lang", "asked"), FAVOURS)
def test_a_favour_is_done_at_once(three: Beyond, lang: str, asked: str) -> None:
    three.says(DESK, asked, lang=lang)
    assert three.statuses() == ["open", "closed", "open"]


@pytest.mark.parametrize(("lang", "asked"), [each[:2] for each in ASKED])
def test_a_no_closes_nothing(three: Beyond, lang: str, asked: str) -> None:
    three.says(DESK, asked, lang=lang)
    three.says(DESK, NO[lang], lang=lang)
    assert three.item(2).status == "open"


@pytest.mark.parametrize(
    ("lang", "asked", "yes"),
    [
        ("en", "is 2 closed?", "yes"),
        ("ru", "пункт 2 закрыт?", "да"),
        ("ru", "2 ещё открыт?", "да"),
        ("ru", "покажи пункт 2", "можно"),
        ("zh", "2关了吗？", "是"),
    ],
)
def test_whether_it_is_closed_offers_nothing(three: Beyond, lang: str, asked: str, yes: str) -> None:
    assert three.says(DESK, asked, lang=lang).title.key == "item-shown"
    three.says(DESK, yes, lang=lang)
    assert three.item(2).status == "open"
