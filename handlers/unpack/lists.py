"""Word documents that hold lists, read as what they are to a stranger: each table a sheet, called by all
that stands between it and the one before."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.table import Table

from handlers.unpack.archives import check_parts
from handlers.unpack.blocks import Refused
from handlers.unpack.serve import serve
from handlers.unpack.sheet import MOST_ROWS, Odd, Sheet, to_plain
from handlers.unpack.sheets import MOST_UNPACKED

BROKEN = (
    OpcError,
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    SyntaxError,
)
# What stands in one line of a table that has two, in Word's own words.
LINE_BREAK, TEXT, TAB = qn("w:br"), qn("w:t"), qn("w:tab")


def lists_of(stream: BinaryIO) -> Iterator[Sheet]:
    """Every table in its order, a row below the other; one in another's cell is none. Raises ``Refused`` for any other
    file."""
    try:
        with zipfile.ZipFile(stream) as archive:
            check_parts(archive, MOST_UNPACKED)
        yield from _lists(Document(stream))
    except BROKEN:
        raise Refused("minutes-broken") from None


def _lists(document: Any) -> Iterator[Sheet]:
    above = list[str]()
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield _list("\n".join(above), block)
            above.clear()
        else:
            above.append(block.text)


def _list(title: str, table: Table) -> Sheet:
    # By the elements themselves: to ask a table for its cells one by one grows with the square of its size.
    rows = table._tbl.tr_lst
    told: Iterable[list[str | Odd]] = ([_text(cell) for cell in row.tc_lst] for row in rows[: MOST_ROWS + 1])
    return Sheet(title, list(enumerate(told, start=1)), too_long=len(rows) > MOST_ROWS + 1)


def _text(cell: Any) -> str:
    """A cell's words: its paragraphs, and lines within one, on lines of their own."""
    return "\n".join("".join(map(_piece, paragraph.iter(TEXT, LINE_BREAK, TAB))) for paragraph in cell.p_lst)


def _piece(element: Any) -> str:
    if element.tag == LINE_BREAK:
        return "\n"
    return "\t" if element.tag == TAB else element.text or ""


if __name__ == "__main__":
    serve(lists_of, to_plain)
