"""Parties of an item: from a command to rows, and from rows to the people who see to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy.orm import Session

from handlers import seen
from handlers.answer import Words
from handlers.commands.fields import Party
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import level, shows
from storage.focal_points import (
    STAND_INS,
    Held,
    list_focal_points,
    list_naming_bodies,
    list_roles_of_topics,
    to_naming,
)
from storage.item_parties import OWED
from storage.people import find_person
from storage.plans import list_absent
from storage.tables.items import Item, ItemParty
from storage.tables.people import Person
from storage.tables.register import Body, Member, Topic


def to_parties(context: Context, capacity: str, parties: Iterable[Party]) -> list[ItemParty]:
    """Rows for the parties as said, each once. Whatever the register does not know is kept in its own words."""
    rows: dict[tuple[object, ...], ItemParty] = {}
    for party in parties:
        row = _row(context, capacity, party)
        rows.setdefault((row.kind, row.person_id, row.body_id, row.member_id, row.topic_id, row.words), row)
    return list(rows.values())


def find_known(context: Context, party: Party) -> Person | None:
    """The person or office of the register that a party is."""
    if party.id == "me":
        return context.person
    return find_person(context.session, party.id) if party.id and party.kind in ("person", "office") else None


def need_person(context: Context, party: Party) -> Person:
    """As ``find_known``; refuses whoever is not in the register."""
    found = find_known(context, party)
    if found is None:
        raise party_unknown(party)
    return found


def party_unknown(party: Party | None) -> Refusal:
    """What is said of somebody whom the register does not know, in the words as they were said."""
    said = (party.words or party.id or party.topic) if party else None
    return Refusal("party-unknown", words=Words(text=said or "?"))


def attentions(session: Session, party: ItemParty, topic_id: str | None, on: date) -> list[Person]:
    """Who sees to what a party owes, on a day.

    A person or an office sees to it itself. A body's is whoever it named for the item's topic, a role's whoever
    holds it; an alternate only in a recorded absence of the focal point, or once they are no longer in service. Nobody
    where nobody is named.
    """
    if party.person_id is not None:
        return [session.get_one(Person, party.person_id)]
    topic = party.topic_id if party.kind == "role" else topic_id
    if topic is None or party.kind not in ("role", "body"):
        return []
    return _present(session, _named(session, topic, party.body_id, on), on)


def attentions_of(context: Context, party: ItemParty, topic_id: str | None) -> list[Person]:
    """As ``attentions`` on the asker's day, looked up once in a request."""
    key = ("attentions", party.kind, party.person_id, party.body_id, party.topic_id, topic_id)
    return context.once(key, lambda: attentions(context.session, party, topic_id, seen.today(context)))


def contacts_of(context: Context, party: ItemParty, topic_id: str | None) -> list[Person]:
    """Whom to ask about what a body or a role owes: as ``attentions_of``, of those who may be named here."""
    topic = party.topic_id if party.kind == "role" else topic_id
    people = attentions_of(context, party, topic_id) if party.kind in ("role", "body") and topic else []
    held = _named(context.session, str(topic), party.body_id, seen.today(context)) if people else []
    shown = {each.person.id for each in held if shows(each.row.audience, level(context))}
    return [each for each in people if each.id in shown]


def attention(session: Session, party: ItemParty, topic_id: str | None, on: date) -> Person | None:
    """The first who sees to what a party owes; see ``attentions``."""
    return next(iter(attentions(session, party, topic_id, on)), None)


def owners(session: Session, item: Item, on: date) -> list[Person]:
    """Everybody who sees to what the item asks, each once, in the order of its parties."""
    return each_once(person for share in shares(session, item, on) for person in share)


def shares(session: Session, item: Item, on: date) -> list[list[Person]]:
    """Who sees to each party's share of what the item asks; an empty list for a party for whom nobody does."""
    owed = [party for party in item.parties if party.capacity in OWED]
    if item.task:
        # Whoever speaks for the body stands beside it by name.
        owed = [party for party in owed if party.kind != "body"]
    found = [attentions(session, party, item.topic_id, on) for party in owed]
    return [[person for person in each if person.active] for each in found]


def each_once(people: Iterable[Person]) -> list[Person]:
    return list({person.id: person for person in people}.values())


def _row(context: Context, capacity: str, party: Party) -> ItemParty:
    row = ItemParty(capacity=capacity, kind=party.kind)
    known = _fill_role(context, row, party) if party.kind == "role" else _fill(context, row, party)
    if known:
        return row
    return ItemParty(capacity=capacity, kind="unknown", words=party.words or party.id or party.topic or "?")


def _fill(context: Context, row: ItemParty, party: Party) -> bool:
    if party.id is None:
        return False
    if party.kind in ("person", "office"):
        person = context.person if party.id == "me" else find_person(context.session, party.id)
        row.person_id = person.id if person else None
        row.kind = "office" if person and person.office else "person"
        return person is not None
    if party.kind == "body" and context.session.get(Body, party.id) is not None:
        row.body_id = party.id
    elif party.kind == "member" and context.session.get(Member, party.id) is not None:
        row.member_id = party.id
    return bool(row.body_id or row.member_id)


def _fill_role(context: Context, row: ItemParty, party: Party) -> bool:
    topic = party.topic or party.id
    if topic is None or context.session.get(Topic, topic) is None:
        return False
    if party.body is not None and context.session.get(Body, party.body) is None:
        return False
    row.topic_id, row.body_id = topic, party.body
    return True


def _named(session: Session, topic_id: str, body_id: str | None, on: date) -> list[Held]:
    held = list_focal_points(session, topic_id, on)
    if body_id is None:
        return held
    body = session.get_one(Body, body_id)
    ids = {body_id, *to_naming(list_naming_bodies(session), body)}
    return [each for each in held if each.row.body_id in ids]


def standing_in(session: Session, alternates: Sequence[Held], on: date) -> list[Held]:
    """Those of these alternates who see to what their focal point owes, on a day; two statements, however many."""
    if not alternates:
        return []
    beside = list_roles_of_topics(session, {each.row.topic_id for each in alternates}, on)
    away = _away(session, beside, on)
    return [each for each in alternates if each.person in _seeing(_beside(each, beside), away)]


def _beside(alternate: Held, held: Sequence[Held]) -> list[Held]:
    post = (alternate.row.topic_id, alternate.row.body_id)
    return [each for each in held if (each.row.topic_id, each.row.body_id) == post]


def _present(session: Session, held: Sequence[Held], on: date) -> list[Person]:
    return _seeing(held, _away(session, held, on))


def _away(session: Session, held: Sequence[Held], on: date) -> frozenset[int]:
    gone = frozenset(each.person.id for each in held if not each.person.active)
    return list_absent(session, [each.person.id for each in held], on) | gone


def _seeing(held: Sequence[Held], away: frozenset[int]) -> list[Person]:
    first = [each for each in held if each.row.role_id not in STAND_INS]
    best = min((each.rank for each in first), default=0)
    leading = [each for each in first if each.rank == best]
    found = [each.person for each in leading if each.person.id not in away]
    for each in leading:
        if each.person.id in away:
            found += _stand_ins(held, each, away) or [each.person]
    return list({person.id: person for person in found}.values())


def _stand_ins(held: Sequence[Held], missing: Held, away: frozenset[int]) -> list[Person]:
    same = [each for each in held if each.row.role_id in STAND_INS and each.row.body_id == missing.row.body_id]
    return [each.person for each in same if each.person.id not in away]
