"""Which reminders are coming, and which wait for the secretariat's release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from handlers import facts, seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Moment, Part, Reply, Row, Several
from handlers.commands.fields import Party, PersonClass
from handlers.commands.items import WithdrawItem
from handlers.commands.notices import ReleaseNotices, ShowReminders
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, deadline, words
from handlers.meeting_notices import told_of
from handlers.parties import find_known, party_unknown
from handlers.pauses import Pause, list_pauses
from handlers.reader import selves, to_reader
from handlers.rights import is_secretariat
from handlers.stages import LEADS
from handlers.zones import to_local
from storage.items import find_visible
from storage.notices import Subject, list_coming, list_held
from storage.plans import get_leads
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.register import Body
from storage.topics import get_body

MOST, BUTTONS = 10, 5


def show_reminders(context: Context, command: ShowReminders) -> Reply:
    """Which reminders are coming for the asker; the secretariat may ask for anybody, personal notes left out.

    Of a group or a class of people, how many days ahead they come.
    """
    if command.of_class is not None:
        return _of_class(context, command.of_class)
    if (group := _group(context, command)) is not None:
        return _of_group(context, group)
    ids, own = _whose(context, command)
    found = list_coming(context.session, ids, context.now, MOST + 1)
    coming = [each for each in found if _is_seen(context, each[1])]
    reply = _coming(context, coming[:MOST], more=len(found) > MOST)
    reply = reply.model_copy(update={"parts": (*reply.parts, *_paused(context, ids, coming))})
    if own and is_secretariat(context):
        reply = _with_held(context, reply)
    if context.place.audience == "direct":
        return reply
    return Reply(title=Line(key="reminders-in-private"), private=reply)


def _group(context: Context, command: ShowReminders) -> Body | None:
    party = command.party
    named = party.id if isinstance(party, Party) and party.kind == "body" else None
    return get_body(context.session, named) if named else None


def _of_group(context: Context, group: Body) -> Reply:
    found = get_leads(context.session, "group", group.id)
    return _lead_times("group", found or [], {"group": facts.body(context.session, group.id)})


def _of_class(context: Context, kind: PersonClass) -> Reply:
    found = get_leads(context.session, "kind", kind)
    usual = seen.flag(found is None)
    return _lead_times("class", LEADS[kind] if found is None else found, {"class": Code(value=kind), "usual": usual})


def _lead_times(scope: str, leads: Sequence[int], whose: Mapping[str, Fact]) -> Reply:
    days = Several(facts=tuple(Count(n=each) for each in sorted(leads, reverse=True)))
    key = f"plan-of-{scope}" if leads else f"plan-none-{scope}"
    return Reply(title=Line(key=key, facts={"days": days, **whose}))


def _whose(context: Context, command: ShowReminders) -> tuple[frozenset[int], bool]:
    party, own = command.party, selves(context, context.person)
    if party is None or party == "me" or party.id == "me":
        return own, True
    person = find_known(context, party)
    if person is not None and person.id in own:
        return frozenset({person.id}), True
    if not is_secretariat(context):
        raise Refusal("reminders-not-yours")
    if person is None:
        raise party_unknown(party)
    return frozenset({person.id}), False


def _coming(context: Context, coming: Sequence[tuple[Notice, Subject]], *, more: bool) -> Reply:
    rows = tuple(_row(context, *each) for each in coming)
    if not rows:
        return Reply(title=Line(key="reminders-none"), audience="asker")
    said = Line(key="reminders-next" if more else "reminders-coming", facts={"count": Count(n=len(rows))})
    lines = Items(lines=tuple(_line(context, *each) for each in coming))
    example = any(subject.example for _, subject in coming)
    answer = Answer(rows=rows, total=len(rows))
    buttons = tuple(_cancel(context, coming))
    return Reply(title=said, parts=(lines,), answer=answer, buttons=buttons, example=example, audience="asker")


def _paused(context: Context, ids: frozenset[int], coming: Sequence[tuple[Notice, Subject]]) -> Iterator[Line]:
    """What keeps them from being said when they are due."""
    # Those of everything are of no group and of no class.
    groups = {None, *(subject.group_id for _, subject in coming)}
    classes = {None, *(context.session.get_one(Person, each).kind for each in ids)}
    for each in list_pauses(context.session, context.now):
        if each.group in groups and each.of_class in classes:
            yield pause_line(context, each)


def pauses_at(context: Context, at: datetime) -> Iterator[Line]:
    """What keeps back something that the asker wants to be told at a moment of their own."""
    for each in list_pauses(context.session, context.now):
        holds = each.until is None or at < each.until
        if holds and each.group is None and each.of_class in (None, context.person.kind):
            yield pause_line(context, each)


def pause_line(context: Context, pause: Pause) -> Line:
    """A pause that is in force: of what, and until when."""
    at = to_local((pause.until or context.now).astimezone(UTC), context.zone)
    told: dict[str, Fact] = {
        "whole": seen.flag(not pause.group),
        "group": seen.body(context, pause.group) if pause.group else Code(value=""),
        "class": Code(value=pause.of_class or ""),
        "bounded": seen.flag(pause.until),
        "moment": Moment(at=at, zone=context.zone),
    }
    return Line(key="desk-pause-class" if pause.of_class else "desk-pause", facts=told)


def _cancel(context: Context, coming: Sequence[tuple[Notice, Subject]]) -> Iterator[Button]:
    """What somebody asked for themselves they may take back; other reminders go with what they are about."""
    own = {each.number: each for _, each in coming if isinstance(each, Item) and each.kind == "personal"}
    for item in [each for each in own.values() if each.maker_id == context.person.id][:BUTTONS]:
        yield button("button-cancel-reminder", WithdrawItem(item=item.number), item)


def _with_held(context: Context, reply: Reply) -> Reply:
    held = list_held(context.session, MOST)
    if not held:
        return reply
    lines = tuple(_held_line(context, *each) for each in held)
    parts: tuple[Part, ...] = (*reply.parts, Line(key="reminders-held"), Items(lines=lines))
    release = button("button-release", ReleaseNotices(notices=tuple(notice.id for notice, _, _ in held)))
    return reply.model_copy(update={"parts": parts, "buttons": (*reply.buttons, release)})


def _held_line(context: Context, notice: Notice, subject: Subject, person: Person) -> Line:
    key = "reminder-held-line" if isinstance(subject, Item) else "reminder-held-of-meeting"
    return Line(key=key, facts={**_row(context, notice, subject).facts, "person": seen.person(context, person)})


def _line(context: Context, notice: Notice, subject: Subject) -> Line:
    told, waits = _row(context, notice, subject).facts, notice.state != "planned"
    if not isinstance(subject, Item):
        return Line(key="reminder-of-meeting", facts={**told, "held": seen.flag(waits)})
    return Line(key="reminder-line-held" if waits else "reminder-line", facts=told)


def _row(context: Context, notice: Notice, subject: Subject) -> Row:
    about = _of_item(context, subject) if isinstance(subject, Item) else told_of(context.session, notice, subject)
    return Row(kind="notice", id=str(notice.id), facts={"moment": seen.moment(context, notice.due), **about})


def _of_item(context: Context, item: Item) -> dict[str, Fact]:
    return {"number": Code(value=str(item.number)), "text": words(item), "deadline": deadline(context, item)}


def _is_seen(context: Context, subject: Subject) -> bool:
    """A role that ended takes its items with it, though what was planned for it still stands."""
    if isinstance(subject, Item):
        return find_visible(context.session, subject.number, to_reader(context)) is not None
    return seen.shows_group(context, get_body(context.session, subject.group_id))
