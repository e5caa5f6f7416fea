"""A line as minutes have them, of which brackets at the end tell who does it and by when: "Finish the list (TSB, 10
June)". No mark says that it is to be recorded, and so it is shown first."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import area_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import is_asked
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

# So many letters are read; so many words may call the day a deadline, or stand beside the name.
LONGEST, MOST_LABEL, MOST_BESIDE = 240, 2, 1


def of_brackets(draft: Draft | None, text: str, scene: Scene) -> Draft | None:
    """The draft, or what such a line records where nothing is to be changed by it."""
    changes = draft is not None and any(COMMANDS[name].changes for name in (draft.command or "").split())
    told = None if changes else _bracketed(text, scene)
    return told.before((draft,)) if told is not None and draft is not None else told or draft


def _bracketed(text: str, scene: Scene) -> Draft | None:
    line = text.strip()
    found = _line().fullmatch(line) if len(line) <= LONGEST else None
    if found is None or not _does(scene.lang).match(line) or is_asked(scene.reading(line)):
        return None
    if not _is_owner(found["owner"], scene) or not _is_day(found["day"], scene):
        return None
    return Draft(scene.lang, "RecordAction", {"task": Slot(line, 0, 0)}, score=0.5, phrase="bracketed").shown_first()


def _is_owner(words: str, scene: Scene) -> bool:
    reading = scene.reading(words)
    named = [each for each in reading.at.values() if each.ids(PARTIES)]
    return any(reading.length - (each.last - each.first) <= MOST_BESIDE for each in named)


def _is_day(words: str, scene: Scene) -> bool:
    found = scene.due(words, cued=True)
    rest = f"{words[: found.start]} {words[found.end :]}" if found is not None and found.readings else None
    return rest is not None and not re.search(r"\d", rest) and len(words_of(rest).words) <= MOST_LABEL


@cache
def _line() -> re.Pattern[str]:
    return re.compile(
        r"\A[^()（）\n]{4,}[(（](?P<owner>[^()（）,،，;؛；]{2,60})[,،，;؛；](?P<day>[^()（）\n]{3,40})[)）]\s*[.。]?"
    )


@cache
def _does(lang: Lang) -> re.Pattern[str]:
    """What a line begins with that says what is to be done."""
    verbs = sorted((re.escape(each) for each in area_of(lang, "entries")["entry"]["verbs"]), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(verbs)})" + ("" if lang == "zh" else r"\b"), re.IGNORECASE)
