"""What is said to people outside the house waits until the secretariat has read it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.settings import get_setting
from storage.tables.people import Person

TRUST = "trust"
RELEASE = ("held", "release")


def state_of(session: Session, group_id: str | None, person: Person, *, own: bool) -> tuple[str, str | None]:
    """The state of what is planned for a person about a group, and why: ``own`` is what they asked for themselves."""
    waits = person.kind != "staff" and not own and not person.trusted and not is_trusted(session, group_id)
    return RELEASE if waits else ("planned", None)


def is_trusted(session: Session, group_id: str | None) -> bool:
    """Whether what is said about a group's work goes out without having been read."""
    return bool(group_id and (get_setting(session, f"{TRUST}:{group_id}") or {}).get("on"))


def is_reached(person: Person) -> bool:
    """Whether anything may be said unasked to a person."""
    return person.enrolled and person.active
