"""Who somebody on a platform is: a registered person by a verified e-mail, else a visitor made from their profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.item_parties import OWED
from storage.parts import parts
from storage.people import add_person, add_route, find_person
from storage.tables.items import ItemParty
from storage.tables.people import Identity, Person, Route

BY_PROFILE, BY_EMAIL, BY_CODE, BY_SECRETARIAT, APART = "profile", "email", "code", "secretariat", "apart"
# Of these nobody in the register has the account.
OF_NOBODY = (BY_PROFILE, APART)


@dataclass(frozen=True)
class Account:
    """A user of an installation, by the platform's id."""

    platform: str
    installation: str
    external: str

    @property
    def ref(self) -> str:
        """What a visitor who is known by nothing else is called in the register; no e-mail and no handle is like it."""
        return f"{self.platform}:{self.installation}:{self.external}".casefold()


@dataclass(frozen=True)
class Profile:
    """What the platform says of a user. ``email`` only where the platform vouches for it; ``lang`` one of Focal's
    languages and ``zone`` a known one, or empty. ``outsider``: a guest, somebody of another organisation, a bot."""

    name: str
    email: str = ""
    lang: str | None = None
    zone: str | None = None
    outsider: bool = True
    gone: bool = False


def find_identity(session: Session, account: Account) -> Identity | None:
    query = select(Identity).where(
        Identity.platform == account.platform,
        Identity.installation == account.installation,
        Identity.external == account.external,
    )
    return session.scalar(query)


def find_account(session: Session, account: Account) -> Person | None:
    """The person behind an account; nobody where it was never seen."""
    identity = find_identity(session, account)
    return session.get_one(Person, identity.person_id) if identity else None


def is_linked(session: Session, person: Person, account: Account) -> bool:
    """Whether the person has an account, this one or another, where this one is."""
    query = select(Identity.id).where(Identity.person_id == person.id, Identity.platform == account.platform)
    return session.scalars(query.where(Identity.installation == account.installation)).first() is not None


def link_account(session: Session, account: Account, person: Person, seen_at: datetime) -> None:
    """The account is this person's from now on; nothing changes where it is already but when it was seen."""
    identity = find_identity(session, account)
    if identity is None:
        identity = Identity(
            person_id=person.id,
            platform=account.platform,
            installation=account.installation,
            external=account.external,
            linked_by=BY_EMAIL,
        )
    identity.seen_at = seen_at
    session.add(identity)


def link_registered(
    session: Session, platform: str, installation: str, emails: Mapping[str, str], seen_at: datetime
) -> None:
    """Accounts that were never seen become those of the registered people who have these e-mails, for which the
    platform vouches (by the account's id). Of all others nothing is kept: they have not spoken yet."""
    for ids in parts(sorted(emails)):
        part = {each: emails[each].casefold() for each in ids}
        there = (Identity.platform == platform, Identity.installation == installation)
        seen = set(session.scalars(select(Identity.external).where(*there, Identity.external.in_(part))))
        wanted = {each: email for each, email in part.items() if each not in seen}
        if not wanted:
            continue
        named = session.scalars(select(Person).where(func.lower(Person.email).in_(set(wanted.values()))))
        people = {(each.email or "").casefold(): each for each in named}
        for external, email in wanted.items():
            if email in people:
                link_account(session, Account(platform, installation, external), people[email], seen_at)
    session.flush()


def keep_profile(session: Session, account: Account, profile: Profile, seen_at: datetime) -> Person:
    """Takes a profile in: the account is linked, its person's language and zone follow it where they were not set
    otherwise. The same twice changes nothing but when it was seen.

    An outsider is never linked by e-mail, and stops being so when they become one; what the secretariat or a code has
    linked stays, as does what was unlinked.
    """
    identity = find_identity(session, account)
    if identity is None:
        identity = Identity(
            platform=account.platform,
            installation=account.installation,
            external=account.external,
            linked_by=BY_PROFILE,
            seen_at=seen_at,
        )
    if identity.person_id is None or (
        identity.linked_by in (BY_PROFILE, BY_EMAIL) and not _is_untold(identity, profile)
    ):
        _link(session, identity, account, profile)
    person = session.get_one(Person, identity.person_id)
    _follow(person, identity, profile, named=person.ref == account.ref)
    identity.guest, identity.seen_at = profile.outsider, seen_at
    # What is not told this time stays as it was told before.
    identity.lang, identity.zone = profile.lang or identity.lang, profile.zone or identity.zone
    identity.name = profile.name or identity.name
    session.add(identity)
    if profile.gone:
        _close_routes(session, account, person)
    session.flush()
    return person


def reach(session: Session, account: Account, person: Person, address: str, there: bool = True) -> None:
    """A way to reach the person by their account; whoever has just acted ``there`` is there again."""
    route = add_route(session, person, account.platform, account.installation, address)
    if there and route.state == "gone":
        route.state = "open"
        session.flush()


def _is_untold(identity: Identity, profile: Profile) -> bool:
    """Whether the e-mail by which an account was linked is merely not shown this time: it is the same account."""
    return identity.linked_by == BY_EMAIL and not profile.email and not profile.outsider


def _link(session: Session, identity: Identity, account: Account, profile: Profile) -> None:
    registered = None if profile.outsider or not profile.email else find_person(session, profile.email)
    if registered is not None and (registered.email or "").casefold() == profile.email.casefold():
        identity.person_id, identity.linked_by = registered.id, BY_EMAIL
        return
    visitor = get_visitor(session, account, profile.name)
    identity.person_id, identity.linked_by = visitor.id, BY_PROFILE


def get_visitor(session: Session, account: Account, name: str) -> Person:
    """The visitor who speaks by an account that is nobody's in the register."""
    return find_person(session, account.ref) or add_person(session, ref=account.ref, name=name)


def _follow(person: Person, identity: Identity, profile: Profile, *, named: bool) -> None:
    """What a person has set otherwise than their profile stays as they set it."""
    if profile.lang and person.lang in (None, identity.lang):
        person.lang = profile.lang
    if profile.zone and person.zone in (None, identity.zone):
        person.zone = profile.zone
    if named and profile.name and person.name != profile.name:
        person.name = profile.name


def _close_routes(session: Session, account: Account, person: Person) -> None:
    theirs = update(Route).where(
        Route.person_id == person.id,
        Route.platform == account.platform,
        Route.installation == account.installation,
        Route.state == "open",
    )
    session.execute(theirs.values(state="gone", version=Route.version + 1))


def list_accounts_of_owners(session: Session, platform: str, installation: str, number: int) -> Sequence[str]:
    """Under which ids a platform knows those who are to do an item, guests left out."""
    owners = select(ItemParty.person_id).where(ItemParty.item_number == number, ItemParty.capacity.in_(OWED))
    known = select(Identity.external).where(Identity.platform == platform, Identity.installation == installation)
    return session.scalars(known.where(Identity.person_id.in_(owners), Identity.guest.is_(False))).all()
