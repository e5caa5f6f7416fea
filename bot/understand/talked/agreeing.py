"""A yes to what was put as a question."""

from __future__ import annotations

from bot.understand.patterns.closest import best
from bot.understand.patterns.match import begins, said
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import words_of
from bot.understand.types import Talked
from handlers.commands.fields import Lang


def is_yes(reading: Reading, lang: Lang, talked: Talked) -> bool:
    """Whether a text agrees to the one thing that was put: a bare yes, or one with what was put said again."""
    return bool(said(reading, "yes") or said(reading, "agrees")) or _agrees(reading, lang, talked)


def _agrees(reading: Reading, lang: Lang, talked: Talked) -> bool:
    # "Yes, note my absence", where just that was shown; "yes, I'm away until the 10th" says something else.
    ends = [match.end for match in begins(reading, reading.phrases.values["yes"], 0) if match.end < reading.length]
    rest = (reading.words.text[reading.words.starts[end] :] for end in ends)
    meant = (best(Reading(words_of(words), reading.phrases, reading.names), lang) for words in rest)
    return any(each and each.command == talked.choices[0].command and not each.slots for each in meant)
