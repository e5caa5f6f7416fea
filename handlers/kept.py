"""What is kept of what was done: who was told what of an item, what somebody was told, and the trail of all changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Button, Code, Count, Day, Fact, Items, Line, Part, Reply, Row, Term, Words
from handlers.commands.agenda import RegisterDocument
from handlers.commands.catalogue import COMMANDS, to_dict
from handlers.commands.command import Command
from handlers.commands.desk import ShowDelivery, ShowRelease, ShowTrail
from handlers.commands.fields import Party
from handlers.commands.proposals import AcceptProposals
from handlers.context import Context
from handlers.item_reply import title, words
from handlers.items_several import SEVERAL
from handlers.parties import need_person
from handlers.reader import need_item, selves
from handlers.rights import check_may, leads_group
from handlers.zones import end_of_day, start_of_day
from storage.delivered import Told, list_told, list_told_to
from storage.notices import Subject, find_subject
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.work import Audit
from storage.trail import list_trail, names_of
from storage.unsaid import NO_ROUTE

PAGE = 50
# Days beyond these have no instants everywhere.
EARLIEST, LATEST = date(1970, 1, 1), date(2999, 12, 31)
# What was done at no one's word.
ITSELF = "Focal"
# How a notice stands, in the words for it; whatever else it may be is called planned.
SAID = frozenset({"sent", "missed", "held", "failed"})
STANDS = SAID | {"superseded"}
# As long as it may take until something leaves that is due.
A_MOMENT = timedelta(minutes=1)
# What is done without a command of its own.
BESIDES = MappingProxyType(
    {
        "ImportRegister": "did-import-register",
        "ImportActions": "did-import-actions",
        "ImportVersions": "did-import-versions",
        "UndoImport": "did-undo-import",
        SEVERAL: "did-record-several",
        "FollowZoneRules": "did-follow-zone-rules",
        "KeepFor": "did-keep-for",
        "OpenToObjections": "did-open-to-objections",
    }
)
# What is done as a whole under a cause of its own, by how that begins.
AS_ONE = MappingProxyType({"accept": AcceptProposals.__name__, "document": RegisterDocument.__name__})
# What somebody was told of; whatever else there is has one word.
STAGES = frozenset(
    {"lead", "due", "past", "desk", "assigned", "moved", "completed", "asked", "remind", "reopened", "status", "joined"}
)


def show_delivery(context: Context, command: ShowDelivery) -> Reply:
    """Who was told what of an item, when and by which way: all of it to whoever leads, else what the asker was told."""
    item = need_item(context, command.item)
    own = None if _sees_all(context, item) else selves(context, context.person)
    told = list_told(context.session, item.number, own)
    rows = [Row(kind="notice", id=str(each.notice.id), facts=_told(context, each).facts) for each in told]
    return Reply(
        title=title("delivery" if told else "delivery-none", item, count=Count(n=len(told))),
        parts=_in_order(context, told),
        answer=Answer(rows=tuple(rows), total=len(told)),
        audience="asker",
        example=item.example,
    )


def told_to(context: Context, party: Party) -> Reply:
    """What somebody was told unasked, the newest first, each with its item or meeting; for the secretariat alone."""
    check_may(context, ShowRelease())
    person = need_person(context, party)
    told = list_told_to(context.session, person.id, SAID, PAGE)
    found = [(each, about) for each in told if _is_open(about := find_subject(context.session, each.notice))]
    lines = tuple(_of_one(context, each, about) for each, about in found if about)
    rows = [
        Row(kind="told", id=str(each.notice.id), facts=line.facts) for (each, _), line in zip(found, lines, strict=True)
    ]
    return Reply(
        title=Line(key="told-to" if rows else "told-to-none", facts={"person": seen.person(context, person)}),
        parts=(Items(lines=lines),) if lines else (),
        answer=Answer(rows=tuple(rows), total=len(rows)),
        audience="asker",
    )


def _is_open(about: Subject | None) -> bool:
    """A personal note is its maker's alone; of what is gone nothing is told."""
    return about is not None and not (isinstance(about, Item) and about.kind == "personal")


def _of_one(context: Context, told: Told, about: Subject) -> Line:
    """A notice by what it is about, where the person is known."""
    line = _told(context, told)
    if not isinstance(about, Item):
        of = Term(key="asked-meeting", facts=seen.of_meeting(context, about))
        return line.model_copy(update={"facts": {**line.facts, "who": of}})
    number = {"number": Code(value=str(about.number))}
    of = Term(key="told-of-item", facts={**number, "text": words(about)})
    return line.model_copy(update={"facts": {**line.facts, **number, "who": of}})


def _in_order(context: Context, told: Sequence[Told]) -> tuple[Part, ...]:
    """What was said, the newest first; what is to come, the soonest first; how much was planned and dropped."""
    said = [each for each in told if each.notice.state in SAID or _waits(context, each)]
    coming = [each for each in reversed(told) if each.notice.state not in STANDS and not _waits(context, each)]
    dropped = Count(n=len(told) - len(said) - len(coming))
    parts: list[Part] = []
    if said:
        parts.append(Items(lines=tuple(_told(context, each) for each in said)))
    if coming:
        lines = tuple(_told(context, each) for each in coming)
        parts += [Line(key="delivery-coming"), Items(lines=lines)]
    if dropped.n:
        parts.append(Line(key="delivery-dropped", facts={"count": dropped}))
    return tuple(parts)


def show_trail(context: Context, command: ShowTrail) -> Reply:
    """Who changed which row by which command, the newest first."""
    skip = command.cursor or 0
    since, until = _bounds(context, command)
    total, found = list_trail(context.session, skip, PAGE, since=since, until=until)
    people = names_of(context.session, [number for each in found for number in (each.person_id, _about(each))])
    rows = tuple(_of_trail(context, each, people) for each in found)
    after = skip + len(rows)
    more = command.model_copy(update={"cursor": after})
    return Reply(
        title=_title(context, command, total),
        parts=(Items(lines=tuple(Line(key="trail-line", facts=row.facts) for row in rows)),) if rows else (),
        buttons=(Button(label=Line(key="button-more"), command=to_dict(more)),) if after < total else (),
        answer=Answer(rows=rows, total=total, cursor=after if after < total else None),
        audience="asker",
    )


def _bounds(context: Context, command: ShowTrail) -> tuple[datetime | None, datetime | None]:
    since = start_of_day(max(command.since, EARLIEST), context.zone) if command.since else None
    return since, end_of_day(min(command.until, LATEST), context.zone) if command.until else None


def _title(context: Context, command: ShowTrail, total: int) -> Line:
    count = Count(n=total)
    if command.since is None:
        return Line(key="trail", facts={"count": count})
    last = command.until or seen.today(context)
    days = {"since": Day(date=command.since), "until": Day(date=last)}
    if last == command.since:
        del days["until"]
    return Line(key="trail-of-days" if "until" in days else "trail-of-day", facts={"count": count, **days})


def _about(each: Audit) -> int | None:
    """The person whose entry was changed."""
    return int(each.subject_id) if each.subject == "person" and each.subject_id.isdecimal() else None


def _of_trail(context: Context, each: Audit, people: Mapping[int, Person]) -> Row:
    about = people.get(_about(each) or 0)
    told: dict[str, Fact] = {
        "number": Code(value=str(each.id)),
        "moment": seen.moment(context, each.at),
        "who": _who(people.get(each.person_id or 0)),
        "command": Code(value=each.command),
        "done": done(each.command),
        "subject": Code(value=each.subject),
        "id": facts.person(about) if about else Code(value=each.subject_id),
    }
    return Row(kind="audit", id=str(each.id), facts=told)


def done(command: str) -> Fact:
    """What a command did, in words; what an older version did may have none any more: then its name."""
    name, _, cause = command.partition("/")
    name = AS_ONE.get(cause.partition("-")[0], name)
    known = COMMANDS.get(name)
    key = f"means-{known.key()}" if known else BESIDES.get(name)
    return Term(key=key) if key else Code(value=command)


def _sees_all(context: Context, item: Item) -> bool:
    """A personal note is its maker's alone."""
    return item.kind != "personal" and leads_group(context, item.group_id)


def _waits(context: Context, told: Told) -> bool:
    """It is due and was not said yet: no way leads to its reader, it is paused, or they were told enough this week."""
    notice = told.notice
    return notice.state not in STANDS and (notice.reason == NO_ROUTE or notice.due < context.now - A_MOMENT)


def _told(context: Context, told: Told) -> Line:
    state = "no-way" if _waits(context, told) else told.notice.state if told.notice.state in STANDS else "planned"
    doubt = told.doubt and state == "sent"
    stage = told.notice.stage if told.notice.stage in STAGES else "other"
    return Line(
        key=f"delivery-{'unsure' if doubt else state}",
        facts={
            "who": seen.person(context, told.person),
            "what": Term(key=f"told-{stage}"),
            "moment": seen.moment(context, told.sent_at or told.notice.due),
            "way": Term(key="reach-by", facts={"platform": Code(value=told.platform or "")}),
        },
    )


def _who(person: Person | None) -> Fact:
    return facts.person(person) if person else Words(text=ITSELF)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ShowDelivery: show_delivery, ShowTrail: show_trail}
)
