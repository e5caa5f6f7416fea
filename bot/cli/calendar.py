"""``focal import calendar``: the days on which a duty station does not work, a file for each year."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import typer

from bot.app import open_database, utc_now
from bot.cli.faults import InputFault
from bot.settings import read_settings
from handlers.calendars import CalendarFile, apply_calendar, read_calendar


def take_in(name: str, yes: bool) -> None:
    """Shows what the file says and asks, unless ``yes``; ``name`` is a file, or one that comes with Focal."""
    calendar = read_calendar(_text(name))
    typer.echo(_summary(calendar))
    if not yes and not typer.confirm("Put this in place of what is known of the year?", err=True):
        typer.echo("Nothing was changed.")
        return
    now = utc_now()
    database = open_database(read_settings(), now)
    try:
        told = database.changing(lambda session: apply_calendar(session, calendar, now))
    finally:
        database.close()
    typer.echo(f"{told.days} days are set; the reminders of {told.people} people are planned anew.")


def _summary(calendar: CalendarFile) -> str:
    unsure = "" if calendar.status == "sourced" else ", NOT compared with its source yet"
    off = f"{len(calendar.kinds())} days off, weekend {' and '.join(calendar.weekend)}"
    return f"{calendar.station} {calendar.year}: {off} ({calendar.source}{unsure})"


def _text(name: str) -> str:
    path = Path(name)
    if path.is_file():
        return path.read_text(encoding="utf-8")
    folder = files("storage") / "seed" / "calendars"
    known = sorted(each.name.removesuffix(".yaml") for each in folder.iterdir() if each.name.endswith(".yaml"))
    if name not in known:
        raise InputFault(f"there is no file {name}; with Focal come: {', '.join(known)}")
    return (folder / f"{name}.yaml").read_text(encoding="utf-8")
