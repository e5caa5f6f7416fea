"""A file of a meeting as a stream of what was said, whatever program wrote it.

What a file is, is told by what it holds, not by its name; a name that promises something else is not held against it
where the content can be read, except that no archive is taken for text and no text for a Word document.
"""

from __future__ import annotations

import io
import stat
from pathlib import Path
from typing import BinaryIO

from bot.minutes.files.captions import first_words, has_times, read_captions
from bot.minutes.files.decode import BINARY, HEAD, first_lines, lines_of
from bot.minutes.files.documents import OLD, is_workbook, read_docx, read_workbook
from bot.minutes.files.logs import is_logged, is_stamp, read_log
from bot.minutes.files.notes import read_notes
from bot.minutes.files.speakers import are_labelled
from bot.minutes.files.types import LARGEST, Kind, Read, Unreadable
from handlers.answer import Code

SAMPLE = 400
TIMED = ("vtt", "srt", "sbv")


def read_file(path: Path) -> Read:
    """What was said, as the file tells it. Raises ``Unreadable`` for a folder, a link, a device, or such a content."""
    try:
        state = path.lstat()
    except OSError:
        raise Unreadable("minutes-no-file") from None
    if not stat.S_ISREG(state.st_mode):
        raise Unreadable("minutes-no-file")
    if state.st_size > LARGEST:
        raise Unreadable("minutes-too-large", most=Code(value=str(LARGEST // 1_000_000)))
    with path.open("rb") as stream:
        yield from read_stream(stream, path.name)


def read_bytes(content: bytes, name: str = "") -> Read:
    """As ``read_file``, of what was sent."""
    if len(content) > LARGEST:
        raise Unreadable("minutes-too-large", most=Code(value=str(LARGEST // 1_000_000)))
    return read_stream(io.BytesIO(content), name)


def read_stream(stream: BinaryIO, name: str) -> Read:
    """What was said in a stream that can be read anew from its beginning; nothing said is a reason to refuse it."""
    some = False
    for spoken in _read(stream, name):
        some = True
        yield spoken
    if not some:
        raise Unreadable("minutes-empty")


def _read(stream: BinaryIO, name: str) -> Read:
    head = stream.read(HEAD)
    stream.seek(0)
    kind = kind_of(head, name)
    if kind == "docx":
        content = stream.read()
        return read_workbook(content) if is_workbook(content) and not _promises_word(name) else read_docx(content)
    sample = list(first_lines(head, SAMPLE))
    lines = lines_of(stream)
    if kind in TIMED:
        return read_captions(lines, are_labelled(first_words(sample)))
    return read_log(lines) if kind == "log" else read_notes(lines, are_labelled(sample))


def kind_of(head: bytes, name: str) -> Kind:
    """What a file is, by its beginning; the name decides only what to say of a file that is none of these."""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", OLD)):
        return "docx"
    if _promises_word(name):
        raise Unreadable("minutes-no-word")
    if head.startswith(BINARY):
        raise Unreadable("minutes-no-text")
    sample = list(first_lines(head, SAMPLE))
    timed = sum(map(has_times, sample))
    if sample and sample[0].lstrip("\ufeff").startswith("WEBVTT"):
        return "vtt"
    if timed:
        return "srt"
    if _has_none(name):
        raise Unreadable("minutes-no-captions")
    written = [line for line in sample if line.strip()]
    logged = sum(is_logged(line) or is_stamp(line) for line in written)
    return "log" if logged and logged > len(written) / 4 else "notes"


def _promises_word(name: str) -> bool:
    return name.casefold().endswith(".docx")


def _has_none(name: str) -> bool:
    return name.casefold().rpartition(".")[2] in TIMED
