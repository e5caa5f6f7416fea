"""Notes and transcripts without times: plain text and Markdown, with headings, lists and labels of who speaks."""

from __future__ import annotations

import re
from functools import cache

from bot.minutes.files.speakers import Turns, labelled
from bot.minutes.files.types import Lines, Read, Spoken


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"^\s{0,3}#{1,6}\s+(\S.*?)\s*#*$|^\s*(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)\s*:?\s*$")


@cache
def _rule() -> re.Pattern[str]:
    return re.compile(r"^\s*(?:[-=_*]\s*){3,}$|^\s*```")


def read_notes(lines: Lines, labels: bool) -> Read:
    """Line by line; ``labels`` as of captions."""
    turns = Turns(labels)
    for number, line in lines:
        if not line.strip() or _rule().match(line):
            continue
        title = _title().match(line)
        if title:
            yield Spoken((title[1] or title[2]).strip(), number, heading=True)
            turns.speaker = None
            continue
        speaker, words = labelled(line.strip(), turns)
        if words:
            yield Spoken(words, number, speaker, labelled=words != line.strip())
