"""Rows that others may be changing: held until the transaction ends, and read again as they stand."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from storage.tables.row import Row

Kept = TypeVar("Kept", bound=Row)


def hold_rows(session: Session, rows: Collection[Kept]) -> None:
    """Whoever else plans from the same rows comes before or after this transaction. On SQLite, where one writes at a
    time, nothing is done."""
    if not rows or session.get_bind().dialect.name == "sqlite":
        return
    kind: Any = type(next(iter(rows)))
    mapped = inspect(kind)
    (key,), ids = mapped.primary_key, [mapped.primary_key_from_instance(row)[0] for row in rows]
    query = select(kind).where(key.in_(ids)).order_by(key)
    session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).all()
