"""A day before what closes an item, "in December close 2", "12月完成2": done already, or due then? It is asked."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.fields import DueDate
from handlers.commands.items import CompleteItem, MoveDeadline

COLONS = ":："


def closed_or_due(talking: Talking, meant: Understanding, *, shown: bool) -> Understanding:
    """What was understood; the question which of both is meant where it is no plain word that an item is done.
    ``shown``: whether it would be shown first."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, CompleteItem) or command.note:
        return meant
    scene = talking.scene(meant.lang)
    found = scene.due(talking.text, cued=True) if talking.free() else None
    if found is None or found.cue_start or len(found.readings) != 1 or meant.undone is not None:
        return meant
    due, headed = found.readings[0], talking.text[found.end :].lstrip()[:1] in COLONS
    # "The second may be closed", "周五2…": a number of an item is no day.
    day = scene.reading(found.phrase)
    named = any(anywhere(day, name) for name in ("month", "weekday")) and str(command.item) not in day.words.words
    if not named or not isinstance(due, DueDate) or due.date <= scene.today or not (shown or headed):
        return meant
    commands = (command, MoveDeadline(item=command.item, due=due))
    labels = tuple(Line(key=f"means-{each.key()}") for each in commands)
    return Unclear(meant.lang, Line(key="which-meaning"), commands, labels)
