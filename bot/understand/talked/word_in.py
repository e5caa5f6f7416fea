"""An item named with words that are to stand in its text in place of others: "in 34 it should read A, not B"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.understand.fields.task import Scene
from bot.understand.patterns.reading import is_asked
from bot.understand.talked.reworded import behind_item, item_led, marked, reworded
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot

LONGEST = 200
# As what such words were read where nothing else was understood: as news of it, or as its new text.
MISREAD = frozenset({None, "ReportProgress", "EditItem", "MoveDeadline"})
MARK = ":"


def word_in(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft; that of an item to be worded otherwise, where a message names it and then says which words are right
    and which are wrong. Which text comes of it is for those to see who know its words."""
    draft = _without_pair(draft, scene)
    if draft.command not in MISREAD or draft.source == "form" or len(text) > LONGEST or "wrong_words" in draft.slots:
        return draft
    reading = scene.reading(text)
    at = item_led(reading)
    if at is None or is_asked(reading):
        return draft
    first = behind_item(reading, at)
    first += first < reading.length and reading.words.words[first] == MARK
    rest = text[reading.words.starts[first] :] if first < reading.length else ""
    pairs = (pair for each in marked(rest, scene.lang, scene.names) for pair in reworded(each)) if rest else ()
    # "La 3 no llega a tiempo, pásala al 29": what is not so says nothing of words, unless they are quoted.
    denies = rest and words_of(rest).words[0] in reading.phrases.lists["refusing"]
    if not (_quoted().search(rest) or (draft.command is None and not denies)) or not any(wrong for wrong, _ in pairs):
        return draft
    item = Slot(reading.words.words[at], reading.words.starts[at], reading.words.ends[at])
    other = Draft(scene.lang, "EditItem", {"item": item}, score=draft.score, phrase=draft.phrase)
    return replace(other, lang=draft.lang if draft.command else scene.lang)


def _without_pair(draft: Draft, scene: Scene) -> Draft:
    """The draft without a new text that is two quotations, of which one is to stand in place of the other."""
    text = draft.slots.get("text") if draft.command == "EditItem" else None
    between = _between_quoted().search(text.words) if text is not None else None
    if between is None or scene.reading(between[1]).phrases.lists["and"].intersection(words_of(between[1]).words):
        return draft
    return replace(draft, slots={name: slot for name, slot in draft.slots.items() if name != "text"})


@cache
def _between_quoted() -> re.Pattern[str]:
    # Those at both ends are no longer part of what was caught.
    return re.compile(r"[»”“\"’」](\s*[\w\s]{1,12})[«“„\"‘「]")


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"«[^»]+»|“[^”]+”|„[^“”]+[“”]|\"[^\"]+\"|(?<!\w)['‘][^'’]+['’](?!\w)|「[^」]+」")
