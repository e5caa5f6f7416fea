"""A word of an item that is named put in place of another: "in 1, guide → handbook", "la 1: guide por handbook",
"in 1 replace guide with handbook"."""

from __future__ import annotations

import re
from functools import cache

from bot.answer.righted.reworded import is_other_field
from bot.answer.talking import Talking
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.reworded import behind_item, item_led, marked, put_words, reworded
from bot.understand.types import Understood
from handlers.commands.items import EditItem
from storage.items import find_visible

LONGEST = 200
MARK = ":"
COMMAS = (",", "，", "،")


def word_in_item(talking: Talking) -> Understood | None:
    """The item with that word in its text, as a guess; nothing where its text does not say the other."""
    if not (text := talking.unmarked(LONGEST)):
        return None
    lang = talking.lang
    reading = talking.reads(text, lang)
    at = item_led(reading)
    if at is None or is_asked(reading):
        return None
    number, behind = int(reading.words.words[at]), behind_item(reading, at)
    item = find_visible(talking.session, number, talking.reader())
    exchanged = _exchanged(reading, behind) if _is_parted(reading, behind) else []
    for wrong, right in (*exchanged, *_replaced(talking, reading, behind)) if item is not None else ():
        found = put_words(item.text, wrong, right) if item is not None else None
        if found and not any(is_other_field(talking, each, lang) for each in (wrong, right)):
            return Understood(lang, EditItem(item=number, text=found[0]), guess=True)
    return None


def _is_parted(reading: Reading, behind: int) -> bool:
    return reading.words.words[behind] == MARK or reading.words.gap(behind).strip() in COMMAS


def _exchanged(reading: Reading, first: int) -> list[tuple[str, str]]:
    """The words before and behind an arrow, or behind a word for it, where there is one of them."""
    words, by = reading.words, reading.phrases.lists["put_by"]
    first += words.words[first] == MARK
    arrows = [(at, at) for at in range(first + 1, reading.length) if _arrow().search(words.gap(at))]
    # "换成" is two words.
    said = [at for at in range(first + 1, reading.length - 1) if words.words[at] in by]
    runs = [(said[0], said[-1] + 1)] if said and said[-1] - said[0] == len(said) - 1 else []
    found = arrows or runs
    return [(words.said(first, end), words.said(begun, reading.length)) for end, begun in found if len(found) == 1]


def _replaced(talking: Talking, reading: Reading, first: int) -> list[tuple[str, str]]:
    """The wrong and the right words, where what stands behind the number says to put these for those."""
    first += reading.words.words[first] == MARK
    rest = reading.words.text[reading.words.starts[first] :] if first < reading.length else ""
    readings = marked(rest, talking.lang, talking.names) if rest else []
    return [(wrong, right) for each in readings for wrong, right in reworded(each) if wrong]


@cache
def _arrow() -> re.Pattern[str]:
    return re.compile(r"→|[-=]>|⇒")
