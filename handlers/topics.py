"""Topics: all of them, one of them in full, and those that a person or body is in a role for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.alternates import beside
from handlers.answer import (
    Answer,
    Button,
    Code,
    Count,
    Fact,
    Items,
    Line,
    Named,
    Part,
    Person,
    Reply,
    Row,
    Several,
    Words,
)
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.focal_points import FindTopics, ListTopics, ShowTopic
from handlers.context import Context
from handlers.errors import Refusal
from handlers.holders import Holder, get_holder
from handlers.levels import Level, level, own_level, shows
from handlers.mapping import short
from handlers.opened import is_open, open_ids
from handlers.topic_holders import heading, record_facts
from handlers.topic_page import show_topic
from storage import topics as register
from storage.focal_points import Held, list_named
from storage.tables.people import Person as PersonRow
from storage.tables.register import FocalPoint, Topic
from storage.upkeep import list_changing

PAGE = 30


def find_topics(context: Context, command: FindTopics) -> Reply:
    """The topics that a person, office or body is in a role for; nobody named means the asker."""
    holder = get_holder(context, command)

    def make(reader: Level) -> tuple[Reply, bool]:
        shown = [each for each in holder.held if shows(each.row.audience, reader)]
        shown = [each for each in shown if is_open(context, "topics", each.row.topic_id)]
        who = _as_asked(context, command) if not shown and _hides(context, holder, reader) else holder.fact
        return _found(context, command, replace(holder, fact=who), shown), len(shown) < len(holder.held)

    return seen.cut(context, make)


def list_topics(context: Context, command: ListTopics) -> Reply:
    """A page of topics, each with the bodies that have named somebody for it."""
    session, skip = context.session, command.cursor or 0
    only = open_ids(context, "topics")
    total = register.count_topics(session, main_only=command.main_only, only=only)
    page = register.list_topics(session, main_only=command.main_only, skip=skip, limit=PAGE, only=only)
    every = list_named(session, [each.id for each in page], seen.today(context))
    named = [each for each in every if shows(each.audience, level(context))]
    more = skip + len(page) if skip + len(page) < total else None
    rows = _topic_rows(context, page, named, {each.topic_id for each in every})
    if level(context) == "public":
        rows = tuple(_with_offices(context, row, named) for row in rows)
    key = "list-topics-main" if command.main_only else "list-topics"
    return Reply(
        title=Line(key=key, facts={"count": Count(n=total)}),
        parts=(*heading(context, named), *_list(rows), *_rest(total, more)),
        buttons=_more(command, more),
        answer=Answer(rows=rows, total=total, cursor=more),
        example=any(each.example for each in named),
    )


def _hides(context: Context, holder: Holder, reader: Level) -> bool:
    """Whether the name itself is not for such a reader: of a person, or of an office whose roles are all for staff."""
    if reader == "staff" or not isinstance(holder.fact, Person) or holder.fact.ref == context.person.ref:
        return False
    return bool(holder.held) or not holder.fact.office


def _as_asked(context: Context, command: FindTopics) -> Words:
    """The words instead of the name; who may not know of the person either is told that there is none."""
    said = Words(text=(command.person and (command.person.words or command.person.id)) or "")
    if own_level(context) != "staff":
        raise Refusal("party-unknown", words=said)
    return said


def _topic_rows(
    context: Context, page: Sequence[Topic], named: Sequence[FocalPoint], held: Collection[str]
) -> tuple[Row, ...]:
    """``held`` are the topics for which anybody is named, whoever may know of it."""
    topics = seen.named(context, "topic", [each.id for each in page])
    bodies = seen.named(context, "body", {each.body_id for each in named if each.body_id})
    by_topic: dict[str, list[str]] = {each.id: [] for each in page}
    for row in named:
        if row.body_id and row.body_id not in by_topic[row.topic_id]:
            by_topic[row.topic_id].append(row.body_id)
    # Where roles hang on no body there is no list of bodies to show, yet somebody is named.
    states = {**dict.fromkeys(held, "kept"), **{each.topic_id: "people" for each in named}}
    return tuple(
        _topic_row(topics[each.id], [bodies[b] for b in by_topic[each.id]], states.get(each.id, "nobody"))
        for each in page
    )


def _topic_row(topic: Named, bodies: Sequence[Named], state: str) -> Row:
    return Row(
        kind="topic",
        id=topic.id,
        facts={
            "topic": topic,
            "bodies": Several(facts=tuple(short(each) for each in bodies)),
            "named": Code(value="bodies" if bodies else state),
        },
    )


def _with_offices(context: Context, row: Row, named: Sequence[FocalPoint]) -> Row:
    """Who is named in which body, in the same order: what is marked public is told to programs whole."""
    held = [each for each in named if each.topic_id == row.id and each.body_id]
    bodies = seen.named(context, "body", {each.body_id for each in held if each.body_id})
    people = [context.session.get_one(PersonRow, each.person_id) for each in held]
    told = {
        "offices": Several(facts=tuple(seen.person(context, each) for each in people)),
        "of": Several(facts=tuple(bodies[each.body_id] for each in held if each.body_id)),
    }
    return row.model_copy(update={"facts": {**row.facts, **told}})


def _list(rows: Sequence[Row]) -> tuple[Part, ...]:
    return (Items(lines=tuple(Line(key="list-topics-line", facts=row.facts) for row in rows)),) if rows else ()


def _rest(total: int, more: int | None) -> tuple[Part, ...]:
    return (Line(key="list-topics-rest", facts={"count": Count(n=total - more)}),) if more else ()


def _more(command: ListTopics | FindTopics, more: int | None) -> tuple[Button, ...]:
    if more is None:
        return ()
    following = command.model_copy(update={"cursor": more})
    return (Button(label=Line(key="list-topics-more"), command=to_dict(following)),)


def _found(context: Context, command: FindTopics, holder: Holder, shown: Sequence[Held]) -> Reply:
    title: dict[str, Fact] = {"who": holder.fact, "count": Count(n=len({each.row.topic_id for each in shown}))}
    ordered = sorted(shown, key=lambda each: (each.rank, each.row.topic_id, each.row.id))
    after = (command.cursor or 0) + PAGE
    more = after if after < len(ordered) else None
    page = ordered[after - PAGE : after]
    rows = _role_rows(context, page, beside(context, page) if _is_asker(context, holder) else {})
    return Reply(
        title=Line(key="find-topics" if shown else "find-topics-none", facts=title),
        parts=(*heading(context, [each.row for each in shown]), *_roles(holder, rows), *_left(len(ordered), more)),
        buttons=_more(command, more),
        answer=Answer(rows=rows, total=len(ordered), cursor=more),
        example=any(each.row.example or each.person.example for each in shown),
    )


def _roles(holder: Holder, rows: Sequence[Row]) -> tuple[Part, ...]:
    # Of a body one wants to know through whom it acts; of a person, for which body.
    key = "find-topics-line-of-body" if isinstance(holder.fact, Named) else "find-topics-line"
    lines = (Line(key="find-topics-own-line" if "others" in row.facts else key, facts=row.facts) for row in rows)
    return (Items(lines=tuple(lines)),) if rows else ()


def _left(total: int, more: int | None) -> tuple[Part, ...]:
    return (Line(key="find-topics-rest", facts={"count": Count(n=total - more)}),) if more else ()


def _is_asker(context: Context, holder: Holder) -> bool:
    return isinstance(holder.fact, Person) and holder.fact.ref == context.person.ref


def _role_rows(context: Context, page: Sequence[Held], others: Mapping[int, Mapping[str, Fact]]) -> tuple[Row, ...]:
    """``others``: who stands beside each of these, by the row's id."""
    topics = seen.named(context, "topic", {each.row.topic_id for each in page})
    bodies = seen.named(context, "body", {each.row.body_id for each in page if each.row.body_id})
    roles = seen.roles(context, {each.row.role_id for each in page})
    changing, today = list_changing(context.session, [each.row.id for each in page]), seen.today(context)
    return tuple(
        Row(
            kind="focal_point",
            id=str(each.row.id),
            facts={
                **record_facts(roles[each.row.role_id], each.row, seen.person(context, each.person), today, changing),
                "topic": topics[each.row.topic_id],
                "body": bodies[each.row.body_id] if each.row.body_id else seen.NOT_KNOWN,
                "in_body": seen.flag(each.row.body_id),
                **others.get(each.row.id, {}),
            },
        )
        for each in page
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {FindTopics: find_topics, ListTopics: list_topics, ShowTopic: show_topic}
)
