"""Hears words as the hall does, with no register but a few names."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.understand.by_meaning import by_meaning
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, NameEntry, Talked, Understanding, Understood
from bot.understand.understand import understand

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names(
    (
        NameEntry("topic", "climate_change", "climate change"),
        NameEntry("topic", "child_online", "child online protection"),
        NameEntry("topic", "child_online", "защита детей в интернете", "ru"),
        NameEntry("body", "br", "BR"),
        NameEntry("person", "amina@example.org", "Amina Diallo"),
        NameEntry("person", "olga@example.org", "Olga Petrova"),
        NameEntry("person", "olga@example.org", "Ольга Петрова", "ru"),
        NameEntry("person", "jean@example.org", "Jean Dupont"),
    )
)


def hears(words: str, lang: Any = "en", talked: Talked = Talked()) -> Understanding:
    asker = Asker("someone@example.org", lang, "Europe/Zurich")
    meant = resolve(understand(words, asker, NAMES, talked, AT), NAMES, asker, talked, AT)
    return by_meaning(words, meant, NAMES, talked, asker, AT) or meant


def command(understood: Understanding) -> Any:
    assert isinstance(understood, Understood), understood
    return understood.command
