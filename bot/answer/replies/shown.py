"""What "all of them" means after a list of which a part was shown."""

from __future__ import annotations

from bot.answer.talk import to_command
from bot.understand.picks import to_data
from bot.understand.types import Talked
from handlers.commands.command import Command
from handlers.commands.proposals import AcceptProposals, DropProposals


def as_shown(talked: Talked, command: Command) -> Command:
    """All proposals, asked for after some were shown, are those that were: what the button beside them settles."""
    if not isinstance(command, AcceptProposals | DropProposals) or command.proposals or command.upto is not None:
        return command
    for each in map(to_command, map(to_data, talked.choices)):
        if type(each) is type(command) and each.upto is not None and command.meeting in (None, each.meeting):
            return each
    return command
