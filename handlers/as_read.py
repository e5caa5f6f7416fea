"""What the secretariat let go was read in its exact words: in others, or for others, it waits to be read once more."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from handlers.notice_words import notice_line
from handlers.release_rules import READ, RELEASE, state_of
from storage.notices import OWN, Subject
from storage.tables.notices import Notice
from storage.tables.people import Person


def keep_read(session: Session, notice: Notice, subject: Subject, now: datetime) -> None:
    """Keeps a mark of the words as they are shown now."""
    person = session.get_one(Person, notice.person_id)
    notice.facts = {**notice.facts, READ: _mark(session, person, notice, subject, now)}


def is_as_read(session: Session, person: Person, notice: Notice, subject: Subject, now: datetime) -> bool:
    """Whether it says what was read, or need not have been read; else it waits for release again."""
    state = state_of(session, subject.group_id, person, own=notice.stage in OWN)
    if state != RELEASE or notice.facts.get(READ) == _mark(session, person, notice, subject, now):
        return True
    notice.state, notice.reason = state
    return False


def _mark(session: Session, person: Person, notice: Notice, subject: Subject, now: datetime) -> str:
    line = notice_line(session, person, notice, subject, max(notice.due, now))
    return sha256(line.model_dump_json().encode()).hexdigest()[:16]
