"""``focal release``: the release sheet in a terminal, and what is done with it, as one of the secretariat."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from bot.app import Focal, open_focal
from bot.cli.spoken import check_speaker
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


def release(
    who: str,
    send: Sequence[int],
    strike: Sequence[int],
    edit: tuple[int, str] | None,
    trust: str | None,
    enrol: str | None,
) -> None:
    """Does what is asked, in this order, and prints the sheet where nothing is. Raises ``InputFault`` for a speaker who
    can't be."""
    check_speaker(who, DIRECT, None, None)
    focal = open_focal(read_settings())
    try:
        asyncio.run(carry_out(focal, who, to_commands(send, strike, edit, trust, enrol)))
    finally:
        focal.close()


def to_commands(
    send: Sequence[int],
    strike: Sequence[int],
    edit: tuple[int, str] | None,
    trust: str | None,
    enrol: str | None,
) -> Sequence[Command]:
    """What is asked, in the order in which it makes sense; the sheet where nothing is."""
    found: list[Command | None] = [
        EnrolPerson(party=Party(kind="person", id=enrol)) if enrol else None,
        EditNotice(notice=edit[0], text=edit[1]) if edit else None,
        StrikeNotices(notices=tuple(strike)) if strike else None,
        ReleaseNotices(notices=tuple(send)) if send else None,
        TrustReader(party=Party(kind="person", id=trust)) if trust else None,
    ]
    return [each for each in found if each is not None] or [ShowRelease()]


async def carry_out(focal: Focal, who: str, commands: Sequence[Command]) -> None:
    """Each as this person, and what comes of it printed."""
    for command in commands:
        turn = await focal.exchange(_pressed(who, command, focal.now()), focal.now())
        print(turn.reply)


def _pressed(who: str, command: Command, now: datetime) -> Pressed:
    sender = Sender(platform=PLATFORM, installation=INSTALLATION, user=who)
    spot = to_spot(who, DIRECT, None)
    return Pressed(sender=sender, spot=spot, event=uuid4().hex, at=now, command=to_dict(command))
