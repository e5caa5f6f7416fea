"""The receipt: what came of a try is written down, if the claim still holds, and decides what is done next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

import structlog
from sqlalchemy.orm import Session

from bot.deliver.claim import Claim
from bot.deliver.instead import say_instead
from bot.deliver.means import Means
from bot.deliver.sender import Kind, Outcome, Parcel
from bot.deliver.together import each_alone
from bot.deliver.ways import find_next_route
from handlers.desk import UNSURE, UNTOLD
from storage import receipts
from storage.routes import close_route, pause_installation
from storage.tries import end_attempt, end_attempts, prove

UNREACHABLE = "unreachable"
log = structlog.get_logger()
Step = Callable[[Session, Means, Claim, Outcome, datetime], bool]


@dataclass(frozen=True)
class Tried:
    """A try that has ended, and what came of it."""

    claim: Claim
    parcel: Parcel
    attempt: int
    outcome: Outcome
    now: datetime


def record_all(means: Means, tried: Sequence[Tried]) -> Sequence[bool | Exception]:
    """Ends tries. Where the claim was lost meanwhile, false, nothing is written: who took over looks for the message.

    What was sent is written down together, all else by itself.
    """
    arrived = [each for each in tried if each.outcome.kind is Kind.SENT]
    ended = dict(zip(map(id, arrived), each_alone(arrived, lambda some: _arrived(means, some)), strict=True))
    others = [each for each in tried if each.outcome.kind is not Kind.SENT]
    for each in others:
        ended |= {id(each): done for done in each_alone([each], lambda one: [_record(means, one[0])])}
    return [ended[id(each)] for each in tried]


def _arrived(means: Means, tried: Sequence[Tried]) -> Sequence[bool]:
    if not tried:
        return []
    with means.database.writing() as session:
        clock = means.clock()
        for each in tried:
            means.breaker.worked(each.claim.target.platform)
        sent = [receipts.Sent(e.claim.id, e.claim.fence, e.outcome.external, e.claim.kind, e.now) for e in tried]
        held = receipts.mark_all_sent(session, sent)
        _end(session, [each for each in tried if each.claim.id in held], clock)
        means.points("receipt.sent.commit")
    means.points("receipt.sent.committed")
    for each in tried:
        _watch(means, each, each.claim.id in held)
    return [each.claim.id in held for each in tried]


def _end(session: Session, tried: Sequence[Tried], clock: datetime) -> None:
    # A try whose receipt is refused stays without an outcome: that is what tells the next claim of the doubt.
    if tried:
        details = [each.outcome.detail for each in tried]
        end_attempts(session, [each.attempt for each in tried], clock, Kind.SENT.value, details)


def _record(means: Means, tried: Tried) -> bool:
    claim, outcome = tried.claim, tried.outcome
    with means.database.writing() as session:
        clock = means.clock()
        _count(means, claim, outcome, clock)
        held = STEPS[outcome.kind](session, means, claim, outcome, tried.now)
        if held:
            end_attempt(session, tried.attempt, clock, outcome.kind.value, outcome.detail)
            # A reply is tried in haste: only where it must be tried again does it matter what was said.
            _prove(session, means, claim, tried.parcel)
        means.points("receipt.commit")
    means.points("receipt.committed")
    _watch(means, tried, held)
    return held


def _watch(means: Means, tried: Tried, held: bool) -> None:
    claim, kind = tried.claim, tried.outcome.kind
    late = (tried.now - claim.due).total_seconds() if kind is Kind.SENT else None
    means.watch(claim.target.platform, kind.value, late)
    if not held:
        log.warning("receipt_too_late", message_id=claim.id, outcome=kind.value)


def _prove(session: Session, means: Means, claim: Claim, parcel: Parcel) -> None:
    """What cannot be written out is told of at the next try; the outcome of this one must not be lost with it."""
    try:
        said = means.digest_of(parcel)
    except Exception as fault:
        # Writing out may fail in any way over what a newer version stored.
        log.error("message_not_written", message_id=claim.id, exc_info=fault)
        return
    prove(session, claim.id, said)


def found(means: Means, claim: Claim, external: str | None, now: datetime) -> None:
    """It was looked for and stands there."""
    _write(means, lambda session, _: receipts.mark_found(session, claim.id, claim.fence, now, external))


def absent(means: Means, claim: Claim) -> None:
    """It was not seen; it is looked for again once the platform has had time to show it."""
    until = max(means.pace.settle, backoff(means, claim))
    _write(means, lambda session, clock: receipts.mark_absent(session, claim.id, claim.fence, clock + until))


def look_later(means: Means, claim: Claim) -> None:
    """Looking failed, which says nothing about the message."""
    away = means.pace.away
    _write(means, lambda session, clock: receipts.mark_waiting(session, claim.id, claim.fence, clock + away, "look"))


def hold_back(means: Means, claim: Claim, reason: str, now: datetime) -> None:
    """A person must decide whether it is sent again."""
    _write(means, lambda session, _: hold_for_desk(session, means, claim, reason, now))


def give_up(means: Means, claim: Claim, reason: str, now: datetime) -> None:
    """It cannot be sent as it is; it stays for the desk to see."""
    _write(means, lambda session, _: _quarantine(session, means, claim, reason, now))


def hold_for_desk(session: Session, means: Means, claim: Claim, reason: str, now: datetime) -> bool:
    """Kept back: the desk learns that nobody knows whether it arrived."""
    log.error("message_held", message_id=claim.id, reason=reason)
    held = receipts.mark_held(session, claim.id, claim.fence, reason)
    return _tell(session, means, claim, UNSURE, now) if held else False


def _quarantine(session: Session, means: Means, claim: Claim, reason: str, now: datetime, detail: str = "") -> bool:
    log.error("message_quarantined", message_id=claim.id, reason=reason, detail=detail)
    failed = receipts.mark_failed(session, claim.id, claim.fence, reason)
    # What is in doubt may stand there.
    if failed and claim.kind == "reply" and reason != UNREACHABLE and not claim.doubt:
        say_instead(session, claim, now)
    return _tell(session, means, claim, UNTOLD, now) if failed else False


def _tell(session: Session, means: Means, claim: Claim, stage: str, now: datetime) -> bool:
    means.untold(session, receipts.get_notices(session, claim.id), stage, now)
    return True


def _write(means: Means, mark: Callable[[Session, datetime], bool]) -> None:
    with means.database.writing() as session:
        mark(session, means.clock())
        means.points("mark.commit")
    means.points("mark.committed")


def _count(means: Means, claim: Claim, outcome: Outcome, clock: datetime) -> None:
    """Only silence counts against a platform; one that throttles or refuses is there."""
    if outcome.kind is Kind.DOUBT or (outcome.kind is Kind.LATER and outcome.wait is None):
        means.breaker.failed(claim.target.platform, clock)
    else:
        means.breaker.worked(claim.target.platform)


def _later(session: Session, means: Means, claim: Claim, outcome: Outcome, _now: datetime) -> bool:
    asked = outcome.wait is not None and outcome.wait > 0
    until = means.clock() + (timedelta(seconds=outcome.wait or 0) if asked else backoff(means, claim))
    if outcome.wait is not None:
        means.breaker.hold_address(claim.target, until)
    return receipts.mark_waiting(session, claim.id, claim.fence, until, outcome.detail[:128])


def _doubt(session: Session, _means: Means, claim: Claim, outcome: Outcome, _now: datetime) -> bool:
    return receipts.mark_doubt(session, claim.id, claim.fence, outcome.detail[:128])


def _defect(session: Session, means: Means, claim: Claim, outcome: Outcome, now: datetime) -> bool:
    """The platform takes it for malformed: once more as plain text, then never again by itself."""
    if claim.defects == 0:
        return receipts.mark_waiting(session, claim.id, claim.fence, None, "defect")
    return _quarantine(session, means, claim, "defect", now, outcome.detail)


def _route_gone(session: Session, means: Means, claim: Claim, outcome: Outcome, now: datetime) -> bool:
    """The next way of the person, unless an earlier try may have arrived by this one and could not be looked for."""
    close_route(session, claim.person_id, claim.target)
    return _elsewhere(session, means, claim, outcome, now)


def _refused(session: Session, means: Means, claim: Claim, outcome: Outcome, now: datetime) -> bool:
    """This message does not go by this way, though others may: it goes by the next platform, and not to and fro."""
    return _elsewhere(session, means, claim, outcome, now, but=claim.target.platform)


def _elsewhere(session: Session, means: Means, claim: Claim, outcome: Outcome, now: datetime, but: str = "") -> bool:
    if claim.doubt and not claim.looks:
        return hold_for_desk(session, means, claim, "in-doubt", now)
    if route := find_next_route(session, means, claim, but):
        return receipts.mark_rerouted(session, claim.id, claim.fence, route)
    return _quarantine(session, means, claim, UNREACHABLE, now, outcome.detail)


def _paused(session: Session, means: Means, claim: Claim, _outcome: Outcome, _now: datetime) -> bool:
    """Kept until the installation is back. Notices go back to be planned, so that they make one digest then."""
    until = means.clock() + means.pace.away
    means.breaker.hold_installation(claim.target, until)
    pause_installation(session, claim.target.platform, claim.target.installation)
    log.error("installation_paused", platform=claim.target.platform, installation=claim.target.installation)
    if claim.kind == "bundle" and not claim.doubt:
        return receipts.take_back(session, claim.id, claim.fence, "paused")
    return receipts.mark_waiting(session, claim.id, claim.fence, until, "paused")


def backoff(means: Means, claim: Claim) -> timedelta:
    """Twice as long after each try, with chance so that not all come back at once."""
    longest = min(means.pace.longest_wait, means.pace.first_wait * 2 ** min(claim.tries, 16))
    return timedelta(seconds=longest * (0.5 + means.chance() / 2))


STEPS: Mapping[Kind, Step] = MappingProxyType(
    {
        Kind.LATER: _later,
        Kind.DOUBT: _doubt,
        Kind.DEFECT: _defect,
        Kind.ROUTE_GONE: _route_gone,
        Kind.REFUSED: _refused,
        Kind.PAUSED: _paused,
    }
)
