"""What stands where: messages on platforms, the items that they show, and in which version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Update,
    bindparam,
    case,
    cast,
    exists,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session, aliased

from storage.tables.items import Item
from storage.tables.notices import Message, Post
from storage.tables.row import bare

ITEM, PAGE, READING = "item", "page", "reading"
# What has no version of its own: its changes are counted.
COUNTED = (PAGE, READING)
# Written out, since an index over part of a table is only used where the condition is seen as it was declared.
STALE: ColumnElement[bool] = literal_column("posts.stale")
AT_ONCE = 200
# What stands there, or may.
SAID = ("sent", "doubt")


@dataclass(frozen=True)
class Stale:
    """A message on a platform that shows items as they no longer are.

    ``shown`` has all its items, by number, with the version that it shows; ``tries`` counts refreshes that failed.
    ``changes`` is how often what it shows has changed, where it is somebody's own page.
    """

    message_id: int
    external: str
    address: tuple[str, str, str]
    shown: Mapping[int, int]
    tries: int
    changes: int | None = None


def add_posts(session: Session, message: Message, shown: Mapping[int, int]) -> None:
    """Remembers which items a message shows, by number with their versions; it has no place until it is sent."""
    add_all_posts(session, [(message, shown)])


def add_all_posts(session: Session, shown: Sequence[tuple[Message, Mapping[int, int]]]) -> None:
    """As ``add_posts``, for many messages."""
    rows = [row for message, versions in shown for row in _posts_of(message, versions)]
    if rows:
        session.connection().execute(insert(bare(Post)), rows)


def _posts_of(message: Message, shown: Mapping[int, int]) -> list[dict[str, Any]]:
    told = {"message_id": message.id, "place_id": message.place_id, "subject": ITEM, "stale": False}
    return [{**told, "subject_id": str(number), "shown": version} for number, version in shown.items()]


def mark_stale(session: Session, subject: str, subject_id: str, version: int) -> None:
    """To be called in the transaction that changes a row: whatever shows an older version is to be refreshed."""
    old = update(Post).where(Post.subject == subject, Post.subject_id == subject_id, Post.shown < version)
    session.execute(old.values(stale=True, tries=0, again=None).execution_options(synchronize_session=False))


def mark_placed(session: Session, message_id: int, external: str | None) -> None:
    """A message stands on its platform now; what changed since it was composed is to be refreshed at once."""
    session.connection().execute(_placed(), {"message": message_id, "there": external})


def place_all(session: Session, placed: Mapping[int, str | None]) -> None:
    """As ``mark_placed``, for many: the platform's id by message. Most show nothing that could change."""
    shows = select(Post.message_id).where(Post.message_id.in_(placed)).distinct()
    rows = [{"message": each, "there": placed[each]} for each in session.scalars(shows)]
    if rows:
        session.connection().execute(_placed(), rows)


def is_any_stale(session: Session, clock: datetime) -> bool:
    """Whether there is anything to refresh by now."""
    return session.scalar(select(Post.id).where(*_waiting(clock)).limit(1)) is not None


def find_stale(session: Session, clock: datetime, limit: int) -> list[Stale]:
    """Messages to be refreshed: in each address the newest that shows a changed item. Older ones become history."""
    rows = session.execute(_newest_first(clock)).all()
    history = [row.id for row in rows if row.old]
    session.execute(update(Post).where(Post.id.in_(history)).values(stale=False))
    messages = list(dict.fromkeys(row.message_id for row in rows if not row.old))[:limit]
    return [_stale(session, message_id) for message_id in messages]


def mark_fresh(session: Session, stale: Stale, shown: Mapping[int, int]) -> bool:
    """A message now shows these versions, unless another refresh was first: then it is shown anew.

    The posts are locked before the items are read: a change that comes later finds what is shown here too old.
    """
    posts = _lock(session, stale.message_id)
    present = {row.number: row.version for row in session.execute(_versions(shown))}
    mine = True
    for post in posts:
        post.tries, post.again = 0, None
        if post.subject in COUNTED:
            post.stale = post.shown != stale.changes
            continue
        number = int(post.subject_id)
        first = post.shown in (stale.shown.get(number), shown.get(number))
        mine = mine and first
        post.shown = shown.get(number, post.shown) if first else post.shown
        post.stale = not first or present.get(number, 0) > post.shown
    _add_new(session, posts, shown, present)
    session.flush()
    return mine


def _add_new(session: Session, posts: Sequence[Post], shown: Mapping[int, int], present: Mapping[int, int]) -> None:
    """A page may show more than it did."""
    known = {post.subject_id for post in posts if post.subject == ITEM}
    for number, version in shown.items() if posts else ():
        if str(number) not in known:
            like = {name: getattr(posts[0], name) for name in ("message_id", "place_id", "external")}
            behind = present.get(number, 0) > version
            session.add(Post(**like, subject=ITEM, subject_id=str(number), shown=version, stale=behind))


def put_off(session: Session, stale: Stale, again: datetime) -> None:
    """It could not be refreshed for now; the next try may begin at ``again``, by the database's clock."""
    later = update(Post).where(Post.message_id == stale.message_id, Post.stale)
    session.execute(later.values(again=again, tries=Post.tries + 1).execution_options(synchronize_session=False))


def mark_left(session: Session, stale: Stale) -> None:
    """It cannot be refreshed any more (gone, or too old to be edited) and stays as it is."""
    session.execute(update(Post).where(Post.message_id == stale.message_id).values(stale=False))


@cache
def _placed() -> Update:
    # Built once, since each message is told of so.
    item, post = bare(Item).c, bare(Post).c
    newest = select(item.version).where(item.number == cast(post.subject_id, Integer)).scalar_subquery()
    behind = case((post.subject == ITEM, or_(post.stale, newest > post.shown)), else_=post.stale)
    mine = update(bare(Post)).where(post.message_id == bindparam("message"))
    return mine.values(external=bindparam("there"), stale=behind)


def _waiting(clock: datetime) -> tuple[ColumnElement[bool], ...]:
    return (STALE, Post.external.is_not(None), or_(Post.again.is_(None), Post.again <= clock))


def _newest_first(clock: datetime) -> Any:
    """Stale posts, those that failed least first; ``old``: a newer message in the same address shows the subject."""
    newer, there = aliased(Post), aliased(Message)
    same = (
        newer.subject == Post.subject,
        newer.subject_id == Post.subject_id,
        newer.message_id > Post.message_id,
        newer.external.is_not(None),
        there.platform == Message.platform,
        there.installation == Message.installation,
        there.address == Message.address,
    )
    old = exists(select(newer.id).join(there, there.id == newer.message_id).where(*same)).label("old")
    query = select(Post.id, Post.message_id, old).join(Message, Message.id == Post.message_id)
    return query.where(*_waiting(clock)).order_by(Post.tries, Post.id).limit(AT_ONCE)


def _stale(session: Session, message_id: int) -> Stale:
    message = session.get_one(Message, message_id)
    posts = session.scalars(_posts(message_id)).all()
    shown = {int(post.subject_id): post.shown for post in posts if post.subject == ITEM}
    changes = next((post.shown for post in posts if post.subject in COUNTED), None)
    address = (message.platform, message.installation, message.address)
    return Stale(message_id, message.external or "", address, shown, max(post.tries for post in posts), changes)


def _posts(message_id: int) -> Select[Post]:
    return select(Post).where(Post.message_id == message_id).order_by(Post.id)


def _lock(session: Session, message_id: int) -> Sequence[Post]:
    return session.scalars(_posts(message_id).with_for_update().execution_options(populate_existing=True)).all()


def _versions(numbers: Mapping[int, int]) -> Any:
    return select(Item.number, Item.version).where(Item.number.in_(numbers))


def find_said(session: Session, place_id: int, message_id: int | None) -> Message | None:
    """A message that was said in a place, or the last one there."""
    query = select(Message).where(Message.place_id == place_id, Message.state.in_(SAID))
    query = query.where(Message.id == message_id) if message_id is not None else query
    return session.scalars(query.order_by(Message.id.desc()).limit(1)).first()
