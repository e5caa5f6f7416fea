"""Files brought on a page: compared, applied, and taken back; and files that are taken away, by whoever may."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.app import Focal
from bot.doors.web.house import Compared, NotTheirs
from handlers.answer import Document
from handlers.brought import KINDS, Here, kind_of
from handlers.commands.fields import Lang
from handlers.exports import export
from handlers.imports import undo
from handlers.register.faults import RegisterFaults
from handlers.rights import takes_in
from storage.people import find_person
from storage.register import get_import
from storage.tables.people import Person


@dataclass(frozen=True)
class Lists:
    """``ref`` says who asks: each but ``brings`` raises ``NotTheirs`` for whoever may not."""

    focal: Focal

    async def brings(self, ref: str) -> tuple[str, ...]:
        return await asyncio.to_thread(self._brings, ref)

    async def compare(self, ref: str, kind: str, name: str, content: bytes) -> Compared:
        return await asyncio.to_thread(self._compare, ref, kind, name, content)

    async def apply(self, ref: str, kind: str, name: str, content: bytes, mark: str) -> Compared:
        return await asyncio.to_thread(self._apply, ref, kind, name, content, mark)

    async def undo(self, ref: str, number: int) -> Compared:
        return await asyncio.to_thread(self._undo, ref, number)

    async def export(self, ref: str, kind: str, form: str, year: int, lang: Lang) -> Document | None:
        return await asyncio.to_thread(self._export, ref, kind, form, year, lang)

    def _brings(self, ref: str) -> tuple[str, ...]:
        with self.focal.database.reading() as session:
            person = find_person(session, ref) if ref else None
            return tuple(kind for kind in KINDS if person and kind in takes_in(person))

    def _compare(self, ref: str, kind: str, name: str, content: bytes) -> Compared:
        with self.focal.database.reading() as session:
            _need(session, ref, kind)
            return self._told(session, kind, name, content)[0]

    def _apply(self, ref: str, kind: str, name: str, content: bytes, mark: str) -> Compared:
        """What was shown is applied; where something has changed since, what would change now is shown instead."""
        with self.focal.database.writing() as session:
            person = _need(session, ref, kind)
            told, found = self._told(session, kind, name, content)
            if found is None or told.mark != mark:
                return told
            kept = KINDS[kind].keep(session, found, person, self._here())
            return Compared(number=kept.id) if kept else told

    def _undo(self, ref: str, number: int) -> Compared:
        try:
            with self.focal.database.writing() as session:
                found = get_import(session, number)
                person = _need(session, ref, kind_of(found) if found else next(iter(KINDS)))
                undo(session, number, self.focal.now(), person.id)
        except RegisterFaults as refused:
            return Compared(number=number, faults=refused.faults)
        return Compared(number=number)

    def _export(self, ref: str, kind: str, form: str, year: int, lang: Lang) -> Document | None:
        with self.focal.database.reading() as session:
            _need(session, ref, kind)
            return export(session, kind, form, year, lang)

    def _told(self, session: Session, kind: str, name: str, content: bytes) -> tuple[Compared, object]:
        of_kind = KINDS[kind]
        try:
            found = of_kind.compare(session, name, content, self._here())
        except RegisterFaults as refused:
            return Compared(faults=refused.faults), None
        return Compared(counts=of_kind.count(found), lines=tuple(found.lines()), mark=of_kind.mark(found)), found

    def _here(self) -> Here:
        return Here(self.focal.settings.zone, self.focal.now())


def _need(session: Session, ref: str, kind: str) -> Person:
    person = find_person(session, ref) if ref else None
    if person is None or kind not in takes_in(person):
        raise NotTheirs
    return person
