"""Who reads items and where, as storage needs to know it; and the item that somebody speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from handlers import seen
from handlers.answer import Code
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import READ_BY, level
from handlers.parties import standing_in
from handlers.rights import capacities_of, is_secretariat
from storage.focal_points import STAND_INS, list_roles_of_people, list_sectors
from storage.item_readers import Reader
from storage.items import find_visible
from storage.meetings import LEADING
from storage.people import list_offices
from storage.plans import sector_letters
from storage.seen_places import has_left
from storage.tables.items import Item
from storage.tables.people import Person

FRESH = timedelta(minutes=10)
SEES: Mapping[str, tuple[str, ...]] = {"staff": ("public", "outsiders", "staff"), "delegate": ("public", "outsiders")}


def to_reader(context: Context) -> Reader:
    """The asker in this place, with all that opens items to them; to whoever has left, what is open to everybody."""
    person = context.person
    if not person.active:
        return _outside(context)
    groups = frozenset(group for group, capacity in capacities_of(context) if capacity in LEADING)
    secretariat = is_secretariat(context)
    return Reader(
        ids=selves(context, person),
        posts=posts_of(context, person),
        members=members_of(context, person),
        # The secretariat sees it all anyway.
        bodies=groups if secretariat else bodies_of(context, person) | groups,
        groups=groups,
        secretariat=secretariat,
        sees=SEES.get(person.kind, ("public",)),
        place_id=context.place.id,
        place_sees=None if context.place.audience == "direct" else READ_BY[level(context)],
        since=context.now - FRESH,
        left=context.once("left", lambda: _has_left(context)),
    )


def _outside(context: Context) -> Reader:
    none: frozenset[Any] = frozenset()
    return Reader(
        ids=none,
        posts=none,
        members=none,
        bodies=none,
        groups=none,
        secretariat=False,
        sees=("public",),
        place_id=context.place.id,
        place_sees=None if context.place.audience == "direct" else READ_BY["public"],
        since=context.now,
        left=True,
    )


def _has_left(context: Context) -> bool:
    here = context.place
    since = context.now - FRESH
    return here.audience != "direct" and has_left(context.session, here.id, selves(context, context.person), since)


def selves(context: Context, person: Person) -> frozenset[int]:
    """A person and the offices whose mailbox they answer."""
    return frozenset(each.id for each in _answering(context, person))


def posts_of(context: Context, person: Person) -> frozenset[tuple[str, str | None]]:
    """Topic and body of each role that a person or their offices hold, an alternate's for as long as they stand in; a
    Bureau's counts for its Sector too."""
    session, today = context.session, seen.today(context)
    held = list_roles_of_people(session, selves(context, person), today)
    leading = [each for each in held if each.row.role_id not in STAND_INS]
    alternates = [each for each in held if each.row.role_id in STAND_INS]
    key = ("standing-in", *(each.row.id for each in alternates))
    leading += context.once(key, lambda: standing_in(session, alternates, today))
    sectors = _sectors(context, {each.row.body_id for each in leading if each.row.body_id})
    own = {(each.row.topic_id, each.row.body_id) for each in leading}
    return frozenset(own | {(topic, sectors[body]) for topic, body in own if body in sectors})


def members_of(context: Context, person: Person) -> frozenset[str]:
    """The Member States, Sector Members and other organisations for which a person stands, themselves or by an office
    whose mailbox they answer: as their delegate, for as long as they serve. Staff stands for none."""
    serving = (each for each in _answering(context, person) if each.active and each.kind == "delegate")
    return frozenset(each.member_id for each in serving if each.member_id)


def bodies_of(context: Context, person: Person) -> frozenset[str]:
    """The bodies whose staff a person is, themselves or by an office whose mailbox they answer, for as long as they
    serve; a Bureau's counts for its Sector too."""
    return context.once(("bodies", person.id), lambda: _bodies_of(context, person))


def _bodies_of(context: Context, person: Person) -> frozenset[str]:
    serving = (each for each in _answering(context, person) if each.active and each.kind == "staff")
    own = {each.body_id for each in serving if each.body_id}
    return frozenset(own | set(_sectors(context, own).values()))


def need_item(context: Context, number: int) -> Item:
    """The item with this number; for whoever may not see it, it is not there."""
    found = find_visible(context.session, number, to_reader(context))
    if found is None:
        raise Refusal("item-not-found", number=Code(value=str(number)))
    return found


def _answering(context: Context, person: Person) -> tuple[Person, ...]:
    # No command changes who answers which mailbox.
    return (person, *context.once(("offices", person.id), lambda: list_offices(context.session, person.id)))


def _sectors(context: Context, bodies: set[str]) -> dict[str | None, str]:
    by_letter = list_sectors(context.session) if bodies else {}
    letters = sector_letters(context.session, bodies)
    return {body: by_letter[letter] for body, letter in letters.items() if letter in by_letter}
