"""What a handler is given: an open transaction, the moment, who asks and where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar, cast

from sqlalchemy.orm import Session

from handlers.likeness import Alike, nothing_alike
from handlers.usual import Usual
from storage.identities import Account
from storage.tables.people import Person
from storage.tables.places import Place

Found = TypeVar("Found")


@dataclass(frozen=True)
class Evidence:
    """The words as said and their language; kept with what they caused. ``ref`` is the message's id on its platform.
    ``jest``: they may not be meant, so that what they record is no more than a draft. ``at``: when they were said,
    aware, where that is not when they are answered: a deadline that was ahead then is one."""

    text: str
    lang: str
    ref: str | None = None
    jest: bool = False
    at: datetime | None = None


@dataclass(frozen=True)
class Context:
    """One request. ``now`` is aware and UTC; ``person`` may not be enrolled, ``place`` decides the audience.

    ``zone`` is the IANA zone in which the person's days begin and end. ``cause`` names what one message did as a
    whole where it changes several rows by several commands, so that they are taken back together. ``alike`` compares
    texts in all six languages. ``usual`` is what whoever has set no language or zone is written to in. ``account`` is
    that by which the person speaks, on a platform that has accounts.
    """

    session: Session
    now: datetime
    person: Person
    place: Place
    evidence: Evidence
    zone: str
    cause: str | None = None
    alike: Alike = nothing_alike
    usual: Usual = field(default_factory=Usual)
    account: Account | None = None
    _found: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def said_at(self) -> datetime:
        """When it was said, which may be long before it is read; never later than now."""
        return min(self.evidence.at or self.now, self.now)

    def once(self, what: object, look_up: Callable[[], Found]) -> Found:
        """What the first look-up in this request found. Only for what no command changes and then reads again."""
        if what not in self._found:
            self._found[what] = look_up()
        return cast(Found, self._found[what])
