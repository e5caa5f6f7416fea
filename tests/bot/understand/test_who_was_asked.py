"""Asked who is responsible, an order is nobody's name; somebody whom the register does not know may be named."""

from __future__ import annotations

import pytest

from bot.understand.begun import Begun
from bot.understand.types import Nothing, Talked
from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, ReassignItem
from tests.bot.understand.meaning_of import command, hears

ASKED = Talked(item=2, form=Begun("ReassignItem", {"item": 2}, ("responsible",)))
ORDERS = [
    ("ru", "забудь про 2"),
    ("ru", "надо спросить у начальства, кто это возьмет"),
    ("en", "forget about 2"),
    ("en", "ask the boss to move 3"),
    ("fr", "oubliez la 2 pour le moment"),
    ("es", "hay que preguntar quién puede con la 2"),
    ("ar", "انس البند 2"),
    ("zh", "先别管第2项"),
]
NAMED = [
    ("en", "Bob Smith"),
    ("en", "the consultant"),
    ("en", "Working Party 5D"),
    ("fr", "le prestataire"),
    ("ru", "Бобу Смирнову"),
    ("es", "María de la Cruz"),
    ("zh", "李明"),
]


@pytest.mark.parametrize(("lang", "words"), ORDERS)
def test_an_order_is_no_name(lang: str, words: str) -> None:
    heard = hears(words, lang, ASKED)
    named = getattr(getattr(heard, "command", None), "responsible", ())
    assert not any(each.kind == "unknown" for each in named), heard
    assert not isinstance(heard, Nothing) or heard.reason.key in ("answer-not-understood", "form-cancelled")


@pytest.mark.parametrize(("lang", "words"), NAMED)
def test_somebody_unknown_may_be_named(lang: str, words: str) -> None:
    found = command(hears(words, lang, ASKED))
    assert isinstance(found, ReassignItem)
    assert [each.kind for each in found.responsible] == ["unknown"]


def test_another_order_is_followed() -> None:
    assert command(hears("close 3", "en", ASKED)) == CompleteItem(item=3)
    given = command(hears("give 3 to BR", "en", ASKED))
    assert given == ReassignItem(item=3, responsible=(Party(kind="body", id="br"),))
