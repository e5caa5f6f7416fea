"""Loads the default register: bodies, topics, resolutions, roles, offices, chairs, meetings; no focal points."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from storage.seed_files import Seed, read_seed, seed_digest, to_cells
from storage.seed_names import SEED, put_names
from storage.seed_people import put_meetings, put_people
from storage.seed_topics import put_resolutions, topic_values
from storage.settings import bump_register, lock_setting, set_setting
from storage.tables.register import Body, Role, Topic

Fact = Mapping[str, Any]
# Which seed was loaded last, and when.
LOADED = "seed"
Kind = TypeVar("Kind", Body, Topic)


def load_seed(session: Session, at: datetime) -> int:
    """Brings the seed into the register and returns how many rows changed; the same seed twice changes nothing.

    A newer seed changes its own bodies, topics and names only: rows of another origin stay as they are, people,
    memberships and meetings are added where they are not there. ``at`` is the instant noted with the load.
    """
    digest = seed_digest()
    # Held until the end, so that of two processes that start together the second finds the work done.
    if lock_setting(session, LOADED).get("digest") == digest:
        return 0
    changed = _load(session, read_seed())
    set_setting(session, LOADED, {"digest": digest, "at": at.isoformat()})
    if changed:
        bump_register(session)
    return changed


def _load(session: Session, seed: Seed) -> int:
    changed = _put_bodies(session, seed.bodies)
    changed += _put_topics(session, seed.topics["topics"])
    changed += _put_roles(session, seed.roles["roles"])
    changed += put_people(session, seed)
    changed += put_meetings(session, seed.meetings)
    session.flush()
    return changed


def _put_bodies(session: Session, facts: Fact) -> int:
    naming = set(facts["focal_point_bodies"])
    changed = sum(
        _put(session, Body, fact["id"], _body_values(fact, rank, fact["id"] in naming))
        for rank, fact in enumerate(facts["bodies"])
    )
    session.flush()
    return changed + put_names(session, "body", {fact["id"]: to_cells(fact) for fact in facts["bodies"]})


def _body_values(fact: Fact, rank: int, naming: bool) -> dict[str, Any]:
    return {
        "kind": fact["kind"],
        "sector": fact["sector"],
        "names_focal_points": naming,
        "members_group": fact.get("members_group", False),
        "staff_only": fact.get("staff_only", False),
        "rank": rank,
    }


def _put_topics(session: Session, facts: list[Fact]) -> int:
    changed = sum(_put(session, Topic, fact["id"], topic_values(fact, rank)) for rank, fact in enumerate(facts))
    session.flush()
    own = [fact for fact in facts if session.get_one(Topic, fact["id"]).origin == SEED]
    changed += put_resolutions(session, own)
    return changed + put_names(session, "topic", {fact["id"]: to_cells(fact) for fact in own})


def _put_roles(session: Session, facts: list[Fact]) -> int:
    new = [fact for fact in facts if session.get(Role, fact["id"]) is None]
    session.add_all(Role(id=fact["id"], rank=fact["rank"]) for fact in new)
    return len(new) + put_names(session, "role", {fact["id"]: to_cells(fact) for fact in facts})


def _put(session: Session, kind: type[Kind], key: str, values: dict[str, Any]) -> int:
    row = session.get(kind, key)
    if row is None:
        session.add(kind(id=key, origin=SEED, **values))
        return 1
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    if row.origin != SEED or not changed:
        return 0
    for name, value in changed.items():
        setattr(row, name, value)
    return 1
