"""The try: put on record, the claim looked at once more, then the bytes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

import structlog
from pydantic import ValidationError
from sqlalchemy.orm import Session

from bot.deliver.claim import Claim
from bot.deliver.compose import still_holds
from bot.deliver.means import Means, aside
from bot.deliver.receipt import give_up, hold_for_desk, record
from bot.deliver.sender import Kind, Outcome, Parcel
from bot.deliver.sign_in import carries_link, with_link
from handlers.answer import Reply
from storage.messages import add_attempt, end_attempt, prove, still_held
from storage.receipts import take_back

log = structlog.get_logger()


async def send(means: Means, claim: Claim, now: datetime, repeat: bool = False, attempt: int | None = None) -> None:
    """Makes one try with a claimed message and records what came of it. ``attempt``: the try, where it was put on
    record in the transaction that made the message."""
    parcel = _parcel(claim, repeat)
    said = _digest(means, claim, parcel) if parcel is not None and attempt is None else ""
    if parcel is None or said is None:
        await aside(means, "send.unreadable", lambda: give_up(means, claim, "unreadable", now))
        return
    whole = parcel
    if attempt is None:
        begun = await aside(means, "send.attempt", lambda: _attempt(means, claim, parcel, said, now))
        attempt, whole = begun if begun else (None, parcel)
    if attempt is None or not await aside(means, "send.lease", lambda: _still_held(means, claim)):
        return
    tried = attempt
    means.points("send.bytes")
    outcome = await _send(means, claim, whole)
    means.points("send.sent")
    await aside(means, "send.receipt", lambda: record(means, claim, parcel, tried, outcome, now))


def _parcel(claim: Claim, repeat: bool) -> Parcel | None:
    """Nothing where what is stored can no longer be read, as after a change of its form."""
    try:
        said = claim.reply
        reply = Reply.model_validate_json(said) if isinstance(said, str) else Reply.model_validate(said)
    except ValidationError:
        return None
    return Parcel(reply, claim.lang, claim.zone, repeat=repeat, plain=claim.defects > 0)


def _digest(means: Means, claim: Claim, parcel: Parcel) -> str | None:
    """Nothing where what is stored can be read but not written out, as what a newer version stored."""
    try:
        return means.digest_of(parcel)
    except Exception as fault:
        log.error("message_not_written", message_id=claim.id, exc_info=fault)
        return None


def _attempt(means: Means, claim: Claim, parcel: Parcel, said: str, now: datetime) -> tuple[int, Parcel] | None:
    """The try on record, and what leaves: what stands on record itself but for a secret, which stands nowhere."""
    whole = parcel
    with means.database.writing() as session:
        # The claim first: without it the notices are no longer this process's to judge.
        attempt = add_attempt(session, claim.id, claim.fence, means.clock(), means.pace.room)
        if attempt is not None and not still_holds(session, means, claim, now):
            _leave(session, means, claim, attempt, now, parcel.repeat)
            attempt = None
        elif attempt is not None and not prove(session, claim.id, said):
            _hold_other(session, means, claim, attempt, now)
            attempt = None
        elif attempt is not None and claim.person_id is not None and carries_link(parcel.reply):
            whole = replace(parcel, reply=with_link(session, claim.person_id, parcel.reply, now))
        means.points("send.attempt.commit")
    means.points("send.attempt.committed")
    return (attempt, whole) if attempt is not None else None


def _leave(session: Session, means: Means, claim: Claim, attempt: int, now: datetime, repeat: bool) -> None:
    """What is left of it goes out anew, unless that would repeat what may have arrived, without saying so."""
    end_attempt(session, attempt, means.clock(), "superseded", "")
    if repeat:
        hold_for_desk(session, means, claim, "in-doubt", now)
    else:
        take_back(session, claim.id, claim.fence, "superseded")


def _hold_other(session: Session, means: Means, claim: Claim, attempt: int, now: datetime) -> None:
    """What may have arrived is not said again in other words, as a newer version would write it."""
    end_attempt(session, attempt, means.clock(), "superseded", "differs")
    hold_for_desk(session, means, claim, "differs", now)


def _still_held(means: Means, claim: Claim) -> bool:
    with means.database.reading() as session:
        return still_held(session, claim.id, claim.fence, means.clock(), means.pace.room)


async def _send(means: Means, claim: Claim, parcel: Parcel) -> Outcome:
    """Whatever is not a clear answer of the platform may have been sent."""
    sender = means.senders[claim.target.platform]
    try:
        means.points("send.call")
        return await asyncio.wait_for(sender.send(claim.target, parcel, claim.key), means.pace.send)
    except TimeoutError:
        return Outcome(Kind.DOUBT, detail="timeout")
    except Exception as fault:
        log.error("sender_failed", message_id=claim.id, exc_info=fault)
        return Outcome(Kind.DOUBT, detail=f"sender failed: {type(fault).__name__}")
