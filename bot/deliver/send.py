"""The try: put on record, the claim looked at once more, then the bytes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime, timedelta
from math import inf

import structlog
from pydantic import ValidationError

from bot.deliver.attempt import Try, attempt_all
from bot.deliver.claim import Claim
from bot.deliver.means import Means, aside
from bot.deliver.others import left_to_others
from bot.deliver.receipt import Tried, give_up, record_all
from bot.deliver.sender import Kind, Outcome, Parcel
from bot.deliver.together import together
from bot.words.texts import strict_texts
from handlers.answer import Reply
from storage.messages import Begun
from storage.tries import find_held

# How many seconds old it may be when the first byte leaves that the claim holds.
AGE = 1.0
log = structlog.get_logger()


async def send(means: Means, claim: Claim, now: datetime, repeat: bool = False, begun: Begun | None = None) -> None:
    """Makes one try with a claimed message and records what came of it. ``begun``: the try, where it was put on
    record in the transaction that made the message."""
    parcel = _parcel(claim, repeat)
    said = "" if begun is not None else _digest(means, claim, parcel, strict=True)
    if parcel is None or said is None:
        if await aside(means, "send.others", lambda: left_to_others(means, claim, now)):
            return
        # Nobody has the words that it lacks: it is sent as it is, if at all.
        said = _digest(means, claim, parcel)
    if parcel is None or said is None:
        await aside(means, "send.unreadable", lambda: give_up(means, claim, "unreadable", now))
        return
    tried, whole = begun.attempt if begun else None, parcel
    if tried is None:
        made = await together(means, "send.attempt", Try(claim, parcel, said, now), attempt_all)
        tried, whole = made or (None, parcel)
    if tried is None or not await _may_leave(means, claim, begun):
        return
    means.points("send.bytes")
    outcome = await _send(means, claim, whole)
    means.points("send.sent")
    await together(means, "send.receipt", Tried(claim, parcel, tried, outcome, now), record_all)


async def _may_leave(means: Means, claim: Claim, begun: Begun | None) -> bool:
    """Whether the claim holds, as it was seen or made a moment ago: a process that stood still meanwhile asks anew."""
    asked = -inf
    while means.steady() - asked > AGE:
        asked = means.steady()
        if begun is not None and await aside(means, "send.clock", lambda: _is_new(means, begun)):
            continue
        if not await together(means, "send.lease", claim, still_held_all):
            return False
    return True


def _is_new(means: Means, begun: Begun) -> bool:
    # A reply leaves in the moment in which it was claimed: it costs less to ask the time than to ask for its claim. A
    # clock may have been set back while the process stood still, or the machine have stood still with the seconds.
    aged = means.clock() - begun.since
    return timedelta(0) <= aged < timedelta(seconds=AGE) and means.steady() - begun.steady < AGE


def _parcel(claim: Claim, repeat: bool) -> Parcel | None:
    """Nothing where what is stored can no longer be read, as after a change of its form."""
    try:
        said = claim.reply
        reply = Reply.model_validate_json(said) if isinstance(said, str) else Reply.model_validate(said)
    except ValidationError:
        return None
    return Parcel(reply, claim.lang, claim.zone, repeat=repeat, plain=claim.defects > 0)


def _digest(means: Means, claim: Claim, parcel: Parcel | None, strict: bool = False) -> str | None:
    """Nothing where what is stored cannot be read, or not written out, as what a newer version stored. ``strict``: nor
    where words are missing."""
    if parcel is None:
        return None
    try:
        with strict_texts() if strict else nullcontext():
            return means.digest_of(parcel)
    except Exception as fault:
        log.error("message_not_written", message_id=claim.id, exc_info=fault)
        return None


def still_held_all(means: Means, claims: Sequence[Claim]) -> Sequence[bool]:
    """Whether each claim holds for long enough to send the message; asked right before the first byte."""
    with means.database.reading() as session:
        fences = {claim.id: claim.fence for claim in claims}
        held = find_held(session, fences, means.clock(), means.pace.room)
    return [claim.id in held for claim in claims]


async def _send(means: Means, claim: Claim, parcel: Parcel) -> Outcome:
    """Whatever is not a clear answer of the platform may have been sent."""
    sender = means.senders[claim.target.platform]
    try:
        means.points("send.call")
        return await asyncio.wait_for(sender.send(claim.target, parcel, claim.key), means.pace.send)
    except TimeoutError:
        return Outcome(Kind.DOUBT, detail="timeout")
    except Exception as fault:
        # A sender that breaks must neither stop the others nor have its message sent twice.
        log.error("sender_failed", message_id=claim.id, exc_info=fault)
        return Outcome(Kind.DOUBT, detail=f"sender failed: {type(fault).__name__}")
