"""``focal import actions`` and ``focal export actions``: the action register in and out."""

from __future__ import annotations

from pathlib import Path

import typer

from bot.app import utc_now
from bot.cli.register import opened, show_lines
from bot.settings import read_settings
from handlers.action_files.apply import apply
from handlers.action_files.difference import Difference, difference
from handlers.action_files.files import export_actions, read_actions
from handlers.register.faults import RegisterFaults, reason
from storage.people import find_person


def take_in(file: Path, who: str, yes: bool, preview: bool) -> None:
    """Shows what would change and asks, unless ``yes``; applies all in one transaction or nothing."""
    rows, digest = read_actions(file)
    settings = read_settings()
    zone, lang = settings.zone, settings.language
    with opened() as database:
        with database.reading() as session:
            shown = difference(session, rows, digest, zone, lang)
        _show(shown)
        if not shown.changes or preview:
            return
        if not yes and not typer.confirm("Apply all of this?", err=True):
            typer.echo("Nothing was changed.")
            return
        with database.writing() as session:
            by = find_person(session, who)
            if by is None or "secretariat" not in by.rights:
                raise RegisterFaults([reason("import-not-secretariat", who=who)])
            if difference(session, rows, digest, zone, lang) != shown:
                raise RegisterFaults([reason("import-actions-changed")])
            kept = apply(session, shown, by, zone, utc_now())
            number = kept.id if kept else None
    typer.echo(f"Import {number} is done; `focal import undo {number}` takes it back.")


def write_out(file: Path) -> None:
    with opened() as database, database.reading() as session:
        count = export_actions(session, file, read_settings().zone)
    typer.echo(f"{count} actions are written to {file}.")


def _show(found: Difference) -> None:
    show_lines([*found.lines()])
    typer.echo(f"{found.count(new=True)} to add, {found.count(new=False)} to change")
    if not found.changes:
        typer.echo("The actions say all of this already; nothing to do.")
