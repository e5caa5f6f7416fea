"""Bytes of a file into its lines, as a stream, in whatever encoding programs write."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO, TextIO

from charset_normalizer import from_bytes

from bot.minutes.files.types import Lines, Unreadable
from handlers.unpack.blocks import LONGEST_LINE

HEAD = 65_536
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# Beginnings by which files are told that hold no text: archives, documents, pictures, sound, programs.
BINARY = (
    b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b",
    b"7z\xbc\xaf", b"Rar!", b"BZh", b"\x7fELF", b"MZ", b"ID3", b"OggS", b"RIFF", b"\x1aE\xdf\xa3", b"{\\rtf",
)  # fmt: skip
# What no text holds.
_NEVER = "\x00"


def lines_of(stream: BinaryIO) -> Lines:
    """Every line with its number, from 1, without its end. Raises ``Unreadable`` for what is no text."""
    head = stream.read(HEAD)
    if head.startswith(BINARY):
        raise Unreadable("minutes-no-text")
    encoding = encoding_of(head)
    text = io.TextIOWrapper(io.BufferedReader(_Again(head, stream)), encoding=encoding, errors="strict", newline=None)
    return _numbered(text)


def _numbered(text: TextIO) -> Lines:
    number = 0
    try:
        while line := text.readline(LONGEST_LINE):
            if _NEVER in line:
                raise Unreadable("minutes-no-text")
            number += 1
            yield number, line.rstrip("\n")
    except UnicodeError:
        raise Unreadable("minutes-no-text") from None


def encoding_of(head: bytes) -> str:
    """The encoding that the beginning of a file shows. Raises ``Unreadable`` where it shows none."""
    for mark, name in MARKS:
        if head.startswith(mark):
            return name
    if b"\x00" in head:
        return _wide(head)
    try:
        # The head may end within a letter.
        head.decode("utf-8", "strict") if len(head) < HEAD else head[:-4].decode("utf-8", "strict")
    except UnicodeDecodeError as fault:
        if len(head) < HEAD or fault.start < HEAD - 8:
            return _guessed(head)
    return "utf-8"


def _wide(head: bytes) -> str:
    """Text of two bytes a letter without a mark: every second byte is nought in most of it."""
    sample = head[: len(head) // 2 * 2]
    for name, noughts in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if noughts and noughts.count(0) > 0.4 * len(noughts):
            return name
    raise Unreadable("minutes-no-text")


def _guessed(head: bytes) -> str:
    found = from_bytes(head[:16_384], threshold=0.2).best()
    if found is None:
        raise Unreadable("minutes-no-text")
    return found.encoding


class _Again(io.RawIOBase):
    """A stream whose beginning was read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = memoryview(head), rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        part = bytes(self._head[: len(buffer)]) or self._rest.read(len(buffer))
        self._head = self._head[len(part) :]
        buffer[: len(part)] = part
        return len(part)


def first_lines(head: bytes, most: int) -> Iterator[str]:
    """The first lines of a file, as far as they can be read from its beginning."""
    text = head.decode(encoding_of(head), "replace")
    return iter(text.splitlines()[:most])
