"""The bilingual table that goes out to translators and comes back: number, original, languages, translation, status."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from handlers.action_files.files import WRITERS, Sheets, read_file, to_table
from handlers.action_files.rows import Told
from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.records import guard, unguard
from handlers.versions.passages import list_passages, number_of

COLUMNS = ("number", "original text", "original language", "translation", "language", "status")
NEEDED = ("number", "original text", "translation", "language")


def export_versions(session: Session, path: Path, year: int, lang: str) -> int:
    """Writes what the reports of a year lack in a language, and returns how many passages these are; without one, no
    file is written. Raises ``RegisterFaults``."""
    writer = WRITERS.get(path.suffix.casefold())
    if writer is None:
        raise RegisterFaults([reason("import-actions-kinds")]).of_file(path.name)
    found = list_passages(session, year, lang)
    rows = [[number_of(each), each.text, each.lang, "", lang, "courtesy"] for each in found]
    if rows:
        try:
            writer(path, [COLUMNS, *([guard(cell) for cell in row] for row in rows)], f"{year} {lang}")
        except OSError as error:
            fault = error.strerror or str(error)
            raise RegisterFaults([reason("import-in-file", file=str(path), fault=fault)]) from None
    return len(rows)


def read_versions(path: Path) -> tuple[Sequence[Told], str]:
    """The rows of a file that came back, and a digest of it. Raises ``RegisterFaults`` where it is no such table."""
    return to_versions(path.name, read_file(path))


def to_versions(name: str, data: bytes, sheets: Sheets = None) -> tuple[Sequence[Told], str]:
    """As ``read_versions``, of what was sent under this name; ``sheets`` of an archive that was taken apart already."""
    table, digest = to_table(name, data, sheets)
    where, headers = table[0] if table else (Place(), [])
    columns = [" ".join(each.split()).casefold() for each in headers]
    lacking = [each for each in NEEDED if columns.count(each) != 1]
    if lacking:
        told = reason("import-versions-columns", columns=", ".join(lacking))
        raise RegisterFaults([at(where, told)]).of_file(name)
    rows = [
        Told(place, {name: unguard(cell).strip() for name, cell in zip(columns, row, strict=False)})
        for place, row in table[1:]
    ]
    return [row for row in rows if any(row.cells.values())], digest
