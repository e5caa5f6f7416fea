"""Reads a register file, whichever of its four forms it has.

CSV and XLSX hold one focal point a row. Columns, in any order, whatever their case: ``topic`` (id, name, acronym or
alias in any language), ``body`` or ``group``, ``role`` (focal point where empty; lead and deputy are read as focal
point and alternate), ``person`` or ``office``, ``email``, ``handle``, ``organisation``, ``language`` (a code),
``zone`` (IANA), ``class`` (staff, delegate, visitor), ``since`` and ``until`` (days, both included, YYYY-MM-DD),
``designated_by``, ``reference``, ``source``, ``confirmed_on``, ``confirmed_by`` (holder, body, desk),
``about`` and ``channel`` (of the topic). Lists are separated by ``;``, texts in several languages written ``en=text;
fr=texte``.

A table may hold one resolution, Question or task force a row instead, which is known by its columns ``revision``,
``question`` or ``working_party``, or ``task_force``.

XLSX may have a sheet for each section of the YAML form, DOCX a table below a heading for each; YAML has the sections
``people``, ``topics``, ``bodies``, ``members``, ``roles``, ``focal_points``, ``memberships``, ``meetings``,
``resolutions``, ``questions`` and ``task_forces``, each a list of entries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from handlers.register.archives import archive_of, sheets_in
from handlers.register.check import to_rows
from handlers.register.faults import Faults, RegisterFaults, reason
from handlers.register.read_csv import read_csv
from handlers.register.read_xlsx import read_xlsx
from handlers.register.read_yaml import read_yaml
from handlers.register.records import Found
from handlers.register.rows import Register
from handlers.register.word import read_docx
from handlers.unpack.sheet import Sheet

MOST_BYTES = 10 * 2**20
OLE = b"\xd0\xcf\x11\xe0"


def read_register(path: Path, section: str | None = None) -> Register:
    """A file's rows, typed; ``section``: what a table without a name holds, where that is known.

    Raises ``RegisterFaults`` for a file that cannot be read at all. Faults of single rows are kept with the result,
    for ``difference`` to tell together with all others.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RegisterFaults([reason("import-in-file", file=str(path), fault=error.strerror or str(error))]) from None
    return read_content(path.name, data, section)


def read_content(name: str, data: bytes, section: str | None = None, sheets: Sequence[Sheet] | None = None) -> Register:
    """As ``read_register``, of what was sent under this name; ``sheets`` of an archive that was taken apart already."""
    if len(data) > MOST_BYTES:
        raise RegisterFaults([reason("import-file-large", most=MOST_BYTES // 2**20)]).of_file(name)
    try:
        return to_register(name, data, _form(Path(name), data, sheets)(data, section))
    except RegisterFaults as found:
        raise found.of_file(name) from None


def to_register(name: str, data: bytes, found: Found) -> Register:
    """Records as typed rows."""
    faults = Faults()
    rows = {section: tuple(each) for section, each in to_rows(found.records, faults).items()}
    return Register(name=name, digest=sha256(data).hexdigest(), notes=found.notes, faults=tuple(faults.told), **rows)


def _form(path: Path, data: bytes, sheets: Sequence[Sheet] | None) -> Callable[[bytes, str | None], Found]:
    """By content where that is certain, else by name."""
    suffix = path.suffix.casefold()
    if kind := archive_of(data):
        read = read_docx if kind == "lists" else read_xlsx
        return lambda data, section: read(sheets_in(data, kind, sheets), section)
    if data.startswith(OLE):
        raise RegisterFaults([reason("import-file-old")])
    if suffix in (".yaml", ".yml"):
        return read_yaml
    if suffix in (".csv", ".tsv", ".txt"):
        return read_csv
    if suffix == ".xlsx":
        raise RegisterFaults([reason("import-file-not-xlsx")])
    raise RegisterFaults([reason("import-file-kinds")])
