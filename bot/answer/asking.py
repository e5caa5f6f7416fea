"""The request as the handlers take it: who asks where, in which words, at which moment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.answer.defaults import Defaults
from bot.answer.guests import account_of
from bot.answer.overheard import is_overheard
from bot.answer.prepare import Prepared
from bot.message import Incoming
from bot.understand.prose.jesting import is_in_jest
from handlers.context import Context, Evidence
from storage.tables.people import Person
from storage.tables.places import Place

MOST_WORDS = 4_000


def to_context(
    session: Session,
    message: Incoming,
    person: Person,
    place: Place,
    prepared: Prepared,
    now: datetime,
    defaults: Defaults,
) -> Context:
    """The request that the second half answers."""
    words = str(getattr(message, "text", "") or "")
    # Unasked, what is said with a laugh is recorded as no more than a draft.
    jest = is_overheard(message) and is_in_jest(words)
    evidence = Evidence(words[:MOST_WORDS], prepared.understanding.lang, jest=jest, at=message.at)
    zone, alike, usual = prepared.asker.zone, defaults.alike, defaults.usual
    account = account_of(message.sender)
    return Context(session, now, person, place, evidence, zone, alike=alike, usual=usual, account=account)
