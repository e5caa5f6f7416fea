"""One's own page, where it stands: brought up to date when something changes that it shows, or ought to."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from sqlalchemy import String, Update, bindparam, cast, delete, or_, select, update
from sqlalchemy.orm import Session

from storage.posts import PAGE
from storage.tables.notices import Message, Post
from storage.tables.people import OfficeMember
from storage.tables.row import bare


def add_page(session: Session, message: Message, person_id: int) -> None:
    """Remembers that a message is somebody's own page, which takes the place of one shown there before; to be called
    ahead of ``add_posts``."""
    mine = select(Post.message_id).where(Post.subject == PAGE, Post.subject_id == str(person_id))
    there = (
        Message.platform == message.platform,
        Message.installation == message.installation,
        Message.address == message.address,
    )
    before = select(Message.id).where(Message.id.in_(mine), Message.id != message.id, *there)
    session.execute(delete(Post).where(Post.message_id.in_(before)).execution_options(synchronize_session=False))
    told = {"message_id": message.id, "place_id": message.place_id, "subject_id": str(person_id)}
    session.add(Post(**told, subject=PAGE, shown=0, stale=False))
    session.flush()


def mark_pages(session: Session, person_ids: Collection[int]) -> None:
    """To be called in the transaction that changes what concerns people or offices: their pages are to be refreshed,
    and those of whoever answers such an office."""
    if person_ids:
        told = {"people": list(person_ids), "own": [str(each) for each in person_ids]}
        session.connection().execute(_of_these(), told)


def mark_all_pages(session: Session) -> None:
    """The same of everybody's, after a change of what all are shown."""
    session.execute(_marked())


# Built once, since whatever changes an item asks them.


@cache
def _of_these() -> Update:
    answering = select(cast(OfficeMember.person_id, String))
    answering = answering.where(OfficeMember.office_id.in_(bindparam("people", expanding=True)))
    own = Post.subject_id.in_(bindparam("own", expanding=True))
    return _marked().where(or_(own, Post.subject_id.in_(answering)))


def _marked() -> Update:
    # What a page shows has no version: its changes are counted, so that one that comes between is not missed.
    changed = update(bare(Post)).where(Post.subject == PAGE)
    return changed.values(stale=True, shown=Post.shown + 1, tries=0, again=None)
