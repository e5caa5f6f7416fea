"""What reading a file of a meeting yields: one thing said after another, or the reason why it can't be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from handlers.answer import Fact, Line

# No file of a meeting is larger: a day of captions in six languages stays far below.
LARGEST = 20_000_000

Kind = Literal["vtt", "srt", "sbv", "docx", "log", "notes"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing said, or written down, with the words exactly as they stand in the file.

    ``position`` is the line of the file where it begins (of a Word document, the paragraph), from 1. ``at`` is the
    time as the file tells it: into the recording of captions, of the day in logs. ``heading``: the title of a part.
    ``cue``: of captions, which cut a sentence wherever the time is up. ``labelled``: the line itself names its speaker.
    ``row``: what a row of a table of actions says, written out as a line with a mark; ``done``: that it is done.
    """

    text: str
    position: int
    speaker: str | None = None
    at: str | None = None
    heading: bool = False
    cue: bool = False
    labelled: bool = False
    row: str = ""
    done: bool = False


Read = Iterator[Spoken]
Lines = Iterator[tuple[int, str]]


class Unreadable(Exception):
    """A file can't be read; ``line`` tells the person why and what would help. Nothing of it is kept."""

    def __init__(self, key: str, **facts: Fact) -> None:
        super().__init__(key)
        self.line = Line(key=key, facts=facts)
