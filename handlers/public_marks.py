"""How topics, meetings and offices stand towards the public: what is marked, may be, or is kept for staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import get_args

from handlers import seen
from handlers.answer import Fact, Term
from handlers.commands.public import PublicKind
from handlers.context import Context
from storage import public as marks
from storage.tables.people import Person
from storage.tables.register import FocalPoint

KINDS: tuple[PublicKind, ...] = get_args(PublicKind)


@dataclass(frozen=True)
class Marked:
    """Something that may be marked: what it is called, and how it stands: public, partly, kept, or staff (its entries
    are kept for staff, which no mark changes). ``person``: somebody's own name, which can only be taken back.
    ``topics``: those for which an office is named, ``bodies``: those by which, or the group that meets."""

    id: str
    called: Fact
    state: str
    person: bool = False
    topics: tuple[Fact, ...] = ()
    bodies: tuple[Fact, ...] = ()

    @property
    def public(self) -> bool:
        return self.state == "public"

    def may_be(self, public: bool) -> bool:
        """Whether a mark would change it."""
        if not public:
            return self.state in ("public", "partly")
        return self.state in ("kept", "partly") and not self.person


def standing(context: Context, kind: PublicKind) -> Mapping[str, Marked]:
    """All that may be marked of a kind, by its id, in the order in which it is read."""
    return {each.id: each for each in STANDING[kind](context)}


def _topics(context: Context) -> list[Marked]:
    ids, marked = marks.list_topic_ids(context.session), marks.list_marked(context.session, "topics")
    named = seen.named(context, "topic", ids)
    return [Marked(id_, named[id_], "public" if id_ in marked else "kept") for id_ in ids]


def _meetings(context: Context) -> list[Marked]:
    """Those ahead, the next one first, then those that are over, the latest first."""
    marked, today = marks.list_marked(context.session, "meetings"), seen.today(context)
    every = marks.list_open_meetings(context.session)
    over = [each for each in reversed(every) if each.end < today]
    ordered = [*(each for each in every if each.end >= today), *over]
    # Asked for together, lest each line asks for its own.
    groups = seen.named(context, "body", {each.group_id for each in ordered})
    return [
        Marked(
            each.id,
            Term(key="reading-meeting-on", facts=seen.of_meeting(context, each)),
            "public" if each.id in marked else "kept",
            bodies=(groups[each.group_id],),
        )
        for each in ordered
    ]


def _offices(context: Context) -> list[Marked]:
    """Each office that is named today, and each person whose name the list itself has made public."""
    by_ref: dict[str, tuple[Person, list[FocalPoint]]] = {}
    for row, person in marks.list_entries(context.session, seen.today(context)):
        if not row.example and (person.office or row.audience == "public"):
            by_ref.setdefault(person.ref, (person, []))[1].append(row)
    held = [row for _, rows in by_ref.values() for row in rows]
    topics = seen.named(context, "topic", {row.topic_id for row in held})
    bodies = seen.named(context, "body", {row.body_id for row in held if row.body_id})
    return [
        Marked(
            ref,
            seen.person(context, person),
            _state([row.audience for row in rows]),
            person=not person.office,
            topics=tuple(topics[each] for each in dict.fromkeys(row.topic_id for row in rows)),
            bodies=tuple(bodies[each] for each in dict.fromkeys(row.body_id for row in rows) if each),
        )
        for ref, (person, rows) in by_ref.items()
    ]


def _state(audiences: Sequence[str]) -> str:
    open_ = {each for each in audiences if each != "staff"}
    if not open_:
        return "staff"
    return "partly" if len(open_) > 1 else "public" if open_ == {"public"} else "kept"


STANDING: Mapping[PublicKind, Callable[[Context], list[Marked]]] = MappingProxyType(
    {"topics": _topics, "meetings": _meetings, "offices": _offices}
)
