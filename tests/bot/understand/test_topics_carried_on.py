"""The topic, the body or the group that was spoken of is carried on to what is asked next."""

from __future__ import annotations

import pytest

from bot.understand.types import Incomplete, Talked
from handlers.commands.focal_points import FindFocalPoint, ShowTopic
from handlers.commands.items import ListItems
from handlers.commands.meetings import ListMembers, ShowMeeting
from tests.bot.understand.meaning_of import command, hears

TOPIC = "child_online"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "who's in charge of it"),
        ("fr", "qui en est chargé ?"),
        ("es", "¿quién se ocupa de eso?"),
        ("ru", "кто за это отвечает?"),
        ("ar", "من المسؤول عنه؟"),
        ("zh", "这方面谁负责？"),
    ],
)
def test_who_has_it_is_asked_of_the_topic(lang: str, words: str) -> None:
    found = command(hears(words, lang, Talked(command=ShowTopic(topic=TOPIC))))
    assert isinstance(found, FindFocalPoint)
    assert found.topic == TOPIC


def test_who_has_it_is_asked_of_the_item_where_one_was_on_the_list() -> None:
    found = hears("who's in charge of it", "en", Talked(command=ListItems(topic=TOPIC), item=7))
    assert isinstance(found, Incomplete) or not isinstance(command(found), FindFocalPoint)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "only the BR one please"),
        ("fr", "seulement celui du BR"),
        ("es", "solo el de la BR"),
        ("ru", "только от BR"),
        ("ar", "فقط BR"),
        ("zh", "只要BR的"),
    ],
)
def test_those_of_one_body_alone_are_of_the_same_topic(lang: str, words: str) -> None:
    found = command(hears(words, lang, Talked(command=FindFocalPoint(topic=TOPIC))))
    assert isinstance(found, FindFocalPoint)
    assert (found.topic, found.body) == (TOPIC, "br")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "now the same but for climate change"),
        ("fr", "maintenant la même chose mais pour climate change"),
        ("es", "y ahora lo mismo pero de climate change"),
        ("ru", "а теперь то же самое, но по climate change"),
    ],
)
def test_the_same_is_asked_of_another_topic(lang: str, words: str) -> None:
    found = command(hears(words, lang, Talked(command=FindFocalPoint(topic=TOPIC))))
    assert isinstance(found, FindFocalPoint)
    assert found.topic == "climate_change"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "are there any open actions on it?"),
        ("fr", "y a des mesures ouvertes là-dessus ?"),
        ("es", "¿hay acciones abiertas sobre eso?"),
        ("ru", "есть открытые поручения по этой теме?"),
        ("ar", "هل هناك بنود مفتوحة بشأنه؟"),
    ],
)
def test_items_on_it_are_those_of_the_topic(lang: str, words: str) -> None:
    found = command(hears(words, lang, Talked(command=FindFocalPoint(topic=TOPIC))))
    assert isinstance(found, ListItems)
    assert found.topic == TOPIC


def test_another_topic_behind_a_word_that_goes_on_is_asked_of_in_the_same_way() -> None:
    before = Talked(command=ListItems(topic=TOPIC))
    for lang, words in (("fr", "bon, et sur climate change ?"), ("en", "ok, and on climate change?")):
        found = command(hears(words, lang, before))
        assert isinstance(found, ListItems)
        assert found.topic == "climate_change"


def test_who_presides_is_asked_of_the_group_that_meets() -> None:
    for words in ("c'est qui qui préside ?", "c'est qui le président ?"):
        found = command(hears(words, "fr", Talked(command=ShowMeeting(group="tsag"))))
        assert isinstance(found, ListMembers)
        assert (found.group, found.capacity) == ("tsag", "chair")
