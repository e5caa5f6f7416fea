"""The commands that were understood, whether one or several to choose from."""

from __future__ import annotations

from bot.understand.types import Incomplete, Unclear, Understanding, Understood
from handlers.commands.command import Command


def commands_of(meant: Understanding) -> tuple[Command, ...]:
    """Those that are whole."""
    match meant:
        case Understood(command=command):
            return (command,)
        case Unclear(commands=commands):
            return commands
    return ()


def names_of(meant: Understanding) -> set[str]:
    """What they are called, and so what lacks something is."""
    return {meant.command} if isinstance(meant, Incomplete) else {type(each).__name__ for each in commands_of(meant)}
