"""Workbooks and Word documents that hold a list: what they are, and the sheets or tables in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import BinaryIO, Literal

from handlers.register.faults import RegisterFaults, reason
from handlers.unpack.blocks import Refused
from handlers.unpack.lists import lists_of
from handlers.unpack.names import TEXT
from handlers.unpack.sheet import Sheet
from handlers.unpack.sheets import sheets_of

# By the module of ``handlers/unpack`` that takes such a file apart.
Kind = Literal["sheets", "lists"]
ZIP = b"PK\x03\x04"
READ: Mapping[Kind, Callable[[BinaryIO], Iterator[Sheet]]] = MappingProxyType({"sheets": sheets_of, "lists": lists_of})
# What a file is refused with where it is taken apart, as it is told of one that is taken in; else it is broken.
REFUSED: Mapping[Kind, Mapping[str, str]] = MappingProxyType(
    {
        "sheets": {
            "": "import-workbook-broken",
            "minutes-locked": "import-password",
            "minutes-no-table": "import-archive",
            "minutes-unsafe": "import-workbook-unpacks",
        },
        "lists": {
            "": "import-not-document",
            "minutes-locked": "import-password",
            "minutes-unsafe": "import-document-unpacks",
        },
    }
)


def archive_of(data: bytes) -> Kind | None:
    """How a file is to be taken apart; None for one that is no archive. Nothing of it is unpacked."""
    if not data.startswith(ZIP):
        return None
    try:
        return "lists" if TEXT in zipfile.ZipFile(io.BytesIO(data)).namelist() else "sheets"
    except zipfile.BadZipFile:
        return "sheets"


def sheets_in(data: bytes, kind: Kind, apart: Sequence[Sheet] | None) -> Sequence[Sheet]:
    """The sheets of a workbook or the tables of a document: as it was taken ``apart`` already, or taken apart here,
    where whoever runs this process has brought it. Raises ``RegisterFaults``."""
    if apart is not None:
        return apart
    try:
        return list(READ[kind](io.BytesIO(data)))
    except Refused as refused:
        raise not_read(kind, str(refused)) from None


def not_read(kind: Kind, why: str = "") -> RegisterFaults:
    """What is told where such a file could not be taken apart for this reason."""
    told = REFUSED[kind]
    return RegisterFaults([reason(told.get(why, told[""]))])
