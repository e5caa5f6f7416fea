"""``focal import meetings``: meetings out of a calendar file; nothing is changed before somebody said yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.answer.texts.events import to_register
from bot.app import utc_now
from bot.cli.faults import InputFault
from bot.cli.register import apply_all, opened
from bot.settings import read_settings
from handlers.brought import Here
from handlers.register.ics import MOST_BYTES
from handlers.register.rows import EventsAsked


@dataclass(frozen=True)
class Asked:
    """Which events are wanted, and whose meetings they are where their names don't say."""

    group: str | None
    jointly_with: str | None
    since: str | None
    until: str | None

    def read(self) -> EventsAsked:
        """Raises ``InputFault`` for a day that is none."""
        return EventsAsked(self.group, self.jointly_with, _day("since", self.since), _day("until", self.until))


def take_in(file: Path, asked: Asked, yes: bool, preview: bool) -> None:
    """Shows what would change and asks, unless ``yes``; applies all in one transaction or nothing."""
    settings = read_settings()
    here, data = Here(settings.zone, settings.language, utc_now(), asked.read()), _read(file)
    with opened() as database:
        with database.reading() as session:
            register = to_register(session, file.name, data, here)
        apply_all(database, register, here.today, yes=yes, preview=preview)


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise InputFault(f"{file}: {fault.strerror or fault}") from None


def _day(name: str, said: str | None) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise InputFault(f"--{name} is {said!r}; write a day as 2024-05-21") from None
