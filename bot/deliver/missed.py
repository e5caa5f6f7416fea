"""What was not said in time, and never will be: the desk learns of whom nobody else tells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot.deliver.means import Means
from handlers.desk import UNSURE, UNTOLD
from handlers.pauses import is_paused
from storage.notices import find_subject
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.unsaid import UNSENT

log = structlog.get_logger()


def tell_missed(session: Session, means: Means, missed: Sequence[Notice], now: datetime) -> None:
    """Of these, which were missed just now: what is paused was left out by intent."""
    told = [each for each in missed if not _waits(session, each, now)]
    unsent, unsure = [[each for each in told if each.reason == why] for why in (UNSENT, "doubt")]
    if missed:
        log.warning("notices_missed", missed=len(missed), unsent=len(unsent), unsure=len(unsure))
    means.untold(session, unsent, UNTOLD, now)
    means.untold(session, unsure, UNSURE, now)


def _waits(session: Session, notice: Notice, now: datetime) -> bool:
    subject = find_subject(session, notice)
    # What is shown in a place is for nobody's class.
    person = session.get_one(Person, notice.person_id) if notice.place_id is None else None
    return is_paused(session, subject.group_id if subject else None, person.kind if person else None, now)
