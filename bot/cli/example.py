"""``focal example``: the sandbox in and out."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import typer

from bot.app import open_database, utc_now
from bot.settings import read_settings
from handlers.example import load_example, remove_example


def load() -> None:
    settings, now = read_settings(), utc_now()
    database = open_database(settings, now)
    today = now.astimezone(ZoneInfo(settings.zone)).date()
    count = database.changing(lambda session: load_example(session, today, now))
    database.close()
    typer.echo(f"{count} example rows are loaded." if count else "The example sandbox is there already.")


def remove() -> None:
    """Real rows stay; what example people recorded goes with them."""
    database = open_database(read_settings(), utc_now())
    count = database.changing(remove_example)
    database.close()
    typer.echo(f"{count} example rows are removed; real rows are as they were.")
