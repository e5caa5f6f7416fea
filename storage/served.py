"""Which platforms the processes at work serve: what waits for another one goes nowhere.

``clock`` is the database's. A process that serves none, such as a terminal, tells nothing; while one is at work that
tells nothing nobody knows what it serves.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from storage.settings import get_setting, lock_setting, set_setting
from storage.workers import list_at_work

NAME = "served"
# A platform is served that was a moment ago: while a process starts anew nobody is cut off.
KEPT = timedelta(minutes=10)


def mark_served(session: Session, worker: str, platforms: Collection[str], clock: datetime) -> None:
    """A process, by its mark, serves these; to be said again more often than in ``KEPT``."""
    told, at = lock_setting(session, NAME), clock.isoformat()
    workers = {**_fresh(told.get("workers"), clock), worker.rpartition(":")[0]: at}
    set_setting(
        session,
        NAME,
        {"platforms": {**_fresh(told.get("platforms"), clock), **dict.fromkeys(platforms, at)}, "workers": workers},
    )


def list_served(session: Session, clock: datetime) -> frozenset[str] | None:
    """All that is served; nothing where that is not known."""
    told = get_setting(session, NAME) or {}
    platforms, workers = _fresh(told.get("platforms"), clock), _fresh(told.get("workers"), clock)
    alive = list_at_work(session, clock)
    return frozenset(platforms) if platforms and all(each in workers for each in alive) else None


def list_lately_served(session: Session, clock: datetime) -> frozenset[str]:
    """All that some process said a moment ago to serve, whoever else is at work."""
    return frozenset(_fresh((get_setting(session, NAME) or {}).get("platforms"), clock))


def _fresh(told: Any, clock: datetime) -> dict[str, str]:
    known = told if isinstance(told, dict) else {}
    return {name: at for name, at in known.items() if abs(clock - datetime.fromisoformat(at)) < KEPT}
