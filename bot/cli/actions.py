"""``focal import actions`` and ``focal export actions``: the action register in and out."""

from __future__ import annotations

from pathlib import Path

import typer

from bot.app import utc_now
from bot.cli.register import opened, show_lines
from bot.cli.tables import Table, take
from bot.settings import read_settings
from handlers.action_files.apply import apply
from handlers.action_files.difference import Difference, difference
from handlers.action_files.files import export_actions, read_actions
from handlers.brought import ACTIONS
from handlers.register.faults import reason


def take_in(file: Path, who: str, yes: bool, preview: bool) -> None:
    """Shows what would change and asks, unless ``yes``; applies all in one transaction or nothing."""
    rows, digest = read_actions(file)
    settings = read_settings()
    zone, lang = settings.zone, settings.language
    table = Table(
        kind=ACTIONS,
        compare=lambda session: difference(session, rows, digest, zone, lang),
        show=_show,
        question="Apply all of this?",
        keep=lambda session, shown, by: apply(session, shown, by, zone, utc_now()),
        moved=reason("import-actions-changed"),
    )
    take(table, who, yes, preview)


def write_out(file: Path) -> None:
    with opened() as database, database.reading() as session:
        count = export_actions(session, file, read_settings().zone)
    typer.echo(f"{'1 action is' if count == 1 else f'{count} actions are'} written to {file}.")


def _show(found: Difference) -> None:
    show_lines([*found.lines()])
    typer.echo(f"{found.count(new=True)} to add, {found.count(new=False)} to change")
    if not found.changes:
        typer.echo("The actions say all of this already; nothing to do.")
