"""Calendars under secret addresses, of which the database keeps the digests alone."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass

from bot.app import Focal
from handlers import facts
from handlers.answer import Person
from storage.digests import digest_of
from storage.people import find_person, get_person
from storage.web import add_feed, end_feeds, find_feed, list_feeds


@dataclass(frozen=True)
class Feeds:
    """The calendars of one Focal."""

    focal: Focal

    async def new(self, ref: str, group: str | None) -> str:
        return await asyncio.to_thread(self._new, ref, group)

    async def end(self, ref: str, group: str | None) -> None:
        await asyncio.to_thread(self._end, ref, group)

    async def find(self, secret: str) -> tuple[Person, str | None] | None:
        return await asyncio.to_thread(self._find, secret)

    async def all(self, ref: str) -> tuple[str | None, ...]:
        return await asyncio.to_thread(self._all, ref)

    def _all(self, ref: str) -> tuple[str | None, ...]:
        with self.focal.database.reading() as session:
            person = find_person(session, ref)
            return tuple(list_feeds(session, person.id)) if person else ()

    def _new(self, ref: str, group: str | None) -> str:
        secret = secrets.token_urlsafe(32)
        with self.focal.database.writing() as session:
            person = find_person(session, ref)
            if person is not None:
                add_feed(session, digest_of(secret), person.id, group, self.focal.now())
        return secret

    def _end(self, ref: str, group: str | None) -> None:
        with self.focal.database.writing() as session:
            person = find_person(session, ref)
            if person is not None:
                end_feeds(session, person.id, group)

    def _find(self, secret: str) -> tuple[Person, str | None] | None:
        """Whose calendar it is; nobody's once they are no longer there."""
        with self.focal.database.reading() as session:
            feed = find_feed(session, digest_of(secret))
            person = get_person(session, feed.person_id) if feed else None
            return (facts.person(person), feed.group_id) if feed and person and person.active else None
