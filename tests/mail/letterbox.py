"""A mailbox behind IMAP4rev1 on the loopback: strict about what it is asked, with a ledger of what was marked.

It knows what a client needs to read letters and mark them (RFC 3501), and answers BAD to everything else: a client
that asks for more, in another order, or without having entered, fails the test.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from bot.doors.mail.mailbox import Server

WORD = "a word of the mailbox"
LOGIN = re.compile(rb'LOGIN "?([^" ]+)"? "([^"]*)"')
FLAGS = re.compile(rb"UID STORE ([\d,]+) \+FLAGS(?:\.SILENT)? \(([^)]*)\)", re.IGNORECASE)
FETCH = re.compile(rb"UID FETCH (\d+) \(BODY\.PEEK\[\]<0\.(\d+)>\)", re.IGNORECASE)
SEARCH = re.compile(rb"UID SEARCH(?: CHARSET US-ASCII)? \((.*)\)", re.IGNORECASE)


@dataclass
class Kept:
    """A letter in the folder, with its marks."""

    raw: bytes
    day: date
    flags: set[str] = field(default_factory=set)


@dataclass
class Letterbox:
    """``own_marks``: whether a client may make marks of its own. ``cut_after``: the connection is lost after so many
    letters were given out."""

    own_marks: bool = True
    cut_after: int = 1_000_000
    kept: list[Kept] = field(default_factory=list)
    given: list[int] = field(default_factory=list)
    port: int = 0

    def put(self, raw: bytes, day: date = date(2024, 5, 20)) -> None:
        self.kept.append(Kept(raw, day))

    def server(self, password: str = WORD) -> Server:
        return Server("127.0.0.1", self.port, "focal", lambda: password, sealed=False)

    def search(self, criteria: str) -> list[int]:
        """Numbers of the letters that fit; raises ``ValueError`` for what it does not know."""
        words, tests = criteria.split(), list[Callable[[Kept], bool]]()
        while words:
            word = words.pop(0)
            if word == "UNSEEN":
                tests.append(lambda each: "\\Seen" not in each.flags)
            elif word == "UNKEYWORD":
                mark = words.pop(0)
                tests.append(lambda each, mark=mark: mark not in each.flags)  # type: ignore[misc]
            elif word == "SINCE":
                since = datetime.strptime(words.pop(0), "%d-%b-%Y").replace(tzinfo=UTC).date()
                tests.append(lambda each, since=since: each.day >= since)  # type: ignore[misc]
            else:
                raise ValueError(word)
        return [number for number, each in enumerate(self.kept, 1) if all(test(each) for test in tests)]


@dataclass
class _Session:
    box: Letterbox
    entered: bool = False
    selected: bool = False

    def answer(self, command: bytes) -> tuple[list[bytes], bytes]:
        """What is sent before the tagged line, and that line without its tag."""
        verb = command.split()[0].upper()
        if verb == b"CAPABILITY":
            return [b"* CAPABILITY IMAP4rev1"], b"OK done"
        if verb == b"LOGIN":
            return self._login(command)
        if verb == b"LOGOUT":
            return [b"* BYE goodbye"], b"OK done"
        if not self.entered:
            return [], b"BAD not entered"
        if verb == b"SELECT":
            self.selected = True
            allowed = rb"\Seen \Flagged \*" if self.box.own_marks else rb"\Seen \Flagged"
            return [
                b"* %d EXISTS" % len(self.box.kept),
                b"* OK [PERMANENTFLAGS (" + allowed + b")] marks",
            ], b"OK opened"
        return self._letters(command) if self.selected else ([], b"BAD no folder is open")

    def _login(self, command: bytes) -> tuple[list[bytes], bytes]:
        found = LOGIN.fullmatch(command)
        self.entered = bool(found and found.groups() == (b"focal", WORD.encode()))
        return [], b"OK entered" if self.entered else b"NO [AUTHENTICATIONFAILED] unknown"

    def _letters(self, command: bytes) -> tuple[list[bytes], bytes]:
        try:
            if found := SEARCH.fullmatch(command):
                numbers = self.box.search(found.group(1).decode())
                return [b" ".join([b"* SEARCH", *(str(each).encode() for each in numbers)])], b"OK done"
            if found := FETCH.fullmatch(command):
                return self._fetch(int(found.group(1)), int(found.group(2)))
            if found := FLAGS.fullmatch(command):
                return self._store(found.group(1).decode(), found.group(2).decode().split())
        except (ValueError, IndexError):
            return [], b"BAD not understood"
        return [], b"BAD not understood"

    def _fetch(self, number: int, most: int) -> tuple[list[bytes], bytes]:
        raw = self.box.kept[number - 1].raw[:most]
        self.box.given.append(number)
        head = b"* %d FETCH (UID %d BODY[]<0> {%d}\r\n" % (number, number, len(raw))
        return [head + raw + b")"], b"OK done"

    def _store(self, numbers: str, flags: list[str]) -> tuple[list[bytes], bytes]:
        if not self.box.own_marks and any(not each.startswith("\\") for each in flags):
            return [], b"NO no marks of one's own"
        for each in numbers.split(","):
            self.box.kept[int(each) - 1].flags |= set(flags)
        return [], b"OK done"


@asynccontextmanager
async def open_letterbox(box: Letterbox) -> AsyncIterator[Letterbox]:
    """Open as long as the block runs."""

    writers = list[asyncio.StreamWriter]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = _Session(box)
        writers.append(writer)
        writer.write(b"* OK IMAP4rev1 ready\r\n")
        while line := await reader.readline():
            tag, _, command = line.strip().partition(b" ")
            before, last = session.answer(command)
            if len(box.given) > box.cut_after:
                writer.transport.abort()
                return
            writer.write(b"".join(each + b"\r\n" for each in [*before, tag + b" " + last]))
            await writer.drain()
        writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    box.port = listening.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        listening.close()
        for each in writers:
            each.close()
        await listening.wait_closed()
