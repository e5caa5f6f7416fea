"""Whatever help offers to say is understood as what help says it is, in every language."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from bot.answer.names import NameIndex
from bot.understand.jsonl import understand_row
from bot.understand.named.names import Names
from handlers.commands.catalogue import COMMANDS
from storage.database import Database

LANGS = ("ar", "en", "es", "fr", "ru", "zh")
LINE = re.compile(r"^help-([a-z-]+) = .*?[“«]\s*(.+?)\s*[”»]$", re.MULTILINE)
BY_KEY = {command.key(): name for name, command in COMMANDS.items()}


@pytest.fixture(scope="module")
def names(filled_file: Path) -> Names:
    """The index of the default register, made once: it is only read here."""
    database = Database(f"sqlite:///{filled_file}")
    with database.reading() as session:
        found = NameIndex().get(session, staff=True)
    database.close()
    return found


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("key", sorted(BY_KEY))
def test_a_sentence_copied_from_help_does_what_help_says(names: Names, lang: str, key: str) -> None:
    row = {"text": _examples(lang)[key], "lang": lang, "at": "2024-05-14T10:00:00+02:00", "zone": "Europe/Zurich"}
    assert understand_row(row, names)["command"] == BY_KEY[key]


@pytest.mark.parametrize("lang", LANGS)
def test_how_a_topic_may_be_named_is_understood_when_it_is_done(names: Names, lang: str) -> None:
    text = files("prompts").joinpath(lang, "replies", "items.ftl").read_text(encoding="utf-8")
    offered = re.search(r"^item-no-topic = .*[“«]\s*(.+?)\s*[”»]", text, re.MULTILINE)
    assert offered is not None
    topic = names.shown("topic", "climate_change", lang)
    said = re.sub("…+", topic, offered[1].replace("{ $number }", "7"))
    row = {"text": said, "lang": lang, "at": "2024-05-14T10:00:00+02:00", "zone": "Europe/Zurich"}
    found = understand_row(row, names)
    assert (found["command"], found["fields"]) == ("EditItem", {"item": 7, "topic": "climate_change"})


@cache
def _examples(lang: str) -> dict[str, str]:
    text = files("prompts").joinpath(lang, "replies", "help.ftl").read_text(encoding="utf-8")
    return {key: said for key, said in LINE.findall(text) if key in BY_KEY}
