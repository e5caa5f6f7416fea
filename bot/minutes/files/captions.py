"""Captions with times: WebVTT as Zoom, Teams and Meet write it, SubRip, SubViewer.

Programs write all three loosely, so none is refused for a number that lacks or a line too many: a line of times
begins what is said, an empty line ends it. Comments, styles and regions are no words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from bot.minutes.files.speakers import Turns, labelled
from bot.minutes.files.types import Lines, Read, Spoken

BLOCKS = ("NOTE", "STYLE", "REGION")


@dataclass
class _Cue:
    at: str
    position: int
    words: list[str] = field(default_factory=list)


@cache
def _times() -> re.Pattern[str]:
    # Hours may lack, figures may have one digit, SubViewer parts both times with a comma.
    moment = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}"
    return re.compile(rf"^\s*({moment})(?:\s*-->\s*\S+|,{moment}\s*$)")


@cache
def _meant_as_times() -> re.Pattern[str]:
    # What was to be a line of times and has a slip in it ends what came before; its words are kept.
    return re.compile(r"^\s*\d[\d:.,a-z]*\s*-->|^\s*\d+:\d+:\d\S*,\d+:\d+:\S+\s*$")


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"<(?!v[ .])[^<>]{0,200}>|\{\\[^{}]{0,40}\}")


@cache
def _voice() -> re.Pattern[str]:
    return re.compile(r"<v(?:\.[^ >]*)? ([^>]{1,120})>(.*?)(?=<v[ .]|$)", re.DOTALL)


def has_times(line: str) -> bool:
    """Whether a line is one of times, well written or nearly so."""
    return bool(_times().match(line) or _meant_as_times().match(line))


def first_words(sample: list[str]) -> list[str]:
    """The lines that stand behind a line of times."""
    return [after for before, after in pairwise(sample) if has_times(before)]


def read_captions(lines: Lines, labels: bool) -> Read:
    """What is said, cue by cue. ``labels``: names and a colon begin most of what is said, as Zoom has it."""
    turns = Turns(labels)
    for cue in _cues(lines):
        yield from _said(cue, turns)


def _cues(lines: Lines) -> Iterator[_Cue]:
    cue, skipping, before = None, False, ""
    for number, line in lines:
        bare = line.strip()
        if found := _times().match(line):
            if cue:
                yield cue
            cue, skipping = _Cue(found[1].replace(",", "."), number), False
        elif _meant_as_times().match(line):
            # A line of times inside of what is said is left out, a broken one begins words without a time.
            cue, skipping = cue or _Cue("", number), False
        elif not bare:
            if cue and cue.words:
                yield cue
            cue, skipping = None, False
        elif skipping or (cue is None and bare.split()[0] in BLOCKS and not before):
            skipping = True
        elif cue is not None:
            cue.words.append(bare)
        before = bare
    if cue and cue.words:
        yield cue


def _said(cue: _Cue, turns: Turns) -> Read:
    whole = " ".join(cue.words)
    voices = list(_voice().finditer(whole)) if "<v" in whole else []
    if voices:
        for voice in voices:
            yield from _one(cue, _plain(voice[2]), turns.name(html.unescape(voice[1])))
        return
    for piece in _pieces(cue):
        speaker, words = labelled(_plain(piece), turns)
        yield from _one(cue, words, speaker)


def _pieces(cue: _Cue) -> Iterator[str]:
    """Two who speak in one cue stand in lines of their own, behind ">>" or a dash."""
    piece: list[str] = []
    for words in cue.words:
        if piece and words.startswith((">>", "&gt;&gt;")):
            yield " ".join(piece)
            piece = []
        piece.append(words)
    if piece:
        yield " ".join(piece)


def _one(cue: _Cue, words: str, speaker: str | None) -> Read:
    if words:
        yield Spoken(words, cue.position, speaker, cue.at or None, cue=True)


def _plain(words: str) -> str:
    if "<" in words or "{" in words:
        words = _markup().sub("", words)
    return (html.unescape(words) if "&" in words else words).strip()
