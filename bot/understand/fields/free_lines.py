"""Actions said in a sentence without a mark: those that begin with their day, and promises that came to nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, parties
from bot.understand.text.small import is_small
from bot.understand.types import Draft
from handlers.commands.fields import DueDate

# A month or a day without its year that is so far ahead was, of a promise that was made, the last one.
FAR = timedelta(days=240)
GAPS = " ,،，:："


def of_free_line(draft: Draft, text: str, scene: Scene, read: Callable[[str], Draft]) -> Draft:
    """The draft; of a line that begins with its day, where nothing is understood, the one with the day at its end; none
    where it tells of what was promised and did not come."""
    draft = _day_last(draft, text, scene, read) or draft
    free = draft.command == "RecordAction" and bool({"free", "wondered"} & draft.slots.keys())
    broken = free and is_broken(text, scene.of(draft.lang))
    return Draft(draft.lang, reason="nothing-understood") if broken else draft


def _day_last(draft: Draft, text: str, scene: Scene, read: Callable[[str], Draft]) -> Draft | None:
    # "By Thursday week TSB needs to clear the text"; «БР к 4 декабря подготовит замечания».
    due = scene.due(text) if draft.command is None and draft.reason == "nothing-understood" else None
    if due is None or due.end >= len(text) or not _is_led(text[: due.cue_start], scene):
        return None
    before, said = text[: due.cue_start].strip(GAPS), text[due.end :].strip(f"{GAPS}.。!")
    other = read(f"{before} {said} {text[due.cue_start : due.end]}".strip()) if said else draft
    # "A las seis todo estaba listo" names nobody who is to do it.
    free = other.command == "RecordAction" and other.source == "phrase" and "free" in other.slots
    if not free or "{responsible!}" not in other.phrase:
        return None
    # "The Council decides in June" tells of it in the same words.
    return other.shown_first() if before else other


def _is_led(head: str, scene: Scene) -> bool:
    """Whether nothing stands before a day but the name of who is to do it."""
    if not head.strip():
        return True
    reading = scene.reading(head)
    firsts = [at for at in range(reading.length) if parties(reading, at)][:1]
    small = all(is_small(word) for word in reading.words.words[: firsts[0]]) if firsts else False
    return small and reading.length in parties(reading, firsts[0])


def is_broken(text: str, scene: Scene) -> bool:
    """Whether words tell of what somebody had promised and did not do: "TSB promised it in April, and nothing came"."""
    reading = scene.reading(text)
    return bool(anywhere(reading, "unkept")) or (bool(anywhere(reading, "promised_once")) and _is_over(text, scene))


def _is_over(text: str, scene: Scene) -> bool:
    due = scene.due(text)
    days = [each.date for each in due.readings if isinstance(each, DueDate)] if due else []
    return bool(days) and min(days) - scene.today > FAR and not re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)
