"""Brings the seed's topics and what bears on them into the register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.seed_files import to_source
from storage.seed_names import SEED
from storage.tables.register import Resolution, TopicResolution

Fact = Mapping[str, Any]
# What one resolution is told apart by: body, kind, number, former, note.
Key = tuple[str, str, int | None, bool, str | None]


def topic_values(fact: Fact, rank: int) -> dict[str, Any]:
    """The columns of a topic's row."""
    source = dict(fact.get("source") or {})
    source |= {each: fact[each] for each in ("since", "raised_in") if fact.get(each)}
    return {
        "main": fact["iscg_main"],
        "about": fact["description"],
        "source": source,
        "rank": rank,
    }


def put_resolutions(session: Session, topics: list[Fact]) -> int:
    """Adds resolutions and what they bear on; brings the seed's own up to the files.

    Of a resolution that the organisation has told of itself the files say no more.
    """
    rows = session.scalars(select(Resolution)).all()
    there = {_key_of(row): row for row in rows}
    own = {(row.body_id, row.kind, row.number) for row in rows if row.origin != SEED and row.number is not None}
    links = {(row.topic_id, row.resolution_id) for row in session.scalars(select(TopicResolution))}
    pairs = [(topic, fact) for topic, fact in _pairs(topics) if _key(fact)[:3] not in own]
    return sum(_put(session, topic, fact, there, links) for topic, fact in pairs)


def _pairs(topics: list[Fact]) -> Iterator[tuple[str, Fact]]:
    for topic in topics:
        yield from ((topic["id"], fact) for fact in topic["resolutions"])


def _put(session: Session, topic: str, fact: Fact, there: dict[Key, Resolution], links: set[tuple[str, int]]) -> int:
    row = there.get(_key(fact))
    if row is None:
        row = there[_key(fact)] = Resolution(origin=SEED, **_values(fact))
        session.add(row)
    elif row.origin == SEED:
        row.status, row.revision, row.source = fact["status"], fact.get("revision"), to_source(fact)
    changed = int(session.is_modified(row) or row in session.new)
    session.flush()
    if (topic, row.id) not in links:
        coordinates = fact.get("calls_for_coordination", False)
        session.add(TopicResolution(topic_id=topic, resolution_id=row.id, coordinates=coordinates))
        changed += 1
    return changed


def _key(fact: Fact) -> Key:
    kind, former = fact.get("type", "resolution"), fact.get("former", False)
    return (fact["body"], kind, fact["number"], former, fact.get("note"))


def _key_of(row: Resolution) -> Key:
    return (row.body_id, row.kind, row.number, row.former, row.note)


def _values(fact: Fact) -> dict[str, Any]:
    body, kind, number, former, note = _key(fact)
    own = {"status": fact["status"], "revision": fact.get("revision"), "source": to_source(fact)}
    return {"body_id": body, "kind": kind, "number": number, "former": former, "note": note, **own}
