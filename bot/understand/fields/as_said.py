"""A draft once more against the whole message: the day that a remark follows, who an item is taken from, the sign that
says that it is done."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.understand.fields.either_of import says_or
from bot.understand.fields.fill import covering
from bot.understand.fields.handed_on import handed_on
from bot.understand.fields.last_words import with_last_words
from bot.understand.fields.lengths import length_in
from bot.understand.fields.task import Scene
from bot.understand.fields.whole_day import with_whole_day
from bot.understand.prose.ordering import cues_of
from bot.understand.prose.parts import clauses
from bot.understand.text.small import is_small
from bot.understand.types import Draft, Slot
from handlers.commands.fields import DueDate

TIMED = {"MoveDeadline": "due", "SnoozeReminder": "until"}
# Nothing but these is said of an item that is merely shown.
BARE = ("{item}", "{numbers}")
SURE = 8.0
PAIRED = {"“": "”", "«": "»", '"': '"', "„": "“", "「": "」"}
# Of a reminder that is asked for by that word, its day anywhere.
SAID_WHEN = "when"


def as_said(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft with its fields as the whole message has them."""
    draft = with_last_words(with_whole_day(_ticked(draft, text), text, scene), text, scene)
    # A day that puts another right is taken whole or not at all.
    timed = draft.command in TIMED and "righted" not in draft.slots
    draft = _before_remark(draft, text, scene) if timed else draft
    return _to_the_letter(_of_more(_handed_on(draft, text, scene), text, scene), text)


def or_silent(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft; "12 until Friday" may be the deadline of 12, or the day up to which nobody wants to hear of it."""
    moves = draft.command == "MoveDeadline" and "shown" not in draft.slots
    due = draft.slots.get("due") if moves else None
    before = scene.reading(text[: due.start]).words.words if due is not None and text[:1].isdecimal() else ()
    until = scene.reading(text).phrases.lists["until_silent"]
    bare = len(before) > 1 and before[1] in until and all(map(is_small, before[2:]))
    either = Slot(" ".join(TIMED), 0, 0)
    return replace(draft, slots={**draft.slots, "until": due, "or": either}) if due and bare else draft


def _to_the_letter(draft: Draft, text: str) -> Draft:
    """What is sent on in somebody's words keeps their marks, at either end too."""
    slot = draft.slots.get("text") if draft.command == "EditNotice" else None
    if slot is None or text[slot.start : slot.end] != slot.words:
        return draft
    start = len(text[: slot.start].rstrip("¿¡"))
    words = text[start:].lstrip(" :：").rstrip()
    quoted = words[:1] in PAIRED and words.endswith(PAIRED[words[:1]]) and len(words) > 2
    return replace(draft, slots={**draft.slots, "text": Slot(words[1:-1] if quoted else words, start, len(text))})


def _of_more(draft: Draft, text: str, scene: Scene) -> Draft:
    # "Note for Monday that BR sends TSB the map, they need it": what is put down may be an action; "remind me" is not.
    dated = draft.slots.get("dated") if draft.command == "RemindMe" else None
    noted = dated is not None and dated.words != SAID_WHEN
    return draft.shown_first() if noted and len(scene.reading(text).at) > 1 else draft


def _ticked(draft: Draft, text: str) -> Draft:
    # "29 ✅": marks are no words.
    bare = draft.command == "ShowItem" and draft.phrase in BARE
    # "5 ✔ cross it off": what is ticked is done, and dropped by nobody.
    crossed = draft.command == "WithdrawItem" and "reason" not in draft.slots
    ticked = (bare or crossed) and not draft.asks and bool(_tick().search(text))
    return replace(draft, command="CompleteItem", score=SURE, phrase="ticked") if ticked else draft


@cache
def _tick() -> re.Pattern[str]:
    return re.compile("[✅✔☑✓]")


def _before_remark(draft: Draft, text: str, scene: Scene) -> Draft:
    name = TIMED[str(draft.command)]
    slot = draft.slots.get(name)
    if slot is None:
        return _beside(draft, text, scene) if "undated" in draft.slots else draft
    if not slot.words or slot.end == slot.start or covering(scene.due(slot.words, cued=True), slot.words):
        return draft
    part = next(iter(clauses(slot.words)), slot.words)
    remark = slot.words[slot.words.find(part) + len(part) :]
    due = scene.due(part, cued=True)
    # "A été remis hier" is no day to come.
    if remark and due and due.readings and covering(due, part) and not _names_day(remark, scene):
        # "Until tomorrow, no time for it now".
        at = slot.start + slot.words.find(part)
        found = replace(draft, slots={**draft.slots, name: Slot(part, at, at + len(part))})
        # "Push it back to 7 June, they are short of people".
        return found.shown_first() if draft.command == "MoveDeadline" else found
    return _beside(draft, text, scene) if draft.command == "MoveDeadline" else draft


def _names_day(remark: str, scene: Scene) -> bool:
    # "Till tomorrow, I'm swamped today" names no other; "until Friday, or today" does.
    found = scene.due(remark, cued=True)
    if found is None:
        return False
    today = all(isinstance(each, DueDate) and each.date == scene.today for each in found.readings)
    return not found.readings or not today or says_or(scene.reading(remark))


def _beside(draft: Draft, text: str, scene: Scene) -> Draft:
    """The day that stands elsewhere in the message, "more time for 9: could it be moved to 1 July", shown first; how
    much longer it is to take is counted from a day that only the item knows."""
    number = draft.slots["item"].words if "item" in draft.slots else ""
    rest = re.sub(rf"(?<!\d){number}(?!\d)", "", text, count=1) if number.isdecimal() else ""
    found = scene.due(rest, cued=True) if rest and not length_in(rest, scene) else None
    # "Le 12 au soir il y a une réception": an hour alone moves nothing.
    if found is None or not all(isinstance(each, DueDate) for each in found.readings):
        return draft
    if not found.readings or rest[found.start : found.end].strip().isdecimal():
        return draft
    said = rest[found.start : found.end]
    if "due" in draft.slots and not _digit().search(said) and _digit().search(draft.slots["due"].words):
        # "بدل 10 يوليو يصير 20 يوليو": the month alone is neither day.
        return draft
    due = Slot(said, 0, 0)
    return replace(draft, slots={"item": draft.slots["item"], "due": due}).shown_first()


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


def _handed_on(draft: Draft, text: str, scene: Scene) -> Draft:
    # "Move 12 from BR to TSB" may be read as a day at first.
    reading = scene.reading(text)
    handed = handed_on(reading, scene.lang) if draft.command in ("ReassignItem", "MoveDeadline") else None
    # "To whoever is free, BR or BDT": neither gives it up.
    if handed is None or says_or(reading):
        return draft
    if draft.command == "MoveDeadline" and "gist" in draft.slots and "give" in cues_of(reading, scene.lang):
        # "BR can't do 27, they travel until 3 June, so give it to TSB": the day is no deadline.
        given = replace(draft, command="ReassignItem", slots={"item": draft.slots["item"], "gist": draft.slots["gist"]})
        return _with(given, handed)
    return _with(draft, handed).before(lambda: (_with(each, handed) for each in draft.others))


def _with(draft: Draft, handed: tuple[str, str]) -> Draft:
    if draft.command != "ReassignItem" or "instead_of" in draft.slots:
        return draft
    takers, losers = (Slot(words, 0, 0) for words in handed)
    if "gist" in draft.slots:
        return replace(
            draft, slots={"item": draft.slots["item"], "responsible": takers, "instead_of": losers, "shown": takers}
        )
    return replace(draft, slots={**draft.slots, "responsible": takers, "instead_of": losers})
