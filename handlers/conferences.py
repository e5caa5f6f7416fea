"""What a conference changed in the mapping of resolutions, and which entries are to be looked at again after it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers import seen
from handlers.answer import Answer, Code, Count, Fact, Items, Line, Part, Reply, Row, Several
from handlers.commands.command import Command
from handlers.commands.resolutions import CompareRevisions
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import narrow
from handlers.mapping import may_see, revision_facts
from handlers.revisions import to_revision
from handlers.rights import is_desk
from handlers.upkeep_reply import entry_facts
from storage.qualify import qualify
from storage.resolutions import (
    Mapped,
    end_of_conference,
    list_mapped,
    list_of_body,
    list_rechecks,
    to_bearings,
    was_before,
)
from storage.revised import year_of
from storage.tables.register import Body, FocalPoint, Resolution

MOST = 40
EVERY_SECTOR = ("r", "t", "d", "gs")
# In the order in which they are told.
KINDS = ("new", "revised", "suppressed", "merged")


@dataclass(frozen=True)
class Changed:
    """What a conference of a year made of one resolution; ``before``: the revision that it replaced."""

    kind: str
    row: Resolution
    before: Resolution | None = None


def compare_revisions(context: Context, command: CompareRevisions) -> Reply:
    """The difference report, for the house: new, revised, suppressed; topics; for the desk, entries to look at."""
    if narrow(context):
        raise Refusal("may-not-here", command=Code(value=command.key()))
    body = seen.need_body(context, command.body)
    rows = list_of_body(context.session, body.id)
    year = command.year or max(filter(None, (year_of(each.revision) for each in rows)), default=None)
    if year is None:
        raise Refusal("revisions-none", body=seen.body(context, body.id))
    changes = [each for each in list_changes(rows, year) if may_see(context, each.row)]
    told: dict[str, Fact] = {"body": seen.body(context, body.id), "year": Code(value=str(year))}
    shown = tuple(_row(context, each) for each in changes)
    unchanged = len([each for each in rows if not each.former]) - sum(each.kind in KINDS[:2] for each in changes)
    return Reply(
        title=Line(
            key="compare-revisions" if changes else "compare-revisions-none",
            facts={**told, "count": Count(n=len(changes))},
        ),
        parts=(
            *_changes(shown),
            *((Line(key="compare-unchanged", facts={"count": Count(n=unchanged)}),) if changes else ()),
            *_topics(context, changes, year),
            *_rechecks(context, body, year),
        ),
        answer=Answer(rows=shown, total=len(shown)),
        audience="asker",
    )


def list_changes(rows: Sequence[Resolution], year: int) -> Iterator[Changed]:
    """What the conference of that year changed, by kind."""
    found = [Changed(_kind(row, rows, year), row, _before(row, rows)) for row in rows]
    for kind in KINDS:
        yield from (each for each in found if each.kind == kind)


def changed_topics(session: Session, body_id: str, year: int) -> set[str]:
    """The topics on which something bears that the conference changed."""
    ids = {each.row.id for each in list_changes(list_of_body(session, body_id), year)}
    return {each.topic_id for each in list_mapped(session, former=True) if each.row.id in ids}


def to_recheck(session: Session, body: Body, year: int, on: date) -> Sequence[FocalPoint]:
    """Entries on topics whose resolutions changed, and those of the Sector's bodies, that are older than the
    conference: than its last day where that is known, else than the day its changes were entered."""
    rows = [each.row for each in list_changes(list_of_body(session, body.id), year)]
    entered = max((row.entered_on for row in rows if row.entered_on), default=None)
    since = end_of_conference(session, body.id, year) or entered
    if since is None:
        return ()
    sectors = ((body.sector,) if body.sector else EVERY_SECTOR) if body.kind == "conference" else ()
    return list_rechecks(session, changed_topics(session, body.id, year), sectors, since, on)


def recheck_parts(session: Session, entries: Sequence[FocalPoint], on: date, *, marked: bool) -> tuple[Part, ...]:
    """The entries, a line each."""
    lines = tuple(Line(key="upkeep-line", facts=entry_facts(session, row, on, marked=marked)) for row in entries[:MOST])
    rest = len(entries) - MOST
    more = (Line(key="list-rest", facts={"count": Count(n=rest)}),) if rest > 0 else ()
    return (Items(lines=lines), *more) if lines else ()


def _kind(row: Resolution, rows: Sequence[Resolution], year: int) -> str:
    if year_of(row.revision) == year and row.fate != "suppressed":
        return "revised" if _before(row, rows) else "new"
    if row.former and row.fate in ("suppressed", "merged") and year_of(row.ended) == year:
        return row.fate
    return "other"


def _before(row: Resolution, rows: Sequence[Resolution]) -> Resolution | None:
    own = year_of(row.revision) or 0
    same = [each for each in rows if row.number is not None and (each.kind, each.number) == (row.kind, row.number)]
    earlier = [each for each in same if each.id != row.id and (year_of(each.revision) or 0) < own]
    return max(earlier, key=lambda each: (year_of(each.revision) or 0, each.id), default=None)


def _row(context: Context, each: Changed) -> Row:
    before: dict[str, Fact] = {
        "before": to_revision(each.before.revision if each.before else None),
        "dated": seen.flag(each.before and each.before.revision),
    }
    return Row(kind=each.kind, id=str(each.row.id), facts={**revision_facts(context, each.row), **before})


def _changes(rows: Sequence[Row]) -> Iterator[Part]:
    for kind in KINDS:
        key = "compare-revised-line" if kind == "revised" else "show-topic-resolution"
        lines = tuple(Line(key=key, facts=row.facts) for row in rows if row.kind == kind)
        if lines:
            yield Line(key=f"compare-{kind}", facts={"count": Count(n=len(lines))})
            yield Items(lines=lines)


def _topics(context: Context, changes: Collection[Changed], year: int) -> Iterator[Part]:
    """Which topics are concerned, and which of them qualify now, or no longer."""
    ids = {each.row.id for each in changes}
    mapped = list_mapped(context.session, former=True)
    topics = list(dict.fromkeys(each.topic_id for each in mapped if each.row.id in ids))
    if not topics:
        return
    named = seen.named(context, "topic", topics)
    yield Line(key="compare-topics", facts={"topics": Several(facts=tuple(named[each] for each in topics))})
    moved = [(each, _moved(mapped, each, year)) for each in topics]
    lines = tuple(
        Line(key="compare-topic", facts={"topic": named[topic], "now": Code(value=now)}) for topic, now in moved if now
    )
    if lines:
        yield Items(lines=lines)


def _moved(mapped: Sequence[Mapped], topic: str, year: int) -> str:
    own = [each for each in mapped if each.topic_id == topic]
    was, now = qualify(was_before(own, year))["result"], qualify(to_bearings(own))["result"]
    return "" if bool(was) == bool(now) else str(seen.flag(now).value)


def _rechecks(context: Context, body: Body, year: int) -> tuple[Part, ...]:
    if not is_desk(context):
        return ()
    on = seen.today(context)
    entries = to_recheck(context.session, body, year, on)
    if not entries:
        return (Line(key="compare-recheck-none"),)
    head = Line(key="compare-recheck", facts={"count": Count(n=len(entries))})
    return (head, *recheck_parts(context.session, entries, on, marked=True))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {CompareRevisions: compare_revisions}
)
