"""Somebody said by a part of a name is not lost from a question: nobody else's items are the answer."""

from __future__ import annotations

import pytest

from bot.understand.named.names import Names
from bot.understand.types import NameEntry, Talked, Unclear
from handlers.commands.fields import Lang, Party
from handlers.commands.items import ListItems, ReassignItem
from tests.bot.understand.meaning_of import command, hears
from tests.understanding.test_sentences import hear

ASKED = [
    ("ru", "сколько поручений у Ольги?", "olga@example.org"),
    ("ru", "что у Ольги в июне?", "olga@example.org"),
    ("en", "how many actions does Amina have?", "amina@example.org"),
    ("en", "show Amina's actions for June", "amina@example.org"),
    ("en", "show Amina's actions", "amina@example.org"),
    ("fr", "donne-moi les actions d'Amina pour juin", "amina@example.org"),
    ("fr", "donne-moi les actions d'Amina", "amina@example.org"),
    ("es", "¿cuántas acciones tiene Amina?", "amina@example.org"),
]
BUREAUX: list[tuple[Lang, str, str]] = [
    ("en", "br", "Radiocommunication Bureau"),
    ("en", "tsb", "Telecommunication Standardization Bureau"),
    ("en", "bdt", "Telecommunication Development Bureau"),
    ("fr", "br", "Bureau des radiocommunications"),
    ("fr", "tsb", "Bureau de la normalisation des télécommunications"),
    ("fr", "bdt", "Bureau de développement des télécommunications"),
    ("es", "br", "Oficina de Radiocomunicaciones"),
    ("es", "tsb", "Oficina de Normalización de las Telecomunicaciones"),
    ("es", "bdt", "Oficina de Desarrollo de las Telecomunicaciones"),
    ("ru", "br", "Бюро радиосвязи"),
    ("ru", "tsb", "Бюро стандартизации электросвязи"),
    ("ru", "bdt", "Бюро развития электросвязи"),
    ("zh", "br", "无线电通信局"),
    ("zh", "tsb", "电信标准化局"),
    ("zh", "bdt", "电信发展局"),
]


@pytest.mark.parametrize(("lang", "words", "who"), ASKED)
def test_it_is_that_persons_items(lang: str, words: str, who: str) -> None:
    found = command(hears(words, lang))
    assert isinstance(found, ListItems)
    assert found.party == Party(kind="person", id=who)


@pytest.mark.parametrize(
    ("lang", "words", "said"),
    [
        ("en", "how many actions does Bob have?", "Bob"),
        ("en", "show Bob's actions", "Bob"),
        ("fr", "donne-moi les actions de Bob", "Bob"),
        ("ru", "сколько поручений у Бориса?", "Бориса"),
    ],
)
def test_whoever_is_not_known_is_said_to_be_so(lang: str, words: str, said: str) -> None:
    found = command(hears(words, lang))
    assert isinstance(found, ListItems)
    assert found.party == Party(kind="unknown", words=said)


@pytest.mark.parametrize("words", ["show open actions", "list all actions due in May", "what is open for June?"])
def test_everybodys_items_stay_so(words: str) -> None:
    found = command(hears(words))
    assert isinstance(found, ListItems)
    assert found.party is None


def test_ones_own_items_stay_so() -> None:
    found = command(hears("show me my actions"))
    assert isinstance(found, ListItems)
    assert found.party == "me"


@pytest.mark.parametrize(
    "words",
    ["hand 9 over to the Bureau", "donne le 9 au Bureau", "pasa la 9 a la Oficina", "передай 9 бюро", "把9交给局"],
)
def test_which_of_several_bodies_gets_an_item_is_asked(words: str) -> None:
    said = (NameEntry("body", id_, name, lang) for lang, id_, name in BUREAUX)
    asked = hear(words, Names(said), Talked())
    assert isinstance(asked, Unclear)
    assert [each.responsible[0].id for each in asked.commands if isinstance(each, ReassignItem)] == ["bdt", "br", "tsb"]
