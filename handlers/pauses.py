"""Pauses: what Focal says unasked can be stopped, in all, for a group's items or to a class of people, until a moment
or until released."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from sqlalchemy.orm import Session

from handlers.commands.fields import PersonClass
from storage.health import Waits
from storage.settings import find_settings, get_setting

ALL, OF_CLASS = "pause", "pause-class"


@dataclass(frozen=True)
class Pause:
    """What is stopped: a group's items, what is for a class of people, or everything, until a moment or, where there is
    none, until it is released."""

    group: str | None
    of_class: PersonClass | None
    until: datetime | None


def pause_name(group_id: str | None, of_class: str | None = None) -> str:
    """The name of the setting that holds a pause."""
    if of_class:
        return f"{OF_CLASS}:{of_class}"
    return f"{ALL}:{group_id}" if group_id else ALL


def is_paused(session: Session, group_id: str | None, of_class: str | None, now: datetime) -> bool:
    """Whether notices about a group's items, for somebody of a class, wait now."""
    names = [ALL, *([pause_name(group_id)] if group_id else []), *([pause_name(None, of_class)] if of_class else [])]
    return any(_is_on(get_setting(session, name), now) for name in names)


def paused(session: Session, now: datetime) -> Waits | None:
    """The groups about whose items, and the classes of people to whom nothing is said now; nothing where that holds for
    all."""
    found = list_pauses(session, now)
    if any(each.group is None and each.of_class is None for each in found):
        return None
    groups = frozenset(each.group for each in found if each.group)
    return Waits(groups, frozenset(each.of_class for each in found if each.of_class))


def list_pauses(session: Session, now: datetime) -> Sequence[Pause]:
    """The pauses that are on: the one of all first, those of groups, and those of classes of people."""
    kept: Mapping[str, dict[str, object]] = find_settings(session, ALL)
    on = {name: value for name, value in kept.items() if _is_on(value, now)}
    found = [Pause(None, None, _end(on[ALL]))] if ALL in on else []
    groups = sorted(name for name in on if name.startswith(f"{ALL}:"))
    found += [Pause(name.removeprefix(f"{ALL}:"), None, _end(on[name])) for name in groups]
    classes = [(each, pause_name(None, each)) for each in get_args(PersonClass)]
    return [*found, *(Pause(None, each, _end(on[name])) for each, name in classes if name in on)]


def is_set(session: Session, group_id: str | None, of_class: str | None, now: datetime) -> bool:
    """Whether exactly this pause is on: that of the group or of the class, or the one of all."""
    return _is_on(get_setting(session, pause_name(group_id, of_class)), now)


def _end(value: Mapping[str, object]) -> datetime | None:
    return datetime.fromisoformat(str(value["until"])) if value["until"] else None


def _is_on(value: Mapping[str, object] | None, now: datetime) -> bool:
    if not value or "until" not in value:
        return False
    return value["until"] is None or datetime.fromisoformat(str(value["until"])) > now
