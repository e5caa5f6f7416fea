"""What stands where: messages on platforms, the rows that they show, and in which version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.tables.items import Item
from storage.tables.notices import Message, Post


@dataclass(frozen=True)
class Stale:
    """A message on a platform that shows something as it no longer is; ``shown`` is the version it shows."""

    post_id: int
    message_id: int
    subject: str
    subject_id: str
    shown: int
    external: str
    address: tuple[str, str, str]


def add_posts(session: Session, message: Message, numbers: Iterable[int]) -> None:
    """Remembers which items a message shows, in their present versions; it has no place until it is sent."""
    versions = select(Item.number, Item.version).where(Item.number.in_(set(numbers)))
    for number, version in session.execute(versions):
        post = Post(message_id=message.id, place_id=message.place_id, subject="item", subject_id=str(number))
        post.shown = version
        session.add(post)


def mark_stale(session: Session, subject: str, subject_id: str, version: int) -> None:
    """To be called in the transaction that changes a row: whatever shows an older version is to be refreshed."""
    old = update(Post).where(Post.subject == subject, Post.subject_id == subject_id, Post.shown < version)
    session.execute(old.values(stale=True).execution_options(synchronize_session=False))


def find_stale(session: Session, limit: int) -> list[Stale]:
    """The newest message sent for each stale subject in each address; older ones are left as history."""
    newest = (
        select(func.max(Post.id))
        .join(Message, Message.id == Post.message_id)
        .where(Post.external.is_not(None))
        .group_by(Post.subject, Post.subject_id, Message.platform, Message.installation, Message.address)
    )
    query = (
        select(Post, Message.platform, Message.installation, Message.address)
        .join(Message, Message.id == Post.message_id)
        .where(Post.stale, Post.external.is_not(None), Post.id.in_(newest))
        .order_by(Post.id)
        .limit(limit)
    )
    return [_stale(post, (platform, installation, at)) for post, platform, installation, at in session.execute(query)]


def mark_fresh(session: Session, post_id: int, before: int, shown: int) -> bool:
    """The message now shows version ``shown``; false where another refresh was first."""
    mine = update(Post).where(Post.id == post_id, Post.shown == before)
    fresh = mine.values(shown=shown, stale=False).returning(Post.id)
    return session.scalars(fresh.execution_options(synchronize_session=False)).one_or_none() is not None


def mark_left(session: Session, post_id: int) -> None:
    """It cannot be refreshed any more (gone, or too old to be edited) and stays as it is."""
    session.execute(update(Post).where(Post.id == post_id).values(stale=False))


def _stale(post: Post, address: tuple[str, str, str]) -> Stale:
    return Stale(post.id, post.message_id, post.subject, post.subject_id, post.shown, post.external or "", address)
