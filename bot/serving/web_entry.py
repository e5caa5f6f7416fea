"""How somebody enters the pages: with a password of a trial, by a link that works once, or through the organisation.

Whoever is not let in learns nothing: not whether an address is in the register, nor by the time that an answer takes.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.app import Focal
from bot.deliver.one_time import KEY, LINK_LIFE
from bot.serving.personal import addressed
from handlers.answer import Code, Line, Reply
from storage.digests import digest_of
from storage.mail_ways import open_way_of
from storage.messages import add_message
from storage.people import find_person
from storage.routes import SCREENS, in_order, is_open
from storage.served import list_served
from storage.tables.people import Person, Route
from storage.web import (
    add_link,
    add_session,
    end_links,
    end_session,
    end_sessions,
    find_session,
    get_password,
    set_password,
    take_link,
)
from storage.web_paces import take

SESSION_LIFE = timedelta(days=7)
SHORTEST = 12
# So many links are sent to one person at once, then one in five minutes.
LINKS, LINKS_A_SECOND = 3, 1 / 300
# Costs a tenth of a second and 32 MB: much for whoever guesses, little for whoever enters.
COST: Mapping[str, int] = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}


@dataclass(frozen=True)
class Entry:
    """The ways in, over one database."""

    focal: Focal

    def find(self, visit: str) -> Person | None:
        """Who has entered at the browser with this secret."""
        with self.focal.database.reading() as session:
            return find_session(session, digest_of(visit), self.focal.now())

    def by_password(self, address: str, password: str, visit: str) -> bool:
        """Lets in whoever knows the password of an account."""
        with self.focal.database.reading() as session:
            person = known(session, address)
            kept = get_password(session, person.id) if person else None
        if not _is_same(password, kept) or person is None:
            return False
        self._let_in(person.id, "account", visit)
        return True

    def by_link(self, token: str, visit: str) -> bool:
        """Lets in whoever has a link that nobody used."""
        now = self.focal.now()
        with self.focal.database.writing() as session:
            person = take_link(session, digest_of(token), now)
            if person is not None:
                add_session(session, digest_of(visit), person, "link", now, now + SESSION_LIFE)
        return person is not None

    def send_link(self, address: str, url: str) -> None:
        """Sends a link to whoever bears this address, where one of their ways can be trusted to be theirs."""
        now = self.focal.now()
        with self.focal.database.writing() as session:
            person = known(session, address)
            route = _way(session, person, self.focal) if person else None
            if person is not None and route is not None and self._may_write(session, person, now):
                _send(session, person, route, self._leads(person, url), self.focal, now)

    def _may_write(self, session: Session, person: Person, now: datetime) -> bool:
        """Whoever knows somebody's address cannot fill their mailbox with links."""
        return take(session, digest_of(f"link to {person.id}"), LINKS, LINKS_A_SECOND, now)

    def new_link(self, address: str, url: str) -> str | None:
        """A link for whoever bears this address, to be handed to them; nothing where nobody does."""
        with self.focal.database.writing() as session:
            person = known(session, address)
            return self._link(session, person, url, self.focal.now()) if person else None

    def set_password(self, address: str, password: str) -> bool:
        """Gives somebody of the register an account. Raises ``ValueError`` for a password that is too short."""
        if len(password) < SHORTEST:
            raise ValueError(f"a password has at least {SHORTEST} characters")
        with self.focal.database.writing() as session:
            person = known(session, address)
            if person is not None:
                set_password(session, person.id, _stretched(password, secrets.token_bytes(16)))
                end_sessions(session, person.id)
        return person is not None

    def put_out(self, address: str) -> bool:
        """Ends every session of whoever bears this address, and every link that would let them in; whether anybody
        does. Who has left the organisation is put out as well."""
        with self.focal.database.writing() as session:
            person = find_person(session, address[:254])
            if person is not None:
                end_sessions(session, person.id)
                end_links(session, person.id)
        return person is not None

    def leave(self, visit: str, *, everywhere: bool) -> None:
        """The browser is out, or every browser of whoever sits there."""
        with self.focal.database.writing() as session:
            person = find_session(session, digest_of(visit), self.focal.now())
            if person is not None and everywhere:
                end_sessions(session, person.id)
            end_session(session, digest_of(visit))

    def take(self, name: str, burst: int, rate: float) -> bool:
        """Whether one more is taken from the bucket of this name."""
        with self.focal.database.writing() as session:
            return take(session, digest_of(name), burst, rate, self.focal.now())

    def _let_in(self, person_id: int, way: str, visit: str) -> None:
        now = self.focal.now()
        with self.focal.database.writing() as session:
            add_session(session, digest_of(visit), person_id, way, now, now + SESSION_LIFE)

    def _link(self, session: Session, person: Person, url: str, now: datetime) -> str:
        token = secrets.token_urlsafe(32)
        add_link(session, digest_of(token), person.id, now, now + LINK_LIFE)
        return f"{self._leads(person, url)}{token}"

    def _leads(self, person: Person, url: str) -> str:
        """The address of a link without its secret, which is made when it leaves."""
        return f"{url.rstrip('/')}/{person.lang or self.focal.settings.language}/link/"


def known(session: Session, address: str) -> Person | None:
    """Who of the register may enter by this name, handle or e-mail."""
    person = find_person(session, address[:254])
    return person if person and person.active and person.kind != "visitor" else None


def _way(session: Session, person: Person, focal: Focal) -> Route | None:
    """Where they can be written to by what is served now; by mail also whoever was never written to before."""
    if focal.settings.has_mail:
        open_way_of(session, person)
    served = list_served(session, focal.database.now())
    usable = [Route.platform.not_in(SCREENS), *([Route.platform.in_(served)] if served is not None else [])]
    query = session.query(Route).join(Person, Person.id == Route.person_id).filter(Route.person_id == person.id)
    return query.filter(is_open(), *usable).order_by(*in_order()).first()


def _send(session: Session, person: Person, route: Route, link: str, focal: Focal, now: datetime) -> None:
    add_message(
        session,
        kind="reply",
        **addressed(focal, person, route),
        reply=Reply(title=Line(key=KEY, facts={"link": Code(value=link)})).model_dump(mode="json"),
        made_at=now,
        expires=now + LINK_LIFE,
    )


def _stretched(password: str, salt: bytes) -> str:
    made = hashlib.scrypt(password.encode("utf-8", "replace"), salt=salt, dklen=32, **COST)
    return "$".join(base64.b64encode(part).decode() for part in (salt, made))


def _is_same(password: str, kept: str | None) -> bool:
    """The work is done for an address that nobody bears as well."""
    salt = base64.b64decode(kept.partition("$")[0]) if kept else b"nobody's own salt"
    return hmac.compare_digest(_stretched(password[:1024], salt), kept or "") and kept is not None
