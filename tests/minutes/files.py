"""Files as programs write them, made up: captions, logs, notes, Word documents and what is none."""

from __future__ import annotations

from bot.minutes.files.read import read_bytes
from bot.minutes.files.types import Spoken


def said(text: str | bytes, name: str = "notes.txt") -> list[tuple[str | None, str]]:
    """Who says what in a file."""
    content = text.encode() if isinstance(text, str) else text
    return [(each.speaker, each.text) for each in read_bytes(content, name)]


def spoken(text: str, name: str = "notes.txt") -> list[Spoken]:
    return list(read_bytes(text.encode(), name))
