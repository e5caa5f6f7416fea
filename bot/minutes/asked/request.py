"""What a language model is sent of a passage: the instructions, and the lines fenced as JSON. It has no tools."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

from bot.minutes.asked.passages import Passage
from bot.minutes.find.types import Kind
from bot.model.message import seen
from bot.model.schema import strict
from bot.model.words import of_minutes

KINDS: tuple[str, ...] = get_args(Kind)


def request(passage: Passage) -> dict[str, Any]:
    """The part of a chat completion that hangs on the passage. Nothing of the register or of any record goes along."""
    lines = [_line(number, each.speaker, each.text) for number, each in enumerate(passage.lines, 1)]
    user = json.dumps({"lines": lines}, ensure_ascii=False)
    form = {"name": "items", "strict": True, "schema": schema()}
    return {
        "messages": [{"role": "system", "content": of_minutes()[1]}, {"role": "user", "content": user}],
        "response_format": {"type": "json_schema", "json_schema": form},
    }


def schema() -> dict[str, Any]:
    """A strict schema: what was not said is null."""
    words, perhaps = {"type": "string"}, {"type": ["string", "null"]}
    item = {
        "kind": {"type": "string", "enum": list(KINDS)},
        "line": {"type": "integer"},
        "quote": words,
        "task": words,
        "owner": perhaps,
        "due": perhaps,
    }
    return strict({"items": {"type": "array", "items": strict(item)}})


def _line(number: int, speaker: str | None, text: str) -> Mapping[str, Any]:
    return {"n": number, "speaker": seen(speaker) if speaker else None, "text": seen(text)}
