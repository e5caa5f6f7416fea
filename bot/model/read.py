"""From a model's answer to a draft: what it made up is found here, and nothing comes of it.

A value counts where it is an id that was given, one of a fixed few, or words that stand in the message.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from bot.model.schema import LISTS, fields_of
from bot.model.types import Call, Question, Unanswered
from bot.understand.types import Draft, Slot

SUBJECTS = ("topic", "body", "group", "jointly_with")
SPEAKER = ("person", "party")
# Understanding reads several numbers from a slot of this name.
SLOTS: Mapping[str, str] = {"items": "numbers"}
LONGEST_LIST = 8


def to_draft(call: Call, question: Question) -> Draft:
    """The draft of a command. Raises ``Unanswered`` for a command not offered, for fields that are no fields of
    it, and for what nobody said."""
    if call.command not in question.commands:
        raise Unanswered("not-offered")
    schemas = fields_of(call.command)
    slots = {}
    for name, value in call.fields.items():
        if value is None or value == [] or value == "":
            continue
        # Without tools one schema holds the fields of every command; a field of another one is nonsense.
        if name not in schemas:
            raise Unanswered("nonsense")
        slots[SLOTS.get(name, name)] = Slot(_words(name, value, schemas[name], question), 0, 0)
    return Draft(question.lang, call.command, slots, source="model")


def _words(name: str, value: Any, schema: Mapping[str, Any], question: Question) -> str:
    if name in LISTS:
        return "; ".join(_named(each, question) for each in _list(value))
    if isinstance(value, bool) and "boolean" in schema["type"]:
        return str(value).lower()
    if not isinstance(value, str):
        raise Unanswered("nonsense")
    if "enum" in schema:
        return _chosen(value, schema["enum"])
    if name in SPEAKER and value == "me":
        return "me"
    return _named(value, question) if name in (*SUBJECTS, *SPEAKER) else _said(name, value, question)


def _list(value: Any) -> list[str]:
    if not isinstance(value, list) or len(value) > LONGEST_LIST or not all(isinstance(each, str) for each in value):
        raise Unanswered("nonsense")
    return value


def _chosen(value: str, choices: list[Any]) -> str:
    if value not in choices:
        raise Unanswered("nonsense")
    return value


def _named(value: str, question: Question) -> str:
    # By its name from here on, so that one way leads from words to ids for phrases and model alike.
    return question.topics.get(value) or question.bodies.get(value) or _said("", value, question)


def _said(name: str, value: str, question: Question) -> str:
    if name in ("item", "items") and not _numbers(value) <= _numbers(question.words) | {str(question.item)}:
        raise Unanswered("invented")
    bare = _bare(value)
    if not bare or (bare not in _bare(question.words) and bare != str(question.item)):
        raise Unanswered("invented")
    return value


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


def _bare(text: str) -> str:
    """Letters and digits alone: how a copy is spaced, marked or capitalised does not matter."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())
