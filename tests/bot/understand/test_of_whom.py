"""Somebody said by a part of a name is not lost from a question: nobody else's items are the answer."""

from __future__ import annotations

import pytest

from handlers.commands.fields import Party
from handlers.commands.items import ListItems
from tests.bot.understand.meaning_of import command, hears

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
