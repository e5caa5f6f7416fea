"""The trail is sealed as it grows, and its newest digest is written to a file outside of the database."""

from __future__ import annotations

import asyncio
import os
from datetime import datetime
from pathlib import Path

from storage.audit_chain import Head, get_head, is_unsealed, seal
from storage.database import Database


class Sealer:
    """Seals what is committed; ``anchor`` is the file to which each new head is added, if one is set up.

    To the file it is only ever added: let it stand where whoever may write to the database may not, or take a copy.
    """

    def __init__(self, database: Database, anchor: Path | None) -> None:
        self._database, self._anchor = database, anchor
        self._written = 0

    async def run(self, now: datetime) -> None:
        """Off the loop; nothing where nothing waits."""
        await asyncio.to_thread(self.seal, now)

    def seal(self, now: datetime) -> None:
        """Seals all that waits, and anchors the head. Raises ``OSError`` where the file can't be written; the next
        run tries again."""
        while self._waits():
            with self._database.writing() as session:
                seal(session)
        if self._anchor is None:
            return
        with self._database.reading() as session:
            head = get_head(session)
        if head and head.place != self._written:
            _add(self._anchor, f"{head.place} {head.digest} {now.isoformat()}\n")
            self._written = head.place

    def _waits(self) -> bool:
        with self._database.reading() as session:
            return is_unsealed(session)


def read_anchors(text: str) -> list[Head]:
    """The heads of an anchor's file or of a mail that holds its lines; other lines are left out."""
    found = (line.split() for line in text.splitlines())
    return [Head(int(parts[0]), parts[1]) for parts in found if len(parts) >= 2 and _is_head(parts)]


def _is_head(parts: list[str]) -> bool:
    return parts[0].isdecimal() and len(parts[1]) == 64 and all(c in "0123456789abcdef" for c in parts[1])


def _add(file: Path, line: str) -> None:
    # Several processes may add at once: one write in append mode stays whole.
    with file.open("ab", buffering=0) as out:
        out.write(line.encode())
        os.fsync(out.fileno())
