"""``focal retention``: how long each class of what was said is kept, and what would go now."""

from __future__ import annotations

import typer

from bot.app import utc_now
from bot.cli.register import opened
from bot.keeping import Keeper
from bot.settings import read_settings
from bot.settings_keep import PREFIX, KeepSettings
from storage.retention import list_due

STAYS = (
    "items with the words they were recorded from, meetings and their documents, the register with its history, "
    "reported activities and progress are the organisation's record and stay"
)


def show(go: bool) -> None:
    """Prints each class with what is past its time; with ``go`` it goes at once, else by the daily run of a process."""
    settings, now = read_settings(), utc_now()
    with opened() as database:
        with database.reading() as session:
            due = list_due(session, settings.keeping, now)
        for name, field in KeepSettings.model_fields.items():
            days, found = getattr(settings, name), due.get(name.removeprefix(PREFIX))
            kept = f"{days} days" if days else "for good"
            since = f", the oldest of {found.oldest:%Y-%m-%d}" if found and found.oldest else ""
            typer.echo(f"{name.removeprefix(PREFIX)}: kept {kept}; {found.rows if found else 0} to go{since}  "
                       f"({field.description})")  # fmt: skip
        typer.echo(f"records: {STAYS}")
        if go:
            gone = Keeper(database, settings.keeping).let_go(now)
            typer.echo(f"gone: {', '.join(f'{count} {name}' for name, count in gone.items()) or 'nothing'}")
