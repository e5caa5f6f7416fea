"""What groups let be done with what is said in their meetings."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.meetings import get_record
from storage.tables.meetings import GroupConsent, Meeting


def get_consent(session: Session, group_id: str) -> GroupConsent:
    """What the group said; where it said nothing, a row that is not kept: captions are used, no model reads, speakers
    are named."""
    return session.get(GroupConsent, group_id) or GroupConsent(
        group_id=group_id, captions=True, model=False, speakers="named", objections=0
    )


def need_consent(session: Session, group_id: str) -> GroupConsent:
    """The same, kept."""
    found = get_consent(session, group_id)
    session.add(found)
    session.flush()
    return found


def may_model_read(session: Session, meeting: Meeting) -> bool:
    """Whether a language model may read the texts of this meeting now: its group allows one, and it was approved for
    the meeting, whose report is not adopted yet."""
    record = get_record(session, meeting.id)
    approved = record is not None and record.model_by is not None and record.adopted_at is None
    return approved and get_consent(session, meeting.group_id).model
