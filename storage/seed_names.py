"""Brings the seed's names into the register, without touching a name that people entered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.seed_files import Cell
from storage.tables.register import Name

SEED = "seed"


def put_names(session: Session, subject: str, wanted: Mapping[str, Iterable[Cell]]) -> int:
    """Makes the seed's names of these subjects what ``wanted`` says, by id; returns how many changed."""
    there = _by_subject(session, subject)
    return sum(_put(session, subject, each, set(cells), there.get(each, [])) for each, cells in wanted.items())


def _by_subject(session: Session, subject: str) -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = {}
    for name in session.scalars(select(Name).where(Name.subject == subject)):
        found.setdefault(name.subject_id, []).append(name)
    return found


def _put(session: Session, subject: str, subject_id: str, cells: set[Cell], there: list[Name]) -> int:
    entered = {_place(name.lang, name.kind, name.text) for name in there if name.origin != SEED}
    wanted = {cell for cell in cells if _place(cell.lang, cell.kind, cell.text) not in entered}
    kept = {_cell(name): name for name in there if name.origin == SEED}
    gone = [name for cell, name in kept.items() if cell not in wanted]
    new = sorted(wanted - kept.keys(), key=lambda cell: (cell.lang, cell.kind, cell.text))
    for name in gone:
        session.delete(name)
    session.add_all(_row(subject, subject_id, cell) for cell in new)
    return len(gone) + len(new)


def _place(lang: str, kind: str, text: str) -> tuple[str, str, str]:
    """What one name stands in the way of: shown names have one place per language, aliases any number."""
    return (lang, kind, text if kind == "alias" else "")


def _cell(name: Name) -> Cell:
    return Cell(name.lang, name.kind, name.text, name.status, name.source)


def _row(subject: str, subject_id: str, cell: Cell) -> Name:
    return Name(
        subject=subject,
        subject_id=subject_id,
        lang=cell.lang,
        kind=cell.kind,
        text=cell.text,
        status=cell.status,
        source=cell.source,
        origin=SEED,
    )
