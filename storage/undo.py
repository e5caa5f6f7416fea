"""What a person changed last, whole: one command may have changed several rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.audit import last_change
from storage.public import marks_of
from storage.tables.items import Item
from storage.tables.meetings import AgendaItem, Attendance, Document, GroupConsent, Meeting
from storage.tables.notices import Notice
from storage.tables.people import Absence, Person, Plan, Setting
from storage.tables.places import Place
from storage.tables.records import ActivityReport, OverlapVerdict, Proposal
from storage.tables.register import FocalPoint, Membership, Succession
from storage.tables.work import Audit

Noted = AgendaItem | Attendance | Document
OfRecord = Absence | ActivityReport | FocalPoint | Membership | OverlapVerdict | Succession
Changed = OfRecord | Noted | GroupConsent | Item | Meeting | Notice | Person | Place | Plan | Proposal | Setting
# Those with a number for a key, by what the trail calls them.
NUMBERED: Mapping[str, Any] = MappingProxyType(
    {
        "absence": Absence, "agenda_item": AgendaItem, "attendance": Attendance, "document": Document,
        "focal_point": FocalPoint, "item": Item, "notice": Notice, "person": Person, "place": Place,
        "proposal": Proposal, "succession": Succession, "activity": ActivityReport, "membership": Membership,
        "overlap": OverlapVerdict,
    }
)  # fmt: skip


def list_last_change(session: Session, person_id: int, since: datetime, many: Collection[str]) -> Sequence[Audit]:
    """Every line of the person's last command that changed something, the newest first; none where there was none.

    ``many`` are the commands that change several rows at once: of any other, two of one moment are two changes. What
    stands behind a slash tells apart what two messages of one moment did.
    """
    last = last_change(session, person_id, since)
    if last is None or last.command.split("/")[0] not in many:
        return [last] if last else []
    query = select(Audit).where(Audit.person_id == person_id, Audit.at == last.at, Audit.command == last.command)
    return session.scalars(query.where(Audit.undoes.is_(None)).order_by(Audit.id.desc())).all()


def is_changed_since(session: Session, person_id: int, line_id: int, since: datetime) -> bool:
    """Whether that person's last change is one behind that of a line; what one message changed is one change."""
    last, line = last_change(session, person_id, since), session.get(Audit, line_id)
    return last is not None and line is not None and last.at > line.at


def is_taken_back(session: Session, person_id: int, line_id: int, since: datetime) -> bool:
    """Whether nothing of what a line at or after ``since`` belongs to is left of that person's changes: their last one
    is older, or there is none."""
    last, line = last_change(session, person_id, since), session.get(Audit, line_id)
    return line is not None and line.at >= since and (last is None or last.at < line.at)


def is_of_another(session: Session, person_id: int, line_id: int) -> bool:
    """Whether a line, and all else of its moment, is no change of that person's."""
    line = session.get(Audit, line_id)
    if line is None:
        return False
    own = select(Audit.id).where(Audit.person_id == person_id, Audit.at == line.at).limit(1)
    return session.scalars(own).first() is None


def get_changed(session: Session, line: Audit) -> Changed | None:
    """The row that a line is about; nothing where it is of a kind that is not taken back this way, or gone."""
    if line.subject in NUMBERED:
        found: Changed | None = session.get(NUMBERED[line.subject], int(line.subject_id))
        return found
    if line.subject == "meeting":
        return session.get(Meeting, line.subject_id)
    if line.subject == "consent":
        return session.get(GroupConsent, line.subject_id)
    if line.subject == "plan":
        return session.get(Plan, tuple(line.subject_id.split("/", 1)))
    return session.get(Setting, line.subject_id) if line.subject == "setting" else None


def stands(session: Session, line: Audit, version: int, together: Collection[int] = ()) -> bool:
    """Whether a row, of this version, is as the line left it: unchanged, or changed since by the same person alone, who
    took each of these changes back. ``together``: the ids of the lines that are taken back with it."""
    if version == line.version:
        return True
    later = _later(session, line)
    return bool(later) and later[-1].version == version and _taken_back(line, later, together)


def marks_stand(session: Session, line: Audit, together: Collection[int] = ()) -> bool:
    """As ``stands``, of what a line marked public or no more: what else was marked since does not count."""
    mine = frozenset().union(*marks_of(line))
    later = [each for each in _later(session, line) if not mine.isdisjoint(frozenset().union(*marks_of(each)))]
    return _taken_back(line, later, together)


def _later(session: Session, line: Audit) -> Sequence[Audit]:
    query = select(Audit).where(Audit.subject == line.subject, Audit.subject_id == line.subject_id, Audit.id > line.id)
    return session.scalars(query.order_by(Audit.id)).all()


def _taken_back(line: Audit, later: Sequence[Audit], together: Collection[int]) -> bool:
    undone = {each.undoes for each in later}
    own = all(each.person_id == line.person_id for each in later)
    return own and all(each.undoes is not None or each.id in undone or each.id in together for each in later)


def list_let_go(session: Session, line: Audit) -> Sequence[Item]:
    """The items that hung on a meeting before this change of it and do not since, as long as nothing has changed their
    deadline after it."""
    query = select(Audit).where(Audit.subject == "item", Audit.at == line.at, Audit.command == line.command)
    found = []
    for each in session.scalars(query.where(Audit.person_id.is_(None)).order_by(Audit.id)):
        item = session.get(Item, int(each.subject_id))
        before, after = each.before or {}, each.after or {}
        hung = before.get("due_meeting_id") == line.subject_id != after.get("due_meeting_id")
        if item is not None and hung and item.due_version == after.get("due_version"):
            found.append(item)
    return found


def was_draft(session: Session, number: int) -> bool:
    """Whether an item was a draft when it was last withdrawn, superseded or taken back."""
    query = select(Audit.before, Audit.after).where(Audit.subject == "item", Audit.subject_id == str(number))
    for before, after in session.execute(query.order_by(Audit.id.desc())):
        was, became = (each.get("status") if each else None for each in (before, after))
        if became in ("withdrawn", "superseded") and became != was:
            return was == "draft"
    return False


def find_undone(session: Session, person_id: int, number: int, since: datetime) -> Audit | None:
    """The change of an item that the person took back last, at or after a moment."""
    query = select(Audit.undoes).where(Audit.person_id == person_id, Audit.undoes.is_not(None), Audit.at >= since)
    query = query.where(Audit.subject == "item", Audit.subject_id == str(number)).order_by(Audit.id.desc())
    found = session.scalars(query.limit(1)).first()
    return session.get(Audit, found) if found else None
