"""What is past its time goes, once a day."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from storage.database import Database
from storage.retention import let_go
from storage.settings import get_setting, lock_setting, set_setting

LAST = "let_go"
EVERY = timedelta(days=1)
log = structlog.get_logger()


class Keeper:
    """Over one database; ``keep``: how long each class is kept."""

    def __init__(self, database: Database, keep: Mapping[str, timedelta]) -> None:
        self._database, self._keep = database, keep

    async def run(self, now: datetime) -> None:
        """Off the loop; nothing where it was done within a day, by whichever process."""
        await asyncio.to_thread(self.follow, now)

    def follow(self, now: datetime) -> None:
        """Does it where its time has come."""
        with self._database.reading() as session:
            if not _is_due(get_setting(session, LAST) or {}, now):
                return
        with self._database.writing() as session:
            if not _is_due(lock_setting(session, LAST), now):
                return
            set_setting(session, LAST, {"at": now.isoformat()})
        gone = self.let_go(now)
        if gone:
            log.info("let_go", **gone)

    def let_go(self, now: datetime) -> Mapping[str, int]:
        """Lets go of all that is past its time; how many rows, by class."""

        def writing(change: Callable[[Session], int]) -> int:
            with self._database.writing() as session:
                return change(session)

        return let_go(writing, self._keep, now)


def _is_due(known: Mapping[str, str], now: datetime) -> bool:
    return "at" not in known or now - datetime.fromisoformat(known["at"]) >= EVERY
