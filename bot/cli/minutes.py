"""``focal minutes``: the report of a meeting as a file, written as one of those who keep it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import uuid4

from pydantic import ValidationError

from bot.app import Focal, open_focal
from bot.cli.faults import InputFault
from bot.cli.kept import keep_file
from bot.cli.pdf import to_pdf
from bot.cli.spoken import LANGS, check_one_of, check_speaker
from bot.doors.terminal.said import DIRECT, to_spot
from bot.doors.terminal.sender import INSTALLATION, PLATFORM
from bot.message import Pressed, Sender
from bot.settings import read_settings
from handlers.commands.agenda import WriteMinutes
from handlers.commands.catalogue import to_dict
from handlers.commands.reports import WriteReport

FORMS = ("docx", "pdf", "markdown", "text")


def write(meeting: str | None, who: str, lang: str | None, form: str, out: Path) -> None:
    """Writes the file into the folder and prints what is not in it. Raises ``InputFault``."""
    check_speaker(who, DIRECT, None, None)
    check_one_of("lang", lang, LANGS)
    check_one_of("form", form, FORMS)
    try:
        command = WriteMinutes.model_validate({"meeting": meeting, "language": lang, "form": to_form(form)})
    except ValidationError as fault:
        raise InputFault(f"this is no meeting: {fault.errors()[0]['msg']}") from None
    run(command, who, form, out)


def to_form(form: str) -> str:
    """In which form a paper is written first: a PDF is made of a Word document."""
    return "docx" if form == "pdf" else form


def run(command: WriteMinutes | WriteReport, who: str, form: str, out: Path) -> None:
    """Writes the paper as this person, and makes a PDF of it where that is asked for. Raises ``InputFault``."""
    focal = open_focal(read_settings())
    try:
        path = asyncio.run(carry_out(focal, command, who, out))
    finally:
        focal.close()
    if form == "pdf":
        print(to_pdf(path))


async def carry_out(focal: Focal, command: WriteMinutes | WriteReport, who: str, out: Path) -> Path:
    """Writes the report as this person, and returns where. Raises ``InputFault`` where there is none for them."""
    sender = Sender(platform=PLATFORM, installation=INSTALLATION, user=who)
    spot, now = to_spot(who, DIRECT, None), focal.now()
    pressed = Pressed(sender=sender, spot=spot, event=uuid4().hex, at=now, command=to_dict(command))
    turn = await focal.exchange(pressed, now)
    document = turn.answered.reply.document
    if document is None:
        raise InputFault(turn.reply)
    print(turn.reply)
    path = keep_file(document, out)
    print(path)
    return Path(path)
