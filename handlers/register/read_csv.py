"""Reads a register from CSV: UTF-8, a header line, one focal point, resolution, Question or task force a line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.records import Found, section_of, to_columns, to_record

DELIMITERS = ",;\t"
MOST_ROWS = 50_000
LONGEST_CELL = 20_000


def read_csv(data: bytes, section: str | None = None) -> Found:
    """The rows of a CSV file, separated by comma, semicolon or tab as its header is; ``section`` as it is meant.

    Raises ``RegisterFaults`` where the file is no such table.
    """
    rows = _rows(to_text(data))
    first = next(rows, None)
    if first is None:
        raise RegisterFaults([reason("import-empty")])
    section = section_of(first[1], section)
    columns, notes = to_columns(section, first[1], Place(line=first[0]))
    full = [(line, row) for line, row in rows if any(cell.strip() for cell in row)]
    long = [at(Place(line=line), reason("import-more-cells")) for line, row in full if len(row) > len(columns)]
    if long:
        raise RegisterFaults(long)
    return Found(tuple(to_record(section, Place(line=line), columns, row) for line, row in full), tuple(notes))


def csv_table(data: bytes) -> list[tuple[Place, list[str]]]:
    """All rows of a CSV file, the header among them, each with its line. Raises ``RegisterFaults``."""
    return [(Place(line=line), row) for line, row in _rows(to_text(data))]


def to_text(data: bytes) -> str:
    """The bytes as text; refuses what is not UTF-8 and what holds NUL, with the line."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise RegisterFaults([reason("import-utf16")])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RegisterFaults([at(Place(line=line), reason("import-not-utf8"))]) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise RegisterFaults([at(Place(line=line), reason("import-nul"))])
    return text


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which each begins; a quoted cell may run over several lines."""
    header = text.lstrip().split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for number, row in enumerate(reader):
            _check_size(begins, number, row)
            if row:
                yield begins, row
            begins = reader.line_num + 1
    except csv.Error as error:
        raise RegisterFaults([at(Place(line=begins), reason("import-quotes", detail=str(error)))]) from None


def _check_size(line: int, number: int, row: list[str]) -> None:
    if number > MOST_ROWS:
        raise RegisterFaults([reason("import-rows", most=MOST_ROWS)])
    if any(len(cell) > LONGEST_CELL for cell in row):
        raise RegisterFaults([at(Place(line=line), reason("import-cell-open", most=LONGEST_CELL))])
