"""Accounts that ask to be linked with somebody of the register: the request and its code, of which the digest alone is
kept."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session

from storage.digests import digest_of
from storage.identities import OF_NOBODY, Account
from storage.tables.people import Identity, LinkRequest, Person

# Letters and digits that nobody takes for another.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH, PART = 10, 5
# So many wrong answers, and the code holds no more.
MOST_TRIES = 5
# So long the secretariat sees that somebody has asked.
KEPT = timedelta(days=30)
Tried = Literal["fits", "wrong", "spent", "none"]


def find_bearer(session: Session, address: str) -> Person | None:
    """Whoever of the register bears this e-mail and can be written to there: nobody who has left, no visitor."""
    query = select(Person).where(func.lower(Person.email) == address.casefold(), Person.active, ~Person.example)
    found = session.scalars(query.where(Person.kind != "visitor").limit(2)).all()
    return found[0] if len(found) == 1 else None


def add_request(
    session: Session, account: Account, person: Person | None, address: str, now: datetime, until: datetime
) -> LinkRequest:
    """The account's request, instead of the one before it, whose code ends with this; those of long ago go with it."""
    session.execute(delete(LinkRequest).where(or_(and_(*_of(account)), LinkRequest.made_at <= now - KEPT)))
    row = LinkRequest(
        key=secrets.token_urlsafe(24),
        platform=account.platform,
        installation=account.installation,
        external=account.external,
        person_id=person.id if person else None,
        address=address,
        tries=0,
        made_at=now,
        until=until,
    )
    session.add(row)
    session.flush()
    return row


def new_code(session: Session, key: str, person_id: int) -> str:
    """A code for a request, of which the digest alone is kept; of several the last one holds. Where the request is no
    longer, or somebody else's, it fits nothing."""
    code = _drawn()
    mine = update(LinkRequest).where(LinkRequest.key == key, LinkRequest.person_id == person_id)
    session.execute(mine.values(digest=_digest(key, code)))
    return f"{code[:PART]}-{code[PART:]}"


def _drawn() -> str:
    # One without a letter or without a figure could be taken for a number or a word: it is drawn anew.
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        if not code.isalpha() and not code.isdecimal():
            return code


def to_code(said: str) -> str:
    """A code as it may be typed, as it was made: case, spaces and strokes don't count."""
    return "".join(letter for letter in said.upper() if letter.isalnum())


def try_code(session: Session, account: Account, code: str, now: datetime) -> tuple[Tried, LinkRequest | None]:
    """Whether the code is that of the account's request, which ends with this where it is, and where too many were
    wrong. The row is held to the end of the transaction: of two answers at once one comes first."""
    row = session.scalar(select(LinkRequest).where(*_of(account)).with_for_update())
    if row is None or row.until <= now or row.tries >= MOST_TRIES:
        return "none", None
    # Compared whatever there is, so that the time that it takes tells nothing.
    fits = hmac.compare_digest(_digest(row.key, to_code(code)), row.digest or _digest(row.key, secrets.token_hex(8)))
    if fits:
        session.delete(row)
        session.flush()
        return "fits", row
    row.tries += 1
    session.flush()
    return ("spent" if row.tries >= MOST_TRIES else "wrong"), row


def end_request(session: Session, account: Account) -> None:
    """The account asks no more."""
    session.execute(delete(LinkRequest).where(*_of(account)))


def list_requests(session: Session) -> Sequence[tuple[LinkRequest, Identity]]:
    """Accounts that have asked of late and are nobody's yet, the latest first."""
    same = (
        Identity.platform == LinkRequest.platform,
        Identity.installation == LinkRequest.installation,
        Identity.external == LinkRequest.external,
    )
    query = select(LinkRequest, Identity).join(Identity, and_(*same))
    query = query.where(Identity.linked_by.in_(OF_NOBODY)).order_by(LinkRequest.made_at.desc())
    return [(row, identity) for row, identity in session.execute(query)]


def list_accounts_of(session: Session, person_id: int, platforms: Sequence[str]) -> Sequence[Identity]:
    """The accounts that speak for somebody of the register."""
    query = select(Identity).where(Identity.person_id == person_id, Identity.platform.in_(platforms))
    return session.scalars(query.where(Identity.linked_by.not_in(OF_NOBODY)).order_by(Identity.id)).all()


def list_named(session: Session, said: str, platforms: Sequence[str], most: int) -> Sequence[Identity]:
    """Accounts by what they are called on their platform, whatever the case."""
    query = select(Identity).where(Identity.platform.in_(platforms), func.lower(Identity.name) == said.casefold())
    return session.scalars(query.order_by(Identity.seen_at.desc()).limit(most)).all()


def _digest(key: str, code: str) -> str:
    return digest_of(f"{key}\0{code}")


def _of(account: Account) -> tuple[ColumnElement[bool], ...]:
    return (
        LinkRequest.platform == account.platform,
        LinkRequest.installation == account.installation,
        LinkRequest.external == account.external,
    )
