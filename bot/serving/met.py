"""People and places as a platform tells of them, kept as rows; the same for every door whose people have accounts."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.answer.overheard import heard
from bot.message import Dropped
from handlers.joined import keep_known
from storage.database import Database
from storage.identities import OF_NOBODY, Account, Profile, find_identity, reach
from storage.people import find_person, get_person
from storage.places import find_place
from storage.seen_places import Seen, distrust_place, distrust_places, keep_seen


class Met:
    """Those of one platform."""

    def __init__(self, database: Database, platform: str) -> None:
        self._database, self._platform = database, platform
        self._aside: set[asyncio.Task[Any]] = set()

    def account(self, installation: str, user: str) -> Account:
        return Account(self._platform, installation, user)

    def aside(self, work: Coroutine[Any, Any, Any]) -> None:
        """Carries something out without waiting for it."""
        task = asyncio.create_task(work)
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    def names(self, installation: str, ids: Sequence[str]) -> dict[str, str]:
        """Registered people by the name that the register has; of all others, what the platform shows."""
        found = {}
        with self._database.reading() as session:
            for each in ids:
                identity = find_identity(session, self.account(installation, each))
                if identity is not None:
                    name = get_person(session, identity.person_id).name
                    found[each] = f"@{name}" if identity.linked_by in OF_NOBODY else name
        return found

    def knows(self, installation: str, user: str) -> bool:
        """Whether an account was seen before."""
        with self._database.reading() as session:
            return find_identity(session, self.account(installation, user)) is not None

    def has_registered(self, email: str) -> bool:
        """Whether somebody is in the register under this address."""
        with self._database.reading() as session:
            person = find_person(session, email)
            return person is not None and bool(person.email)

    def counts(self, message: Dropped) -> bool:
        """Whether a file counts for anybody here: another is not fetched."""
        with self._database.reading() as session:
            return isinstance(heard(session, message), Dropped)

    def keep_person(
        self,
        installation: str,
        user: str,
        profile: Profile,
        address: str | None,
        now: datetime,
        *,
        there: bool = True,
    ) -> None:
        """``address`` is where they can be written to; nothing where nobody is to be reached. ``there``: they have just
        acted there."""
        account = self.account(installation, user)

        def change(session: Session) -> None:
            person = keep_known(session, account, profile, now)
            if address is not None:
                reach(session, account, person, address, there)

        self._database.changing(change)

    def keep_place(self, installation: str, place: str, seen: Seen | None, now: datetime) -> None:
        """Without ``seen`` nobody can tell any more who reads there."""
        with self._database.writing() as session:
            if seen is None:
                distrust_place(session, self._platform, installation, place)
            else:
                keep_seen(session, self._platform, installation, place, seen, now)

    def is_among_staff(self, installation: str, place: str) -> bool:
        """Whether only staff read in the place, as far as is known."""
        with self._database.reading() as session:
            found = find_place(session, self._platform, installation, place)
            return found is not None and found.audience == "staff"

    def distrust_all(self, installation: str) -> None:
        """Somebody of whom nobody knows where they read is an outsider from now on."""
        with self._database.writing() as session:
            distrust_places(session, self._platform, installation)
