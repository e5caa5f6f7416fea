"""Resolutions of the mapping: on a topic, of a conference, those that touch several Sectors, themes that several
conferences treat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Count, Fact, Items, Line, Part, Reply, Row, Several
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.resolutions import ListResolutions
from handlers.context import Context
from handlers.mapping import called, may_see, resolution_row, short
from storage.resolutions import Mapped, list_mapped, list_of_body
from storage.tables.register import Body, Resolution

PAGE, OF_BODY = 20, "list-resolutions-body"
SECTORS = ("r", "t", "d")


def list_resolutions(context: Context, command: ListResolutions) -> Reply:
    """A page of what is asked for; numbers that nobody confirmed are left out where they may not be seen."""
    key, told, rows = _asked(context, command)
    skip = command.cursor or 0
    page = rows[skip : skip + PAGE]
    after = skip + PAGE if skip + PAGE < len(rows) else None
    rest = (Line(key="list-resolutions-rest", facts={"count": Count(n=len(rows) - after)}),) if after else ()
    title = Line(key=key if rows else "list-resolutions-none", facts={"count": Count(n=len(rows)), **told})
    return Reply(
        title=title,
        parts=(
            *_list(page),
            *rest,
            *_note(command, rows),
            *_bears(context, command, page),
            *_by_body(context, command),
        ),
        buttons=_more(command, after),
        answer=Answer(rows=tuple(page), total=len(rows), cursor=after),
    )


def _asked(context: Context, command: ListResolutions) -> tuple[str, dict[str, Fact], list[Row]]:
    """The key of the title, its facts, and all rows."""
    if command.shared:
        topic = seen.need_topic(context, command.topic).id if command.topic else None
        mapped = [each for each in list_mapped(context.session, topic) if may_see(context, each.row)]
        make = _of_sectors if command.shared == "sectors" else _of_conferences
        return f"list-resolutions-{command.shared}", {}, make(context, mapped)
    if command.topic is not None:
        topic = seen.need_topic(context, command.topic).id
        mapped = [each for each in list_mapped(context.session, topic, former=True) if may_see(context, each.row)]
        mapped = [each for each in mapped if command.body in (None, each.row.body_id)]
        mapped.sort(key=lambda each: each.row.former)
        told: dict[str, Fact] = {"topic": seen.topic(context, topic)}
        return "list-resolutions-topic", told, [resolution_row(context, each) for each in mapped]
    body = seen.need_body(context, command.body).id if command.body else None
    found = [row for row in list_of_body(context.session, body) if may_see(context, row)]
    found = [row for row in found if command.number in (None, row.number)]
    rows = [resolution_row(context, Mapped(row, "", None)) for row in found]
    if command.number and len({row.body_id for row in found}) == 1:
        newest = next((row for row in reversed(found) if not row.former), found[-1])
        return "resolution-called", dict(called(context.session, newest).facts), rows
    if body is None:
        return "list-resolutions", {}, rows
    return OF_BODY, {"body": seen.body(context, body)}, rows


def _of_sectors(context: Context, mapped: Sequence[Mapped]) -> list[Row]:
    """Each resolution with the Sectors that it touches: its own, those of bodies that must act, and those whose
    conferences have resolutions on the same topic."""
    sector_of = _sectors(context, mapped)
    by_topic: dict[str, set[str]] = {}
    for each in mapped:
        by_topic.setdefault(each.topic_id, set()).update(sector_of[each.row.body_id])
    touched: dict[int, tuple[Resolution, set[str], list[str]]] = {}
    for each in mapped:
        _, sectors, topics = touched.setdefault(each.row.id, (each.row, set(), []))
        sectors |= by_topic[each.topic_id].union(*(sector_of.get(who, set()) for who in each.row.act))
        topics.append(each.topic_id)
    several = [each for each in touched.values() if len(each[1]) > 1]
    return [_touching(context, *each) for each in several]


def _sectors(context: Context, mapped: Sequence[Mapped]) -> dict[str, set[str]]:
    ids = {each.row.body_id for each in mapped} | {who for each in mapped for who in each.row.act}
    bodies = {each: context.session.get(Body, each) for each in ids}
    return {key: {row.sector} if row and row.sector in SECTORS else set() for key, row in bodies.items()}


def _touching(context: Context, row: Resolution, sectors: set[str], topics: Sequence[str]) -> Row:
    named = [short(seen.body(context, f"itu_{each}")) for each in SECTORS if each in sectors]
    shown = seen.named(context, "topic", topics)
    facts: dict[str, Fact] = {
        "resolution": called(context.session, row),
        "sectors": Several(facts=tuple(named)),
        "topics": Several(facts=tuple(shown[each] for each in topics)),
        "checked": seen.flag(row.status == "sourced"),
    }
    return Row(kind="resolution_of_sectors", id=str(row.id), facts=facts)


def _of_conferences(context: Context, mapped: Sequence[Mapped]) -> list[Row]:
    """Each theme on which resolutions of two or more conferences are in force."""
    themes: dict[str, list[Resolution]] = {}
    for each in mapped:
        themes.setdefault(each.topic_id, []).append(each.row)
    rows = []
    for topic, found in themes.items():
        if len({row.body_id for row in found}) > 1:
            facts: dict[str, Fact] = {
                "topic": seen.topic(context, topic),
                "resolutions": Several(facts=tuple(called(context.session, row) for row in found)),
                "checked": seen.flag(all(row.status == "sourced" for row in found)),
            }
            rows.append(Row(kind="theme", id=topic, facts=facts))
    return rows


LINES: Mapping[str, str] = MappingProxyType(
    {
        "resolution": "show-topic-resolution",
        "resolution_of_sectors": "list-resolutions-of-sectors",
        "theme": "list-resolutions-theme",
    }
)


def _list(rows: Sequence[Row]) -> tuple[Part, ...]:
    return (Items(lines=tuple(Line(key=LINES[row.kind], facts=row.facts) for row in rows)),) if rows else ()


def _note(command: ListResolutions, rows: Sequence[Row]) -> tuple[Part, ...]:
    """What is a candidate is no proposal: whether to streamline is for the members."""
    return (Line(key="list-resolutions-candidates"),) if rows and command.shared == "conferences" else ()


def _by_body(context: Context, command: ListResolutions) -> tuple[Part, ...]:
    """How many each conference has, where all of them are asked for."""
    if command.cursor or command.model_copy(update={"cursor": None}) != ListResolutions():
        return ()
    bodies = Counter(row.body_id for row in list_of_body(context.session) if may_see(context, row))
    named = seen.named(context, "body", bodies)
    return tuple(Line(key=OF_BODY, facts={"body": named[each], "count": Count(n=bodies[each])}) for each in bodies)


def _bears(context: Context, command: ListResolutions, rows: Sequence[Row]) -> tuple[Part, ...]:
    """On which topics one resolution bears, in any of its revisions."""
    shown = {row.id for row in rows} if command.number else set()
    mapped = list_mapped(context.session, former=True) if shown else []
    topics = list(dict.fromkeys(each.topic_id for each in mapped if str(each.row.id) in shown))
    if not topics:
        return ()
    named = seen.named(context, "topic", topics)
    return (Line(key="compare-topics", facts={"topics": Several(facts=tuple(named[each] for each in topics))}),)


def _more(command: ListResolutions, after: int | None) -> tuple[Button, ...]:
    if after is None:
        return ()
    following = command.model_copy(update={"cursor": after})
    return (Button(label=Line(key="list-resolutions-more"), command=to_dict(following)),)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ListResolutions: list_resolutions}
)
