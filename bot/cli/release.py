"""``focal release``: the release sheet in a terminal, and what is done with it, as one of the secretariat."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from pydantic import ValidationError

from bot.app import Focal, open_focal
from bot.cli.faults import InputFault
from bot.cli.spoken import DONE, check_speaker, status_of
from bot.doors.terminal.said import to_spot
from bot.doors.terminal.sender import INSTALLATION, PLATFORM
from bot.message import Pressed, Sender
from bot.settings import read_settings
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.desk import EditNotice, EnrolPerson, ShowRelease, StrikeNotices, TrustReader
from handlers.commands.fields import Party
from handlers.commands.notices import ReleaseNotices

DIRECT = "dm"
# The option that gives a command what it holds.
OPTIONS: Mapping[str, str] = {
    StrikeNotices.__name__: "strike",
    ReleaseNotices.__name__: "send",
    EditNotice.__name__: "edit",
    TrustReader.__name__: "trust",
    EnrolPerson.__name__: "enrol",
}


def release(
    who: str,
    send: Sequence[int],
    strike: Sequence[int],
    edit: tuple[int, str] | None,
    trust: str | None,
    enrol: str | None,
) -> int:
    """Does what is asked, in this order, and prints the sheet where nothing is; the exit status. Raises
    ``InputFault`` for a speaker who can't be."""
    check_speaker(who, DIRECT, None, None)
    commands = to_commands(send, strike, edit, trust, enrol)
    focal = open_focal(read_settings())
    try:
        return asyncio.run(carry_out(focal, who, commands))
    finally:
        focal.close()


def to_commands(
    send: Sequence[int],
    strike: Sequence[int],
    edit: tuple[int, str] | None,
    trust: str | None,
    enrol: str | None,
) -> Sequence[Command]:
    """What is asked, in the order in which it makes sense; the sheet where nothing is. Raises ``InputFault`` for what
    no notice and nobody can be."""
    try:
        found: list[Command | None] = [
            EnrolPerson(party=Party(kind="person", id=enrol)) if enrol else None,
            EditNotice(notice=edit[0], text=edit[1]) if edit else None,
            StrikeNotices(notices=tuple(strike)) if strike else None,
            ReleaseNotices(notices=tuple(send)) if send else None,
            TrustReader(party=Party(kind="person", id=trust)) if trust else None,
        ]
    except ValidationError as fault:
        raise InputFault(_told(fault)) from None
    return [each for each in found if each is not None] or [ShowRelease()]


def _told(fault: ValidationError) -> str:
    first = fault.errors(include_url=False)[0]
    option, given = OPTIONS.get(fault.title, fault.title), first["input"]
    if isinstance(given, int):
        return f"--{option}: {given} is no number of a notice; `focal release` shows what waits"
    return f"--{option}: {str(given)[:40]!r} cannot be taken: {first['msg']}"


async def carry_out(focal: Focal, who: str, commands: Sequence[Command]) -> int:
    """Each as this person, and what comes of it printed; the exit status, that of a refusal where any was refused."""
    status = DONE
    for command in commands:
        turn = await focal.exchange(_pressed(who, command, focal.now()), focal.now())
        print(turn.reply)
        status = max(status, status_of(turn))
    return status


def _pressed(who: str, command: Command, now: datetime) -> Pressed:
    sender = Sender(platform=PLATFORM, installation=INSTALLATION, user=who)
    spot = to_spot(who, DIRECT, None)
    return Pressed(sender=sender, spot=spot, event=uuid4().hex, at=now, command=to_dict(command))
