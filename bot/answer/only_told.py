"""What others are told, which asks nothing of Focal: "I remind you that the meeting is on Friday".

The words are those of ``prompts/LANG/phrases/not_asked.toml``.
"""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.marked import marked_lines
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import COMMAS
from bot.understand.types import Incomplete, Nothing, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.command import Command
from handlers.commands.notices import RemindMe

# In so many first words others may be addressed, before a comma.
ADDRESSED = 4


def none_told(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where others are merely told of it."""
    if not talking.text or talking.talked.form or marked_lines(talking.text) or isinstance(meant, Nothing):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    if _names(meant) == {RemindMe.__name__} and _opens(reading, "recalls"):
        return Nothing(meant.lang, Line(key="nothing-understood"))
    return meant


def _names(meant: Understanding) -> set[str]:
    return {meant.command} if isinstance(meant, Incomplete) else {type(each).__name__ for each in _commands(meant)}


def _commands(meant: Understanding) -> tuple[Command, ...]:
    match meant:
        case Understood(command=command):
            return (command,)
        case Unclear(commands=commands):
            return commands
    return ()


def _opens(reading: Reading, name: str) -> bool:
    """Whether such words open a message, behind nothing but those to whom it is said."""
    node, words = reading.phrases.values[name], reading.words
    heads = (at for at in range(1, min(ADDRESSED, reading.length)) if set(words.gap(at)) & {*COMMAS, ":", "!"})
    return any(begins(reading, node, at) for at in (0, *heads))
