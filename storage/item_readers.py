"""Who may see which items: in private, and in a place where others read along."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, false, or_, select

from storage.item_parties import involves
from storage.tables.items import Item
from storage.tables.places import PlaceMember

# Of so many kinds of readers statements are kept.
KINDS = 64


@dataclass(frozen=True)
class Reader:
    """Whoever reads items, and where.

    ``ids``: the person and the offices they answer; ``posts``: topic and body of the roles they hold, the body
    empty where the role has none; ``members``: the Member States, Sector Members and other organisations for which
    they stand; ``bodies``: those whose staff they are, with the Sector for which these act, and the groups they lead;
    ``groups``: those they chair or serve as secretary. ``sees``: the audiences
    open to them by their class; ``place_sees``: those open to every reader of the place, empty in a direct
    conversation, where the person alone reads. ``since``: a membership of a place seen before does not count;
    ``left``: they are not among those who were seen in this place since then.
    """

    ids: frozenset[int]
    posts: frozenset[tuple[str, str | None]]
    members: frozenset[str]
    bodies: frozenset[str]
    groups: frozenset[str]
    secretariat: bool
    sees: tuple[str, ...]
    place_id: int
    place_sees: tuple[str, ...] | None
    since: datetime
    left: bool = False


class Kind(NamedTuple):
    """What statements for readers differ by: how many roles they hold, how many of these in a body, for how many
    members they stand, to how many bodies they belong, and the rest."""

    posts: int
    placed: int
    members: int
    bodies: int
    secretariat: bool
    sees: tuple[str, ...]
    place_sees: tuple[str, ...] | None
    left: bool

    def reader(self) -> Reader:
        """All readers of the kind in one, for a statement that is kept: with names in place of what it is given."""
        posts = ((_given(f"topic{at}"), _given(f"body{at}") if at < self.placed else None) for at in range(self.posts))
        return Reader(
            ids=_given("ids", expanding=True),
            posts=frozenset(posts),
            members=frozenset(_given(f"member{at}") for at in range(self.members)),
            bodies=frozenset(_given(f"of_body{at}") for at in range(self.bodies)),
            groups=_given("groups", expanding=True),
            secretariat=self.secretariat,
            sees=self.sees,
            place_id=_given("here"),
            place_sees=self.place_sees,
            since=_given("since"),
            left=self.left,
        )


def _given(name: str, *, expanding: bool = False) -> Any:
    return bindparam(name, expanding=expanding)


def of_kind(reader: Reader) -> tuple[Kind, dict[str, Any]]:
    """The kind of a reader, and what a statement for readers of that kind is given for this one."""
    posts = sorted(reader.posts, key=lambda post: (post[1] is None, post))
    bodies = [body for _, body in posts if body is not None]
    values = {"ids": reader.ids, "groups": reader.groups, "here": reader.place_id, "since": reader.since}
    values |= {f"topic{at}": topic for at, (topic, _) in enumerate(posts)}
    values |= {f"body{at}": body for at, body in enumerate(bodies)}
    values |= {f"member{at}": member for at, member in enumerate(sorted(reader.members))}
    values |= {f"of_body{at}": body for at, body in enumerate(sorted(reader.bodies))}
    counts = (len(posts), len(bodies), len(reader.members), len(reader.bodies))
    return Kind(*counts, reader.secretariat, reader.sees, reader.place_sees, reader.left), values


def visible_to(reader: Reader) -> ColumnElement[bool]:
    """The condition of what a person may see in private; a personal note is its maker's alone."""
    mine = Item.maker_id.in_(reader.ids)
    if reader.secretariat:
        return open_to_secretariat(reader.ids)
    here = or_(_said_here(reader), and_(Item.place_id.in_(_places_of(reader)), _open_to_members(reader)))
    open_to_class = Item.audience.in_(reader.sees)
    led = Item.group_id.in_(reader.groups)
    theirs = involves(reader.ids, reader.posts, reader.members, reader.bodies)
    agreed = and_(Item.status != "draft", or_(theirs, open_to_class))
    return or_(mine, and_(Item.kind != "personal", or_(here, led, agreed)))


def open_to_secretariat(ids: Collection[int] | BindParameter[Any]) -> ColumnElement[bool]:
    """The condition of what the secretariat sees: all but the personal notes of others than these people."""
    return or_(Item.kind != "personal", Item.maker_id.in_(ids))


def shown_in_place(reader: Reader) -> ColumnElement[bool]:
    """The condition of what every reader of the place may see."""
    if reader.place_sees is None:
        return Item.number > 0
    seen = and_(Item.audience.in_(reader.place_sees), Item.status != "draft")
    here = and_(Item.place_id == reader.place_id, Item.audience.in_((*reader.place_sees, "private")))
    return and_(Item.kind != "personal", or_(here, seen))


def _said_here(reader: Reader) -> ColumnElement[bool]:
    """Said in this place, for whoever reads here now: a place of staff may have been opened to others since, and
    whoever presses something may have left."""
    if reader.left:
        return false()
    open_here = (*reader.sees, *(reader.place_sees or ()), "private", "direct")
    return and_(Item.place_id == reader.place_id, Item.audience.in_(open_here))


def _open_to_members(reader: Reader) -> ColumnElement[bool]:
    return or_(Item.audience != "staff", Item.audience.in_(reader.sees))


def _places_of(reader: Reader) -> Select[Any]:
    query = select(PlaceMember.place_id).where(PlaceMember.person_id.in_(reader.ids))
    return query.where(PlaceMember.seen_at >= reader.since)
