"""Papers of meetings, under the numbers that people gave them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.meetings import AgendaItem, Document


def add_document(session: Session, document: Document) -> Document:
    session.add(document)
    session.flush()
    return document


def list_documents(session: Session, meeting_id: str) -> Sequence[Document]:
    """The papers of a meeting: those with a number by it, then those that wait for one, as they came in."""
    query = select(Document).where(Document.meeting_id == meeting_id)
    return session.scalars(query.order_by(Document.number.is_(None), Document.number, Document.id)).all()


def find_document(session: Session, meeting_id: str, number: str, revision: str | None) -> Document | None:
    """The paper of a meeting with this number and revision."""
    query = select(Document).where(Document.meeting_id == meeting_id, Document.number == number)
    return session.scalars(query.where(Document.revision.is_not_distinct_from(revision)).limit(1)).first()


def find_point(session: Session, meeting_id: str, position: int) -> AgendaItem | None:
    """A point of a meeting's agenda by its number."""
    query = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id, AgendaItem.position == position)
    return session.scalars(query).one_or_none()
