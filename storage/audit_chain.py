"""The trail as a chain: whatever is committed is sealed, so that a later change, gap or insertion can be found.

Each digest stands on the one before it. What a row was before and after goes into it as a salted digest of its own,
so that somebody's data can be erased later without breaking the chain. Who can write to the whole database can also
write a whole new chain: that is found by an anchor, a digest of the newest line that is kept elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.settings import lock_setting
from storage.tables.work import Audit

# Held while lines are sealed: of two processes the second goes on where the first ended.
SEALER = "audit_sealer"
ERASED = "erased"
AT_ONCE = 500
SALT = 16


@dataclass(frozen=True)
class Head:
    """The newest sealed line: its place in the chain, from 1 on, and its digest in hex."""

    place: int
    digest: str


def is_unsealed(session: Session) -> bool:
    """Whether any line waits to be sealed."""
    return session.scalars(select(Audit.id).where(Audit.place.is_(None)).limit(1)).first() is not None


def seal(session: Session) -> Head | None:
    """Seals up to 500 lines that are committed, in the order in which they were written; returns the newest sealed."""
    lock_setting(session, SEALER)
    last = _last(session)
    first, before = ((last.place or 0) + 1, last.digest or b"") if last else (1, b"")
    waiting = session.scalars(select(Audit).where(Audit.place.is_(None)).order_by(Audit.id).limit(AT_ONCE)).all()
    for place, line in enumerate(waiting, start=first):
        line.place, line.salt = place, secrets.token_bytes(SALT)
        line.content = content_of(line, line.salt)
        line.digest = before = digest_of(line, before)
    session.flush()
    return get_head(session)


def get_head(session: Session) -> Head | None:
    """The newest sealed line, if any is."""
    last = _last(session)
    return Head(last.place, last.digest.hex()) if last and last.place and last.digest else None


def count_unsealed(session: Session, before: datetime) -> int:
    """How many lines that were written before a moment are not sealed."""
    return session.scalar(select(func.count(Audit.id)).where(Audit.place.is_(None), Audit.at < before)) or 0


def find_tampering(session: Session, anchors: Sequence[Head] = ()) -> Iterator[str]:
    """What does not hold, each in a line: changed, deleted, inserted, reordered, cut off against the anchors."""
    kept = {each.place: each.digest for each in anchors}
    erased = _erased(session)
    before, expected = b"", 1
    for line in session.scalars(select(Audit).where(Audit.place.is_not(None)).order_by(Audit.place)):
        place = line.place or 0
        if place != expected:
            yield f"place {expected}{f' to {place - 1}' if place - 1 > expected else ''}: deleted"
        yield from _faults(line, before, erased)
        found = (line.digest or b"").hex()
        if kept.get(place, found) != found:
            yield f"place {place} (line {line.id}): not what the anchor says: the chain was written anew"
        before, expected = line.digest or b"", place + 1
    for place in sorted(each for each in kept if each >= expected):
        yield f"place {place}: the anchor has it, the trail ends at {expected - 1}: cut off"


def content_of(line: Audit, salt: bytes) -> bytes:
    """The digest of what the row was before and after."""
    return hashlib.sha256(salt + _plain([line.before, line.after])).digest()


def digest_of(line: Audit, before: bytes) -> bytes:
    """The digest of a line that stands on the line ``before``."""
    stamp = line.at.astimezone(UTC).isoformat()
    said = [line.place, line.id, stamp, line.person_id, line.command, line.subject, line.subject_id]
    return hashlib.sha256(before + _plain([*said, line.version, line.undoes]) + (line.content or b"")).digest()


def _faults(line: Audit, before: bytes, erased: frozenset[int]) -> Iterator[str]:
    if line.digest != digest_of(line, before):
        yield f"place {line.place} (line {line.id}): changed, or not the one that stood here"
    if line.salt is not None and line.content != content_of(line, line.salt):
        yield f"place {line.place} (line {line.id}): what it says was before or after is changed"
    if line.salt is None and (line.id not in erased or line.before is not None or line.after is not None):
        yield f"place {line.place} (line {line.id}): what was before and after is gone, and no erasure says so"


def _erased(session: Session) -> frozenset[int]:
    """The lines that erasures have emptied, as these themselves say."""
    query = select(Audit.after).where(Audit.subject == ERASED)
    return frozenset(number for after in session.scalars(query) for number in (after or {}).get("lines", ()))


def _last(session: Session) -> Audit | None:
    return session.scalars(select(Audit).where(Audit.place.is_not(None)).order_by(Audit.place.desc()).limit(1)).first()


def _plain(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
