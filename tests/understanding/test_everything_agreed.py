"""To agree "everything" is asked about: it is not said of the item that was spoken of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.understand.by_meaning import by_meaning
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Incomplete, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang
from handlers.commands.items import AgreeItems, ShowItem
from tests.understanding.test_sentences import known_names

NOW = datetime(2024, 5, 14, 8, tzinfo=UTC)
SHOWN = Talked(item=3, command=ShowItem(item=3))


def meant(words: str, lang: Lang) -> object:
    asker, names = Asker("someone@example.org", lang, "Europe/Zurich"), known_names()
    found = resolve(understand(words, asker, names, SHOWN, NOW), names, asker, SHOWN, NOW)
    return by_meaning(words, found, names, SHOWN, asker, NOW) or found


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "agree all drafts"),
        ("en", "agree everything"),
        ("en", "approve them all"),
        ("fr", "approuvez tous les projets"),
        ("fr", "approuve tout"),
        ("es", "apruebe todos los proyectos"),
        ("ru", "одобрить все пункты"),
        ("ru", "согласовать всё"),
        ("ar", "وافق على جميع المشاريع"),
        ("ar", "الموافقة على كل شيء"),
        ("zh", "同意所有草案"),
        ("zh", "全部同意"),
    ],
)
def test_which_are_meant_by_all_is_asked_after_an_item_was_shown(lang: Lang, words: str) -> None:
    found = meant(words, lang)
    assert isinstance(found, Incomplete)
    assert (found.command, found.missing) == ("AgreeItems", ("items",))


def test_a_bare_yes_to_an_item_shown_is_of_that_item() -> None:
    found = meant("approve", "en")
    assert isinstance(found, Understood)
    assert found.command == AgreeItems(items=(3,))
