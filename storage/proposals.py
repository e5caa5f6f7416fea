"""What machines propose from texts of meetings, until somebody entitled accepts or drops it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.meetings import SESSIONS
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.records import Proposal
from storage.tables.register import Body

OPEN, ACCEPTED, DROPPED = "open", "accepted", "dropped"


def get_proposal(session: Session, number: int) -> Proposal | None:
    """The proposal of this number, whatever became of it."""
    return session.get(Proposal, number)


def add_proposal(session: Session, proposal: Proposal) -> bool:
    """Keeps a proposal; says no where the same words were proposed for the meeting before."""
    query = select(Proposal.id).where(Proposal.digest == proposal.digest)
    if session.scalars(query).first() is not None:
        return False
    session.add(proposal)
    session.flush()
    return True


def list_proposals(
    session: Session, meeting_id: str, until: int | None = None, after: int | None = None
) -> Sequence[Proposal]:
    """What waits for a meeting, in the order in which it was said; none of a higher number than ``until``, and none up
    to the number ``after``."""
    query = select(Proposal).where(Proposal.meeting_id == meeting_id, Proposal.state == OPEN)
    query = query.where(Proposal.id > after) if after is not None else query
    query = query.where(Proposal.id <= until) if until is not None else query
    return session.scalars(query.order_by(Proposal.id)).all()


def any_proposed(session: Session) -> bool:
    """Whether anything was ever found in a text."""
    return session.scalars(select(Proposal.id).limit(1)).first() is not None


def list_meetings_with_proposals(session: Session) -> Sequence[str]:
    """The meetings for which something waits."""
    query = select(Proposal.meeting_id).where(Proposal.state == OPEN, Proposal.meeting_id.is_not(None))
    return [each for each in session.scalars(query.distinct().order_by(Proposal.meeting_id)) if each]


def count_by_meeting(session: Session) -> Sequence[tuple[Meeting, int]]:
    """The meetings for which something waits, and how much of it: the earliest first."""
    query = select(Meeting, func.count(Proposal.id)).join(Proposal, Proposal.meeting_id == Meeting.id)
    query = query.where(Proposal.state == OPEN).group_by(Meeting.id).order_by(Meeting.start, Meeting.id)
    return [(meeting, count) for meeting, count in session.execute(query)]


def list_of_meeting(session: Session, meeting_id: str) -> Sequence[tuple[Proposal, Item | None]]:
    """Everything that was ever proposed for a meeting, with the item that became of it."""
    query = select(Proposal, Item).outerjoin(Item, Item.number == Proposal.item_number)
    found = session.execute(query.where(Proposal.meeting_id == meeting_id).order_by(Proposal.id))
    return [(proposal, item) for proposal, item in found]


def list_accepted(session: Session, meeting_id: str, since: datetime | None) -> Sequence[Item]:
    """What became of the proposals for a meeting that were accepted, as far as it was recorded after a moment."""
    query = select(Item).join(Proposal, Proposal.item_number == Item.number)
    query = query.where(Proposal.meeting_id == meeting_id, Proposal.state == ACCEPTED, Item.status != "withdrawn")
    query = query.where(Item.made_at > since) if since is not None else query
    return session.scalars(query.order_by(Item.number)).all()


def list_known_texts(session: Session, meeting_id: str) -> Sequence[str]:
    """The words of all that is recorded of a meeting, or was proposed for it."""
    items = session.execute(select(Item.text, Item.said).where(Item.meeting_id == meeting_id))
    proposed = session.scalars(select(Proposal.quote).where(Proposal.meeting_id == meeting_id))
    return [*(text for row in items for text in row if text), *proposed]


def list_latest(session: Session, group_ids: Collection[str] | None, on: date, most: int) -> list[Meeting]:
    """The meetings of these groups that have begun by ``on``, the latest first; without them those of all groups, but
    no session of the Council or of a conference, of which nobody brings notes unsaid."""
    query = select(Meeting).join(Body, Body.id == Meeting.group_id)
    query = query.where(Meeting.start <= on, Meeting.status != "cancelled")
    meant = Body.id.in_(group_ids) if group_ids is not None else Body.kind.not_in(SESSIONS)
    return list(session.scalars(query.where(meant).order_by(Meeting.start.desc(), Meeting.id).limit(most)))
