"""Pauses: what Focal says unasked can be stopped, in all or for a group, until a moment or until released."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from storage.settings import find_settings, get_setting

ALL = "pause"


def pause_name(group_id: str | None) -> str:
    """The name of the setting that holds a pause."""
    return f"{ALL}:{group_id}" if group_id else ALL


def is_paused(session: Session, group_id: str | None, now: datetime) -> bool:
    """Whether notices about a group's items wait now."""
    names = [ALL, pause_name(group_id)] if group_id else [ALL]
    return any(_is_on(get_setting(session, name), now) for name in names)


def paused_groups(session: Session, now: datetime) -> frozenset[str] | None:
    """The groups about whose items nothing is said now; nothing where that holds for all."""
    if _is_on(get_setting(session, ALL), now):
        return None
    named = {name: value for name, value in find_settings(session, f"{ALL}:").items() if _is_on(value, now)}
    return frozenset(name.removeprefix(f"{ALL}:") for name in named)


def list_pauses(session: Session, now: datetime) -> Mapping[str, datetime | None]:
    """The pauses that are on, by their group (empty: all), with their end; none where they wait to be released."""
    kept = {name: value for name, value in find_settings(session, ALL).items() if _is_on(value, now)}
    ends = {name: value["until"] for name, value in kept.items() if name == ALL or name.startswith(f"{ALL}:")}
    return {
        name.removeprefix(ALL).removeprefix(":"): datetime.fromisoformat(str(end)) if end else None
        for name, end in sorted(ends.items())
    }


def is_set(session: Session, group_id: str | None, now: datetime) -> bool:
    """Whether exactly this pause is on: that of the group, or the one of all."""
    return _is_on(get_setting(session, pause_name(group_id)), now)


def _is_on(value: dict[str, object] | None, now: datetime) -> bool:
    if not value or "until" not in value:
        return False
    return value["until"] is None or datetime.fromisoformat(str(value["until"])) > now
