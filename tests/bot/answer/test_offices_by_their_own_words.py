"""An office is found without the letters of its body, "the Climate Desk", in each language of its name."""

from __future__ import annotations

import pytest

from handlers.commands.fields import Party
from handlers.commands.focal_points import FindTopics
from handlers.commands.items import ListItems
from tests.bot.answer.beyond import DESK, Beyond, offered

CLIMATE = Party(kind="office", id="climate.br@example.org")
TOPICS = {
    "en": "which topics does the Climate Desk have?",
    "fr": "quels thèmes a le Bureau climat ?",
    "es": "¿qué temas tiene la Oficina de Clima?",
    "ru": "какие темы у климатического отдела?",
    "ar": "ما هي مواضيع مكتب المناخ؟",
    "zh": "气候办公室有哪些议题？",
}


@pytest.mark.parametrize("lang", TOPICS)
def test_it_is_asked_for_its_topics(beyond: Beyond, lang: str) -> None:
    assert beyond.asks(DESK, TOPICS[lang], lang=lang) == FindTopics(person=CLIMATE)


def test_it_is_asked_for_its_items_not_those_of_a_topic(beyond: Beyond) -> None:
    assert beyond.asks(DESK, "which items does the Climate Desk have?") == ListItems(party=CLIMATE)


def test_of_two_offices_it_is_asked_which_one(beyond: Beyond) -> None:
    asked = offered(beyond.says(DESK, "which topics does the Accessibility Desk have?"))
    assert [fields["person"]["id"] for _, fields in asked] == ["access.bdt@example.org", "access.tsb@example.org"]
