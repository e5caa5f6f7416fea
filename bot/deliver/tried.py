"""Composing that may fail: of what cannot be composed nothing is left in the transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot.deliver.means import Means
from handlers.answer import Reply
from storage.database import is_trouble
from storage.tables.notices import Notice
from storage.tables.people import Person

log = structlog.get_logger()
Composed = tuple[Reply | None, list[Notice]]


def try_compose(
    session: Session, means: Means, person: Person, notices: Sequence[Notice], now: datetime
) -> Composed | None:
    """What a person is told of these notices, and which of them still hold; nothing where they cannot be composed."""
    try:
        with session.begin_nested():
            return means.compose(session, person, notices, now)
    except Exception as fault:
        # The database's own trouble says nothing about the notices: the whole step is tried again later.
        if is_trouble(fault):
            raise
        log.error("notices_not_composed", notices=[notice.id for notice in notices], exc_info=fault)
        return None
