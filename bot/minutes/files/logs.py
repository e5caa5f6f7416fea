"""Logs in which each line tells who wrote it: IRC, meeting bots, the chat of a call, exports of messengers."""

from __future__ import annotations

import re
from functools import cache

from bot.minutes.files.types import Lines, Read, Spoken


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    time = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?"
    day = r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}"
    stamp = rf"(?:{day}(?:,\s*|\s+|T))?{time}(?:Z|[+-]\d\d:?\d\d)?"
    return tuple(
        re.compile(shape)
        for shape in (
            # [12:03] <nick> words · 2024-05-21 12:03:22 <nick> words · <nick> words
            rf"^(?:\[?(?P<at>{stamp})\]?\s+)?<\s?(?P<who>[^<>\s][^<>]{{0,60}})>\s+(?P<words>\S.*)$",
            # 00:02:04<tab>name:<tab>words, the chat that Zoom keeps
            rf"^(?P<at>{stamp})\t\s*(?P<who>[^\t]{{1,80}}?)\s?:\t\s*(?P<words>.*)$",
            # 14:05:22 From Name to Everyone: words
            rf"^(?P<at>{stamp})\s+From\s+(?P<who>.{{1,80}}?)\s+(?:to|To)\s+[^:]{{1,60}}:\s*(?P<words>.*)$",
            # [21/05/2024, 14:05:22] Name: words · 21/05/2024, 14:05 - Name: words · 14:05 Name: words
            rf"^\u200e?\[(?P<at>{stamp})\]\s+(?P<who>[^:\[\]]{{1,60}}):\s+(?P<words>.*)$",
            rf"^(?P<at>{stamp})(?:\s+[-–]\s+|\s+)(?P<who>[^:\s][^:\d]{{0,59}}):\s+(?P<words>.*)$",
        )
    )


@cache
def _stamped_name() -> re.Pattern[str]:
    """A line of its own with who speaks and when, as transcripts of Teams, Slack and others have it."""
    # WeChat writes the day between the two.
    time = r"(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}\s+)?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s?[AaPp][Mm])?"
    return re.compile(
        rf"^(?:\[(?P<whom>[^\]]{{1,60}})\]\s+(?P<then>{time})|(?P<who>\S.{{0,58}}?)(?:\s{{2,}}|\s*[\[(]|\s)(?P<at>{time})[\])]?)\s*$"
    )


def is_logged(line: str) -> bool:
    """Whether a line is in the form of a log."""
    return any(shape.match(line) for shape in _shapes())


def is_stamp(line: str) -> bool:
    """Whether a line says only who speaks from here on, and when."""
    return bool(_stamped_name().match(line))


def read_log(lines: Lines) -> Read:
    """Each line with its writer; a line without one goes on with what was written before."""
    who: str | None = None
    at: str | None = None
    for number, line in lines:
        match = next((found for shape in _shapes() if (found := shape.match(line))), None)
        if match is not None:
            who, at, words = _name(match["who"]), match["at"], match["words"]
        elif stamp := _stamped_name().match(line):
            who, at, words = _name(stamp["who"] or stamp["whom"]), stamp["at"] or stamp["then"], ""
        else:
            words = line
        if words.strip():
            yield Spoken(words.strip(), number, who, at)


def _name(nick: str) -> str:
    # Operators of a channel carry a mark before their nickname.
    return nick.strip().lstrip("@+%~&").strip() or nick.strip()
