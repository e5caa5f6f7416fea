"""The list of focal points brought on a page: compared, applied, and taken back, for the secretariat."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.app import Focal
from bot.doors.web.house import Compared
from handlers.imports import undo
from handlers.register.apply import apply
from handlers.register.difference import Difference, difference
from handlers.register.faults import RegisterFaults
from handlers.register.read import read_content
from handlers.rights import DESK
from storage.people import find_person
from storage.tables.people import Person


class NotTheirs(Exception):
    """Whoever asks is not of the secretariat."""


@dataclass(frozen=True)
class Lists:
    """``ref`` says who asks: each raises ``NotTheirs`` for whoever may not."""

    focal: Focal

    async def compare(self, ref: str, name: str, content: bytes) -> Compared:
        return await asyncio.to_thread(self._compare, ref, name, content)

    async def apply(self, ref: str, name: str, content: bytes, version: int) -> Compared:
        return await asyncio.to_thread(self._apply, ref, name, content, version)

    async def undo(self, ref: str, number: int) -> Compared:
        return await asyncio.to_thread(self._undo, ref, number)

    def _compare(self, ref: str, name: str, content: bytes) -> Compared:
        with self.focal.database.reading() as session:
            _need(session, ref)
            return self._told(session, name, content)[0]

    def _apply(self, ref: str, name: str, content: bytes, version: int) -> Compared:
        """What was shown is applied; where the register has changed since, what would change now is shown instead."""
        with self.focal.database.writing() as session:
            person = _need(session, ref)
            told, found = self._told(session, name, content)
            if found is None or told.version != version:
                return told
            kept = apply(session, found, person.id, self.focal.now())
            return Compared(number=kept.id) if kept else told

    def _undo(self, ref: str, number: int) -> Compared:
        try:
            with self.focal.database.writing() as session:
                undo(session, number, self.focal.now(), _need(session, ref).id)
        except RegisterFaults as refused:
            return Compared(number=number, faults=refused.faults)
        return Compared(number=number)

    def _told(self, session: Session, name: str, content: bytes) -> tuple[Compared, Difference | None]:
        today = self.focal.now().astimezone(ZoneInfo(self.focal.settings.zone)).date()
        try:
            found = difference(session, read_content(name, content), today)
        except RegisterFaults as refused:
            return Compared(faults=refused.faults), None
        counts = {action: found.count(action) for action in ("add", "change", "end")}
        return Compared(counts=counts, lines=tuple(found.lines()), version=found.version), found


def _need(session: Session, ref: str) -> Person:
    person = find_person(session, ref) if ref else None
    if person is None or not DESK & set(person.rights):
        raise NotTheirs
    return person
