"""What is said to people outside the house waits until the secretariat has read it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.notices import hold_again, let_go
from storage.settings import find_settings, get_setting
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.places import Place

TRUST = "trust"
RELEASE = ("held", "release")
# What was read before it was let go: a mark of the words, or for whom they were in a place.
READ = "read"


def state_of(session: Session, group_id: str | None, person: Person, *, own: bool) -> tuple[str, str | None]:
    """The state of what is planned for a person about a group, and why: ``own`` is what they asked for themselves."""
    waits = person.kind != "staff" and not own and not person.trusted and not is_trusted(session, group_id)
    return RELEASE if waits else ("planned", None)


def state_in(session: Session, group_id: str | None, place: Place) -> tuple[str, str | None]:
    """As ``state_of``, of what is shown in a place: it waits where outsiders may read it."""
    return ("planned", None) if place.audience == "staff" or is_trusted(session, group_id) else RELEASE


def is_trusted(session: Session, group_id: str | None) -> bool:
    """Whether what is said about a group's work goes out without having been read."""
    return bool(group_id and (get_setting(session, f"{TRUST}:{group_id}") or {}).get("on"))


def follow_trust(session: Session, trusted: bool, *, person_id: int | None = None, group_id: str | None = None) -> int:
    """What waits is let go; where the trust ends, what was to come unread waits. Returns how many notices that is."""
    if trusted:
        return let_go(session, person_id=person_id, group_id=group_id)
    others = [name.partition(":")[2] for name, value in find_settings(session, f"{TRUST}:").items() if value.get("on")]
    return hold_again(session, person_id=person_id, group_id=group_id, but=others)


def is_reached(person: Person) -> bool:
    """Whether anything may be said unasked to a person."""
    return person.enrolled and person.active


def keep_place(session: Session, notice: Notice) -> None:
    """Keeps who read in the place then."""
    place = session.get(Place, notice.place_id)
    notice.facts = {**notice.facts, READ: place.audience if place else None}


def is_for_place(session: Session, notice: Notice, place: Place, group_id: str | None) -> bool:
    """Whether it may be shown to those who read in the place now; else it waits for release."""
    state = state_in(session, group_id, place)
    if state != RELEASE or notice.facts.get(READ) == place.audience:
        return True
    notice.state, notice.reason = state
    return False
