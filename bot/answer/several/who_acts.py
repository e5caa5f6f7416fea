"""Words that begin with who acts, "BDT to run the survey": where a text is cut before them, and what they record."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from bot.answer.talking import Talking
from bot.understand.data import marks_of, owner_words
from bot.understand.fields.until import is_until, until_in
from bot.understand.marked import MarkedLine, read_line
from bot.understand.patterns.match import parties
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import cuts
from bot.understand.text.small import is_small
from bot.understand.text.words import clitics, words_of
from bot.understand.types import Understanding
from handlers.commands.fields import Lang

# Before "and" so many words must stand: "TSB and BR" are both who acts.
LEAST = 3


def is_led(talking: Talking, part: str) -> bool:
    """Whether words begin with who acts, or with until when: "by 7 December TSB checks it"."""
    if names_paper(part):
        return False
    lang = talking.lang_of(part)
    return _names_first(talking, part, lang) or _names_first(talking, _behind_day(talking, part, lang), lang)


def names_paper(words: str) -> bool:
    """Whether words begin with the symbol of a document, "ISCG/12", or with a group and a day, as titles do."""
    return _symbol().match(words) is not None


def _names_first(talking: Talking, part: str, lang: Lang) -> bool:
    reading = Reading(words_of(part), phrases_of(lang), talking.names)
    # An article may stand before a name; Arabic begins with what is done.
    small = 1 if reading.length and is_small(reading.words.words[0]) else 0
    before = max(small, owner_words(lang)["words_first"])
    return any(parties(reading, at) for at in range(min(reading.length, 1 + before)))


def _behind_day(talking: Talking, part: str, lang: Lang) -> str:
    """What stands behind the deadline with which words begin; nothing where they begin with none."""
    due = talking.scene(lang).due(part)
    return part[due.end :] if due is not None and due.readings and due.cue_start <= clitics(part) else ""


def cut_at_names(talking: Talking, part: str, acts: Callable[[str], bool] = bool) -> list[str]:
    """A text cut at each "and" behind which somebody else acts: "BR revises it and BDT sends it". ``acts``: whether
    what stands behind it says enough of what they do."""
    for cut in cuts(part):
        if cut.joined and len(words_of(cut.left).words) >= LEAST and is_led(talking, cut.right) and acts(cut.right):
            return [cut.left, *cut_at_names(talking, cut.right, acts)]
    return [part]


def as_action(talking: Talking, words: str, heading: str = "") -> Understanding:
    """What words record where they are those of an action, as behind a mark; ``heading``: what stands above them, which
    may say until when."""
    lang = talking.lang_of(words)
    until = until_in(heading) if is_until(heading) else ""
    line = MarkedLine("RecordAction", f"{marks_of(lang)['RecordAction'][0]}: {words}", words, until=until)
    return read_line(line, talking.asker, talking.names, talking.now)


@cache
def _symbol() -> re.Pattern[str]:
    return re.compile(r"\W*[^\W\d_]{2,6}(?:-[^\W\d_]{1,3})?(?:/\d|\s\d{1,2}[/.]\d)")
