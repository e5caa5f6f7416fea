"""Requests in words that no phrase fits are understood by their meaning; talk stays talk."""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.meaning_fit import digest_of_all, learned_from
from bot.load import meaning_index
from bot.understand.by_meaning import by_meaning
from bot.understand.data import LANGS
from bot.understand.fields.topical import Index
from bot.understand.jsonl import as_row
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, NameEntry, NameKind, Talked
from bot.understand.understand import understand
from handlers.commands.catalogue import COMMANDS

TESTS = Path(__file__).parents[2] / "understanding"
PARAPHRASES = Path(__file__).parents[3] / "benchmarks" / "paraphrases.toml"
AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
KINDS: tuple[NameKind, ...] = ("body", "topic", "office", "meeting")
ASKER = Asker("someone@example.org", None, "Europe/Zurich")


@pytest.fixture(scope="module")
def index() -> Index:
    """The real index: loading it takes a second or two, so it is loaded once."""
    loaded: Index = meaning_index()
    return loaded


@cache
def names() -> Names:
    data = tomllib.loads((TESTS / "names.toml").read_text(encoding="utf-8"))
    return Names(NameEntry(kind, id_, text) for kind in KINDS for id_, texts in data[kind] for text in texts)


def examples(lang: str) -> dict[str, list[str]]:
    return tomllib.loads(files("prompts").joinpath(lang, "examples.toml").read_text(encoding="utf-8"))


def offered(choice: dict[str, Any]) -> str:
    """The command that is offered, or that help is offered about."""
    return str(choice["fields"].get("about") or choice["command"])


def read(words: str, index: Index | None, talked: Talked | None = None) -> dict[str, Any]:
    talked = talked or Talked()
    understood = resolve(understand(words, ASKER, names(), talked, AT), names(), ASKER, talked, AT)
    meant = by_meaning(words, understood, names(), talked, ASKER, AT, index) if index else None
    return as_row(meant or understood)


@pytest.mark.parametrize(
    ("words", "command", "fields"),
    [
        ("Est-ce que le 12 pourrait être repris par le BDT ?", "ReassignItem", {"item": 12}),
        ("Desde hace poco vivo en Nairobi", "SetTimeZone", {"value": "Africa/Nairobi"}),
        ("Quite eso que acaba de poner", "Undo", {}),
        ("Мне бы хотелось понять, как с вами вообще работать", "Help", {}),
        ("اترك الرقم 12 في الوقت الحاضر واسألني عنه غداً", "SnoozeReminder", {"item": 12}),
        ("晚上22:00我要睡了，早上6:00才起，这段时间请安静", "SetQuietHours", {"start": "22:00:00", "end": "06:00:00"}),
    ],
)
def test_other_words_reach_their_command(index: Index, words: str, command: str, fields: dict[str, Any]) -> None:
    assert read(words, None)["command"] is None
    row = read(words, index)
    assert row["command"] == command
    assert {**row["fields"], **fields} == row["fields"]


@pytest.mark.parametrize("lang", LANGS)
def test_talk_stays_talk(index: Index, lang: str) -> None:
    data = tomllib.loads((TESTS / f"{lang}.toml").read_text(encoding="utf-8"))
    rows = {words: read(words, index) for words in data["none"]}
    taken = [row["command"] for row in rows.values() if row["command"]]
    # Of a hundred lines one may be answered, and none may change anything.
    assert len(taken) <= len(rows) // 100, taken
    assert not any(COMMANDS[name].changes for name in taken), taken
    assert sum(1 for row in rows.values() if row["choices"]) <= len(rows) / 8


@pytest.mark.parametrize(
    "words", ["who leads stopping hackers?", "qui suit les attaques informatiques ?", "谁负责防范黑客？"]
)
def test_a_topic_is_found_by_other_words(index: Index, words: str) -> None:
    assert "unknown" in read(words, None)["fields"]["topic"]
    row = read(words, index)
    topics = [row["fields"].get("topic")] if row["command"] else [each["fields"]["topic"] for each in row["choices"]]
    assert topics[0] == "cybersecurity"


@pytest.mark.parametrize("words", ["who leads catering?", "who handles underwater archaeology?", "who leads parking?"])
def test_words_far_from_every_topic_are_no_topic(index: Index, words: str) -> None:
    assert read(words, index) == read(words, None)


def test_without_a_number_no_item_is_meant(index: Index) -> None:
    number = {"CompleteItem", "ReopenItem", "WithdrawItem", "MoveDeadline", "ReassignItem", "EditItem", "ShowItem"}
    row = read("it is finally out of the way", index)
    assert number.isdisjoint({row["command"], *(each["command"] for each in row["choices"])})


@pytest.mark.parametrize(
    ("words", "command", "fields"),
    [
        ("Could BDT take over that one?", "ReassignItem", {"item": 7}),
        ("That can be approved as it stands, I accept", "AgreeItems", {"items": [7]}),
    ],
)
def test_the_item_just_spoken_of_is_meant(index: Index, words: str, command: str, fields: dict[str, Any]) -> None:
    row = read(words, index, Talked(item=7))
    best = row if row["command"] else row["choices"][0]
    assert best["command"] == command
    assert {**best["fields"], **fields} == best["fields"]


@pytest.mark.parametrize("lang", LANGS)
def test_most_of_what_is_said_in_other_words_is_understood_or_asked_about(index: Index, lang: str) -> None:
    data = tomllib.loads(PARAPHRASES.read_text(encoding="utf-8"))[lang]["say"]
    rows = [(command, read(words, index)) for words, command, _ in data]
    right = sum(1 for command, row in rows if row["command"] == command)
    asked = sum(1 for command, row in rows if command in [offered(each) for each in row["choices"]])
    assert right >= 0.35 * len(rows)
    assert right + asked >= 0.7 * len(rows)
    assert all(len(row["choices"]) <= 5 for _, row in rows)


def test_a_long_text_is_left_alone(index: Index) -> None:
    assert read("Nothing is left to do on 12. " * 40, index)["command"] is None


def test_all_languages_have_examples_of_the_same_commands() -> None:
    keys = {lang: sorted(examples(lang)) for lang in LANGS}
    assert {lang: each for lang, each in keys.items() if each != keys["en"]} == {}
    assert set(keys["en"]) - {command.key() for command in COMMANDS.values()} == {"talk"}


@pytest.mark.parametrize("lang", LANGS)
def test_no_example_stands_twice_or_is_a_test_of_understanding(lang: str) -> None:
    every = [words for sentences in examples(lang).values() for words in sentences]
    data = tomllib.loads((TESTS / f"{lang}.toml").read_text(encoding="utf-8"))
    tested = {words for words, *_ in data["say"]} | set(data["none"])
    assert len(every) == len(set(every))
    assert tested.isdisjoint(every)


def test_weights_are_those_of_the_sentences_that_are_there() -> None:
    """Where this fails a sentence was added or changed: ``make wording``."""
    with files("prompts").joinpath("meaning.npz").open("rb") as file:
        assert str(np.load(file)["of"]) == digest_of_all()


def test_what_it_learned_from_is_told_apart(index: Index) -> None:
    rows = learned_from()[::97]
    best = [(name, index.commands(words)[0][0] or "talk") for name, words in rows]
    assert len(rows) > 200
    assert sum(1 for name, found in best if name == found) > 0.8 * len(rows)
