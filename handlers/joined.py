"""Who somebody on a platform is, also once they stand in the register: what they kept before is theirs then."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from handlers.desk import UNSURE
from handlers.replanning import replan_for, replan_hours
from handlers.trail import item_as_data, write_item
from handlers.untold import tell_desk
from storage.account_ways import close_ways, open_ways, pass_seats
from storage.accounts import end_request
from storage.identities import APART, Account, Profile, find_account, get_visitor, keep_profile
from storage.joined import join, list_kept
from storage.tables.people import Identity, Person

COMMAND = "JoinRegister"


def keep_known(session: Session, account: Account, profile: Profile, now: datetime) -> Person:
    """As ``keep_profile``; what was kept for the account while nobody in the register had it goes with it, and
    reminders follow the zone of whoever travels."""
    before = find_account(session, account)
    zone = before.zone if before else None
    person = keep_profile(session, account, profile, now)
    joins = before is not None and before.id != person.id and before.ref == account.ref
    if before is not None and joins:
        _join(session, before, person, now)
    if joins:
        replan_for(session, [person.id], now)
    elif person is before and person.zone != zone:
        replan_hours(session, [person.id], now)
    return person


def take_over(session: Session, account: Account, identity: Identity, person: Person, by: str, now: datetime) -> None:
    """The account is the person's from now on, with what was kept for it while it was nobody's."""
    before = session.get_one(Person, identity.person_id)
    identity.person_id, identity.linked_by = person.id, by
    # As of whoever is linked by e-mail, what the platform tells of them counts where nothing else is known.
    person.lang, person.zone = person.lang or identity.lang, person.zone or identity.zone
    session.flush()
    if before.ref == account.ref:
        _join(session, before, person, now)
        replan_for(session, [person.id], now)
    open_ways(session, person.id, account)
    pass_seats(session, account, before.id, person.id)
    end_request(session, account)


def give_up(session: Session, account: Account, identity: Identity, now: datetime) -> Person:
    """The account is nobody's in the register any more: whoever speaks by it is a visitor, as whom they are returned.
    What was recorded by it stays with whoever it was recorded as; of what may have arrived there the desk is told."""
    before = session.get_one(Person, identity.person_id)
    visitor = get_visitor(session, account, identity.name or account.external)
    identity.person_id, identity.linked_by = visitor.id, APART
    session.flush()
    tell_desk(session, close_ways(session, before.id, account), UNSURE, now)
    pass_seats(session, account, before.id, visitor.id)
    return visitor


def _join(session: Session, visitor: Person, person: Person, now: datetime) -> None:
    items = list_kept(session, visitor.id)
    stood = {item: item_as_data(item) for item in items}
    join(session, visitor, person, items)
    for item, was in stood.items():
        write_item(session, item, was, at=now, by=None, command=COMMAND)
