"""The sentences that understanding is measured on, and what comes of each by phrases alone and with readers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.dates_rows import data_folder, rows_of
from bot.understand.by_meaning import by_meaning
from bot.understand.fields.topical import Index
from bot.understand.jsonl import as_row
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, MeetingDay, NameEntry, NameKind, Talked, Understanding
from bot.understand.understand import understand
from handlers.commands.catalogue import COMMANDS
from storage.seed_files import read_file, to_cells

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests" / "understanding"
AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
ASKER = Asker("someone@example.org", None, "Europe/Zurich")
KINDS: tuple[NameKind, ...] = ("body", "topic", "office", "meeting")
MEETING_TALK, LEAST, MOST = 600, 25, 300
# What stands in place of a command where Focal must ask, or show first what it would do.
ASKS = "asks"


@dataclass(frozen=True)
class Sentence:
    """What was said and in which language, which command it is (None: none; ``ASKS``), and fields that must hold."""

    lang: str
    words: str
    command: str | None = None
    fields: Mapping[str, Any] | None = None


def said(data: Mapping[str, Any], lang: str) -> list[Sentence]:
    """The requests of one language, then its talk."""
    rows = [Sentence(lang, words, command, fields) for words, command, fields in data["say"]]
    return rows + [Sentence(lang, words) for words in data["none"]]


@cache
def paraphrases() -> Mapping[str, Any]:
    return tomllib.loads((HERE / "paraphrases.toml").read_text(encoding="utf-8"))


@cache
def unseen(lang: str) -> Mapping[str, Mapping[str, Any]]:
    """Sets, by their names, that nothing was fitted to."""
    return tomllib.loads((HERE / "unseen" / f"{lang}.toml").read_text(encoding="utf-8"))


@cache
def everyday(lang: str) -> Mapping[str, Any]:
    """The sentences that the tests hold phrases to."""
    return tomllib.loads((TESTS / f"{lang}.toml").read_text(encoding="utf-8"))


def utterances() -> list[dict[str, Any]]:
    """What people said to other assistants; empty where the sets are not there."""
    folder = data_folder()
    return rows_of(folder / "utterances.jsonl") if folder else []


def meeting_talk() -> list[Sentence]:
    """Lines of logged meetings that nobody marked as anything."""
    folder = data_folder()
    logs = rows_of(folder / "w3c-irc-actions.jsonl") if folder else []
    lines = [text for log in logs for _, _, text in log["messages"] if LEAST <= len(text) <= MOST and ":" not in text]
    return [Sentence("en", text) for text in lines[:: max(1, len(lines) // MEETING_TALK)]]


@cache
def names(extra: int = 0) -> Names:
    """The names of the tests, the topics and bodies that come with Focal, and ``extra`` made-up topics."""
    data = tomllib.loads((TESTS / "names.toml").read_text(encoding="utf-8"))
    known = [NameEntry(kind, id_, text) for kind in KINDS for id_, texts in data[kind] for text in texts]
    more = [NameEntry("topic", f"t{i}", f"programme {i} on subject {i * 7919 % 10_007}", "en") for i in range(extra)]
    held = [MeetingDay(each["id"], tuple(each["groups"]), each["day"], each["day"]) for each in data["held"]]
    return Names([*known, *_register(), *more], held)


def _register() -> Iterator[NameEntry]:
    subjects: dict[NameKind, str] = {"topic": "topics", "body": "bodies"}
    for kind, part in subjects.items():
        for fact in read_file(part)[part]:
            for cell in to_cells(fact):
                yield NameEntry(kind, fact["id"], cell.text, cell.lang, shown=cell.kind != "alias")


def read(
    words: str, known: Names, index: Index | None = None, asker: Asker = ASKER, *, alone: bool = False
) -> dict[str, Any]:
    """What is understood, as a row; ``alone``: by phrases and telling words, with no reader behind them. Whether such
    a reader read it stands under ``shown``: then what changes data is only shown."""
    understood, meant = heard(words, known, index, asker, alone=alone)
    return {**as_row(meant or understood), "shown": meant is not None or getattr(understood, "guess", False)}


def heard(
    words: str, known: Names, index: Index | None = None, asker: Asker = ASKER, *, alone: bool = False
) -> tuple[Understanding, Understanding | None]:
    """What phrases and telling words make of a message, and what the reader behind them makes of it instead."""
    understood = resolve(understand(words, asker, known, Talked(), AT), known, asker, Talked(), AT)
    return understood, None if alone else by_meaning(words, understood, known, Talked(), asker, AT, index)


def holds(wanted: Any, found: Any) -> bool:
    """Whether all that is wanted stands in what was found."""
    if isinstance(wanted, Mapping):
        return isinstance(found, Mapping) and all(key in found and holds(wanted[key], found[key]) for key in wanted)
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(holds, wanted, found))
    return bool(wanted == found)


def changes(command: str | None) -> bool:
    """Whether a command may change data."""
    return command is not None and COMMANDS[command].changes


def outcome(sentence: Sentence, row: Mapping[str, Any]) -> str:
    """What came of a sentence, in a word."""
    command, wanted = row["command"], sentence.command
    if wanted == ASKS:
        return _asked_back(row)
    if command is None:
        asked = {choice["fields"].get("about", choice["command"]) for choice in row["choices"]}
        return "nothing" if not asked else "asked" if wanted in asked else "asked in vain"
    if command == wanted:
        return "right"
    if not changes(command) or "missing" in row:
        return "wrong"
    return "offered" if row["shown"] else "changed"


def _asked_back(row: Mapping[str, Any]) -> str:
    command = row["command"]
    if command is None:
        return "right" if row["choices"] else "nothing"
    if "missing" in row or row["shown"]:
        return "right"
    return "changed" if changes(command) else "wrong"


def fields_right(sentence: Sentence, row: Mapping[str, Any]) -> bool:
    """Whether the command is right and so are all fields that were given for it."""
    whole = sentence.command == ASKS or "missing" not in row
    return outcome(sentence, row) == "right" and whole and holds(sentence.fields or {}, row["fields"])
