"""How a match ended, "2:1, we won", is no news of item 2."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ReportProgress


def no_score(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where the item's number and what is noted begin with a score, and a guess where
    words go on behind it: "2:3 pages are missing"."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ReportProgress) or talking.talked.form:
        return meant
    score = _score().match(talking.text)
    if score is None or int(score["ours"]) != command.item or not command.note.startswith(score["theirs"]):
        return meant
    if score["on"]:
        return replace(meant, guess=True)
    return not_understood(meant)


@cache
def _score() -> re.Pattern[str]:
    # With a space behind the colon, "2: 1 page is missing", or a Chinese measure word behind the number it is news.
    return re.compile(r"\s*+(?P<ours>[0-9]{1,2})[:：](?P<theirs>[0-9]{1,2})(?:(?P<on>\s++\w)|(?!\w))")
