"""Trips to the organisation's own sign-in, and whom it lets in: somebody of the register, never anybody new."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from bot.app import Focal
from bot.doors.web.house import Vouched
from bot.serving.web_entry import SESSION_LIFE, known
from storage.digests import digest_of
from storage.identities import Account, find_account, is_linked, link_account
from storage.tables.people import Person
from storage.tables.web import WebTrip
from storage.web import add_session, add_trip, take_trip

TRIP_LIFE = timedelta(minutes=10)


@dataclass(frozen=True)
class Trips:
    """The way in through the organisation, over one database."""

    focal: Focal

    async def set_out(self, state: str, verifier: str, nonce: str, visit: str) -> None:
        await asyncio.to_thread(self._set_out, state, verifier, nonce, visit)

    async def come_back(self, state: str, visit: str) -> tuple[str, str] | None:
        return await asyncio.to_thread(self._come_back, state, visit)

    async def vouched(self, vouched: Vouched, visit: str) -> bool:
        return await asyncio.to_thread(self._vouched, vouched, visit)

    def _set_out(self, state: str, verifier: str, nonce: str, visit: str) -> None:
        now = self.focal.now()
        trip = WebTrip(digest=_bound(state, visit), verifier=verifier, nonce=nonce, until=now + TRIP_LIFE)
        with self.focal.database.writing() as session:
            add_trip(session, trip, now)

    def _come_back(self, state: str, visit: str) -> tuple[str, str] | None:
        with self.focal.database.writing() as session:
            return take_trip(session, _bound(state, visit), self.focal.now())

    def _vouched(self, vouched: Vouched, visit: str) -> bool:
        now = self.focal.now()
        with self.focal.database.writing() as session:
            account = account_of(vouched.issuer, vouched.subject)
            person = _who(session, account, vouched.email)
            if person is None:
                return False
            link_account(session, account, person, now)
            add_session(session, digest_of(visit), person.id, "oidc", now, now + SESSION_LIFE)
        return True


def account_of(issuer: str, subject: str) -> Account:
    """An account of an issuer, under a name that has a length whatever the issuer's names are."""
    return Account("oidc", (urlsplit(issuer).hostname or "")[:64], digest_of(f"{issuer}\0{subject}"))


def _who(session: Session, account: Account, email: str) -> Person | None:
    """Who it is: by the account, which an issuer never gives to anybody else, else by an e-mail that it vouches for.

    An e-mail can come into other hands: where it belongs to somebody who has entered by another account of the same
    issuer, or an account to somebody else than its e-mail, nobody is let in.
    """
    before = find_account(session, account)
    named = known(session, email) if email else None
    named = named if named and (named.email or "").casefold() == email.casefold() else None
    if before is not None:
        return before if before.active and named in (None, before) else None
    return named if named and not is_linked(session, named, account) else None


def _bound(state: str, visit: str) -> str:
    """What comes back counts in the browser alone in which it began."""
    return digest_of(f"{visit}\0{state}")
