"""``focal export translations`` and ``focal import translations``: the bilingual table, out and back."""

from __future__ import annotations

from pathlib import Path

import typer

from bot.app import utc_now
from bot.cli.register import opened, show_lines
from bot.cli.spoken import LANGS, check_one_of
from bot.cli.tables import Table, take
from handlers.brought import VERSIONS
from handlers.register.faults import reason
from handlers.versions.apply import apply
from handlers.versions.difference import Difference, difference
from handlers.versions.files import export_versions, read_versions


def write_out(file: Path, lang: str, year: int | None) -> None:
    """Writes the passages that a year's reports lack in the language, if there are any."""
    check_one_of("lang", lang, LANGS)
    asked = year or utc_now().year
    with opened() as database, database.reading() as session:
        count = export_versions(session, file, asked, lang)
    typer.echo(
        f"{'1 passage is' if count == 1 else f'{count} passages are'} written to {file}."
        if count
        else f"The reports of {asked} lack nothing in {lang}."
    )


def take_in(file: Path, who: str, yes: bool, preview: bool) -> None:
    """Shows what would change and asks, unless ``yes``; lines that can't be taken are told and left as they are."""
    rows, digest = read_versions(file)
    table = Table(
        kind=VERSIONS,
        compare=lambda session: difference(session, rows, digest),
        show=_show,
        question="Keep these versions?",
        keep=lambda session, shown, by: apply(session, shown, by, utc_now()),
        moved=reason("import-versions-changed"),
    )
    take(table, who, yes, preview)


def _show(found: Difference) -> None:
    show_lines([*found.lines()])
    counts = f"{len(found.changes)} to keep, {len(found.refused)} refused, {found.empty} without a translation yet"
    typer.echo(counts)
    if not found.changes and not found.refused:
        typer.echo("All of this is kept already; nothing to do.")
