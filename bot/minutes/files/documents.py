"""Word documents and workbooks as what was said in them: transcripts, notes, tables of actions."""

from __future__ import annotations

from collections.abc import Sequence

from bot.minutes.files.apart import unpacked
from bot.minutes.files.captions import first_words, has_times, read_captions
from bot.minutes.files.logs import is_logged, is_stamp, read_log
from bot.minutes.files.speakers import Turns, are_labelled, labelled
from bot.minutes.files.types import Read, Spoken, Unreadable
from bot.minutes.files.word_tables import rows_in
from handlers.unpack.blocks import Block, Table
from handlers.unpack.names import SHEETS, TEXT

OLD = b"\xd0\xcf\x11\xe0"
# The stream in which Office keeps a document that a password closes, as its name stands in the file.
LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_docx(content: bytes) -> Read:
    """Paragraph by paragraph, ``position`` being its number. Raises ``Unreadable`` for any other file."""
    if content.startswith(OLD):
        raise Unreadable("minutes-locked" if LOCKED in content else "minutes-old-word")
    return _dressed(unpacked(content, "word"))


def read_workbook(content: bytes) -> Read:
    """The rows of tables of actions on all sheets that are shown, ``position`` being the row from the first sheet on.
    Raises ``Unreadable`` for any other file, and where no sheet holds such a table."""
    tables = [each for each in unpacked(content, "workbook") if isinstance(each, Table)]
    found = [row for table in tables for row in rows_in(table)]
    if not found:
        raise Unreadable("minutes-no-table")
    yield from found


def is_workbook(content: bytes) -> bool:
    """Whether an archive is a workbook, by the names of its parts: a document may hold a workbook, not the reverse."""
    return SHEETS.encode() in content and TEXT.encode() not in content


def _dressed(blocks: Sequence[Block]) -> Read:
    """A transcript is saved as a document as well: its paragraphs are read as the lines of the file would be."""
    paragraphs = [one for each in blocks for one in (each.paragraphs if isinstance(each, Table) else (each,))]
    paragraphs.sort(key=lambda each: each.number)
    sample = [each.words for each in paragraphs[:200] if each.words]
    numbered = ((each.number, each.words) for each in paragraphs)
    if sum(map(has_times, sample)) > len(sample) / 5:
        yield from read_captions(numbered, are_labelled(first_words(sample)))
    elif sum(is_logged(each) or is_stamp(each) for each in sample) > len(sample) / 4:
        yield from read_log(numbered)
    else:
        yield from _noted(blocks, Turns(are_labelled(sample)))


def _noted(blocks: Sequence[Block], turns: Turns) -> Read:
    for block in blocks:
        rows = rows_in(block) if isinstance(block, Table) else []
        yield from rows
        for each in () if rows else block.paragraphs if isinstance(block, Table) else (block,):
            speaker, said = (None, each.words) if each.heading else labelled(each.words, turns)
            if each.words:
                label = said not in ("", each.words)
                yield Spoken(said or each.words, each.number, speaker, heading=each.heading, labelled=label)
