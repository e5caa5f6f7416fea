"""What a model is told: every command and field is described, and the words carry a version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest

from bot.answer.names import NameIndex
from bot.model.message import request
from bot.model.read import to_draft
from bot.model.schema import KEPT_BACK, answer_schema, fields_of, offered, tools
from bot.model.shortlist import MOST, shortlist
from bot.model.types import Call, Question
from bot.model.words import described, version
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked, Understood
from handlers.commands.catalogue import COMMANDS, to_dict
from handlers.commands.fields import Lang
from storage.database import Database
from storage.names import list_typed

# A change of what a model is told is a new version, so that the record of calls says which words it was told.
VERSIONS = {
    "1": "b52bc813c3aa1458",
    "2": "800ca66a323497da",
    "3": "b4472a886773fec7",
    "4": "769ee692549430c2",
    "5": "3e77d931c8fe2db4",
    "6": "9d17a76517b0ed38",
    "7": "9cb1bc7789d9b16e",
    "8": "a471e12f3f02e8af",
    "9": "8dd13a4edf6458de",
    "10": "5e3f01c2b0a4989f",
    "11": "eb41afe992c87e16",
    "12": "a792fb0f1949a7b0",
    "13": "a3b4ebcd60cef16e",
    "14": "a11533fb3682953b",
    "15": "d75b1c1657036a74",
    "16": "1edeb6a580657729",
    "17": "8f802f0f63069fac",
    "18": "869fc42000b8d82d",
}
LANGS = get_args(Lang)


@pytest.fixture(scope="module")
def register(filled_file: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{filled_file}")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def names(register: Database) -> Names:
    with register.reading() as session:
        return NameIndex().get(session, staff=True)


def digest() -> str:
    folder = files("prompts").joinpath("model")
    texts = [
        folder.joinpath(f"{name}.md").read_bytes() for name in ("commands", "fields", "instructions", "without_tools")
    ]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:16]


def test_a_change_of_the_words_is_a_new_version() -> None:
    assert VERSIONS.get(version()) == digest()


def test_every_command_and_every_field_is_described() -> None:
    assert described("commands").keys() == set(offered())
    fields = {name for command in offered() for name in fields_of(command)}
    assert described("fields").keys() == fields
    assert all([*described("commands").values(), *described("fields").values()])


def test_what_concerns_everybody_is_not_on_offer() -> None:
    assert COMMANDS.keys() >= KEPT_BACK
    assert not set(offered()) & KEPT_BACK


def test_closed_sets_are_closed() -> None:
    assert set(fields_of("SetLanguage")["value"]["enum"]) == {*LANGS, None}
    assert {"overdue", "open", None} <= set(fields_of("ListItems")["status"]["enum"])
    assert "enum" not in fields_of("SetTimeZone")["value"]
    assert "enum" not in fields_of("ShowMeeting")["meeting"]
    assert fields_of("RecordAction")["responsible"]["type"] == ["array", "null"]
    assert set(answer_schema(offered())["properties"]["command"]["enum"]) == {*offered(), "None"}


@pytest.mark.parametrize("command", offered())
def test_every_command_can_be_put_as_a_tool_and_without(command: str) -> None:
    question = Question("words", "en", {}, {}, (command,))
    assert request(question, with_tools=True)["tools"] == tools([command])
    assert f"- {command}: " in request(question, with_tools=False)["messages"][0]["content"]


@pytest.mark.parametrize(
    ("lang", "words", "expected"),
    [
        ("en", "is the 12 thing over and done with", "CompleteItem"),
        ("en", "knock me up a note to self to remind the boss", "RemindMe"),
        ("fr", "dans quelle langue me parlez-vous, l'espagnol svp", "SetLanguage"),
        ("ru", "кто там за доступность в БРЭ", "FindFocalPoint"),
        ("zh", "请问无障碍的事找谁", "FindFocalPoint"),
        ("ar", "من يتابع النفاذ في BDT", "FindFocalPoint"),
        ("es", "¿quién preside el GCNT?", "ListMembers"),
    ],
)
def test_the_shortlist_holds_what_is_meant(names: Names, lang: Lang, words: str, expected: str) -> None:
    found = shortlist(words, lang, names)
    assert expected in found
    assert len(found) == len(set(found)) == MOST


@pytest.mark.parametrize("lang", LANGS)
def test_every_id_that_is_given_leads_back_to_its_subject(
    register: Database, names: Names, now: datetime, lang: Lang
) -> None:
    asker, talked = Asker("", lang, "Europe/Zurich"), Talked()
    with register.reading() as session:
        topics, bodies = (
            {name.subject_id: names.shown(kind, name.subject_id, lang) for name in list_typed(session, (kind,))}
            for kind in ("topic", "body")
        )
    question = Question("x", lang, topics, bodies, ("FindFocalPoint", "ListMembers"))
    asked = [Call("FindFocalPoint", {"topic": topic, "body": "bdt"}) for topic in topics]
    asked += [Call("ListMembers", {"group": body}) for body in bodies]
    for call in asked:
        understood = resolve(to_draft(call, question), names, asker, talked, now)
        assert isinstance(understood, Understood), call
        assert to_dict(understood.command)["fields"] == call.fields
