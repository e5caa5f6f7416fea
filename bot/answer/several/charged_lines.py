"""A list of decisions some lines of which give a body something to do by a day: those are actions, and the whole list
is shown before any of it is kept."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.lines import read_lines
from bot.answer.talking import Talking
from bot.understand.charged import charged
from bot.understand.marked import lists_marked, marked_lines
from bot.understand.types import Understanding, Understood
from handlers.commands.items import RecordConclusion


def charged_shown(talking: Talking) -> tuple[Understood, ...]:
    """What the lines of such a list would record, as guesses; nothing where no decision gives anybody anything to do,
    or where nobody said the list to Focal."""
    lines = marked_lines(talking.text)
    if all(each.command != "RecordConclusion" for each in lines) or not lists_marked(talking.text):
        return ()
    bodies = {line.said: line.body for line in lines}
    read = read_lines(talking.message, talking.asker, talking.names, talking.now)
    found = [(_charged(talking, bodies.get(said, ""), meant), meant) for said, meant in read]
    if not any(action for action, _ in found):
        return ()
    each = (action or meant for action, meant in found)
    return tuple(replace(meant, guess=True) for meant in each if isinstance(meant, Understood))


def _charged(talking: Talking, body: str, meant: Understanding) -> Understood | None:
    concludes = isinstance(meant, Understood) and isinstance(meant.command, RecordConclusion)
    return charged(body, talking.asker, talking.names, talking.now) if concludes and body else None
