"""An action by the shape of its line alone: "TSB – draft the guide – 14/06/2024", "check part III by Monday 27 => BR",
"Book the room: Meetings Desk, Thursday at noon"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import LANGS
from bot.understand.fields.named_last import pointed_to
from bot.understand.fields.task import Scene
from bot.understand.fields.told import is_news, is_to_be_done
from bot.understand.patterns.match import parties
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot

# So many words say what is to be done, and so many signs part three cells.
FEWEST, BETWEEN = 2, 2
SIGNS = (" – ", " - ", " — ", " | ")


def draft_of_row(text: str, scene: Scene) -> Draft | None:
    """The action that such a line is; None where it is none."""
    return _row(text, scene) or _pointed(text, scene) or _assigned(text, scene)


def _row(text: str, scene: Scene) -> Draft | None:
    """A row of a table whose cells dashes part, "TSB – draft the guide – 14/06/2024"."""
    found = _cells().fullmatch(text.strip()) if sum(map(text.count, SIGNS)) == BETWEEN else None
    if found is None or is_news(found[2], LANGS) or len(words_of(found[2]).words) < FEWEST:
        return None
    who, day = scene.reading(found[1]), scene.due(found[3], cued=True)
    if who.length not in parties(who, 0)[:1] or day is None or not day.readings:
        return None
    whole = not words_of(f"{found[3][: day.cue_start]} {found[3][day.end :]}").words
    return Draft(scene.lang, "RecordAction", {"task": Slot(text, 0, len(text))}, score=9.0) if whole else None


def _pointed(text: str, scene: Scene) -> Draft | None:
    """What is to be done by a day, and an arrow to whoever does it, "check part III by Monday 27 => BR"."""
    found = pointed_to(text, scene)
    day = scene.due(found[0]) if found else None
    if found is None or day is None or not day.readings or is_news(found[0], LANGS):
        return None
    said = words_of(f"{found[0][: day.cue_start]} {found[0][day.end :]}").words
    if len(said) < FEWEST or any(map(str.isdecimal, said)):
        # "14 to 31 May => BR" speaks of an item that is there.
        return None
    draft = Draft(scene.lang, "RecordAction", {"task": Slot(text, 0, len(text))}, score=9.0, phrase="{arrow}")
    return draft if is_to_be_done(found[0], (scene.lang,)) else draft.shown_first()


def _assigned(text: str, scene: Scene) -> Draft | None:
    """What is to be done, and behind a colon who does it by when, "Book the room: Meetings Desk, Thursday at noon"."""
    what, colon, behind = text.replace("：", ": ").partition(": ")
    day = scene.due(behind, cued=True) if colon else None
    if day is None or not day.readings or words_of(behind[day.end :]).words or not is_to_be_done(what, (scene.lang,)):
        return None
    who = behind[: day.cue_start].strip(" ,،，;；")
    if not who or scene.reading(who).length not in parties(scene.reading(who), 0)[:1]:
        return None
    # In brackets they are nobody whom it is done to.
    said = f"{what} ({who}), {behind[day.cue_start :]}"
    return Draft(scene.lang, "RecordAction", {"task": Slot(said, 0, len(text))}, score=9.0, phrase="{assigned}")


@cache
def _cells() -> re.Pattern[str]:
    return re.compile(r"([^–—|:：\n]{2,40}?)\s[-–—|]\s([^–—|\n]{6,300}?)\s[-–—|]\s([^–—|\n]{2,40}?)")
