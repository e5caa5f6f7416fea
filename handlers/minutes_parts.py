"""The sections of the report of a meeting, as lines that any language can say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from handlers import facts, seen
from handlers.agenda_parts import agenda_parts, document_facts, people
from handlers.answer import Code, Day, Fact, Items, Line, Moment, Part, Section, Several, Table, Term
from handlers.context import Context
from handlers.formal_words import printed
from handlers.item_reply import deadline, parties
from handlers.meeting_words import here, written
from storage.agenda import PRESENT, REGRETS, list_attendance, next_after
from storage.documents import list_documents
from storage.item_parties import OWED
from storage.meetings import LEADING, get_record, list_members
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.topics import get_body

Parts = tuple[Part | Table, ...]
HEADS = ("number", "action", "responsible", "deadline")


def sections(context: Context, meeting: Meeting, items: Sequence[Item], lang: str) -> tuple[Section, ...]:
    """All sections in the house's order; what was noted of none is left out where it may be missing."""
    kinds = {kind: [each for each in items if each.kind == kind] for kind in ("conclusion", "action", "information")}
    calls = [each for each in items if each.kind == "call_to_action"]
    given: list[tuple[str, Parts]] = [
        ("attendance", _attendance(context, meeting)),
        ("agenda", agenda_parts(context, meeting, lang) or _none("agenda")),
        ("documents", _documents(context, meeting, lang)),
        ("conclusions", _listed(context, kinds["conclusion"], lang) or _none("conclusions")),
        ("actions", _actions(context, kinds["action"], lang) or _none("actions")),
        ("calls", _calls(context, calls, lang) or _none("calls")),
        ("information", _listed(context, kinds["information"], lang)),
        ("next", (next_line(context, meeting),)),
    ]
    return tuple(Section(heading=Line(key=f"minutes-head-{name}"), parts=parts) for name, parts in given if parts)


def meeting_facts(context: Context, meeting: Meeting) -> dict[str, Fact]:
    """The group or groups, the day or days, the hour and the place of a meeting, as a head says them: without the
    marks of what nobody confirmed."""
    last = meeting.end != meeting.start
    return {
        "group": facts.body(context.session, meeting.group_id),
        "joint": facts.body(context.session, meeting.joint_id or meeting.group_id),
        "in_conjunction": seen.flag(meeting.joint_id),
        "day": _opens(meeting),
        "end": Day(date=meeting.end),
        "several": seen.flag(last),
        "placed": seen.flag(here(meeting.place)),
        "place": written(here(meeting.place)),
    }


def _opens(meeting: Meeting) -> Day | Moment:
    if meeting.opens and meeting.start == meeting.end:
        return Moment(at=datetime.fromisoformat(meeting.opens), zone=meeting.zone)
    return Day(date=meeting.start)


def _none(name: str) -> Parts:
    return (Line(key=f"minutes-no-{name}"),)


def _attendance(context: Context, meeting: Meeting) -> Parts:
    noted = list_attendance(context.session, meeting.id)
    given = ((kind, [each for each in noted if each.kind == kind]) for kind in (PRESENT, REGRETS))
    lines = [Line(key=f"agenda-{kind}", facts={"people": people(context, rows)}) for kind, rows in given if rows]
    return (*_leading(context, meeting), *(lines or _none("attendance")))


def _documents(context: Context, meeting: Meeting, lang: str) -> Parts:
    found = list_documents(context.session, meeting.id)
    lines = tuple(Line(key="document-line", facts=document_facts(context, each, lang)) for each in found)
    return (Items(lines=lines),) if lines else ()


def _leading(context: Context, meeting: Meeting) -> Iterable[Line]:
    """Who held the chair, and who wrote it down."""
    record = get_record(context.session, meeting.id)
    named = {
        capacity: [person for _, person in list_members(context.session, meeting.group_id, meeting.start, capacity)]
        for capacity in LEADING
    }
    if record is not None and record.secretary_id is not None:
        named["secretary"] = [context.session.get_one(Person, record.secretary_id)]
    for capacity, found in named.items():
        if found:
            held = Several(facts=tuple(seen.person(context, each) for each in found))
            yield Line(key=f"minutes-{capacity}", facts={"people": held})


def _listed(context: Context, items: Sequence[Item], lang: str) -> Parts:
    return (Items(lines=tuple(_line(context, each, lang) for each in items)),) if items else ()


def _line(context: Context, item: Item, lang: str) -> Line:
    return Line(key="minutes-line", facts={"number": Code(value=str(item.number)), **printed(context, item, lang)})


def _actions(context: Context, items: Sequence[Item], lang: str) -> Parts:
    heads = tuple(Line(key=f"minutes-column-{name}") for name in HEADS)
    rows = tuple(_row(context, each, lang) for each in items)
    return (Table(heads=heads, rows=rows),) if items else ()


def _row(context: Context, item: Item, lang: str) -> tuple[Line, ...]:
    return (
        Line(key="item-value", facts={"value": Code(value=str(item.number))}),
        Line(key="minutes-text", facts=printed(context, item, lang, dated=False)),
        owed_by(context, item),
        Line(key="item-value", facts={"value": deadline(context, item)}),
    )


def owed_by(context: Context, item: Item) -> Line:
    """Who is responsible or called upon, and who cooperates."""
    cooperating = parties(context, item, ("cooperating",))
    owed: dict[str, Fact] = {
        "responsible": Several(facts=tuple(parties(context, item, OWED))),
        "cooperating": Several(facts=tuple(cooperating)),
        "shared": seen.flag(cooperating),
    }
    return Line(key="minutes-owed", facts=owed)


def _calls(context: Context, items: Sequence[Item], lang: str) -> Parts:
    """Below each addressee what is asked of it; a call to several stands under each of them."""
    by_addressee: dict[str, tuple[Fact, list[Item]]] = {}
    for item in items:
        for each in parties(context, item, ("addressed",)) or [Term(key="minutes-nobody-addressed")]:
            by_addressee.setdefault(each.model_dump_json(), (each, []))[1].append(item)
    found: list[Part] = []
    for addressee, calls in by_addressee.values():
        found.append(Line(key="minutes-calls", facts={"addressee": addressee}))
        found.append(Items(lines=tuple(_call(context, each, lang) for each in calls)))
    return tuple(found)


def _call(context: Context, item: Item, lang: str) -> Line:
    """What somebody has put into words need not tell the deadline, so it stands behind them."""
    closing = seen.flag(item.formal.get(lang) and item.due_kind != "none")
    return Line(key="minutes-call", facts={**_line(context, item, lang).facts, "closing": closing})


def next_line(context: Context, meeting: Meeting) -> Line:
    """When the group of a meeting meets again, or that it is not known."""
    found = next_after(context.session, meeting)
    if found is None or not seen.shows_group(context, get_body(context.session, found.group_id)):
        return Line(key="minutes-next-unknown", facts=meeting_facts(context, meeting))
    return Line(key="minutes-next", facts=meeting_facts(context, found))
