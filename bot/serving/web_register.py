"""Files brought on a page: compared, applied, and taken back; and files that are taken away, by whoever may."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType

from sqlalchemy.orm import Session

from bot.answer.texts.events import to_register
from bot.app import Focal
from bot.doors.web.house import Brought, Compared, NotTheirs
from bot.minutes.files.apart import unpacked_sheets
from bot.minutes.files.types import Unreadable
from handlers.answer import Document
from handlers.brought import ACTIONS, KINDS, MEETINGS, REGISTER, VERSIONS, Here, Kind, kind_of, of_events
from handlers.commands.fields import Lang
from handlers.exports import export
from handlers.imports import undo
from handlers.register.archives import archive_of, not_read
from handlers.register.faults import RegisterFaults
from handlers.rights import takes_in
from handlers.unpack.sheet import Sheet
from storage.people import find_person
from storage.register import find_import, get_import
from storage.tables.people import Person

# In the order in which a page offers them.
OFFERED: Mapping[str, Kind] = MappingProxyType(
    {
        REGISTER: KINDS[REGISTER],
        MEETINGS: of_events(to_register),
        ACTIONS: KINDS[ACTIONS],
        VERSIONS: KINDS[VERSIONS],
    }
)


@dataclass(frozen=True)
class Lists:
    """``ref`` says who asks: each but ``brings`` raises ``NotTheirs`` for whoever may not."""

    focal: Focal

    async def brings(self, ref: str) -> tuple[str, ...]:
        return await asyncio.to_thread(self._brings, ref)

    async def compare(self, ref: str, brought: Brought) -> Compared:
        return await asyncio.to_thread(self._compare, ref, brought)

    async def apply(self, ref: str, brought: Brought, mark: str) -> Compared:
        return await asyncio.to_thread(self._apply, ref, brought, mark)

    async def undo(self, ref: str, number: int) -> Compared:
        return await asyncio.to_thread(self._undo, ref, number)

    async def export(self, ref: str, kind: str, form: str, year: int, lang: Lang) -> Document | None:
        return await asyncio.to_thread(self._export, ref, kind, form, year, lang)

    def _brings(self, ref: str) -> tuple[str, ...]:
        with self.focal.database.reading() as session:
            person = find_person(session, ref) if ref else None
            return tuple(kind for kind in OFFERED if person and kind in takes_in(person))

    def _compare(self, ref: str, brought: Brought) -> Compared:
        try:
            here = self._here(brought)
        except RegisterFaults as refused:
            return Compared(faults=refused.faults)
        with self.focal.database.reading() as session:
            _need(session, ref, brought.kind)
            return _told(session, brought, here)[0]

    def _apply(self, ref: str, brought: Brought, mark: str) -> Compared:
        """What was shown is applied; where something has changed since, what would change now is shown instead."""
        try:
            here = self._here(brought)
        except RegisterFaults as refused:
            return Compared(faults=refused.faults)

        def change(session: Session) -> Compared:
            person = _need(session, ref, brought.kind)
            told, found = _told(session, brought, here)
            if found is None or told.mark != mark:
                return told
            kept = OFFERED[brought.kind].keep(session, found, person, here)
            return Compared(number=kept.id) if kept else told

        return self.focal.database.changing(change)

    def _undo(self, ref: str, number: int) -> Compared:
        def change(session: Session) -> None:
            found = get_import(session, number)
            person = _need(session, ref, kind_of(found) if found else REGISTER)
            undo(session, number, self.focal.now(), person.id)

        try:
            self.focal.database.changing(change)
        except RegisterFaults as refused:
            return Compared(number=number, faults=refused.faults)
        return Compared(number=number)

    def _export(self, ref: str, kind: str, form: str, year: int, lang: Lang) -> Document | None:
        with self.focal.database.reading() as session:
            _need(session, ref, kind)
            return export(session, kind, form, self.focal.settings.zone, year, lang)

    def _here(self, brought: Brought) -> Here:
        """Before anything is read or written: nobody waits for an archive that is taken apart. Raises
        ``RegisterFaults``."""
        settings = self.focal.settings
        return Here(settings.zone, settings.language, self.focal.now(), brought.asked, _sheets(brought))


def _sheets(brought: Brought) -> Sequence[Sheet] | None:
    """What an archive holds, taken apart in a process of its own; nothing of any other file."""
    if (kind := archive_of(brought.content)) is None:
        return None
    try:
        return unpacked_sheets(brought.content, kind)
    except Unreadable as refused:
        raise not_read(kind, refused.line.key).of_file(brought.name) from None


def _told(session: Session, brought: Brought, here: Here) -> tuple[Compared, object]:
    of_kind = OFFERED[brought.kind]
    try:
        found = of_kind.compare(session, brought.name, brought.content, here)
    except RegisterFaults as refused:
        return Compared(faults=refused.faults), None
    counts = of_kind.count(found)
    # Sent twice, or brought again: it can still be taken back.
    before = None if any(counts.values()) else find_import(session, sha256(brought.content).hexdigest())
    told = Compared(counts, tuple(found.lines()), mark=of_kind.mark(found), before=before.id if before else None)
    return told, found


def _need(session: Session, ref: str, kind: str) -> Person:
    person = find_person(session, ref) if ref else None
    if person is None or kind not in takes_in(person):
        raise NotTheirs
    return person
