"""What is said to people outside the house waits until the secretariat has read it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.settings import get_setting
from storage.tables.items import Item
from storage.tables.people import Person

TRUST = "trust"
RELEASE = ("held", "release")


def state_of(session: Session, item: Item, person: Person, *, own: bool) -> tuple[str, str | None]:
    """The state of what is planned for a person, and why: ``own`` is what they asked for themselves."""
    waits = person.kind != "staff" and not own and not person.trusted and not _is_trusted(session, item)
    return RELEASE if waits else ("planned", None)


def _is_trusted(session: Session, item: Item) -> bool:
    return bool(item.group_id and (get_setting(session, f"{TRUST}:{item.group_id}") or {}).get("on"))
