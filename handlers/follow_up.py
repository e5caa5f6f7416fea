"""Following up: whom nothing reached, and how everything stands, asked of everybody at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Reply, Row
from handlers.binding import check_leads, check_not_reported, check_open
from handlers.commands.command import Command
from handlers.commands.desk import CallForStatus, ListUntold, SettleDoubt
from handlers.commands.fields import MeetingId
from handlers.commands.items import ShowItem
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_data import item_row
from handlers.item_reply import button, deadline, words
from handlers.meeting_notices import told_of
from handlers.parties import owners
from handlers.plans import CALLED, REMINDED, tell
from handlers.reader import need_item, selves
from handlers.rights import is_secretariat, leads_group
from handlers.sheets import not_shown
from storage.doubtful import DOUBTFUL, is_doubtful
from storage.items import GIVEN, list_live_in, list_live_of_meeting, list_live_work
from storage.notices import Subject, list_unheard
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person

MOST, MOST_PRESSED, MOST_SETTLED = 20, 5, 2
BACK = timedelta(days=30)
UNSURE = (*DOUBTFUL, "doubt")


def list_untold(context: Context, command: ListUntold) -> Reply:
    """Who could not be told of what, the newest first, each person and item once."""
    found = list_unheard(context.session, context.now - BACK, context.now)
    if not found:
        return Reply(title=Line(key="untold-none"), audience="asker")
    lines = tuple(untold_line(context, *each) for each in found[:MOST])
    rows = tuple(
        Row(kind="notice", id=str(each[0].id), facts=line.facts) for each, line in zip(found, lines, strict=False)
    )
    items = {item.number: item for _, item, _ in found[:MOST] if isinstance(item, Item) and is_opened(context, item)}
    shown = [button("button-show", ShowItem(item=number), item) for number, item in items.items()]
    doubtful = [notice for notice, _, _ in found[:MOST] if is_doubtful(notice)]
    settling = [each for notice in doubtful[:MOST_SETTLED] for each in settling_doubt(notice)]
    how = [Line(key="untold-how", facts={"notice": Code(value=str(doubtful[0].id))})] if doubtful else []
    return Reply(
        title=Line(key="untold", facts={"count": Count(n=len(found))}),
        parts=(Items(lines=lines), *not_shown(len(found), len(lines)), *how),
        buttons=(*settling, *shown[: MOST_PRESSED - len(settling)]),
        answer=Answer(rows=rows, total=len(found)),
        audience="asker",
    )


def call_for_status(context: Context, command: CallForStatus) -> Reply:
    """Each responsible is asked once a day at most, in one message for all of theirs, for one line."""
    items = _items(context, command)
    asked = {person.id for item in items for person in _ask(context, item)}
    if not asked:
        raise Refusal("status-nobody")
    told: dict[str, Fact] = {"people": Count(n=len(asked)), "count": Count(n=len(items))}
    # Whoever asks about one item goes back to it.
    rows = [item_row(context.session, item, context.now) for item in items] if command.item is not None else []
    answer = Answer(rows=tuple(rows), total=len(rows))
    return Reply(title=Line(key="status-called", facts=told), answer=answer, audience="asker")


def _items(context: Context, command: CallForStatus) -> Sequence[Item]:
    if command.item is not None:
        item = need_item(context, command.item)
        check_open(item)
        check_leads(context, item)
        check_not_reported(item)
        check_answered(context, item)
        return [item]
    if command.items:
        # Of what a list showed: what is closed, or asks for nothing, stands there too.
        listed = _open([need_item(context, number) for number in command.items])
        for each in listed:
            check_leads(context, each)
        return listed
    if command.meeting is not None:
        return _open(list_live_of_meeting(context.session, need_asked_of(context, command.meeting).id))
    named = command.group if command.group is not None else context.place.group_id
    if named is None:
        if not is_secretariat(context):
            raise Refusal("status-which-group")
        return _open(list_live_work(context.session))
    group = seen.need_body(context, named)
    if not leads_group(context, group.id):
        raise Refusal("status-not-yours", group=facts.body(context.session, group.id))
    return _open(list_live_in(context.session, group.id))


def need_asked_of(context: Context, asked: MeetingId) -> Meeting:
    """The meeting of whose items the asker may ask: of a joint one whoever leads either group."""
    meeting = seen.need_meeting(context, asked)
    if not (leads_group(context, meeting.group_id) or leads_group(context, meeting.joint_id)):
        raise Refusal("status-not-yours", group=facts.body(context.session, meeting.group_id))
    return meeting


def _open(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.status in REMINDED and item.kind in GIVEN]


def check_answered(context: Context, item: Item) -> None:
    """Refuses to ask about an item for which nobody is responsible who can be told."""
    if item.kind not in GIVEN or not _answering(context, item):
        raise Refusal("status-nobody-of", number=Code(value=str(item.number)))


def _answering(context: Context, item: Item) -> list[Person]:
    return [each for each in owners(context.session, item, seen.today(context)) if each.enrolled and each.active]


def _ask(context: Context, item: Item) -> list[Person]:
    day, people = seen.today(context).toordinal(), _answering(context, item)
    tell(context.session, item, CALLED, people, context.now, {"by": context.person.id}, occurrence=day)
    return people


def settling_doubt(notice: Notice) -> tuple[Button, ...]:
    """What can be pressed beside a notice that may have arrived."""
    named: dict[str, Fact] = {"number": Code(value=str(notice.id))}
    pressed = {"button-arrived": True, "button-send-again": False}
    shown = [button(key, SettleDoubt(notices=(notice.id,), arrived=arrived)) for key, arrived in pressed.items()]
    return tuple(each.model_copy(update={"label": Line(key=each.label.key, facts=named)}) for each in shown)


def is_opened(context: Context, item: Item) -> bool:
    """Whether the desk may see what it says: a personal note is its maker's alone."""
    return item.kind != "personal" or item.maker_id in selves(context, context.person)


def untold_line(context: Context, notice: Notice, subject: Subject, person: Person) -> Line:
    """Who could not be told of what, or perhaps not; of a note of theirs, no more than that there is one."""
    unsure = notice.reason in UNSURE
    told: dict[str, Fact] = {"who": seen.person(context, person), "moment": seen.moment(context, notice.due)}
    told |= {"settles": seen.flag(is_doubtful(notice)), "notice": Code(value=str(notice.id))}
    if not isinstance(subject, Item):
        about = {**told, **told_of(context.session, notice, subject)}
        return Line(key="untold-meeting-unsure" if unsure else "untold-meeting", facts=about)
    if not is_opened(context, subject):
        return Line(key="untold-own-unsure" if unsure else "untold-own", facts=told)
    number, due = Code(value=str(subject.number)), deadline(context, subject)
    about = {**told, "number": number, "text": words(subject), "deadline": due}
    return Line(key="untold-line-unsure" if unsure else "untold-line", facts=about)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ListUntold: list_untold, CallForStatus: call_for_status}
)
