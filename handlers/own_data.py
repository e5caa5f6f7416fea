"""What is kept about a person, given to them as a file, and erased where they wish it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Count, Document, Fact, Items, Line, Part, Reply, Row, Words
from handlers.commands.command import Command
from handlers.commands.people import EraseMyData, ExportMyData
from handlers.context import Context
from handlers.item_reply import button, item_line
from handlers.plans import replan
from handlers.replanning import replan_desk, replan_posts
from handlers.rights import is_secretariat
from storage.audit import record
from storage.audit_chain import ERASED
from storage.erasing import erase
from storage.focal_points import list_roles_of_people
from storage.items import list_live_of
from storage.own_data import gather
from storage.pages import mark_pages
from storage.settings import bump_register

NAME, MEDIA_TYPE = "my-data.json", "application/json"
NOBODY = "…"
MOST_SHOWN = 20


def export_my_data(context: Context, command: ExportMyData) -> Reply:
    """Everything, table by table, as JSON; to the person alone."""
    found = gather(context.session, context.person)
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
    rows = tuple(Row(kind="table", id=name, facts={"count": Count(n=len(each))}) for name, each in found.items())
    total = sum(len(each) for each in found.values())
    return Reply(
        title=Line(key="export-my-data", facts={"count": Count(n=total)}),
        document=Document(name=NAME, media_type=MEDIA_TYPE, content=text.encode("utf-8", "replace")),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
    )


def erase_my_data(context: Context, command: EraseMyData) -> Reply:
    """Asked once more first, with what goes and what stays and why; then done."""
    person, today = context.person, seen.today(context)
    held = list_roles_of_people(context.session, [person.id], today)
    posts = {(each.row.topic_id, each.row.body_id) for each in held}
    items = [each for each in list_live_of(context.session, [person.id], posts) if each.kind != "personal"]
    named: dict[str, Fact] = {"stand_in": Words(text=_stand_in(context)), "count": Count(n=len(items))}
    open_items: tuple[Part, ...] = ()
    if items:
        lines = tuple(item_line(context, each) for each in items[:MOST_SHOWN])
        open_items = (Line(key="erase-open-items", facts=named), Items(lines=lines))
    if not command.sure:
        erases = button("button-erase-my-data", EraseMyData(sure=True))
        parts = (Line(key="erase-goes"), Line(key="erase-stays", facts=named), *open_items)
        return Reply(title=Line(key="erase-asked"), parts=parts, buttons=(erases,), audience="asker")
    at_desk = is_secretariat(context)
    _erase(context)
    if at_desk:
        replan_desk(context.session, context.now)
    replan_posts(context.session, posts, context.now)
    replan(context.session, items, context.now)
    return Reply(title=Line(key="erase-my-data"), parts=(Line(key="erase-stays", facts=named),), audience="asker")


def _erase(context: Context) -> None:
    session, person = context.session, context.person
    names = dict(facts.body(session, person.body_id).names) if person.body_id else {}
    done = erase(session, person, names, _stand_in(context), seen.today(context))
    bump_register(session)
    mark_pages(session, {person.id})
    record(
        session,
        at=context.now,
        person_id=person.id,
        command=EraseMyData.__name__,
        subject=ERASED,
        subject_id=person.id,
        before=None,
        after={"lines": list(done.lines), "gone": done.gone, "changed": done.changed},
        version=None,
    )


def _stand_in(context: Context) -> str:
    """What stands for the name in a record: the body, else the organisation, else three dots."""
    person = context.person
    if person.body_id:
        body = facts.body(context.session, person.body_id)
        return next((text for text in (*body.acronyms.values(), *body.names.values()) if text), NOBODY)
    return person.organisation or NOBODY


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ExportMyData: export_my_data, EraseMyData: erase_my_data}
)
