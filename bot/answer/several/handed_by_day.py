"""An item given to somebody by a day, "give 2 to BDT by 20 December": other hands and another deadline, both shown."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answer.several.requests import request
from bot.answer.talking import Talking
from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.task import Scene
from bot.understand.fields.until import is_until
from bot.understand.text.words import words_of
from bot.understand.types import Understood
from handlers.commands.items import MoveDeadline, ReassignItem
from handlers.commands.meetings import ScheduleMeeting

LONGEST = 160
BARE = re.compile(r"\D{0,4}\d{1,2}\D{0,2}")


def handed_by_day(talking: Talking) -> tuple[Understood, ...]:
    """Who gets it and by when, in order; nothing where a message says anything else."""
    if not (text := talking.unmarked(LONGEST)):
        return ()
    scene = talking.scene(talking.lang)
    found = scene.due(text)
    rest = _without(text, found) if found else ""
    given = request(talking, rest, first=True) if rest else None
    if found is None or given is None or not isinstance(given.command, ReassignItem) or given.guess:
        return ()
    whole = talking.read(text)
    if isinstance(whole, Understood) and isinstance(whole.command, ScheduleMeeting):
        # In Russian one word gives an item to somebody and plans a group's meeting.
        return ()
    moved = _moved(given.command.item, found, scene)
    # "Give it to BDT on Friday": that may be the day on which it is handed over; "for the 2" may be an item.
    bare = BARE.fullmatch(text[found.start : found.end])
    guess = bool(bare) or not is_until(text[found.cue_start : found.end])
    return (replace(given, guess=guess), Understood(given.lang, moved, guess=guess)) if moved else ()


def _without(text: str, found: Found) -> str:
    """What is said beside the day, where the day stands at the end, or first as in Chinese."""
    before, behind = text[: found.cue_start].rstrip(" ,،，、"), text[found.end :].strip(" .。!！,،，")
    if before and words_of(before).words and not words_of(behind).words:
        return before
    return behind if behind and not words_of(before).words else ""


def _moved(item: int, found: Found, scene: Scene) -> MoveDeadline | None:
    try:
        due = fill.of_due(found, scene)
    except Unreadable:
        return None
    return None if isinstance(due, Doubt) else MoveDeadline.model_validate({"item": item, "due": due})
