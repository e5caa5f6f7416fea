"""For whom or for what reminders are planned so many days ahead, where that stands elsewhere in what was said."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot, Talked

RECORDED = frozenset({"RecordAction", "RecordCallToAction"})
HELD = frozenset({"PauseNotices", "ReleaseNotices"})


def of_one_item(draft: Draft, reading: Reading, talked: Talked) -> Draft:
    """A plan of reminders as that of the item whose number is said with it, else of the one spoken of."""
    if draft.command != "SetReminderPlan" or {"scope", "item"} & draft.slots.keys():
        return draft
    ahead = draft.slots["ahead"].words if "ahead" in draft.slots else ""
    # What says how long ahead may be put together of pieces: its numbers are none of the item's.
    left = Counter(word for word in reading.words.words if word.isdecimal())
    named = list((left - Counter(words_of(ahead).words)).elements()) if ahead else []
    # "Lead times of delegates: 5 days", said behind an item, are theirs.
    spoken = not anywhere(reading, "of_class") and _of_one_item(draft, reading, talked)
    number = named[0] if len(named) == 1 else str(talked.item) if spoken else None
    if number is None and not named:
        return _of_several(draft, reading)
    if number is None or len(named) > 1:
        return draft
    slots = {"scope": Slot("item", 0, 0), "item": Slot(number, 0, 0)}
    return replace(draft, slots={**draft.slots, **slots})


def _of_several(draft: Draft, reading: Reading) -> Draft:
    # "RAG's items: 15 and 4 days ahead" plans for the group, "remind me of RAG's" for oneself.
    said = [m for m in reading.at.values() if m.ids(("body",), draft.lang)]
    if len(said) > 1 or anywhere(reading, "me") or "group" in draft.slots:
        return draft
    classes = {match.value for _, match in anywhere(reading, "of_class")}
    if said:
        whose = {"scope": "group", "group": reading.words.said(said[0].first, said[0].last)}
    elif len(classes) == 1:
        whose = {"scope": "class", "of_class": classes.pop()}
    else:
        return draft
    return replace(draft, slots={**draft.slots, **{name: Slot(each, 0, 0) for name, each in whose.items()}})


def held_for(draft: Draft, reading: Reading) -> Draft:
    """A pause of reminders, or its end, as that for the class of people or the group that is named anywhere beside it;
    shown first where several are, lest it stops everything."""
    if draft.command not in HELD or {"group", "of_class", "numbers"} & draft.slots.keys():
        return draft
    # "Until the next ISCG" names no group whose reminders wait.
    until = draft.slots.get("until", Slot("", 0, 0))
    groups = [m for m in reading.at.values() if m.ids(("body",), draft.lang) and not until.start <= m.start < until.end]
    classes = sorted({match.value for _, match in anywhere(reading, "of_class")})
    named = [("group", reading.words.said(m.first, m.last)) for m in groups] + [("of_class", each) for each in classes]
    if len(named) > 1:
        return draft.shown_first()
    return replace(draft, slots={**draft.slots, **{name: Slot(each, 0, 0) for name, each in named}})


def _of_one_item(draft: Draft, reading: Reading, talked: Talked) -> bool:
    # "My reminders", "before each deadline" are said of all that is one's own.
    command = talked.command
    spoken = type(command).__name__ in RECORDED or "item" in type(command).model_fields if command else False
    if talked.item is None or not spoken or "scope" in draft.slots or draft.slots.keys().isdisjoint(("unit", "ahead")):
        return False
    return _ends_in_that(reading) or not anywhere(reading, "in_general")


def _ends_in_that(reading: Reading) -> bool:
    # "My reminders 5 days and 1 day before, for that one".
    return any(match.end == reading.length for _, match in anywhere(reading, "that"))
