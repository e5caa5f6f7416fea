"""The way in: an activity that was let in is read, kept, and acknowledged only then."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.doors.fetched import files_beside
from bot.doors.payload import text
from bot.doors.teams.activity import Activity
from bot.doors.teams.book import Reference, reference_of
from bot.doors.teams.brought import others
from bot.doors.teams.news import Glance, Ignored, News, PutIn
from bot.doors.teams.read import read
from bot.doors.teams.replies import Body, Spoken, answered, glance, looked_up, nothing_for, put_in, results, taken, told
from bot.message import Message, Pressed, Searched, Submitted

log = structlog.get_logger()
NOTHING: Body = {}
OPENS = ("task/fetch", "composeExtension/fetchTask", "config/fetch")


@dataclass(frozen=True)
class House:
    """What the door asks of those who answer, all of it off the event loop.

    ``allowed``: whether Focal may serve an organisation at all. ``note`` keeps where a conversation is; ``take`` keeps
    a message; ``ask`` answers one in the same request, ``search`` a search box; ``look`` reads what a card would show a
    person now, ``put_in`` what they may show where they write, and neither changes anything; ``learn`` takes news in.
    ``now`` is people's time; ``lang`` that of those who have set none.
    """

    allowed: Callable[[str], bool]
    note: Callable[[Reference], Awaitable[None]]
    take: Callable[[Message], Awaitable[None]]
    ask: Callable[[Message], Awaitable[Spoken | None]]
    search: Callable[[Searched], Awaitable[Spoken]]
    look: Callable[[Pressed], Awaitable[Spoken | None]]
    put_in: Callable[[Pressed], Awaitable[Spoken]]
    learn: Callable[[News], Awaitable[None]]
    now: Callable[[], datetime]
    lang: str


class Intake:
    """Takes activities in. What it raises means that nothing was kept: Teams must not be told otherwise."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def receive(self, payload: Mapping[str, Any]) -> Body:
        """What to answer with."""
        name = text(payload, "name") if text(payload, "type") == "invoke" else ""
        found = read(payload, self._house.now())
        activity = Activity(payload, self._house.now())
        if not isinstance(found, Ignored) and not self._house.allowed(activity.tenant):
            found = Ignored("an organisation that is not among those allowed")
        if isinstance(found, Ignored):
            log.debug("teams_ignored", reason=found.reason)
            return nothing_for(name)
        if isinstance(found, Glance):
            # Nobody has done anything: not even where the conversation is, is noted.
            return glance(await self._house.look(found.wanted))
        if isinstance(found, PutIn):
            return put_in(await self._house.put_in(found.wanted))
        if reference := reference_of(activity):
            await self._house.note(reference)
        answer = await self._handed_on(found, name)
        for file in files_beside(found, others(payload)):
            await self._house.take(file)
        return answer

    async def _handed_on(self, found: Message | News, name: str) -> Body:
        if isinstance(found, News):
            await self._house.learn(found)
            return NOTHING
        lang = found.sender.lang or self._house.lang
        match found:
            case Searched() if name == "application/search":
                return looked_up(await self._house.search(found))
            case Searched():
                return results(await self._house.search(found))
            case Submitted() if name:
                return answered(await self._house.ask(found), name, lang, found.event)
            case _ if name in OPENS:
                return told(await self._house.ask(found), name, lang, found.event)
            case _:
                await self._house.take(found)
                return taken(lang) if name else NOTHING
