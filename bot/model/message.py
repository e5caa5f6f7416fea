"""What is sent: the instructions, and the message fenced as JSON, so that it is never taken for one of them."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from bot.model.schema import answer_schema, fields_of, tools
from bot.model.types import Question
from bot.model.words import described, instructions, without_tools

MOST_LETTERS = 1_000


@cache
def _unseen() -> re.Pattern[str]:
    # Tags, variation selectors, joiners and marks of direction: nobody sees them, and a model reads them.
    return re.compile("[\U000e0000-\U000e007f\ufe00-\ufe0f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def seen(text: str) -> str:
    """A text without what nobody sees in it."""
    return _unseen().sub("", text)


def request(question: Question, *, with_tools: bool) -> dict[str, Any]:
    """The part of a chat completion that hangs on the message."""
    said = {"language": question.lang, "topics": question.topics, "bodies": question.bodies}
    user = json.dumps({**said, "message": question.words}, ensure_ascii=False)
    _, text = instructions()
    if with_tools:
        return {"messages": _messages(text, user), "tools": tools(question.commands), "parallel_tool_calls": False}
    form = {"name": "command", "strict": True, "schema": answer_schema(question.commands)}
    listed = "\n".join(_line(each) for each in question.commands)
    return {
        "messages": _messages(f"{text}\n\n{without_tools()}\n{listed}", user),
        "response_format": {"type": "json_schema", "json_schema": form},
    }


def _messages(system: str, user: str) -> list[dict[str, str]]:
    return [{"role": "system", "content": system}, {"role": "user", "content": user}]


def _line(command: str) -> str:
    fields = (f"{name} ({schema['description']})" for name, schema in fields_of(command).items())
    return f"- {command}: {described('commands')[command]} Fields: {', '.join(fields) or 'none'}"
