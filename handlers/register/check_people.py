"""People in records: a row of their own, or whoever holds a role in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

from handlers.commands.fields import PersonClass
from handlers.register.records import COLUMNS, Record, to_column
from handlers.register.rows import PersonRow
from handlers.register.values import LANGUAGES, NAME, NO, YES, Reader, is_email
from handlers.rights import GRANTED

CLASSES = get_args(PersonClass)
# Columns of a person that have another name in the row of a role, where the plain name means something else.
OF_HOLDER = {name: f"person_{name}" for name in ("id", "names", "unverified", "aliases", "body")}
# Instead of languages: every name is confirmed.
NONE = "none"
TELLS = ("said", "id", "name", "email", "handle")


def to_person(read: Reader) -> PersonRow | None:
    """A row of the people."""
    row = replace(_read(read, {}), name=read.text("name"))
    return _named(read, row)


def to_holder(read: Reader) -> PersonRow:
    """Whoever holds a role: a name in ``person``, an entry of its own there, or further columns."""
    cell = read.record.cells.get("person")
    if isinstance(cell, dict):
        return _inline(read, cell)
    row = replace(_read(read, OF_HOLDER), name=read.text("person"))
    return _named(read, _said(row))


def _inline(read: Reader, cell: dict[str, Any]) -> PersonRow:
    cells = {to_column(name): part for name, part in cell.items()}
    for name in sorted(cells.keys() - set(COLUMNS["people"])):
        read.fault("import-no-part", column=name)
    inner = Reader(Record("people", read.where, cells), read.faults)
    row = to_person(inner)
    read.sound = read.sound and inner.sound
    return row or PersonRow(read.where)


def _said(row: PersonRow) -> PersonRow:
    """A lone word in ``person`` may be any name of somebody known; an e-mail there is one."""
    if row.name and not row.email and is_email(row.name):
        return replace(row, email=row.name.casefold(), name=None)
    alone = not (row.id or row.email or row.handle or row.organisation)
    return replace(row, said=row.name) if alone else row


def _named(read: Reader, row: PersonRow) -> PersonRow:
    row = _office(read, row)
    if read.sound and not any(getattr(row, name) for name in TELLS):
        read.fault("import-person-missing")
    return row


def _office(read: Reader, row: PersonRow) -> PersonRow:
    """``office`` says yes or no beside a name; alone it holds the office's name."""
    text = read.text("office")
    if text is None:
        return row
    if text.casefold() in YES + NO:
        return replace(row, office=text.casefold() in YES)
    if row.name:
        read.fault("import-person-and-office")
        return row
    named = replace(row, name=text, office=True)
    return named if row.email or row.handle else replace(named, said=text)


def _read(read: Reader, other: dict[str, str]) -> PersonRow:
    def at(name: str) -> str:
        return other.get(name, name)

    return PersonRow(
        where=read.where,
        id=read.text(at("id")),
        names=read.names(at("names")),
        unverified=_unverified(read, at("unverified")),
        aliases=read.words(at("aliases")),
        email=read.email("email"),
        handle=read.text("handle"),
        organisation=read.text("organisation"),
        body=read.text(at("body")),
        member=read.key("member"),
        lang=read.choice("language", LANGUAGES),
        zone=read.zone("zone"),
        station=read.text("station", NAME),
        kind=read.choice("class", CLASSES),
        rights=_rights(read),
        enrolled=read.flag("enrolled"),
        active=read.flag("active"),
    )


def _unverified(read: Reader, name: str) -> tuple[str, ...] | None:
    """The languages whose name nobody confirmed."""
    said = read.words(name)
    if said is None or said == (NONE,):
        return None if said is None else ()
    for each in said:
        if each not in LANGUAGES:
            read.fault("import-no-language", column=name, said=each, allowed=", ".join(LANGUAGES))
    return tuple(sorted(said))


def _rights(read: Reader) -> tuple[str, ...] | None:
    said = read.words("roles")
    for each in said or ():
        if each not in GRANTED:
            read.fault("import-none-of", column="roles", said=each, allowed=", ".join(GRANTED))
    return said
