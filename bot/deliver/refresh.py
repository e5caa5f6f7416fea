"""Refreshing: what stands on a platform and shows something as it no longer is, is edited. An edit made twice
changes nothing, so no claim is needed; the newest message of each place is enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot.deliver.means import Means, aside
from bot.deliver.sender import Kind, Outcome, Parcel, Target
from handlers.answer import Reply
from storage.posts import Stale, find_stale, mark_fresh, mark_left
from storage.tables.notices import Message

log = structlog.get_logger()
Show = Callable[[Session, Message, Stale, datetime], tuple[Reply, int] | None]
LIMIT = 20


@dataclass(frozen=True)
class Edit:
    """A message on a platform and how it should look now; ``version`` is what it then shows."""

    stale: Stale
    parcel: Parcel
    version: int


async def refresh(means: Means, show: Show, now: datetime) -> int:
    """Edits up to ``LIMIT`` messages; returns how many. ``show`` gives the present state and its version, or nothing
    where the message is to stay as it is."""
    edits = await aside(means, "refresh.find", lambda: _edits(means, show, now))
    edited = 0
    for edit in edits:
        edited += await _carry_out(means, edit)
        means.points("refresh.next")
    return edited


async def _carry_out(means: Means, edit: Edit) -> int:
    target = Target(*edit.stale.address)
    means.points("refresh.edit")
    outcome = await means.senders[target.platform].update(target, edit.stale.external, edit.parcel)
    means.points("refresh.edited")
    return await aside(means, "refresh.receipt", lambda: _record(means, edit, outcome))


def _edits(means: Means, show: Show, now: datetime) -> list[Edit]:
    with means.database.writing() as session:
        found = [_edit(session, show, stale, now) for stale in find_stale(session, LIMIT) if _ready(means, stale)]
        means.points("refresh.find.commit")
    means.points("refresh.find.committed")
    return [edit for edit in found if edit is not None]


def _ready(means: Means, stale: Stale) -> bool:
    return means.ready(Target(*stale.address), means.clock())


def _edit(session: Session, show: Show, stale: Stale, now: datetime) -> Edit | None:
    message = session.get_one(Message, stale.message_id)
    shown = show(session, message, stale, now)
    if shown is None:
        mark_left(session, stale.post_id)
        return None
    return Edit(stale, Parcel(shown[0], message.lang, message.zone), shown[1])


def _record(means: Means, edit: Edit, outcome: Outcome) -> int:
    """What cannot be edited for good is left; all else is tried again in the next run."""
    with means.database.writing() as session:
        if outcome.kind is Kind.SENT:
            done = mark_fresh(session, edit.stale.post_id, edit.stale.shown, edit.version)
        else:
            done = False
            if outcome.kind in (Kind.ROUTE_GONE, Kind.DEFECT):
                mark_left(session, edit.stale.post_id)
        means.points("refresh.commit")
    means.points("refresh.committed")
    return int(done)
