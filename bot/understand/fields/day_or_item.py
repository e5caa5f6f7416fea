"""Whether a number before a month is the day of it, or an item: "remind me 20 May to prepare it"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from bot.understand.dates.types import Found
from bot.understand.doubts import Unreadable
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Draft
from handlers.commands.fields import Due, DueDate, DueMoment

# So many signs may stand between a day and its month.
BESIDE = 4
OF_ITEM = "{item} :"
# Read by its words in whatever order they stand.
ORDERS = "orders"


def is_a_day(draft: Draft, scene: Scene) -> bool:
    """Whether what was taken for an item's number is the day's."""
    item, until = draft.slots.get("item"), draft.slots.get("until")
    if item is None or until is None or not item.words[-1:].isdecimal():
        return False
    if _begins_task(item.words, until.words, scene) or _begins_reminder(draft, scene):
        return True
    if not 0 <= until.start - item.end <= BESIDE:
        # "Not 29 now, remind me again on Thursday."
        return False
    found = scene.due(f"{item.words} {until.words}")
    days = [day.day for each in found.readings if (day := _day(each, until.words, scene))] if found else []
    return found is not None and found.start < len(item.words) and int(re.sub(r"\D", "", item.words)[:3]) in days


def _begins_task(item: str, until: str, scene: Scene) -> bool:
    """Whether a number is the day on which something is to be done: "le 10 à 9 h de …", but not "le 2 lundi"."""
    found = scene.due(f"{item} {until}", cued=True)
    if found is None or found.start or len(found.readings) != 1:
        return False
    reading, rest = found.readings[0], until[max(0, found.end - len(item)) :].strip()
    day = reading.at.date() if isinstance(reading, DueMoment) else getattr(reading, "date", None)
    return day is not None and str(day.day) == item and bool(rest) and scene.due(rest) is None


def day_at_head(words: str, scene: Scene) -> Found | None:
    """The day of the month with which words begin that go on to what is to be done then: "el 10 revisar el anexo"."""
    head = _headed().match(words)
    if head is None or is_small(head[3]):
        # "El 3 de la lista" is an item.
        return None
    # A number before other words may count them: behind it a clause ends here.
    found = scene.moment(f"{head[1]}, {words[head.start(3) :]}", cued=True)
    if found is None or found.cue_start or found.end > head.end(1) or len(found.readings) != 1:
        return None
    day = found.readings[0]
    return found if isinstance(day, DueDate) and day.date.day == int(head[2]) else None


def _begins_reminder(draft: Draft, scene: Scene) -> bool:
    # Behind it no time is said until when, and as a reminder it begins with that day.
    until = draft.slots["until"].words
    if scene.due(until, cued=True) is not None or scene.moment(until, cued=True) is not None:
        return False
    tasks = (each.slots["task"].words for each in draft.others if "task" in each.slots)
    return any(day_at_head(words, scene) is not None for words in tasks)


def of_day_alone(draft: Draft, scene: Scene) -> Draft:
    """The draft; of news that are nothing but a day the new deadline, which is shown first: "2: 20 January". Raises
    ``Unreadable`` where such a day is followed by that of another item."""
    note = draft.slots.get("note")
    if draft.command != "ReportProgress" or note is None or not draft.phrase.startswith(OF_ITEM):
        return draft
    # "20 January, 3: 25 January" says no hour.
    first, *others = _other_item().split(note.words)
    found = None if first.strip().isdecimal() else scene.due(first, cued=True)
    if found is None or found.cue_start:
        return draft
    rest = first[found.end :]
    if others and not rest.strip():
        raise Unreadable("nothing-understood")
    due = replace(draft, command="MoveDeadline", slots={"item": draft.slots["item"], "due": note})
    return draft if others or rest.strip(" .!。") else due.shown_first()


def shown_if_days(draft: Draft, text: str, scene: Scene, spoken: int | None) -> Draft:
    """The draft, shown first where the item to be moved may be the day that it is moved from: "décale le 6 au 7". Of
    the item ``spoken`` of just before there is no doubt."""
    item, due = draft.slots.get("item"), draft.slots.get("due")
    if draft.command != "MoveDeadline" or item is None or due is None or item.words == str(spoken):
        return draft
    said = text[item.start : item.end]
    of_day = said != item.words and _is_bare(due.words, scene) and scene.due(said, cued=True) is not None
    # "أجّل يوم 6 إلى 7": what is read as the item follows the day as where that goes to.
    between = text[due.end : item.start].strip()
    behind = (
        draft.phrase == ORDERS and said == item.words and bool(between) and all(map(is_small, words_of(between).words))
    )
    return draft.shown_first() if of_day or behind else draft


def _is_bare(due: str, scene: Scene) -> bool:
    """Whether a day is said by its number alone."""
    reading = scene.reading(due)
    signs = reading.phrases.lists["day_sign"] | reading.phrases.lists["item_ending"]
    said = [word for word in reading.words.words if word not in signs and not is_small(word)]
    return len(said) == 1 and said[0].isdecimal()


@cache
def _other_item() -> re.Pattern[str]:
    return re.compile(r"[,;،؛，；]\s*+\d{1,3}\s*+[:：]\s")


def _day(due: Due, until: str, scene: Scene) -> date | None:
    if isinstance(due, DueMoment):
        # "Of 2 on Friday at 2" is of no month, "20 May at 3" is.
        reading = scene.reading(until)
        behind = reading.length > 0 and reading.words.words[0] in reading.phrases.lists["of_month"]
        return due.at.date() if begins(reading, reading.phrases.values["month"], int(behind)) else None
    return due.date if isinstance(due, DueDate) else None


@cache
def _headed() -> re.Pattern[str]:
    return re.compile(r"\A([^\W\d]+ ([12]?\d|3[01])) ([^\W\d]+)")
