"""What comes round by the calendar is asked: looked at often, and mostly there is nothing to do."""

from __future__ import annotations

import asyncio
from datetime import datetime

import structlog

from handlers.opened_rounds import OPENING
from handlers.rounds import follow_calendar, is_round_due, is_unplanned, plan_meetings
from storage.database import Database

log = structlog.get_logger()


class Calendar:
    """Over one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, now: datetime) -> None:
        """Off the loop; nothing where the day of no round has come."""
        await asyncio.to_thread(self.follow, now)

    def follow(self, now: datetime) -> None:
        """Opens the round whose day has come, in one transaction."""
        with self._database.reading() as session:
            due, unplanned = is_round_due(session, now), is_unplanned(session)
        if unplanned:
            with self._database.writing() as session:
                plan_meetings(session, now)
        if due:
            with self._database.writing() as session:
                asked = follow_calendar(session, now, OPENING)
            log.info("calendar_followed", asked=asked)
