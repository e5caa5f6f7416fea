"""Workspaces and tenants where Focal lives, what was sealed for them, and installs that have begun."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import CursorResult, delete, select
from sqlalchemy.orm import Session

from storage.tables.places import Installation, InstallState


def find_installation(session: Session, platform: str, id: str) -> Installation | None:
    return session.get(Installation, (platform, id))


def list_installations(session: Session, platform: str) -> Sequence[Installation]:
    query = select(Installation).where(Installation.platform == platform)
    return session.scalars(query.order_by(Installation.id)).all()


def put_installation(session: Session, platform: str, id: str, name: str, tokens: bytes | None) -> Installation:
    """Installed, or installed anew: allowed and active, so that what was kept for it may leave. ``tokens`` are sealed;
    without them the process knows its token from its settings."""
    row = session.get(Installation, (platform, id), with_for_update=True)
    if row is None:
        row = Installation(platform=platform, id=id, name=name)
        session.add(row)
    row.name, row.allowed, row.state, row.tokens = name, True, "active", tokens
    session.flush()
    return row


def remove_installation(session: Session, platform: str, id: str) -> bool:
    """Thrown out: its tokens are deleted and nothing leaves for there; what waits is kept for its return."""
    row = session.get(Installation, (platform, id), with_for_update=True)
    if row is None:
        return False
    row.state, row.tokens = "paused", None
    session.flush()
    return True


def add_state(session: Session, digest: str, until: datetime, now: datetime) -> None:
    """An install has begun; whoever comes back with this state by ``until`` is the one who began it. Those that were
    never finished are cleared away."""
    session.execute(delete(InstallState).where(InstallState.until <= now))
    session.add(InstallState(digest=digest, until=until))
    session.flush()


def take_state(session: Session, digest: str, now: datetime) -> bool:
    """Whether an install with this state was begun in time; true once."""
    taken = session.execute(delete(InstallState).where(InstallState.digest == digest, InstallState.until > now))
    return isinstance(taken, CursorResult) and taken.rowcount == 1
