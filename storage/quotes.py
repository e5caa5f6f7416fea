"""What people said word for word, taken out of everything that still holds it: once a report is adopted it stands for
what was said, and quotations that were kept for its review go wherever they came to lie.

They are looked for in the few tables that hold what came in and went out; the trail's own lines are emptied, as when
somebody's data is erased, and the trail says which.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, and_, select, update
from sqlalchemy.orm import Session

from storage.erasing import holds_any, said_otherwise
from storage.parts import parts
from storage.tables.all import METADATA
from storage.tables.work import Audit
from storage.trail_keys import KeyRing

AT_ONCE = 40
# Shorter words are said every day: they tell nothing of who said them, and stand in what has nothing to do with it.
SHORTEST = 12
STAND_IN = "…"
# What holds replies, offers and the memory of a talk; while a message may still leave, it must not change.
HELD = (("talks", "state"), ("offers", "command"), ("messages", "reply"))
LEFT = ("sent", "failed", "expired")


def forget_quotes(session: Session, quotes: Collection[str], since: datetime) -> None:
    """Nothing of these words is left in what came in since a moment, in replies, offers and talks."""
    wanted = [each for each in dict.fromkeys(quotes) if len(each) >= SHORTEST]
    for some in parts(wanted, AT_ONCE):
        _forget_events(session, some, since)
        for name, column in HELD:
            _forget_in(session, METADATA.tables[name], column, some)
    session.expire_all()


def empty_lines(
    session: Session, proposals: Collection[int], items: Collection[int], quotes: Collection[str]
) -> list[int]:
    """Lines of the trail that hold what was said: all of these proposals, and those of items that quote it."""
    own = and_(Audit.subject == "proposal", Audit.subject_id.in_([str(each) for each in proposals]))
    found = list(session.scalars(select(Audit).where(own)))
    told = [each for each in dict.fromkeys(quotes) if each]
    of_items = and_(Audit.subject == "item", Audit.subject_id.in_([str(each) for each in items]))
    lines = session.scalars(select(Audit).where(of_items)).all() if items and told else []
    ring = KeyRing(session)
    found += [line for line in lines if any(_said(ring.opened(side)) in told for side in (line.before, line.after))]
    for line in found:
        line.before = line.after = line.salt = None
    return [line.id for line in found]


def _said(side: Mapping[str, Any] | None) -> str:
    return str((side or {}).get("said", ""))


def _forget_events(session: Session, quotes: Sequence[str], since: datetime) -> None:
    """A text that was pasted goes whole: what stands between two quotations was said as well."""
    inbox = METADATA.tables["inbox"]
    here = and_(inbox.c.received >= since, inbox.c.state.in_(("done", "failed")), holds_any(inbox.c.payload, quotes))
    for row in session.execute(select(inbox.c.id, inbox.c.payload).where(here)).all():
        kept = {**row.payload, **{name: "" for name in ("text",) if name in row.payload}}
        kept = said_otherwise(kept, quotes, STAND_IN)
        session.execute(update(inbox).where(inbox.c.id == row.id).values(payload=kept))


def _forget_in(session: Session, table: Table, name: str, quotes: Sequence[str]) -> None:
    column = table.c[name]
    here = holds_any(column, quotes)
    here = and_(here, table.c.state.in_(LEFT)) if table.name == "messages" else here
    for row in session.execute(select(table.c.id, column).where(here)).all():
        kept = said_otherwise(row[1], quotes, STAND_IN)
        session.execute(update(table).where(table.c.id == row.id).values({name: kept}))
