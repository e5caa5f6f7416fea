"""What many readers of a message ask of its meaning: its commands, whether it changes anything, whether it is plain."""

from __future__ import annotations

from bot.understand.types import Incomplete, Nothing, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command

# Why nothing was understood, where the words may mean something all the same.
NOT_UNDERSTOOD = frozenset({"nothing-understood", "other-language"})
# These write something down that was not there, which one keeps or not; of any other change nobody would know whether
# "keep" keeps what is shown or what was.
WRITES_DOWN = frozenset(
    {
        *("RecordAction", "RecordConclusion", "RecordCallToAction", "RecordInformation", "RegisterDocument"),
        *("NotePresent", "NoteRegrets", "NoteAgenda", "ScheduleMeeting", "ReportActivity", "RemindMe"),
    }
)


def commands_of(meant: Understanding) -> tuple[Command, ...]:
    """The commands that were understood whole, whether one or several to choose from."""
    match meant:
        case Understood(command=command):
            return (command,)
        case Unclear(commands=commands):
            return commands
    return ()


def names_of(meant: Understanding) -> set[str]:
    """What they are called, and so what lacks something is."""
    return {meant.command} if isinstance(meant, Incomplete) else {type(each).__name__ for each in commands_of(meant)}


def item_of(meant: Understanding | None) -> object:
    """The number of the item that is meant; None where none is."""
    if isinstance(meant, Understood):
        return getattr(meant.command, "item", None)
    return meant.fields.get("item") if isinstance(meant, Incomplete) else None


def changes(meant: Understanding) -> bool:
    """Whether it would change anything, whole or not."""
    return any(COMMANDS[each].changes for each in names_of(meant))


def is_change(meant: Understanding) -> bool:
    """Whether it is understood whole and changes something."""
    return isinstance(meant, Understood) and meant.command.changes


def not_understood(meant: Understanding) -> Nothing:
    """That nothing is understood after all."""
    return Nothing(meant.lang, Line(key="nothing-understood"))


def is_open(meant: Understanding) -> bool:
    """Whether nothing was understood, or not plainly."""
    if isinstance(meant, Nothing):
        return meant.reason.key in NOT_UNDERSTOOD
    return isinstance(meant, Incomplete | Unclear) or getattr(meant, "guess", False) or getattr(meant, "loose", False)


def lacks_said(meant: Understanding, whole: Understanding) -> bool:
    """Whether it asks for no more than what was understood whole of the same item: "by when?" where a day was said."""
    same = isinstance(meant, Incomplete) and isinstance(whole, Understood) and meant.command in names_of(whole)
    return same and item_of(meant) in (None, item_of(whole))
