"""Those who are to do it, where they stand at the end of what is to be done: "update the list, General Secretariat",
"update the list (BR)", "update the list: BDT, TSB"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.understand.dates.types import Found
from bot.understand.fields.hung_on import without_day
from bot.understand.fields.owners import is_order, last_parts
from bot.understand.fields.parties import parties_in
from bot.understand.patterns.match import parties
from bot.understand.patterns.present import PARTIES
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from handlers.commands.fields import Party

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

Owned = tuple[str, tuple[Party, ...]]
# In letters.
LENGTH_OF_TASK, LENGTH_OF_OWNER = range(2, 401), range(2, 61)


def named_last(text: str, scene: Scene) -> Owned | None:
    """A text without the row of parties alone with which it ends, and who they are; None where it ends with none."""
    for rest, names in last_parts(text):
        if _are_parties(names, scene):
            whole, row = _whole_row(rest, names, scene)
            if _goes_on(text, whole, scene):
                return None
            return tidy(whole), parties_in(row, scene.lang, scene.names)
    return _behind_colon(text, scene)


def pointed_to(text: str, scene: Scene) -> tuple[str, str] | None:
    """What stands before an arrow at the end that points to parties alone, and these: "send it by 31 May => BR"."""
    arrows = list(_arrow().finditer(text))
    if len(arrows) != 1:
        return None
    before, behind = text[: arrows[0].start()].strip(), text[arrows[0].end() :].strip(" .\n")
    fits = len(before) in LENGTH_OF_TASK and len(behind) in LENGTH_OF_OWNER and not set(behind) & set("<>()")
    return (before, behind) if fits and ">" not in before and _are_parties(behind, scene) else None


def without_its_day(text: str, due: Found, scene: Scene) -> str:
    """A text without its deadline, and in brackets who stands alone behind that and a comma: "update the list, 24 May,
    BDT"."""
    rest, behind = without_day(scene.reading(text), due), text[due.end :].strip()
    names = behind[1:].strip(" .。")
    if behind[:1] not in COMMAS or len(names) not in LENGTH_OF_OWNER or not _are_parties(names, scene):
        return rest
    before = tidy(text[: due.cue_start])
    # "Inform, by 24 May, TSB": of a single word it is whom it is done to.
    return f"{before} ({names})" if scene.reading(before).length > 1 else rest


def _are_parties(names: str, scene: Scene) -> bool:
    tail = scene.reading(names)
    return tail.length in parties(tail, 0)[:1]


def _whole_row(rest: str, names: str, scene: Scene) -> tuple[str, str]:
    for parting in _partings().finditer(rest):
        behind = rest[parting.end() :]
        if behind.strip() and rest[: parting.start()].strip() and _are_parties(behind, scene):
            return rest[: parting.start()], f"{behind}, {names}"
    return rest, names


def _goes_on(text: str, rest: str, scene: Scene) -> bool:
    # "Send the list to TSB, BR": both get it.
    reading = scene.reading(rest)
    ends = any(each.last == reading.length and each.first and each.ids(PARTIES) for each in reading.at.values())
    return ends and text[len(rest) :].lstrip()[:1] in COMMAS


def _behind_colon(text: str, scene: Scene) -> Owned | None:
    # "Copies to: TSB" tells where they go.
    rest, colon, names = text.replace("：", ":").rpartition(":")
    reading = scene.reading(rest)
    if not colon or not names.strip() or not _are_parties(names, scene) or is_small(reading.words.words[-1]):
        return None
    whole = any(each.ids(("topic",)) and each.last - each.first == reading.length for each in reading.at.values())
    return (tidy(rest), parties_in(names, scene.lang, scene.names)) if whole or is_order(rest, scene.lang) else None


@cache
def _arrow() -> re.Pattern[str]:
    return re.compile(r"\s[-=]{1,2}>|[→⇒]")


@cache
def _partings() -> re.Pattern[str]:
    return re.compile(r"[,;،，；–—→、]|:(?=\s)|：|\s->?\s")
