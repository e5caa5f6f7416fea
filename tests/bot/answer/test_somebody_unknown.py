"""Who somebody is: their entry, or that the register has none; what else is asked in such words is no name."""

from __future__ import annotations

import pytest

from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.people import ShowPerson
from tests.bot.answer.beyond import DESK, Beyond, owners, told

UNKNOWN = (
    ("en", "who is Jane Smith?", "Jane Smith"),
    ("en", "show the entry of Jane Smith", "Jane Smith"),
    ("fr", "qui est Jeanne Dupont ?", "Jeanne Dupont"),
    ("fr", "montrez l'inscription de Jeanne Dupont", "Jeanne Dupont"),
    ("es", "¿quién es Juana Pérez?", "Juana Pérez"),
    ("es", "muestre la ficha de Juana Pérez", "Juana Pérez"),
    ("ru", "кто такая Анна Иванова?", "Анна Иванова"),
    ("ar", "من هي سارة أحمد؟", "سارة أحمد"),
    ("ar", "اعرض قيد سارة أحمد", "سارة أحمد"),
    ("zh", "张三是谁？", "张三"),
    ("zh", "谁是张三？", "张三"),
)
NO_NAME = (
    ("en", "who is next?"),
    ("en", "who is in charge?"),
    ("en", "who is the chair of TDAG?"),
    ("fr", "qui est en retard ?"),
    ("es", "¿quién es ese?"),
    ("ru", "кто такой он?"),
    ("ar", "من هو رئيس TDAG؟"),
    ("zh", "他是谁？"),
)
OF_TOPIC = (
    ("en", "show the entry for climate change"),
    ("fr", "montre l'inscription pour l'accessibilité"),
    ("es", "muestra la ficha sobre accesibilidad"),
    ("ru", "покажи записи по доступности"),
    ("ar", "اعرض قيود إمكانية النفاذ"),
    ("zh", "显示无障碍获取的登记信息"),
)
NAMED_FIRST = (
    ("إجراء: سارة أحمد تعد التقرير قبل الاثنين", "تعد التقرير", "سارة أحمد"),
    ("إجراء: ليلى تراجع الوثيقة", "تراجع الوثيقة", "ليلى"),
)


@pytest.mark.parametrize(("lang", "words", "name"), UNKNOWN)
def test_whom_the_register_does_not_know_is_told(beyond: Beyond, lang: str, words: str, name: str) -> None:
    asked = beyond.asks(DESK, words, lang)
    assert isinstance(asked, ShowPerson)
    assert asked.party.words == name


@pytest.mark.parametrize(("lang", "words"), NO_NAME)
def test_what_is_no_name_is_nobodys_entry(beyond: Beyond, lang: str, words: str) -> None:
    assert not isinstance(beyond.asks(DESK, words, lang), ShowPerson)


def test_who_an_office_is_shows_its_entry(beyond: Beyond) -> None:
    assert "secretariat@example.org" in told(beyond, "who is Secretariat Desk?")


@pytest.mark.parametrize(("lang", "words"), OF_TOPIC)
def test_the_entry_of_a_topic_is_its_focal_points(beyond: Beyond, lang: str, words: str) -> None:
    assert isinstance(beyond.asks(DESK, words, lang), FindFocalPoint)


@pytest.mark.parametrize(("words", "text", "owner"), NAMED_FIRST)
def test_given_names_before_what_is_done_are_whose_it_is(beyond: Beyond, words: str, text: str, owner: str) -> None:
    beyond.says(DESK, words, lang="ar")
    item = beyond.item(max(beyond.numbers()))
    assert (item.text, [each.words for each in item.parties if each.capacity == "responsible"]) == (text, [owner])


def test_what_begins_like_a_given_name_is_nobodys(beyond: Beyond) -> None:
    beyond.says(DESK, "إجراء: نور المكتب تحتاج إلى إصلاح", lang="ar")
    item = beyond.item(max(beyond.numbers()))
    assert (item.text, owners(item)) == ("نور المكتب تحتاج إلى إصلاح", [])
