"""Asked who leads a topic in a body that nobody entered, Focal says so beside what it knows; any other word for a place
is no body."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import ListItems
from handlers.commands.meetings import ShowMeeting
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond

UNKNOWN = {
    "en": ("who leads accessibility in FIFA?", "FIFA"),
    "fr": ("qui suit l'accessibilité à la FIFA ?", "FIFA"),
    "es": ("¿quién se ocupa de la accesibilidad en la FIFA?", "FIFA"),
    "ru": ("кто отвечает за доступность в ФИФА?", "ФИФА"),
    "ar": ("من يتولى إمكانية النفاذ في FIFA؟", "FIFA"),
    "zh": ("谁在FIFA负责无障碍获取？", "FIFA"),
}


@pytest.mark.parametrize("lang", UNKNOWN)
def test_letters_of_no_body_are_said_to_be_unknown_beside_the_answer(beyond: Beyond, lang: str) -> None:
    words, letters = UNKNOWN[lang]
    told = beyond.says(DESK, words, lang=lang)
    assert [line.key for line in told.parts if getattr(line, "key", "") == "body-unknown"] == ["body-unknown"]
    assert letters in plain(told, lang, ZONE)
    assert told.answer.rows


NAMED = {
    "en": (("who leads accessibility at the World Bank?", "World Bank"),),
    "fr": (("qui suit l'accessibilité à la Banque mondiale ?", "Banque mondiale"),),
    "es": (("¿quién se ocupa de la accesibilidad en el Banco Mundial?", "Banco Mundial"),),
    "ru": (
        ("кто отвечает за доступность во Всемирном банке?", "Всемирном банке"),
        # A Latin letter in it.
        ("кто отвечает за доступность в MСЭ-D?", "MСЭ-D"),
    ),
    "ar": (("من المسؤول عن إمكانية النفاذ في البنك الدولي؟", "البنك الدولي"),),
    "zh": (("世界银行的无障碍联系人是谁？", "世界银行"), ("谁负责FIFA的无障碍事务？", "FIFA")),
}
OF_NOBODY = {
    "en": (("open items of ВR", "ВR"), ("actions of UNESCO", "UNESCO")),
    "fr": (("actions de l'UNESCO", "UNESCO"),),
    "es": (("puntos abiertos de la UNESCO", "UNESCO"), ("puntos abiertos del Banco Mundial", "Banco Mundial")),
    "ru": (("поручения ЮНЕСКО", "ЮНЕСКО"), ("открытые пункты ВR", "ВR")),
    "ar": (("بنود UNESCO", "UNESCO"), ("البنود المفتوحة لدى UNESCO", "UNESCO")),
    "zh": (("UNESCO的行动项", "UNESCO"), ("世界银行的未完成事项", "世界银行")),
}
OF_ALL = (
    ("en", "open actions by EOD"),
    ("en", "show open actions ASAP"),
    ("en", "open items of ITU"),
    ("en", "open items in PDF"),
    ("en", "open items on DNS"),
    ("fr", "actions ouvertes svp"),
    ("zh", "未完成的行动项"),
)


@pytest.mark.parametrize(("lang", "words", "name"), [(lang, *each) for lang in NAMED for each in NAMED[lang]])
def test_a_name_of_no_body_is_said_to_be_unknown_beside_the_answer(
    beyond: Beyond, lang: str, words: str, name: str
) -> None:
    told = beyond.says(DESK, words, lang=lang)
    assert [line.key for line in told.parts if getattr(line, "key", "") == "body-unknown"] == ["body-unknown"]
    assert name in plain(told, lang, ZONE)
    assert told.answer.rows


@pytest.mark.parametrize(("lang", "words", "name"), [(lang, *each) for lang in OF_NOBODY for each in OF_NOBODY[lang]])
def test_items_of_no_body_are_not_those_of_all(beyond: Beyond, lang: str, words: str, name: str) -> None:
    told = beyond.says(DESK, words, lang=lang)
    assert told.title.key == "party-unknown"
    assert name in plain(told, lang, ZONE)


@pytest.mark.parametrize(("lang", "words"), OF_ALL)
def test_other_capitals_are_nobody(beyond: Beyond, lang: str, words: str) -> None:
    asked = beyond.asks(DESK, words, lang)
    assert isinstance(asked, ListItems)
    assert asked.party is None


@pytest.mark.parametrize("words", ["list the meetings of FIFA", "when is the next meeting of the World Bank?"])
def test_meetings_of_no_body_are_not_those_of_all(beyond: Beyond, words: str) -> None:
    assert beyond.says(DESK, words).title.key == "body-unknown"


def test_a_meeting_at_a_university_is_of_a_group_all_the_same(beyond: Beyond) -> None:
    asked = beyond.asks(DESK, "when is the next meeting at the University of Geneva?")
    assert isinstance(asked, ShowMeeting)
    assert asked.group is None


@pytest.mark.parametrize(
    "words",
    [
        "who leads accessibility in Geneva?",
        "who leads accessibility in the meeting?",
        "who leads accessibility in ITU?",
        "who is the focal point for ICT accessibility?",
        "who leads accessibility, FYI",
        "WHO LEADS ACCESSIBILITY IN GENEVA",
    ],
)
def test_what_is_no_body_is_asked_of_all(beyond: Beyond, words: str) -> None:
    assert beyond.asks(DESK, words) == FindFocalPoint(topic="accessibility")
