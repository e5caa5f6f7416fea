"""Answers from outside of the chats: kept, listed while they wait, settled once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlalchemy.orm import Session

from storage.tables.answers import Answer
from storage.tables.notices import Notice
from storage.tables.people import Person

# Written out, since an index over part of a table is only used where the condition is seen as it was declared.
OPEN: ColumnElement[bool] = literal_column("answers.state = 'open'")


def add_answer(session: Session, answer: Answer) -> Answer:
    """Keeps a new answer; flushed, so that it has its number."""
    session.add(answer)
    session.flush()
    return answer


def count_waiting(session: Session, person_id: int) -> int:
    """How many answers of one person wait."""
    query = select(func.count()).select_from(Answer).where(OPEN, Answer.person_id == person_id)
    return session.scalar(query) or 0


def list_waiting(session: Session, limit: int) -> tuple[Sequence[tuple[Answer, Person]], int]:
    """The oldest that wait, with whoever gave them, and how many there are in all."""
    query = select(Answer, Person).join(Person, Person.id == Answer.person_id).where(OPEN)
    found = [(answer, person) for answer, person in session.execute(query.order_by(Answer.id).limit(limit))]
    total = session.scalar(select(func.count()).select_from(Answer).where(OPEN)) or 0
    return found, total


def get_waiting(session: Session, number: int) -> Answer | None:
    """The answer with this number, if it still waits; held against anybody who settles it in the same moment."""
    return session.scalars(select(Answer).where(OPEN, Answer.id == number).with_for_update()).one_or_none()


def any_unnamed(session: Session) -> bool:
    """Whether one waits that names no item."""
    return any(not items for items in session.scalars(select(Answer.items).where(OPEN)))


def list_told_of(session: Session, answer: Answer, stage: str, numbers: Collection[int]) -> Sequence[Notice]:
    """What the desk was told of it, or is to be, under these items."""
    told = select(Notice).where(Notice.stage == stage, Notice.occurrence == answer.id)
    return session.scalars(told.where(Notice.item_number.in_(numbers))).all()
