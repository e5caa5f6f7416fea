"""Erasing what is kept about one person: their own rows go, what others need stays without their name.

Their name, addresses and handles are looked for in every column of text of every table, so that a table added later
is not forgotten. What the trail holds of theirs goes with their key; what others wrote of them is emptied, and the
trail says which of its lines were.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import JSON, Column, ColumnElement, String, Table, and_, cast, delete, inspect, or_, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from storage.accounts import end_request
from storage.identities import Account
from storage.messages import ON_THE_WAY
from storage.people import holds
from storage.tables.all import METADATA
from storage.tables.items import Item
from storage.tables.people import Identity, Person
from storage.tables.register import FocalPoint, Membership
from storage.tables.work import Audit
from storage.trail_keys import OF, PERSONAL, SEALED, KeyRing, forget_keys, is_plain, is_sealed

# What is theirs alone.
OWN = (
    *("web_sessions", "web_links", "web_accounts", "web_views", "calendar_feeds", "place_members", "talks", "offers"),
    *("model_calls", "answers", "absences", "audit_keys", "routes", "link_requests", "identities"),
)
# What is handled by itself, or holds nothing that anybody typed.
APART = frozenset({"people", "audit", "inbox", *OWN})
# Shorter words stand in others: to replace them would change what was said.
SHORTEST = 4
AT_ONCE = 500
OWNER = "person_id"
# By which JSON is told that holds anything under a key.
MARKED = frozenset({f'"{SEALED}"'})


@dataclass(frozen=True)
class Erased:
    """How many rows went, how many were put in other words, and the lines of the trail that were emptied."""

    gone: int
    changed: int
    lines: tuple[int, ...]


def erase(session: Session, person: Person, names: Mapping[str, str], stand_in: str, on: date) -> Erased:
    """Erases the person; ``stand_in`` (and ``names``, by language) stands where their name stood in a record."""
    words = words_of(person)
    gone = _messages(session, person.id) + _events(session, person.id)
    changed = _end_roles(session, person.id, on)
    lines = _empty_trail(session, person, words)
    forget_keys(session, _joined(session, person))
    gone += _personal(session, person.id) + sum(_delete(session, name, person.id) for name in OWN)
    _forget(person, names, stand_in)
    session.flush()
    told = [table for table in METADATA.sorted_tables if table.name not in APART]
    changed += sum(_replace(session, table, words, stand_in) for table in told)
    session.expire_all()
    return Erased(gone, changed, lines)


def words_of(person: Person) -> tuple[str, ...]:
    """By what the person may be told in a text, the longest first."""
    every = {person.name, *person.names.values(), *person.aliases, person.email, person.handle, person.ref}
    return tuple(sorted((each for each in every if each and len(each) >= SHORTEST), key=len, reverse=True))


def _forget(person: Person, names: Mapping[str, str], stand_in: str) -> None:
    person.ref, person.name, person.names = f"erased-{person.id}", stand_in, dict(names)
    person.email = person.handle = person.organisation = person.lang = person.zone = person.station = None
    person.quiet_start = person.quiet_end = person.leads = person.reach = person.unverified = person.member_id = None
    person.aliases, person.rights = [], []
    person.active = person.enrolled = person.trusted = False


def _messages(session: Session, person_id: int) -> int:
    """What was said to them; what is still to leave does not."""
    messages, posts = METADATA.tables["messages"], METADATA.tables["posts"]
    own = select(messages.c.id).where(messages.c.person_id == person_id)
    session.execute(delete(posts).where(posts.c.message_id.in_(own)))
    notices = METADATA.tables["notices"]
    waiting = and_(notices.c.person_id == person_id, notices.c.state.in_(("planned", "held", "composed")))
    stopped = {"state": "superseded", "reason": "erased"}
    session.execute(update(notices).where(waiting).values(**stopped, version=notices.c.version + 1))
    session.execute(update(notices).where(notices.c.person_id == person_id).values(facts={}))
    ended = and_(messages.c.person_id == person_id, messages.c.state.in_(ON_THE_WAY))
    session.execute(update(messages).where(ended).values(state="expired", reason="erased"))
    emptied: dict[str, Any] = {"reply": {}, "address": "", "external": None, "route_id": None}
    return _count(session, update(messages).where(messages.c.person_id == person_id).values(**emptied))


def _events(session: Session, person_id: int) -> int:
    inbox, found = METADATA.tables["inbox"], 0
    for known in session.scalars(select(Identity).where(Identity.person_id == person_id)):
        end_request(session, Account(known.platform, known.installation, known.external))
        found += _count(session, update(inbox).where(sent_by(known)).values(payload={}))
    return found


def _end_roles(session: Session, person_id: int, on: date) -> int:
    roles = session.scalars(select(FocalPoint).where(FocalPoint.person_id == person_id, holds(FocalPoint, on))).all()
    seats = session.scalars(select(Membership).where(Membership.person_id == person_id, holds(Membership, on))).all()
    held: list[FocalPoint | Membership] = [*roles, *seats]
    for row in held:
        row.until = on
    return len(roles) + len(seats)


def _personal(session: Session, person_id: int) -> int:
    """Their own notes say nothing any more; what they said for others stays, without the words as they were typed."""
    items = session.scalars(select(Item).where(Item.maker_id == person_id)).all()
    progress = METADATA.tables["progress"]
    for item in items:
        item.said = ""
        if item.kind == "personal":
            item.text, item.formal, item.status = "…", {}, "withdrawn"
            session.execute(update(progress).where(progress.c.item_number == item.number).values(note=""))
    return sum(item.kind == "personal" for item in items)


def _empty_trail(session: Session, person: Person, words: Collection[str]) -> tuple[int, ...]:
    of_theirs = [each for each, (owner, _) in PERSONAL.items() if owner == OWNER]
    theirs = or_(*(side[OWNER].as_integer() == person.id for side in (Audit.before, Audit.after)))
    own = and_(Audit.subject == "person", Audit.subject_id == str(person.id))
    own = or_(own, and_(Audit.subject.in_(of_theirs), theirs))
    notes = select(Item.number).where(Item.maker_id == person.id, Item.kind == "personal")
    personal = and_(Audit.subject == "item", Audit.subject_id.in_([str(n) for n in session.scalars(notes)]))
    told = [or_(holds_any(column, words)) for column in (inspect(Audit).c.before, inspect(Audit).c.after)]
    told.append(Audit.id.in_(_under_other_keys(session, person, words)))
    written = session.scalars(select(Audit).where(or_(*told))).all()
    # Of earlier days, before there were keys.
    early = [each for each in session.scalars(select(Audit).where(or_(own, personal))) if _is_early(each)]
    lines = {line.id: line for line in (*written, *early)}
    for line in lines.values():
        line.before = line.after = line.salt = None
    return tuple(sorted(lines))


def _joined(session: Session, person: Person) -> set[int]:
    """As whom they kept items before they stood in the register: the trail holds these under the keys of then."""
    made = select(cast(Item.number, String)).where(Item.maker_id == person.id)
    kept = select(Audit.after).where(Audit.subject == "item", Audit.subject_id.in_(made), _holds(Audit.after, MARKED))
    sides = [after for after in session.scalars(kept) if after]
    return {each[OF] for side in sides for each in side.values() if is_sealed(each)} - {person.id}


def _is_early(line: Audit) -> bool:
    return any(is_plain(line.subject, side) for side in (line.before, line.after))


def _under_other_keys(session: Session, person: Person, words: Collection[str]) -> list[int]:
    """The lines in which others say one of these, in what stands under their own keys."""
    ring, sides = KeyRing(session), (Audit.before, Audit.after)
    under = or_(*(_holds(column, MARKED) for column in sides))
    lines = session.execute(select(Audit.id, *sides).where(under).execution_options(yield_per=AT_ONCE))
    return [number for number, *both in lines if any(_says(ring, side, person, words) for side in both)]


def _says(ring: KeyRing, side: Mapping[str, Any] | None, person: Person, words: Collection[str]) -> bool:
    hidden = [name for name, each in (side or {}).items() if is_sealed(each) and each[OF] != person.id]
    plain = ring.opened(side) if hidden else None
    text = json.dumps([plain.get(name) for name in hidden], ensure_ascii=False) if plain else ""
    return any(said[1:-1] in text for each in words for said in _as_json(each))


def _delete(session: Session, name: str, person_id: int) -> int:
    table = METADATA.tables[name]
    return _count(session, delete(table).where(table.c.person_id == person_id))


def _replace(session: Session, table: Table, words: Sequence[str], stand_in: str) -> int:
    """Puts the stand-in where one of the words stands, in any column of text that is no reference."""
    columns = [each for each in table.columns if _is_text(each)]
    if not columns or not words:
        return 0
    found = session.execute(select(table).where(or_(*(holds_any(each, words) for each in columns)))).mappings().all()
    for row in found:
        keys = and_(*(each == row[each.name] for each in table.primary_key.columns))
        new = {each.name: said_otherwise(row[each.name], words, stand_in) for each in columns}
        session.execute(update(table).where(keys).values(**new))
    return len(found)


def _is_text(column: Column[Any]) -> bool:
    free = not column.primary_key and not column.foreign_keys
    return free and isinstance(column.type, String | JSON | JSONB)


def holds_any(column: Any, words: Collection[str]) -> ColumnElement[bool]:
    """The condition that a column of text or JSON holds one of these, as it is or as JSON writes it."""
    return _holds(column, {form for each in words for form in (each, *(said[1:-1] for said in _as_json(each)))})


def sent_by(known: Identity) -> ColumnElement[bool]:
    """The condition that an event came in from this account."""
    inbox = METADATA.tables["inbox"]
    here = and_(inbox.c.platform == known.platform, inbox.c.installation == known.installation)
    return and_(here, _holds(inbox.c.payload, _as_json(known.external)))


def _holds(column: Any, forms: Collection[str]) -> ColumnElement[bool]:
    text = cast(column, String)
    return or_(*(text.contains(each, autoescape=True) for each in sorted(forms)))


def _as_json(words: str) -> set[str]:
    # On SQLite with escapes for all that is not ASCII.
    return {json.dumps(words), json.dumps(words, ensure_ascii=False)}


def said_otherwise(value: Any, words: Sequence[str], stand_in: str) -> Any:
    """A text, or what JSON holds, with something else in place of these words."""
    if isinstance(value, str):
        for each in words:
            value = value.replace(each, stand_in)
        return value
    if isinstance(value, Mapping):
        return {key: said_otherwise(each, words, stand_in) for key, each in value.items()}
    return [said_otherwise(each, words, stand_in) for each in value] if isinstance(value, list) else value


def _count(session: Session, change: Any) -> int:
    result: Any = session.execute(change, execution_options={"synchronize_session": False})
    return int(result.rowcount)
