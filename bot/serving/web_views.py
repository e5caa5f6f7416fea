"""Views of items that people keep, over one database."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from bot.app import Focal
from storage.people import find_person
from storage.web_views import drop_view, list_views, put_view

Fields = Mapping[str, str]


@dataclass(frozen=True)
class Views:
    """``ref`` says whose views they are."""

    focal: Focal

    async def all(self, ref: str) -> tuple[tuple[str, Fields], ...]:
        return await asyncio.to_thread(self._all, ref)

    async def put(self, ref: str, name: str, fields: Fields) -> bool:
        return await asyncio.to_thread(self._put, ref, name, fields)

    async def drop(self, ref: str, name: str) -> None:
        await asyncio.to_thread(self._drop, ref, name)

    def _all(self, ref: str) -> tuple[tuple[str, Fields], ...]:
        with self.focal.database.reading() as session:
            person = find_person(session, ref)
            return tuple((each.name, each.fields) for each in list_views(session, person.id)) if person else ()

    def _put(self, ref: str, name: str, fields: Fields) -> bool:
        with self.focal.database.writing() as session:
            person = find_person(session, ref)
            return person is not None and put_view(session, person.id, name, fields, self.focal.now())

    def _drop(self, ref: str, name: str) -> None:
        with self.focal.database.writing() as session:
            person = find_person(session, ref)
            if person is not None:
                drop_view(session, person.id, name)
