"""Whether what was composed still holds, asked right before the first byte: what was done, moved or given to somebody
else meanwhile is not said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from bot.deliver.claim import Claim
from bot.deliver.means import Means
from bot.deliver.tried import Composed, try_compose
from storage.bundles import get_people, load_subjects
from storage.mail_ways import find_astray
from storage.notices import OWN
from storage.receipts import list_composed
from storage.tables.notices import Notice
from storage.tables.people import Person


def still_hold(session: Session, means: Means, claims: Sequence[Claim], now: Mapping[int, datetime]) -> set[int]:
    """The ids of those messages that would still be composed of the same notices, for the same address; asked in the
    try's own transaction. ``now``: by message."""
    bundles = [claim for claim in claims if claim.kind == "bundle"]
    astray = find_astray(session, [claim.id for claim in bundles])
    composed = list_composed(session, [claim.id for claim in bundles]) if bundles else {}
    for_whom = {claim.id: _reader(claim, composed[claim.id]) for claim in bundles if composed.get(claim.id)}
    people = get_people(session, set(for_whom.values()))
    load_subjects(session, [notice for notices in composed.values() for notice in notices])
    alone = len(claims) == 1
    return {
        claim.id
        for claim in claims
        if claim.id not in astray
        and (
            claim.id not in for_whom
            or _holds(session, means, people[for_whom[claim.id]], composed[claim.id], now[claim.id], alone)
        )
    }


def _reader(claim: Claim, notices: Sequence[Notice]) -> int:
    """What is shown in a place is nobody's message, and stands on behalf of whoever answers for it."""
    return claim.person_id or notices[0].person_id


def _holds(
    session: Session, means: Means, person: Person, notices: Sequence[Notice], now: datetime, alone: bool
) -> bool:
    """They are composed once more as if they had never been, of which nothing is to be seen in the database; not for
    whoever left, or is to be told nothing unasked any more.

    What cannot be composed is raised where there are others, so that each is looked at by itself.
    """
    for notice in notices:
        set_committed_value(notice, "state", "planned")
    told = [notice for notice in notices if notice.place_id is not None or _may_be_told(person, notice)]
    composed = (try_compose if alone else _compose)(session, means, person, told, now) if told else None
    kept = composed[1] if composed else []
    for notice in notices:
        if notice.state == "planned":
            set_committed_value(notice, "state", "composed")
            if notice not in kept:
                notice.state = "planned"
    return len(kept) == len(notices)


def _may_be_told(person: Person, notice: Notice) -> bool:
    return person.active and (person.enrolled or notice.stage in OWN)


def _compose(session: Session, means: Means, person: Person, notices: Sequence[Notice], now: datetime) -> Composed:
    return means.compose(session, person, notices, now)
