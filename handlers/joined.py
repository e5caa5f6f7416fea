"""Who somebody on a platform is, also once they stand in the register: what they kept before is theirs then."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from handlers.replanning import replan_for, replan_hours
from handlers.trail import item_as_data, write_item
from storage.identities import Account, Profile, find_account, keep_profile
from storage.joined import join, list_kept
from storage.tables.people import Person

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


def _join(session: Session, visitor: Person, person: Person, now: datetime) -> None:
    items = list_kept(session, visitor.id)
    stood = {item: item_as_data(item) for item in items}
    join(session, visitor, person, items)
    for item, was in stood.items():
        write_item(session, item, was, at=now, by=None, command=COMMAND)
