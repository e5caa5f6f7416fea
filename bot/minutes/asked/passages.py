"""A text of a meeting in passages for a language model: each short enough to be read at once, with an overlap, so that
nothing is lost where one ends; and what that costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.minutes.files.types import Spoken
from bot.minutes.find.sentences import joined
from bot.model.message import seen

LONGEST_PASSAGE, OVERLAP, LONGEST_LINE = 6_000, 600, 1_500
# Of UTF-8 a token takes four bytes or so in each of the six languages: letters of Latin are one byte and stand four to
# a token, those of Chinese are three bytes and stand about one to a token.
BYTES_A_TOKEN = 4
# What goes with each passage besides its words: numbers, speakers, the form of the answer; and the answer itself.
BESIDE = 700


@dataclass(frozen=True)
class Passage:
    """Some of what was said, in its order."""

    lines: tuple[Spoken, ...]

    @property
    def letters(self) -> int:
        return sum(len(each.text) for each in self.lines)


def passages_of(spoken: Sequence[Spoken]) -> list[Passage]:
    """The whole text; the last lines of each passage stand again at the beginning of the next."""
    found: list[Passage] = []
    held: list[Spoken] = []
    new = False
    for each in (part for line in joined(spoken) for part in _short(line)):
        if new and sum(len(one.text) for one in held) + len(each.text) > LONGEST_PASSAGE:
            found.append(Passage(tuple(held)))
            held, new = _overlap(held), False
        held.append(each)
        new = True
    return [*found, Passage(tuple(held))] if new else found


def tokens_of(passages: Sequence[Passage], instructions: str) -> int:
    """About how many tokens all of them cost, answers included."""
    words = sum(len(seen(line.text).encode()) for each in passages for line in each.lines)
    told = len(passages) * (len(instructions.encode()) // BYTES_A_TOKEN + BESIDE)
    return words // BYTES_A_TOKEN + told


def _overlap(held: Sequence[Spoken]) -> list[Spoken]:
    kept: list[Spoken] = []
    for each in reversed(held):
        if sum(len(one.text) for one in kept) + len(each.text) > OVERLAP:
            break
        kept.insert(0, each)
    return kept


def _short(line: Spoken) -> list[Spoken]:
    """A line that is too long, cut between words."""
    text, parts = line.text, list[Spoken]()
    while len(text) > LONGEST_LINE:
        at = text.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
        at = at if at > 0 else LONGEST_LINE
        parts.append(_part(line, text[:at]))
        text = text[at:].lstrip()
    return [*parts, _part(line, text)] if parts else [line]


def _part(line: Spoken, text: str) -> Spoken:
    return Spoken(text, line.position, line.speaker, line.at, line.heading, line.cue)
