"""``focal import`` and ``focal export``: the register in and out; nothing is changed before somebody said yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from bot.app import open_database, utc_now
from bot.cli.faults import in_english
from bot.settings import read_settings
from handlers.answer import Line
from handlers.imports import undo as undo_import
from handlers.register.apply import apply
from handlers.register.difference import Difference, difference
from handlers.register.export import export_register
from handlers.register.read import read_register
from handlers.register.rows import Register
from storage.database import Database

SHOWN = 200


def take_in(file: Path, yes: bool, preview: bool, section: str | None = None) -> None:
    """Shows what would change and asks, unless ``yes``; applies all in one transaction or nothing. ``section``: what a
    table without a name holds."""
    today = utc_now().astimezone(ZoneInfo(read_settings().zone)).date()
    register = read_register(file, section)
    with opened() as database:
        apply_all(database, register, today, yes=yes, preview=preview)


def apply_all(database: Database, register: Register, today: date, *, yes: bool, preview: bool) -> None:
    """Shows what a file would change, and applies it where that is wanted."""
    with database.reading() as session:
        found = difference(session, register, today)
    _show(found)
    if not found.changes or preview:
        return
    if not yes and not agreed("Apply all of this?"):
        return
    with _progress() as step:
        kept = database.changing(lambda session: apply(session, found, None, utc_now(), step))
        number = kept.id if kept else None
    typer.echo(f"Import {number} is done; `focal import undo {number}` takes it back.")


def undo(number: int) -> None:
    """Takes an import back whole, or says which rows stand in the way."""
    with opened() as database:
        database.changing(lambda session: undo_import(session, number, utc_now()))
    typer.echo(f"Import {number} is taken back.")


def write_out(file: Path) -> None:
    with opened() as database, database.reading() as session:
        count = export_register(session, file)
    typer.echo(f"{'1 row is' if count == 1 else f'{count} rows are'} written to {file}.")


def agreed(question: str) -> bool:
    """Whether what was shown is to be done; a no is told."""
    if typer.confirm(question, err=True):
        return True
    typer.echo("Nothing was changed.")
    return False


def show_lines(lines: Sequence[Line]) -> None:
    """The first lines of a difference, in English, and how many more there are."""
    for line in in_english(lines[:SHOWN]):
        typer.echo(line)
    if len(lines) > SHOWN:
        typer.echo(f"… and {len(lines) - SHOWN} more lines")


def _show(found: Difference) -> None:
    show_lines([*found.lines()])
    counts = {action: found.count(action) for action in ("add", "change", "end")}
    typer.echo(f"{counts['add']} to add, {counts['change']} to change, {counts['end']} to end")
    if not found.changes:
        typer.echo("The register says all of this already; nothing to do.")


@contextmanager
def opened() -> Iterator[Database]:
    database = open_database(read_settings(), utc_now())
    try:
        yield database
    finally:
        database.close()


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    columns = (TextColumn("importing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("import", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
