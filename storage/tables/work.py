"""Workers, long work, and the audit trail."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Worker(Row):
    """A process at work. ``incarnation`` grows when the same id starts again, which fences its old self."""

    __tablename__ = "workers"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    incarnation: Mapped[int] = mapped_column(default=1)
    started: Mapped[datetime]
    beat: Mapped[datetime]


class Job(Versioned, Row):
    """Long work, such as a text of a meeting that is read: steps commit, so that any process can go on.

    ``kind``: rules, or model where a language model reads. ``state``: offered (nobody has asked for it yet), waiting,
    running, stopped (for a ``reason``), done. ``step`` of ``total`` are done. ``payload`` is what is read, and empty
    once nobody needs it; what nobody asks for is forgotten at ``until``. Instants of leases are the database's own.
    """

    __tablename__ = "jobs"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"))
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meetings.id"), index=True)
    payload: Mapped[dict[str, Any]]
    step: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    found: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    missed: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    reason: Mapped[str | None] = mapped_column(String(32))
    until: Mapped[datetime | None]
    state: Mapped[str] = mapped_column(String(16), default="new")
    worker_id: Mapped[str | None] = mapped_column(String(64))
    fence: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]


class Audit(Row):
    """Who did what to which row, when, in the cause's transaction.

    ``before`` and ``after`` hold the row's own columns, for undo; ``version`` is the row's after the change.
    The sealer chains what is committed: ``place`` in the chain, ``content`` (a digest of what was before and after,
    with ``salt``) and ``digest`` over all of it and the line before. What is a person's in ``before`` and ``after``
    stands under their key (``storage/trail_keys.py``). Where others wrote of somebody who was erased, ``before``,
    ``after`` and ``salt`` are gone and the chain still holds.
    """

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_subject", "subject", "subject_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    command: Mapped[str] = mapped_column(String(64))
    subject: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[str] = mapped_column(String(64))
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
    version: Mapped[int | None]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("audit.id"))
    digest: Mapped[bytes | None] = mapped_column(LargeBinary)
    place: Mapped[int | None] = mapped_column(index=True, unique=True)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    content: Mapped[bytes | None] = mapped_column(LargeBinary)


class AuditKey(Row):
    """The key under which a person's values in the audit trail are kept; erasing destroys it."""

    __tablename__ = "audit_keys"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    key: Mapped[bytes] = mapped_column(LargeBinary)
