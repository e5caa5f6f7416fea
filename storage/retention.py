"""How long what was said is kept, class by class. What goes is emptied or deleted; the record that was made of it
stays: items, meetings, the register, activities and progress are the organisation's, and are no class here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Delete, Table, Update, and_, delete, func, select, update
from sqlalchemy.orm import Session

from storage.audit import record
from storage.audit_chain import ERASED
from storage.tables.all import METADATA

# So many rows in one transaction: others write in between.
AT_ONCE = 500
ENDED = ("done", "failed")
LEFT = ("sent", "failed", "expired")
COMMAND = "KeepFor"


@dataclass(frozen=True)
class Part:
    """Rows of one table that go after a while: ``old`` tells which by their age, ``full`` whether anything is left to
    go; ``empty`` are the values that stand instead, or nothing where the row itself goes."""

    table: Table
    old: ColumnElement[Any]
    full: ColumnElement[bool]
    empty: Mapping[str, Any] | None = None

    def gone(self, before: datetime) -> ColumnElement[bool]:
        return and_(self.old < before, self.full)


@dataclass(frozen=True)
class Due:
    """What of a class would go now: how many rows, and since when the oldest has been there."""

    rows: int
    oldest: datetime | None


@cache
def classes() -> Mapping[str, tuple[Part, ...]]:
    """The parts of each class, by its name in the settings."""
    talks, offers, inbox, jobs = (METADATA.tables[name] for name in ("talks", "offers", "inbox", "jobs"))
    calls, messages, audit = (METADATA.tables[name] for name in ("model_calls", "messages", "audit"))
    proposals = METADATA.tables["proposals"]
    unsaid: dict[str, Any] = {"reply": {}}
    return {
        "context": (Part(talks, talks.c.expires, talks.c.id > 0), Part(offers, offers.c.expires, offers.c.id > 0)),
        "words": (Part(inbox, inbox.c.received, _full(inbox, "payload", inbox.c.state.in_(ENDED)), {"payload": {}}),),
        "texts": (
            Part(proposals, proposals.c.made_at, and_(proposals.c.state != "open", proposals.c.quote != ""),
                 {"quote": "", "speaker": None, "position": None}),
            Part(jobs, jobs.c.until, _full(jobs, "payload", jobs.c.state.in_(("done", "stopped", "offered"))),
                 {"payload": {}}),
        ),
        "model": (Part(calls, calls.c.at, calls.c.id > 0),),
        "messages": (Part(messages, messages.c.made_at, _full(messages, "reply", messages.c.state.in_(LEFT)), unsaid),),
        "trail": (Part(audit, audit.c.at, and_(audit.c.salt.is_not(None), audit.c.subject != ERASED),
                       {"before": None, "after": None, "salt": None}),),
    }  # fmt: skip


def _full(table: Table, name: str, ended: ColumnElement[bool]) -> ColumnElement[bool]:
    """What is done with and still says something."""
    return and_(ended, table.c[name] != {})


def list_due(session: Session, keep: Mapping[str, timedelta], now: datetime) -> Mapping[str, Due]:
    """What would go now of each class that is not kept for good; changes nothing."""
    return {name: _due(session, classes()[name], now - for_) for name, for_ in keep.items()}


def _due(session: Session, parts: tuple[Part, ...], before: datetime) -> Due:
    counted = [
        session.execute(select(func.count(), func.min(part.old)).where(part.gone(before))).one() for part in parts
    ]
    return Due(sum(count for count, _ in counted), min((oldest for _, oldest in counted if oldest), default=None))


def let_go(
    writing: Callable[[Callable[[Session], int]], int], keep: Mapping[str, timedelta], now: datetime
) -> Mapping[str, int]:
    """Lets go of what is past its time, some rows in each transaction that ``writing`` opens; how many, by class."""
    found = {}
    for name, for_ in keep.items():
        found[name] = sum(_all_of(writing, part, now - for_, now) for part in classes()[name])
    return {name: count for name, count in found.items() if count}


def _all_of(writing: Callable[[Callable[[Session], int]], int], part: Part, before: datetime, now: datetime) -> int:
    total = 0
    while (count := writing(lambda session: _some(session, part, before, now))) > 0:
        total += count
    return total


def _some(session: Session, part: Part, before: datetime, now: datetime) -> int:
    key = part.table.c.id
    ids = session.scalars(select(key).where(part.gone(before)).order_by(key).limit(AT_ONCE)).all()
    if not ids:
        return 0
    change: Update | Delete = delete(part.table) if part.empty is None else update(part.table).values(**part.empty)
    session.execute(change.where(key.in_(ids)))
    if part.table.name == "audit":
        _tell(session, list(ids), now)
    return len(ids)


def _tell(session: Session, lines: list[int], now: datetime) -> None:
    """The trail says which of its lines were emptied: else it would not be whole."""
    record(
        session,
        at=now,
        person_id=None,
        command=COMMAND,
        subject=ERASED,
        subject_id="retention",
        before=None,
        after={"lines": lines},
        version=None,
    )
