"""The claim: which messages this process may send now, and all that the sending needs to know of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from bot.deliver.means import Means
from bot.deliver.missed import tell_missed
from bot.deliver.sender import Target
from storage.claims import Claimed, claim_due
from storage.receipts import expire_messages
from storage.tables.notices import Message
from storage.troubled import count_outcomes, may_come_twice


class Claim(NamedTuple):
    """One claimed message. ``fence`` is the claim's own; ``looks`` counts looks since the last try that saw nothing.

    ``doubts`` and ``defects`` count earlier tries that ended so; ``trusted``: it may come twice, which is asked of
    what is in doubt.
    ``reply``: the neutral form, as it is or written down. ``due``: since when what it says was to be said.
    """

    id: int
    fence: int
    key: str
    kind: str
    person_id: int | None
    target: Target
    reply: dict[str, Any] | str
    lang: str
    zone: str
    due: datetime
    doubt: bool = False
    looks: int = 0
    tries: int = 0
    first_try: datetime | None = None
    doubts: int = 0
    defects: int = 0
    trusted: bool = False


def claim_messages(means: Means, now: datetime, limit: int) -> list[Claim]:
    """Claims up to ``limit`` messages due at ``now``; ends those that nobody needs any more."""
    with means.database.writing() as session:
        clock = means.clock()
        messages = claim_due(
            session,
            means.worker,
            clock,
            now,
            limit,
            lambda address: means.ready(Target(*address), clock),
            means.breaker.shut(clock),
        )
        tell_missed(session, means, expire_messages(session, now, clock), now)
        claims = to_claims(session, messages)
        means.points("claim.commit")
    means.points("claim.committed")
    return claims


def to_claims(session: Session, messages: Sequence[Message | Claimed]) -> list[Claim]:
    """What was never tried has no outcomes to be counted, and most has not."""
    tried = [message.id for message in messages if message.tries or message.doubt]
    outcomes = count_outcomes(session, tried) if tried else {}
    return [
        _to_claim(session, message, outcomes[message.id]) if message.id in outcomes else to_first_claim(message)
        for message in messages
    ]


def to_first_claim(message: Message | Claimed) -> Claim:
    """A message with which nothing was tried yet."""
    target = Target(message.platform, message.installation, message.address)
    about = (message.id, message.fence, message.key, message.kind, message.person_id, target)
    return Claim(*about, message.reply, message.lang, message.zone, message.due)


def _to_claim(session: Session, message: Message | Claimed, outcomes: Counter[str]) -> Claim:
    return to_first_claim(message)._replace(
        doubt=message.doubt,
        looks=message.looks,
        tries=message.tries,
        first_try=message.first_try,
        doubts=outcomes["doubt"],
        defects=outcomes["defect"],
        trusted=message.doubt and may_come_twice(session, session.get_one(Message, message.id)),
    )
