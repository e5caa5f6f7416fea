"""What was said, cut into sentences: captions put together again, lists and headings told apart from talk."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.minutes.files.speakers import bullet
from bot.minutes.files.types import Spoken
from bot.minutes.find.cues import heads
from bot.understand.dates.text import fold

LONGEST, BEFORE = 600, 4
# Somebody who speaks on for longer without a full stop is cut all the same: captions may have no marks at all.
LONGEST_TURN = 1_500


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, verbatim. ``under``: the kind of item that the heading above announces, in a list; ``before``:
    what was said just before, without which "I will do that" says little; ``labelled``: its speaker's name and a colon
    stand before it in its line."""

    words: str
    position: int
    at: str | None
    speaker: str | None
    under: str | None = None
    before: str = ""
    labelled: bool = False


def sentences_of(spoken: Iterable[Spoken]) -> Iterator[Sentence]:
    """Sentence by sentence, in their order."""
    under: str | None = None
    before: deque[str] = deque(maxlen=BEFORE)
    for each in joined(spoken):
        head = _head(each)
        if head or each.heading:
            under = head
            before.clear()
        elif under and len(each.text) <= LONGEST:
            words, named = bullet().sub("", each.text), each.labelled
            yield Sentence(words, each.position, each.at, each.speaker, under, labelled=named)
        else:
            first = each.labelled
            for words in cut(each.text):
                said = " ".join(before)
                yield Sentence(words, each.position, each.at, each.speaker, before=said, labelled=first)
                before.append(words)
                first = False


def joined(spoken: Iterable[Spoken]) -> Iterator[Spoken]:
    """What was said, with captions that cut a sentence put together again."""
    held: list[Spoken] = []
    for each in spoken:
        if held and not _goes_on(held, each):
            yield _one(held)
            held = []
        held.append(each)
    if held:
        yield _one(held)


def _goes_on(held: list[Spoken], each: Spoken) -> bool:
    last = held[-1]
    if not (each.cue and last.cue and each.speaker == last.speaker) or _ended().search(last.text):
        return False
    return sum(len(part.text) for part in held) < LONGEST_TURN


def _one(held: list[Spoken]) -> Spoken:
    first = held[0]
    if len(held) == 1:
        return first
    return Spoken(" ".join(each.text for each in held), first.position, first.speaker, first.at, cue=True)


def _head(each: Spoken) -> str | None:
    """The kind of item that a title announces: "Action items:"."""
    words = each.text.strip().strip("*_#").strip().rstrip(":：").strip()
    return heads().get(fold(words).text) if len(words) <= 40 else None


def cut(text: str) -> Iterator[str]:
    """The sentences of what one person said, each as it stands."""
    for words in _between().split(text):
        if words.strip():
            yield words.strip()[:LONGEST]


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(r"[.!?…。！？؟][\"'»”)]*\s*$")


@cache
def _between() -> re.Pattern[str]:
    # Not behind an initial or a title ("Dr. Silva"), not inside of a number or a link.
    return re.compile(r"(?<=[a-zà-ÿа-яё\d)\"”»\u0600-\u06ff][.!?؟])\s+(?=\S)|(?<=[。！？；])\s*")
