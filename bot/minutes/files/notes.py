"""Notes and transcripts without times: plain text and Markdown, with headings, lists and labels of who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.minutes.files.speakers import Turns, labelled
from bot.minutes.files.types import Lines, Read, Spoken
from bot.understand.fields.tables import rows_told
from bot.understand.fields.whole_lines import goes_on
from bot.understand.marked import marked_lines
from bot.understand.text.list_heads import listed

# A longer paragraph is cut all the same; a table that is longer is read in parts.
LONGEST_WRAPPED, MOST_TOGETHER = 1_500, 2_000


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"^\s{0,3}#{1,6}\s+(\S.*?)\s*#*$|^\s*(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)\s*:?\s*$")


@cache
def _rule() -> re.Pattern[str]:
    return re.compile(r"^\s*(?:[-=_*]\s*){3,}$|^\s*```")


def _is_quoted(line: str) -> bool:
    # What a mail quotes was said before; ">>" is somebody else who speaks, and a mark is there to be found.
    return _quote().match(line) is not None and not marked_lines(line)


@cache
def _quote() -> re.Pattern[str]:
    return re.compile(r"^\s*>(?!>)")


def _unwrapped(lines: Lines) -> Lines:
    """The lines with what a program has wrapped put together again, each with the number of its first."""
    held, before = (0, ""), ""
    for number, line in lines:
        whole = not held[1].strip() or _title().match(held[1]) or len(held[1]) > LONGEST_WRAPPED
        if not whole and not _title().match(line) and goes_on(held[1], before, line):
            held = held[0], f"{held[1].rstrip()} {line.strip()}"
        else:
            yield from [held] if held[0] else []
            held = number, line
        before = line
    yield from [held] if held[0] else []


def _rowed(lines: Lines) -> Iterator[tuple[int, str, str | None]]:
    """The lines, those of tables of actions with what each row says, without their headings."""
    for block in _blocks(lines):
        texts = [line for _, line in block]
        for at, end, row in rows_told(texts):
            words = texts[at] if row is None else " ".join(each.strip() for each in texts[at:end])
            yield block[at][0], words, row


def _blocks(lines: Lines) -> Iterator[list[tuple[int, str]]]:
    """The lines that stand together, without a blank one between them."""
    block: list[tuple[int, str]] = []
    for number, line in lines:
        if block and (not line.strip() or len(block) >= MOST_TOGETHER):
            yield block
            block = []
        block.append((number, line))
    yield from [block] if block else []


def read_notes(lines: Lines, labels: bool) -> Read:
    """Line by line; ``labels`` as of captions."""
    turns = Turns(labels)
    for number, line, row in _rowed(lines if labels else _unwrapped(lines)):
        if row is not None:
            yield Spoken(line, number, row=row, done=not row)
            continue
        if not line.strip() or _rule().match(line) or _is_quoted(line):
            continue
        if (found := listed(line)) and found.is_ticked:
            yield Spoken(line, number, done=True)
            continue
        title = _title().match(line)
        if title:
            yield Spoken((title[1] or title[2]).strip(), number, heading=True)
            turns.speaker = None
            continue
        speaker, words = labelled(line.strip(), turns)
        if words:
            yield Spoken(words, number, speaker, labelled=words != line.strip())
