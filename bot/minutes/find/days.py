"""The deadlines that words of a meeting say."""

from __future__ import annotations

from bot.minutes.find.types import Light
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields.fill import of_due
from bot.understand.fields.task import Scene
from bot.understand.types import Asker
from handlers.commands.fields import Due, Lang, NoDue
from handlers.commands.items import RecordAction


def due_in(words: str, lang: Lang, light: Light) -> Due:
    """The deadline that words say; none where they say none, or read in two ways."""
    scene = scene_of(lang, light)
    try:
        value = of_due(scene.due(words), scene)
    except Unreadable:
        return NoDue()
    if isinstance(value, Doubt):
        return NoDue()
    return RecordAction.model_validate({"text": words, "due": value}).due


def day_words(words: str, lang: Lang, light: Light) -> str:
    """The words of the deadline, as they stand; empty where there are none."""
    found = scene_of(lang, light).due(words)
    return words[found.start : found.end].strip() if found is not None else ""


def after_day(words: str, lang: Lang, light: Light) -> str:
    """What stands behind a deadline with which words begin; all of them where they begin with none."""
    found = scene_of(lang, light).due(words)
    # In Chinese a preposition may stand before it.
    return words[found.end :] if found is not None and found.cue_start <= 1 else words


def scene_of(lang: Lang, light: Light) -> Scene:
    """What fields of a text in a language are read with."""
    return Scene(lang, light.names, Asker("", lang, light.zone), light.now)
