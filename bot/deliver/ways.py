"""By which of their ways people are told: the first that is good, whichever process serves it. A way that rests for a
moment is waited for; the next one is for whom the first does not lead to."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.deliver.breaker import PATIENCE
from bot.deliver.claim import Claim
from bot.deliver.means import Means
from bot.deliver.sender import Target
from storage.bundles import Way, list_ways_to, still_waiting
from storage.routes import SCREENS, list_next_routes
from storage.served import list_lately_served
from storage.tables.people import Route
from storage.workers import started_at


@dataclass
class Waiting:
    """Who waits to be told something, in one run: ``ways`` to those who come next, looked up ahead; ``done``: people
    who were looked at in this run; ``begun``: what is not to be said was left out."""

    ways: deque[Way] = field(default_factory=deque)
    done: set[int] = field(default_factory=set)
    begun: bool = False


@dataclass(frozen=True)
class Others:
    """Which platforms processes ``served`` a moment ago, and how long this one has been ``up``."""

    served: Collection[str]
    now: datetime
    up: timedelta

    def go(self, way: Way) -> bool:
        """Whether another process is to be left a way: one to which that platform does not answer may serve no other,
        so that it is not waited for without end."""
        return way.platform in self.served and min(self.now - way.due, self.up) < PATIENCE


def next_ways(
    session: Session, means: Means, now: datetime, clock: datetime, limit: int, waiting: Waiting
) -> list[Way]:
    """The ways to those who are told next, one for each; what was looked up ahead is asked about once more."""
    picked, looked = list[Way](), False
    others = Others(list_lately_served(session, clock), now, clock - started_at(session, means.worker, clock))
    while len(picked) < limit:
        if not waiting.ways:
            if looked:
                break
            waiting.ways.extend(list_ways_to(session, now, waiting.done))
            looked = True
        ahead = [waiting.ways.popleft() for _ in range(min(len(waiting.ways), 4 * limit))]
        for way in still_waiting(session, ahead, now):
            if len(picked) == limit:
                # In their order, before all that come later.
                waiting.ways.extendleft(reversed(ahead[ahead.index(way) :]))
                break
            picked += [way] if _is_next(means, way, clock, others, waiting.done) else []
    return picked


def _is_next(means: Means, way: Way, clock: datetime, others: Others, done: set[int]) -> bool:
    """Whether this process tells somebody by this way now; where that is to be waited for, they are done with too."""
    if way.person_id in done:
        return False
    target = Target(way.platform, way.installation, way.address)
    ready = means.ready(target, clock)
    if ready or _is_worth_waiting(means, way, target, clock, others):
        done.add(way.person_id)
    return ready


def _is_worth_waiting(means: Means, way: Way, target: Target, clock: datetime, others: Others) -> bool:
    if target.platform in SCREENS:
        return False
    sender = means.senders.get(target.platform)
    if sender is None:
        return others.go(way)
    return sender.working(target) and means.breaker.rests(target, clock)


def find_next_route(session: Session, means: Means, claim: Claim, but: str = "") -> Route | None:
    """The person's next way behind that of the claim, which this process or another serves; none by the platform
    ``but``. Not one that waits for somebody to look, as a page does, unless they look now."""
    if claim.person_id is None:
        return None
    others = list_lately_served(session, means.clock()) - means.senders.keys()
    routes = list_next_routes(session, claim.person_id, claim.target, {*means.senders, *others} - {but})
    usable = [each for each in routes if each.platform not in SCREENS or _works(means, each)]
    return next((each for each in usable if each.platform in others or _works(means, each)), next(iter(usable), None))


def _works(means: Means, route: Route) -> bool:
    sender = means.senders.get(route.platform)
    return sender is not None and sender.working(Target(route.platform, route.installation, route.address))
