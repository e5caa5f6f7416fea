"""Who holds the roles of a topic on a day, and what is said of each: in lines, and as data."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from handlers import facts, seen
from handlers.answer import Fact, Items, Line, Named, Part, Person, Row, Term, Words
from handlers.context import Context
from handlers.levels import Level, narrow, sees_unverified, shows
from handlers.opened import previewed
from handlers.rights import is_secretariat
from storage.focal_points import (
    STAND_INS,
    Held,
    bodies_expected,
    latest_confirmed,
    list_focal_points,
    list_naming_and_sectors,
)
from storage.tables.register import Body, FocalPoint, Topic
from storage.upkeep import list_changing

CONFIRMED_FOR = timedelta(days=366)


@dataclass(frozen=True)
class Holders:
    """Who holds the roles of one topic on a day, with all that an answer says about them.

    ``expected`` are the bodies that may name somebody, in order; none where the topic's roles have no body.
    ``marked``: names that nobody confirmed are shown, marked. ``changing``: the entries for which a successor is
    proposed and not yet recorded. ``opened``: offices shown as if they were public, on a preview.
    """

    topic: Named
    on: date
    held: Sequence[Held]
    expected: Sequence[Body]
    bodies: Mapping[str, Named]
    sectors: Mapping[str, str]
    roles: Mapping[str, Fact]
    changing: frozenset[int]
    reader: Level
    marked: bool
    opened: frozenset[str] = frozenset()

    def of(self, body_id: str | None) -> list[Held]:
        """Whoever is no longer in service comes last."""
        return sorted(
            (each for each in self.held if each.row.body_id == body_id), key=lambda each: not each.person.active
        )

    def standing(self, each: Held) -> dict[str, bool]:
        """Whether the holder is no longer in service, and whether they stand in for one who is not."""
        leading = [other for other in self.of(each.row.body_id) if other.row.role_id not in STAND_INS]
        stands = each.row.role_id in STAND_INS and each.person.active
        gone = bool(leading) and not any(other.person.active for other in leading)
        return {"left": not each.person.active, "stands": stands and gone}

    def person(self, each: Held) -> Person:
        return facts.person(each.person, marked=self.marked)

    def shows(self, each: Held) -> bool:
        """Whether the name may be shown to whoever reads."""
        office = each.person.office and each.person.ref in self.opened
        return shows(each.row.audience, self.reader) or (office and each.row.audience != "staff")

    @property
    def hidden(self) -> bool:
        return any(not self.shows(each) for each in self.held)


def get_holders(context: Context, topic: Topic, on: date, reader: Level) -> Holders:
    """Reads the roles of a topic in a number of queries that does not grow with the register."""
    session = context.session
    held = list_focal_points(session, topic.id, on)
    naming, sectors = list_naming_and_sectors(session)
    expected = naming if bodies_expected(session, topic.id) else []
    ids = {each.id for each in expected} | {each.row.body_id for each in held if each.row.body_id}
    bodies = seen.named(context, "body", ids | set(sectors.values()))
    roles = seen.roles(context, {each.row.role_id for each in held})
    changing, marked = list_changing(session, [each.row.id for each in held]), sees_unverified(context)
    opened = frozenset(previewed(context, "offices"))
    named = seen.topic(context, topic.id)
    return Holders(named, on, held, expected, bodies, sectors, roles, changing, reader, marked, opened)


def all_parts(holders: Holders) -> tuple[Part, ...]:
    """Every body in turn, then whoever has a role without a body."""
    others = {each.row.body_id for each in holders.held if each.row.body_id} - {b.id for b in holders.expected}
    parts = [part for each in holders.expected for part in body_parts(holders, each.id, each.sector)]
    parts += [part for each in sorted(others) for part in body_parts(holders, each, None)]
    alone = holders.of(None)
    if not parts and not alone:
        return (Line(key="focal-points-none-at-all"),)
    return (*parts, *((Items(lines=_lines(holders, alone)),) if alone else ()))


def body_parts(holders: Holders, body_id: str, sector: str | None) -> tuple[Part, ...]:
    """One body: whoever it has named, or that it has named no one."""
    held = holders.of(body_id)
    place = {"body": holders.bodies[body_id], **_sector(holders, body_id, sector)}
    if not held:
        return (Line(key="focal-points-none", facts=place),)
    return (Line(key="focal-points-of", facts=place), Items(lines=_lines(holders, held)))


def rows(holders: Holders) -> tuple[Row, ...]:
    """The same as data: one row per role held and shown, and one per body that has named no one."""
    shown = [_row(holders, each) for each in holders.held if holders.shows(each)]
    return (*shown, *(_none(holders, each.id) for each in holders.expected if not holders.of(each.id)))


def heading(context: Context, of: Sequence[FocalPoint]) -> tuple[Part, ...]:
    """Outside the secretariat a list is headed as a working list with the day up to which it is known."""
    if is_secretariat(context) and not narrow(context):
        return ()
    on = latest_confirmed(context.session, of)
    return (Line(key="working-list-as-of", facts={"day": seen.day(on)}),) if on else ()


def record_facts(
    role: Fact,
    row: FocalPoint,
    who: Fact,
    on: date,
    changing: Collection[int],
    *,
    left: bool = False,
    stands: bool = False,
) -> dict[str, Fact]:
    """What a line says on a day of one role held; each ``has_…`` tells whether the register knows it.

    ``stale``: last confirmed more than a year before. ``pending``: a successor is proposed and not yet recorded.
    ``left``: no longer in service. ``stands``: stands in for one who is not.
    """
    known: dict[str, Fact | None] = {
        "since": seen.day(row.since) if row.since else None,
        "until": seen.day(row.until) if row.until else None,
        "confirmed": seen.day(row.confirmed_on) if row.confirmed_on else None,
        "designated": Words(text=row.designated_by) if row.designated_by else None,
        "source": Words(text=row.source) if row.source else None,
    }
    flags: dict[str, Fact] = {f"has_{name}": seen.flag(fact) for name, fact in known.items()}
    said: dict[str, Fact] = {name: fact or seen.NOT_KNOWN for name, fact in known.items()}
    marks: dict[str, Fact] = {"stale": seen.flag(is_stale(row, on)), "pending": seen.flag(row.id in changing)}
    marks |= {"left": seen.flag(left), "stands": seen.flag(stands)}
    return {"role": role, "person": who, **marks, **flags, **said}


def is_stale(row: FocalPoint, on: date) -> bool:
    """Whether the entry was last confirmed more than a year before this day."""
    return row.confirmed_on is not None and row.confirmed_on < on - CONFIRMED_FOR


def _lines(holders: Holders, held: Sequence[Held]) -> tuple[Line, ...]:
    return tuple(_line(holders, each) for each in held)


def _line(holders: Holders, each: Held) -> Line:
    role = holders.roles[each.row.role_id]
    if not holders.shows(each):
        return Line(key="focal-point-hidden", facts={"role": role})
    told = record_facts(role, each.row, holders.person(each), holders.on, holders.changing, **holders.standing(each))
    return Line(key="focal-point-line", facts=told)


def _sector(holders: Holders, body_id: str, letter: str | None) -> dict[str, Fact]:
    sector = holders.sectors.get(letter or "", body_id)
    return {"sector": holders.bodies[sector], "within": seen.flag(sector != body_id)}


def _row(holders: Holders, each: Held) -> Row:
    said = record_facts(holders.roles[each.row.role_id], each.row, holders.person(each), holders.on, holders.changing)
    known = {name: fact for name, fact in said.items() if not name.startswith("has_") and not isinstance(fact, Term)}
    at = {"body": holders.bodies[each.row.body_id]} if each.row.body_id else {}
    reference = {"reference": Words(text=each.row.reference)} if each.row.reference else {}
    role = {"role": holders.roles[each.row.role_id], "topic": holders.topic}
    return Row(kind="focal_point", id=str(each.row.id), facts={**known, **role, **at, **reference})


def _none(holders: Holders, body_id: str) -> Row:
    return Row(kind="no_focal_point", id=body_id, facts={"topic": holders.topic, "body": holders.bodies[body_id]})
