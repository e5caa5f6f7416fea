"""Whose an item is: the conditions on its parties, by name, by body, and by the roles that people hold."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, Select, and_, or_, select

from storage.tables.items import Item, ItemParty
from storage.tables.people import Person

OWED = ("responsible", "addressed")


def involves(
    ids: Collection[int],
    posts: Collection[tuple[str, str | None]],
    members: Collection[str] = (),
    bodies: Collection[str] = (),
) -> ColumnElement[bool]:
    """The condition that one of these people is a party in any capacity, by name or by a role they hold, or one of
    these members of the organisation, for which they stand, or of these bodies, to which they belong."""
    return Item.number.in_(_of_any(ids, posts, members)) | _for_attention(posts, None, bodies)


def owed_by(
    ids: Collection[int], posts: Collection[tuple[str, str | None]], members: Collection[str] = ()
) -> ColumnElement[bool]:
    """As ``involves``, of those alone who have to do the work."""
    direct = _of_any(ids, posts, members).where(ItemParty.capacity.in_(OWED))
    return Item.number.in_(direct) | _for_attention(posts, OWED)


def is_owed() -> ColumnElement[bool]:
    """The condition that somebody has to do the work, be it a person, a role or a body."""
    return Item.number.in_(select(ItemParty.item_number).where(ItemParty.capacity.in_(OWED)))


def of_body(body_ids: Collection[str]) -> ColumnElement[bool]:
    """The condition that a body, or an office or person of it, is a party."""
    return Item.number.in_(select(ItemParty.item_number).where(_party_of(body_ids)))


def taken_up_by(body_ids: Collection[str]) -> ColumnElement[bool]:
    """The condition that a body, or an office or person of it, is a party, or that it is what a group concluded."""
    parties = select(ItemParty.item_number).where(_party_of(body_ids))
    concluded = select(Item.number).where(Item.kind == "conclusion", Item.group_id.in_(body_ids))
    # As one list of numbers, by which the rows are then found: an "or" would look at every item.
    return Item.number.in_(parties.union(concluded))


def _party_of(body_ids: Collection[str]) -> ColumnElement[bool]:
    inside = select(Person.id).where(Person.body_id.in_(body_ids))
    return or_(ItemParty.body_id.in_(body_ids), ItemParty.person_id.in_(inside))


def of_member(member_id: str) -> ColumnElement[bool]:
    """The condition that a Member State, Sector Member or outside organisation is a party."""
    return Item.number.in_(select(ItemParty.item_number).where(ItemParty.member_id == member_id))


def on_topic(topic_id: str) -> ColumnElement[bool]:
    """The condition that an item is about a topic, or that one of its parties is a role for it."""
    about, asked = select(Item.number).where(Item.topic_id == topic_id), _of_role(topic_id, None)
    # As one list of numbers, by which the rows are then found: an "or" would look at every item.
    return Item.number.in_(about.union(asked))


def of_role(topic_id: str, body_id: str | None) -> ColumnElement[bool]:
    """The condition that whoever holds a role is a party."""
    return Item.number.in_(_of_role(topic_id, body_id))


def _of_role(topic_id: str, body_id: str | None) -> Select[int]:
    query = select(ItemParty.item_number).where(ItemParty.kind == "role", ItemParty.topic_id == topic_id)
    return query.where(ItemParty.body_id == body_id) if body_id else query


def _of_any(ids: Collection[int], posts: Collection[tuple[str, str | None]], members: Collection[str]) -> Select[int]:
    standing = [ItemParty.member_id.in_(members)] if members else []
    return select(ItemParty.item_number).where(or_(ItemParty.person_id.in_(ids), *_roles(posts), *standing))


def _roles(posts: Collection[tuple[str, str | None]]) -> list[ColumnElement[bool]]:
    role = ItemParty.kind == "role"
    named = [
        and_(role, ItemParty.topic_id == topic, ItemParty.body_id == body) for topic, body in posts if body is not None
    ]
    topics = {topic for topic, _ in posts}
    anywhere = and_(role, ItemParty.topic_id.in_(topics), ItemParty.body_id.is_(None))
    return [*named, anywhere] if topics else []


def _for_attention(
    posts: Collection[tuple[str, str | None]], capacities: Collection[str] | None, bodies: Collection[str] = ()
) -> ColumnElement[bool]:
    """A body is responsible; whoever it named for the item's topic sees to it. Of ``bodies`` whatever the topic."""
    pairs = [and_(Item.topic_id == topic, ItemParty.body_id == body) for topic, body in posts if body is not None]
    pairs += [ItemParty.body_id.in_(bodies)] if bodies else []
    query = select(ItemParty.id).where(ItemParty.item_number == Item.number, ItemParty.kind == "body")
    query = query.where(ItemParty.capacity.in_(capacities)) if capacities else query
    return query.where(or_(*pairs)).correlate(Item).exists() if pairs else Item.number < 0
