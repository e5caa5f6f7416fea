"""Remarks that ask for nothing, though words of an order stand in them: memories, "no need to record that", what is
said of reminders, deadlines and marks, and what a body does "as always".

The words are those of ``prompts/LANG/phrases/remarks.toml``.
"""

from __future__ import annotations

import re
from functools import cache

from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import is_question, words_of

# So many words around it tell of what is quoted.
FEWEST = 3
EDITS = "EditItem"


def is_remark(reading: Reading, command: str | None = None, *, marked: bool = False) -> bool:
    """Whether a text is such a remark, which would be read as ``command``; ``marked``: a mark stands at its head, so
    that what follows keeps its words."""
    # «Никогда не знаю, писать „поручение:“ или „задача:“»; in an item words may be replaced.
    if command != EDITS and quotes_mark(reading.words.text):
        return True
    # "我自己记着呢": a last sign that may ask asks nothing here.
    words = reading.words
    if marked or is_question(words.text) or not reading.phrases.lists["asks_anywhere"].isdisjoint(words.words):
        return False
    ends = {"whole": reading.length}
    each = ((at, match) for at, match in anywhere(reading, "remark") if match.end >= ends.get(match.value, 0))
    found = {match.value for at, match in each if match.value not in ("head", "whole") or not at}
    # What a body does "as always" is no action, yet it may be news of one.
    return bool(found - {"habit"}) or (bool(found) and (command or "").startswith("Record"))


def quotes_mark(text: str) -> bool:
    """Whether a text tells of a mark, which alone stands in quotation marks: “‘ACTION:’ in capitals looks angry”."""
    around = _quoted_mark().sub("", text)
    return around != text and len(words_of(around).words) >= FEWEST


@cache
def _quoted_mark() -> re.Pattern[str]:
    return re.compile(r"[«“„\"「『]\s*[^«»“”„\"「」『』:：]{1,30}[:：]\s*[»”“\"」』]")
