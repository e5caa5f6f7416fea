"""Whether what was composed still holds, asked right before the first byte: what was done, moved or given to somebody
else meanwhile is not said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import structlog
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from bot.deliver.claim import Claim
from bot.deliver.means import Means
from storage.bundles import get_people, load_subjects
from storage.database import is_trouble
from storage.receipts import list_composed
from storage.tables.notices import Notice
from storage.tables.people import Person

log = structlog.get_logger()


def still_hold(session: Session, means: Means, claims: Sequence[Claim], now: Mapping[int, datetime]) -> set[int]:
    """The ids of those messages that would still be composed of the same notices; asked in the try's own
    transaction. ``now``: by message."""
    bundles = [claim for claim in claims if claim.kind == "bundle"]
    composed = list_composed(session, [claim.id for claim in bundles]) if bundles else {}
    for_whom = {claim.id: _reader(claim, composed[claim.id]) for claim in bundles if composed.get(claim.id)}
    people = get_people(session, set(for_whom.values()))
    load_subjects(session, [notice for notices in composed.values() for notice in notices])
    alone = len(claims) == 1
    return {
        claim.id
        for claim in claims
        if claim.id not in for_whom
        or _holds(session, means, people[for_whom[claim.id]], composed[claim.id], now[claim.id], alone)
    }


def _reader(claim: Claim, notices: Sequence[Notice]) -> int:
    """What is shown in a place is nobody's message, and stands on behalf of whoever answers for it."""
    return claim.person_id or notices[0].person_id


def _holds(
    session: Session, means: Means, person: Person, notices: Sequence[Notice], now: datetime, alone: bool
) -> bool:
    """They are composed once more as if they had never been, of which nothing is to be seen in the database.

    What cannot be composed is raised where there are others, so that each is looked at by itself.
    """
    for notice in notices:
        set_committed_value(notice, "state", "planned")
    kept = _try(session, means, person, notices, now) if alone else means.compose(session, person, notices, now)[1]
    for notice in notices:
        if notice.state == "planned":
            set_committed_value(notice, "state", "composed")
            if notice not in kept:
                notice.state = "planned"
    return len(kept) == len(notices)


def _try(session: Session, means: Means, person: Person, notices: Sequence[Notice], now: datetime) -> list[Notice]:
    try:
        with session.begin_nested():
            return means.compose(session, person, notices, now)[1]
    except Exception as fault:
        # The database's own trouble says nothing about the notices: the whole step is tried again later.
        if is_trouble(fault):
            raise
        log.error("notices_not_composed", notices=[notice.id for notice in notices], exc_info=fault)
        return []
