"""The try goes on record before its first byte: of all that begin at the same moment in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliver.claim import Claim
from bot.deliver.holding import still_hold
from bot.deliver.means import Means
from bot.deliver.one_time import carries_secret, with_secret
from bot.deliver.receipt import hold_for_desk
from bot.deliver.sender import Parcel
from bot.deliver.together import each_alone
from storage.receipts import take_back
from storage.tries import Held, add_attempts, end_attempt, find_held


@dataclass(frozen=True)
class Try:
    """A claimed message about to be sent; ``said`` is the mark of what it says."""

    claim: Claim
    parcel: Parcel
    said: str
    now: datetime


# The try on record, and what leaves: what stands on record itself but for a secret, which stands nowhere.
Leaving = tuple[int, Parcel]


def attempt_all(means: Means, tries: Sequence[Try]) -> Sequence[Leaving | Exception | None]:
    """Nothing for what is not to be sent now: its claim was lost, or what it says holds no more."""
    return each_alone(tries, lambda some: _in_one(means, some))


def _in_one(means: Means, tries: Sequence[Try]) -> Sequence[Leaving | None]:
    with means.database.writing() as session:
        begun = _begin(session, means, tries, means.clock())
        means.points("send.attempt.commit")
    means.points("send.attempt.committed")
    return begun


def _begin(session: Session, means: Means, tries: Sequence[Try], clock: datetime) -> Sequence[Leaving | None]:
    # The claims first: without them the notices are no longer this process's to judge.
    claims = {each.claim.id: each.claim.fence for each in tries}
    held = find_held(session, claims, clock, means.pace.room, lock=True)
    mine = [each for each in tries if each.claim.id in held]
    good = still_hold(session, means, [each.claim for each in mine], {each.claim.id: each.now for each in mine})
    proved = {each.claim.id: each.said for each in mine if each.claim.id in good and _is_same(held, each)}
    attempts = add_attempts(session, held, proved, clock)
    begun = dict[int, Leaving]()
    for each in mine:
        attempt = attempts[each.claim.id]
        if each.claim.id in proved:
            begun[each.claim.id] = (attempt, _whole(session, each))
        else:
            _leave(session, means, each, attempt, holds=each.claim.id in good)
    return [begun.get(each.claim.id) for each in tries]


def _is_same(held: dict[int, Held], each: Try) -> bool:
    """Whether it says what an earlier try said, which may have arrived."""
    kept = held[each.claim.id]
    return not kept.doubt or kept.digest in (None, each.said)


def _whole(session: Session, each: Try) -> Parcel:
    person_id = each.claim.person_id
    if person_id is None or not carries_secret(each.parcel.reply):
        return each.parcel
    return replace(each.parcel, reply=with_secret(session, person_id, each.parcel.reply, each.now))


def _leave(session: Session, means: Means, each: Try, attempt: int, holds: bool) -> None:
    """What may have arrived is not said again in other words, as a newer version would write it. What is left of
    what holds no more goes out anew, unless that would repeat what may have arrived, without saying so."""
    end_attempt(session, attempt, means.clock(), "superseded", "differs" if holds else "")
    if holds or each.parcel.repeat:
        hold_for_desk(session, means, each.claim, "differs" if holds else "in-doubt", each.now)
    else:
        take_back(session, each.claim.id, each.claim.fence, "superseded")
