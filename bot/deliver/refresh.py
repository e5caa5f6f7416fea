"""Refreshing: what stands on a platform and shows something as it no longer is, is edited.

An edit made twice changes nothing, so no claim is needed: whoever dies between the edit and its receipt is followed
by one who edits again. The newest message of each place is enough. Nothing here holds up what is to be sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.deliver.means import Means, aside
from bot.deliver.sender import Kind, Outcome, Parcel, Target
from handlers.answer import Reply
from storage.database import is_trouble
from storage.posts import Stale, find_stale, is_any_stale, mark_fresh, mark_left, put_off
from storage.tables.notices import Message

log = structlog.get_logger()
Show = Callable[[Session, Message, Mapping[int, int], datetime], tuple[Reply, Mapping[int, int]] | None]
LIMIT = 20
# Tries become rarer, up to one in six hours; after two days a message is left as it is.
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(hours=6)
MOST_TRIES = 20
FINAL = (Kind.SENT, Kind.ROUTE_GONE, Kind.DEFECT)


@dataclass(frozen=True)
class Edit:
    """A message on a platform and how it should look now; ``shown`` is what it then shows, by item and version."""

    stale: Stale
    parcel: Parcel
    shown: Mapping[int, int]


async def refresh(means: Means, show: Show, now: datetime) -> int:
    """Edits up to ``LIMIT`` messages; returns how many. To be called after what is due was sent.

    ``show`` is given a stored message and the versions that it shows; it gives the present state with its versions,
    or nothing where the message is to stay as it is. A platform that fails is left alone for the rest of the run.
    """
    if not await aside(means, "refresh.look", lambda: _is_any(means)):
        return 0
    edits = await aside(means, "refresh.find", lambda: _edits(means, show, now))
    edited, failing = 0, set[str]()
    for edit in edits:
        platform = edit.stale.address[0]
        if platform in failing:
            continue
        means.points("refresh.next")
        done = await _refresh(means, edit)
        means.points("refresh.done")
        edited += bool(done)
        if done is None:
            failing.add(platform)
    return edited


async def _refresh(means: Means, edit: Edit) -> bool | None:
    """Whether the message shows the present state now; nothing where its platform failed."""
    outcome = await _edit(means, edit)
    means.points("refresh.edited")
    done = await aside(means, "refresh.receipt", lambda: _record(means, edit, outcome))
    return done if outcome.kind in FINAL else None


async def _edit(means: Means, edit: Edit) -> Outcome:
    """Whatever is not a clear answer of the platform is tried again: the same edit twice does no harm."""
    target = Target(*edit.stale.address)
    try:
        means.points("refresh.edit")
        update = means.senders[target.platform].update(target, edit.stale.external, edit.parcel)
        means.points("refresh.call")
        return await asyncio.wait_for(update, means.pace.send)
    except Exception as fault:
        log.error("refresh_failed", message_id=edit.stale.message_id, exc_info=fault)
        return Outcome(Kind.DOUBT, detail=type(fault).__name__)


def _is_any(means: Means) -> bool:
    with means.database.reading() as session:
        return is_any_stale(session, means.clock())


def _edits(means: Means, show: Show, now: datetime) -> list[Edit]:
    with means.database.writing() as session:
        clock = means.clock()
        found = [_compose(session, means, show, stale, now) for stale in find_stale(session, clock, LIMIT)]
        means.points("refresh.find.commit")
    means.points("refresh.find.committed")
    return [edit for edit in found if edit is not None]


def _compose(session: Session, means: Means, show: Show, stale: Stale, now: datetime) -> Edit | None:
    message = session.get_one(Message, stale.message_id)
    if not means.is_well(Target(*stale.address), means.clock()):
        _put_off(session, means, stale, None)
        return None
    try:
        with session.begin_nested():
            shown = show(session, message, stale.shown, now)
    except Exception as fault:
        # The database's own trouble says nothing about the message: the whole step is tried again later.
        if is_trouble(fault):
            raise
        log.error("refresh_not_composed", message_id=message.id, exc_info=fault)
        _put_off(session, means, stale, None)
        return None
    if shown is None:
        mark_left(session, stale)
        return None
    return Edit(stale, Parcel(shown[0], message.lang, message.zone), shown[1])


def _record(means: Means, edit: Edit, outcome: Outcome) -> bool:
    """What cannot be edited for good is left; all else is tried again later."""
    with means.database.writing() as session:
        done = outcome.kind is Kind.SENT and mark_fresh(session, edit.stale, edit.shown)
        if outcome.kind in (Kind.ROUTE_GONE, Kind.DEFECT):
            mark_left(session, edit.stale)
        elif outcome.kind is not Kind.SENT:
            _put_off(session, means, edit.stale, outcome.wait)
        means.points("refresh.commit")
    means.points("refresh.committed")
    return done


def _put_off(session: Session, means: Means, stale: Stale, wait: float | None) -> None:
    """``wait`` in seconds where the platform named it."""
    if stale.tries + 1 >= MOST_TRIES:
        log.warning("refresh_given_up", message_id=stale.message_id)
        mark_left(session, stale)
        return
    rarer = min(LONGEST_WAIT, FIRST_WAIT * 2**stale.tries)
    put_off(session, stale, means.clock() + max(rarer, timedelta(seconds=wait or 0)))
