"""Rows put in though they may be there: both databases know what to do then, each in words of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite


def inserting(dialect: str) -> Callable[..., Any]:
    """``insert`` as this database has it, with ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""
    return sqlite.insert if dialect == "sqlite" else postgresql.insert
