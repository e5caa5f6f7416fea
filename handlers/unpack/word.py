"""Word documents, read as what they are to a stranger: an archive that somebody may have built to do harm.

Only the text of the document itself is unpacked, as a stream and up to a limit; no link is followed, no entity is
expanded, nothing is written.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from handlers.unpack.archives import MOST_BYTES, check_archive
from handlers.unpack.blocks import LONGEST_LINE, Block, Cell, Paragraph, Refused, Table, to_plain
from handlers.unpack.names import TEXT
from handlers.unpack.serve import serve

# A report of four hundred pages has a tenth of these.
MOST_ELEMENTS, DEEPEST = 1_000_000, 200
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"


def blocks_of(stream: BinaryIO) -> Iterator[Block]:
    """Paragraph by paragraph with their numbers, and table by table. Raises ``Refused`` for any other file."""
    try:
        with zipfile.ZipFile(stream) as archive:
            _check(archive)
            yield from _blocks(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise Refused("minutes-broken") from None


def _check(archive: zipfile.ZipFile) -> None:
    if TEXT not in archive.namelist():
        raise Refused("minutes-no-word")
    check_archive(archive, (TEXT,))


def _blocks(archive: zipfile.ZipFile) -> Iterator[Block]:
    """The paragraphs and the tables of the document; what stands in a table in a table comes before the outer one."""
    with archive.open(TEXT) as packed:
        try:
            yield from _walked(_Counted(packed))
        except (ParseError, DefusedXmlException, RecursionError) as fault:
            key = "minutes-unsafe" if isinstance(fault, DefusedXmlException) else "minutes-broken"
            raise Refused(key) from None


def _walked(packed: _Counted) -> Iterator[Block]:
    depth = count = number = 0
    open_: list[Element] = []
    tables: list[Table] = []
    for event, element in iterparse(packed, events=("start", "end"), forbid_dtd=True):
        depth += 1 if event == "start" else -1
        count += 1
        if depth > DEEPEST or count > 2 * MOST_ELEMENTS:
            raise Refused("minutes-unsafe")
        name = element.tag.replace(STRICT, W)
        if event == "start":
            open_.append(element)
            _begun(name, tables)
            continue
        open_.pop()
        cell = tables[-1].rows[-1][-1] if tables and tables[-1].rows and tables[-1].rows[-1] else None
        if name == f"{W}p":
            lines = [Paragraph(number + at, *line) for at, line in enumerate(_paragraph(element), 1)]
            number += len(lines)
            if cell is None:
                yield from lines
            else:
                cell.paragraphs += lines
            element.clear()
        elif name == f"{W}tcPr" and cell is not None:
            _reaches(cell, element)
        elif name == f"{W}tbl" and tables:
            yield tables.pop()
        if name in (f"{W}tr", f"{W}tbl", f"{W}sectPr"):
            element.clear()
        # What stands before in the same parent would be kept until the end.
        if name == f"{W}p" and open_ and len(open_[-1]) > 64:
            del open_[-1][:-1]


def _begun(name: str, tables: list[Table]) -> None:
    if name == f"{W}tbl":
        tables.append(Table())
    elif name == f"{W}tr" and tables:
        tables[-1].rows.append([])
    elif name == f"{W}tc" and tables and tables[-1].rows:
        tables[-1].rows[-1].append(Cell())


def _reaches(cell: Cell, properties: Element) -> None:
    """How many columns a cell takes, and whether it belongs to the one above it."""
    for each in properties:
        name, said = each.tag.replace(STRICT, W), next(iter(each.attrib.values()), "")
        if name == f"{W}gridSpan" and said.isascii() and said.isdigit() and len(said) < 3:
            cell.span = max(int(said), 1)
        elif name == f"{W}vMerge":
            cell.goes_on = said != "restart"


def _paragraph(element: Element) -> Iterator[tuple[str, bool]]:
    """The text of each of its lines, and whether it is a heading."""
    parts: list[str] = []
    heading = False
    for each in element.iter():
        name = each.tag.replace(STRICT, W)
        if name == f"{W}t":
            parts.append(each.text or "")
        elif name in (f"{W}br", f"{W}cr"):
            parts.append("\n")
        elif name == f"{W}tab":
            parts.append("\t")
        elif name == f"{W}pStyle":
            style = next(iter(each.attrib.values()), "").casefold()
            heading = style.startswith(("heading", "title", "titre", "berschrift"))
    for line in "".join(parts).split("\n"):
        yield line.strip()[:LONGEST_LINE], heading


class _Counted:
    """What is unpacked, counted as it comes: the size that an archive states of itself may be a lie."""

    def __init__(self, packed: object) -> None:
        self._packed, self._left = packed, MOST_BYTES

    def read(self, size: int = -1) -> bytes:
        part: bytes = self._packed.read(size if 0 < size < 65_536 else 65_536)  # type: ignore[attr-defined]
        self._left -= len(part)
        if self._left < 0:
            raise Refused("minutes-unsafe")
        return part


if __name__ == "__main__":
    serve(blocks_of, to_plain)
