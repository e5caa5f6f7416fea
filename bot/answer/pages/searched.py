"""What a search box shows: a reading of the register alone, in the searcher's own view, that keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.answer.defaults import Defaults
from bot.answer.guests import find_asker, nobody
from bot.answer.names import NameIndex
from bot.answer.options import Options
from bot.message import Searched
from bot.understand.named.names import Names
from bot.understand.types import NameKind
from handlers import seen
from handlers.answer import Answer, Code, Count, Day, Fact, Line, Named, Reply, Role, Row, Words
from handlers.context import Context, Evidence
from handlers.forms import FIELDS
from handlers.item_reply import status
from handlers.opened import is_open, open_ids
from handlers.reader import to_reader
from storage.item_search import search_items
from storage.meetings import list_meetings
from storage.places import find_place
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.register import Member
from storage.topics import get_body

MOST = 20
LONGEST = 100
# A day as the label of a meeting has it, or its beginning.
DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
# What keeps a name apart from a script that runs the other way goes along where it is copied.
UNSEEN = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
PARTIES: tuple[NameKind, ...] = ("body", "office", "person", "member", "topic")
KINDS: Mapping[str, str] = MappingProxyType(
    {"topic": "topic", "body": "body", "meeting": "meeting", "party": "party", "parties": "party", "number": "item"}
)
Find = Callable[[Context, str, Names, Options], list[Row]]


def answer_search(session: Session, message: Searched, names: NameIndex, defaults: Defaults, now: datetime) -> Reply:
    """The options for a search box; whoever and wherever is not known yet stays unknown."""
    sender = message.sender
    person = find_asker(session, sender) or nobody(sender.user)
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    place = place or Place(id=0, audience="direct", kind="direct")
    lang, zone = person.lang or defaults.lang, person.zone or defaults.zone
    context = Context(session, now, person, place, Evidence(message.text[:LONGEST], lang), zone)
    staff = person.kind == "staff"
    return search(
        context, message.field, message.text, names.get(session, staff=staff), names.options(session, staff=staff)
    )


def search(context: Context, field: str, text: str, names: Names, options: Options) -> Reply:
    """At most ``MOST`` rows: ``id`` is what is sent back in the form's field, ``label`` what is shown for it."""
    kind = field if field in FINDERS else KINDS.get(FIELDS.get(field, ""), "")
    find = FINDERS.get(kind)
    rows = tuple(find(context, text.translate(UNSEEN)[:LONGEST].strip(), names, options)[:MOST]) if find else ()
    title = Line(key="search-options", facts={"count": Count(n=len(rows))}) if rows else Line(key="search-none")
    return Reply(title=title, answer=Answer(rows=rows, total=len(rows)), audience="asker")


def _subjects(kind: NameKind) -> Find:
    def find(context: Context, text: str, names: Names, options: Options) -> list[Row]:
        found = [each for each in _near(text, (kind,), names, options) if _leads_somewhere(context, *each)]
        named = seen.named(context, kind, [id_ for _, id_ in found])
        return [_row(kind, id_, named[id_]) for _, id_ in found]

    return find


def _leads_somewhere(context: Context, kind: NameKind, id_: str) -> bool:
    """Whether there is anything to show the searcher of a topic, or of a group, of what was found."""
    if kind == "topic":
        return is_open(context, "topics", id_)
    return seen.shows_group(context, get_body(context.session, id_))


def _parties(kinds: Sequence[NameKind]) -> Find:
    def find(context: Context, text: str, names: Names, options: Options) -> list[Row]:
        found = _near(text, kinds, names, options)
        labels = _labels(context, found)
        return [_row(*_code(kind, id_), labels[kind, id_]) for kind, id_ in found if (kind, id_) in labels]

    return find


def _near(text: str, kinds: Sequence[NameKind], names: Names, options: Options) -> list[tuple[NameKind, str]]:
    # A link holds an id, which need not be a name of what it names.
    found = [*options.having(text, kinds), *options.find(text, kinds, MOST)]
    if found or not text:
        return list(dict.fromkeys(found))
    slips = [(each.kind, each.id) for each in names.find(text, kinds)] or names.offered(text, kinds)
    return slips[:MOST]


def _labels(context: Context, found: Sequence[tuple[NameKind, str]]) -> dict[tuple[NameKind, str], Fact]:
    ids: dict[str, list[str]] = {}
    for kind, id_ in found:
        ids.setdefault(kind, []).append(id_)
    session = context.session
    bodies = seen.named(context, "body", ids.get("body", []))
    topics = seen.named(context, "topic", ids.get("topic", []))
    refs = [*ids.get("person", []), *ids.get("office", [])]
    people = {row.ref: row for row in session.scalars(select(Person).where(Person.ref.in_(refs)))} if refs else {}
    members = session.scalars(select(Member).where(Member.id.in_(ids.get("member", [])))) if "member" in ids else ()
    shown: dict[tuple[NameKind, str], Fact] = {("body", id_): named for id_, named in bodies.items()}
    shown |= {("topic", id_): Role(topic=named) for id_, named in topics.items()}
    shown |= {("office" if row.office else "person", ref): seen.person(context, row) for ref, row in people.items()}
    return shown | {("member", row.id): Named(id=row.id, names=row.names) for row in members}


def _code(kind: NameKind, id_: str) -> tuple[str, str]:
    # Whoever holds a topic may be asked as such: the role is resolved when it is needed.
    return ("role", f"role:{id_}") if kind == "topic" else (kind, f"{kind}:{id_}")


def _meetings(context: Context, text: str, names: Names, options: Options) -> list[Row]:
    """The planned ones first, the nearest first; by the names of their groups, by their days, or by their ids."""
    days = tuple(each for each in text.split() if DAY.fullmatch(each))
    words = " ".join(each for each in text.split() if each not in days)
    groups = {id_ for _, id_ in options.find(words, ("body",), MOST)} if words else set()
    only = open_ids(context, "meetings")
    every = list_meetings(context.session, group_id=None, after=None, before=None, staff=_is_staff(context), only=only)
    every = [each for each in every if all(each.start.isoformat().startswith(day) for day in days)]
    fits = [each for each in every if not words or {each.group_id, each.joint_id} & groups or words.lower() in each.id]
    today = seen.today(context)
    fits.sort(key=lambda each: (each.end < today, abs(each.start - today)))
    named = seen.named(context, "body", {each.group_id for each in fits[:MOST]})
    return [
        Row(
            kind="meeting",
            id=each.id,
            facts={
                "label": _of_day(named[each.group_id], each.start),
                "day": Day(date=each.start, weekday=False),
                "group": named[each.group_id],
                "start": Day(date=each.start),
            },
        )
        for each in fits[:MOST]
    ]


def _items(context: Context, text: str, names: Names, options: Options) -> list[Row]:
    found = search_items(context.session, text, to_reader(context), MOST)
    return [
        Row(
            kind="item",
            id=str(each.number),
            facts={
                "label": Words(text=f"{each.number}. {each.text}", lang=each.lang),
                "number": Code(value=str(each.number)),
                "status": status(each, context.now),
            },
        )
        for each in found
    ]


def _of_day(group: Named, day: date) -> Named:
    # In a list to pick from the day must stand in the label itself: a group meets again and again.
    short = {**group.names, **group.acronyms}
    return group.model_copy(
        update={"names": {lang: f"{text} {day:%Y-%m-%d}" for lang, text in short.items()}, "acronyms": {}}
    )


def _row(kind: str, id_: str, label: Fact) -> Row:
    return Row(kind=kind, id=id_, facts={"label": label})


def _is_staff(context: Context) -> bool:
    return context.person.kind == "staff"


FINDERS: Mapping[str, Find] = MappingProxyType(
    {
        "topic": _subjects("topic"),
        "body": _subjects("body"),
        "person": _parties(("office", "person")),
        "party": _parties(PARTIES),
        "meeting": _meetings,
        "item": _items,
    }
)
