"""When delivery has something to do again: so that it is said in time, however seldom a process looks by itself."""

from __future__ import annotations

from datetime import datetime

from bot.deliver.means import Means, aside
from storage.due import find_next_due, find_next_try


async def seconds_to_more(means: Means, now: datetime) -> float | None:
    """In how many seconds something becomes due, or may be tried again; nothing where nothing is foreseen.

    To be asked after a run at ``now``: what was left then waits for one of these moments.
    """
    return await aside(means, "again.look", lambda: _seconds(means, now))


def _seconds(means: Means, now: datetime) -> float | None:
    with means.database.reading() as session:
        clock = means.clock()
        due, again = find_next_due(session, now), find_next_try(session, clock)
    waits = [due - now] if due else []
    waits += [each - clock for each in (again, means.breaker.next_end(clock)) if each]
    return min(waits).total_seconds() if waits else None
