"""What was answered, without the words that an answer is given in: "let's say TSB", "the 20th would be fine".

The phrases are those of ``prompts/LANG/phrases/answering.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Match, Reading

# What is only thought so is read back before anything is done.
HEDGED = "hedged"
BEFORE, BEHIND = ("answer_before",), ("answer_behind", "courtesy")
# No such words are more behind an answer.
MOST_BEHIND = 6


@dataclass(frozen=True)
class BareAnswer:
    """The words that answer, and whether it was said that they may not be right."""

    words: str
    hedged: bool = False


def bare_answer(reading: Reading) -> BareAnswer:
    """The words of a text that answer a question; at least one is left."""
    first, last, hedged = 0, reading.length, False
    while (found := _longest(_before(reading, first), most=last - 1)) is not None:
        first, hedged = found.end, hedged or found.value == HEDGED
    while (behind := next(_behind(reading, first, last), None)) is not None:
        last, hedged = behind[0], hedged or behind[1].value == HEDGED
    words = reading.words
    # The marks at both ends stay: with the last of them it may be a question.
    start = words.starts[first] if first else 0
    return BareAnswer(words.text[start : words.ends[last - 1] if last < reading.length else None], hedged)


def _before(reading: Reading, at: int) -> Iterator[Match]:
    for name in BEFORE:
        yield from begins(reading, reading.phrases.values[name], at)


def _longest(found: Iterator[Match], most: int) -> Match | None:
    return max((each for each in found if each.end <= most), key=lambda each: each.end, default=None)


def _behind(reading: Reading, first: int, last: int) -> Iterator[tuple[int, Match]]:
    for at in range(max(first + 1, last - MOST_BEHIND), last):
        for name in BEHIND:
            ends = (each for each in begins(reading, reading.phrases.values[name], at) if each.end == last)
            yield from ((at, each) for each in ends)
