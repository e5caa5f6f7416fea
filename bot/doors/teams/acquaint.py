"""Who speaks and who reads along, asked of Teams: only where it was not asked in the last ten minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.deliver.sender import Kind
from bot.doors.payload import every, text
from bot.doors.teams.activity import LONGEST_NAME, ident
from bot.doors.teams.book import EVERYWHERE, Book, Reference
from bot.doors.teams.connector import Connector
from bot.doors.teams.outcomes import hear
from bot.doors.teams.verify import is_allowed
from bot.render.card import MOST_VIEWERS

FRESH = timedelta(minutes=10)
# Calls are bounded: who is not told by then stays unknown, and unknown counts as outsiders.
PAGE, MOST_PAGES = 200, 25
# How the ids of channels end, as those of chats don't; the second is that of old teams.
CHANNEL = ("@thread.tacv2", "@thread.skype")
STAFF = "user"
# Before the id of whoever was found not to have Focal for themself.
SHUT = "shut "
# In the name under which a directory holds somebody of another one.
LENT = "#EXT#"
log = structlog.get_logger()


@dataclass(frozen=True)
class Told:
    """A member as Teams shows them. ``outsider``: a guest, an anonymous participant, somebody of another organisation.
    ``email`` only where the directory of the organisation vouches for it."""

    user: str
    name: str
    email: str
    outsider: bool


@dataclass(frozen=True)
class Where:
    """A conversation: who reads there, and the ids of those in it, none where they are too many to be asked for.
    ``emails``: of those for whom the directory vouches, by their id."""

    audience: str
    members: frozenset[str] | None = None
    emails: Mapping[str, str] = field(default_factory=dict)


class Acquaintances:
    """What was learnt from Teams lately. One for each process; what must last is kept by those who ask."""

    def __init__(self, connector: Connector, book: Book, services: frozenset[str]) -> None:
        self._connector, self._book, self._services = connector, book, services
        self._asked: dict[tuple[str, str], datetime] = {}
        self._large: set[tuple[str, str]] = set()

    def is_large(self, tenant: str, conversation: str) -> bool:
        """Whether more people were last seen in a conversation than those for whom Teams refreshes a card."""
        return (tenant, conversation) in self._large

    def is_fresh(self, tenant: str, id_: str, now: datetime) -> bool:
        asked = self._asked.get((tenant, id_))
        return asked is not None and now - asked < FRESH

    def forget(self, tenant: str, id_: str) -> None:
        """What was known of a conversation or a person no longer holds. Who comes into a team comes into its channels,
        of which Teams says nothing: all channels go with one."""
        for known in (id_, f"{SHUT}{id_}"):
            self._asked.pop((tenant, known), None)
        if id_.endswith(CHANNEL):
            gone = [key for key in self._asked if key[0] == tenant and key[1].endswith(CHANNEL)]
            for key in gone:
                del self._asked[key]

    async def person(self, tenant: str, place: str, user: str, now: datetime) -> Told | None:
        """A member of a conversation (``place``: its id, or the person's whose chat it is); nothing where Teams can't
        be asked, or does not know them."""
        found = await self._read(tenant, place, f"/members/{user}")
        if not isinstance(found, Mapping) or ident(found, "id") != user:
            return None
        self._asked[tenant, user] = now
        return to_told(found, tenant)

    async def opens(self, tenant: str, user: str, now: datetime, again: bool = False) -> bool:
        """Whether there is a chat with a person, or one can be opened; so too where Teams can't be asked. Nothing is
        said there. ``again``: the one that is known was closed."""
        if not again and await self._book.find(tenant, user):
            return True
        service, shut = await self._book.newest(tenant) or EVERYWHERE, (tenant, f"{SHUT}{user}")
        if self.is_fresh(*shut, now) or not is_allowed(service, self._services):
            return False
        heard = await hear(self._connector.open(service, tenant, user))
        if heard.data:
            await self._book.note(Reference(tenant, user, heard.data, service))
        refused = heard.trouble is not None and heard.trouble.kind is Kind.ROUTE_GONE
        if refused:
            self._asked[shut] = now
        return not refused

    async def place(self, tenant: str, conversation: str, now: datetime) -> Where | None:
        """A conversation; nothing where Teams can't be asked, or shows it to Focal no more."""
        found, token = dict[str, Told](), ""
        for _ in range(MOST_PAGES):
            more = {"continuationToken": token} if token else {}
            page = await self._read(tenant, conversation, "/pagedMembers", pageSize=str(PAGE), **more)
            if not isinstance(page, Mapping):
                return None
            found |= {told.user: told for each in every(page, "members") if (told := to_told(each, tenant)).user}
            token = text(page, "continuationToken")
            if not token:
                break
        self._asked[tenant, conversation] = now
        change = self._large.add if token or len(found) > MOST_VIEWERS else self._large.discard
        change((tenant, conversation))
        emails = {user: told.email for user, told in found.items() if told.email}
        if token:
            return Where("outsiders", emails=emails)
        outsiders = not found or any(each.outsider for each in found.values())
        return Where("outsiders" if outsiders else "staff", frozenset(found), emails)

    async def _read(self, tenant: str, id_: str, path: str, **query: str) -> Any:
        known = await self._book.find(tenant, id_)
        conversation = known.conversation if known else id_
        service = (known.service if known else await self._book.newest(tenant)) or EVERYWHERE
        if not is_allowed(service, self._services):
            return None
        heard = await hear(self._connector.read(service, f"/v3/conversations/{conversation}{path}", **query))
        if heard.trouble is not None:
            log.warning("teams_members_unknown", cause=heard.trouble.detail)
        return heard.data


def to_told(member: Mapping[str, Any], tenant: str) -> Told:
    """Reads a member. Who has no identity in the organisation's directory, another organisation's, or one that was
    lent to a guest, is an outsider, whatever they are called and whatever role Teams gives them."""
    role = text(member, "userRole").lower() or STAFF
    identity = text(member, "aadObjectId") or text(member, "objectId")
    principal = text(member, "userPrincipalName")
    elsewhere = (text(member, "tenantId") or tenant).lower() != tenant.lower() or LENT in principal.upper()
    outsider = role != STAFF or not identity or elsewhere
    names = (text(member, "name").strip(), text(member, "givenName").strip(), ident(member, "id"))
    shown = "" if outsider else (text(member, "email") or principal)[:254]
    return Told(ident(member, "id"), next(filter(None, names), "")[:LONGEST_NAME], shown, outsider)
