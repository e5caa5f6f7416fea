"""Trigger ids: each opens one view, within three seconds."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from tests.slack.refusals import Refused

SECONDS = 3.0


@dataclass
class Trigger:
    """``view`` is the view that the interaction came from, where it came from one."""

    user: str
    until: float
    view: str | None
    used: bool = False


class Triggers:
    """Those given out."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now, self._given = now, dict[str, Trigger]()
        self._count = itertools.count(1)

    def give(self, user: str, view: str | None = None) -> str:
        id = f"{next(self._count)}.1000.standin"
        self._given[id] = Trigger(user, self._now() + SECONDS, view)
        return id

    def use(self, id: str) -> Trigger:
        """Takes it, or refuses: unknown, too late, used."""
        trigger = self._given.get(id)
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if self._now() > trigger.until:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger
