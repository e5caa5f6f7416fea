"""Taking back one's own last change: within ten minutes, as long as nobody changed the same since."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Code, Fact, Items, Line, Part, Reply, Several
from handlers.commands import upkeep
from handlers.commands.agenda import AdoptReport, NotePresent, NoteRegrets
from handlers.commands.command import Command
from handlers.commands.desk import SettleDoubt, StrikeNotices
from handlers.commands.items import AgreeItems, Undo
from handlers.commands.notices import ReleaseNotices
from handlers.commands.objections import ObjectToItem, WithdrawObjection
from handlers.commands.proposals import DropProposals, MergeProposals, ProposeItems
from handlers.commands.public import MarkPublic
from handlers.commands.reports import AskActivities, ClearActivities, ReportActivity
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, details, item_line, reply_of, title
from handlers.items_edit import put_parties
from handlers.items_record import is_example
from handlers.items_several import SEVERAL
from handlers.meetings import rows
from handlers.meetings_trail import meeting_as_data, take_back
from handlers.plans import tell
from handlers.reader import need_item
from handlers.trail import add_event, item_as_data
from handlers.undone import follow_undone
from handlers.windows import RESTORED, UNSAID
from storage.audit import columns, opened, record, restore
from storage.notices import list_told
from storage.pages import mark_pages
from storage.posts import ITEM, mark_stale
from storage.public import is_marks, without_marks
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import GroupConsent, Meeting
from storage.tables.notices import Notice
from storage.tables.people import Absence, Person, Plan, Setting
from storage.tables.places import Place
from storage.tables.records import ActivityReport, OverlapVerdict, Proposal
from storage.tables.register import FocalPoint, Membership, Succession
from storage.tables.work import Audit
from storage.undo import Changed, Noted, find_undone, get_changed, list_last_change, marks_stand, stands

LIFE = timedelta(minutes=10)
CORRECTION_LIFE = timedelta(hours=1)
OfRecord = Absence | ActivityReport | FocalPoint | Membership | OverlapVerdict | Succession
Kept = OfRecord | Noted | GroupConsent | Notice | Person | Place | Plan | Proposal | Setting
# What was made by mistake is taken away again.
Made = OfRecord | Noted | Plan | Proposal
OF_LIST = (
    upkeep.AskConfirmation,
    upkeep.ConfirmFocalPoint,
    upkeep.EndFocalPoint,
    upkeep.ProposeSuccessor,
    upkeep.RecordDeparture,
    upkeep.SetAway,
    upkeep.SetFocalPoint,
    upkeep.SetMember,
)
OF_REPORTS = (AskActivities, ClearActivities, ReportActivity)
OF_PROPOSALS = (DropProposals, MergeProposals, ProposeItems)
SEVERALLY = (
    *(AgreeItems, MarkPublic, NotePresent, NoteRegrets, ReleaseNotices, SettleDoubt, StrikeNotices),
    *(*OF_LIST, *OF_PROPOSALS, *OF_REPORTS),
)
# Of objections the history tells apart what was undone, as it is counted which of them stand.
UNDONE: Mapping[str, str] = {ObjectToItem.__name__: UNSAID, WithdrawObjection.__name__: RESTORED}
MANY = (SEVERAL, *(each.__name__ for each in SEVERALLY))
Changes = Sequence[tuple[Audit, Changed]]


def undo(context: Context, command: Undo) -> Reply:
    """Takes back the last change, or tells those who had been told of it that all is as before."""
    if command.tell is not None:
        return _correct(context, command.tell)
    changes = _last_changes(context, command)
    meetings = [(line, row, _was(context, row)) for line, row in changes if isinstance(row, Meeting)]
    for line, row in changes:
        _take_back(context, line, row)
    return _told(context, changes, meetings)


def _last_changes(context: Context, command: Undo) -> Changes:
    lines = list_last_change(context.session, context.person.id, context.now - LIFE, MANY)
    if command.item is not None and len(lines) > 1:
        # Of several items that one message changed, the one that is named.
        lines = [line for line in lines if (line.subject, line.subject_id) == (ITEM, str(command.item))][:1]
    pairs = [(line, get_changed(context.session, line)) for line in lines]
    changes = [(line, row) for line, row in pairs if row is not None]
    of_others = command.item is not None and any(_number(row) != command.item for _, row in changes)
    if not changes or len(changes) < len(pairs) or of_others:
        raise Refusal("undo-nothing")
    together = {line.id for line, _ in changes}
    for line, row in changes:
        _check_same(context, line, row, together)
    return changes


def _told(context: Context, changes: Changes, meetings: Sequence[tuple[Audit, Meeting, Mapping[str, Fact]]]) -> Reply:
    # Of several changes of one item, the first tells what it was before.
    items = list({row.number: (line, row) for line, row in changes if isinstance(row, Item)}.values())
    rows = [row for _, row in changes]
    of_list = any(isinstance(row, OfRecord) for row in rows) or changes[0][0].command == upkeep.RecordDeparture.__name__
    if items and not of_list:
        return _reply(context, items)
    if meetings:
        return _of_meeting(context, *meetings[0])
    if any(isinstance(row, Proposal) for row in rows):
        return Reply(title=Line(key="undo-proposals"), audience="asker")
    if any(isinstance(row, Noted) for row in rows):
        return Reply(title=Line(key="undo-noted"))
    return Reply(title=Line(key="undo-upkeep" if of_list else "undo-setting"), audience="asker")


def _number(row: Changed) -> int | None:
    return row.number if isinstance(row, Item) else None


def _was(context: Context, meeting: Meeting) -> Mapping[str, Fact]:
    # What was planned by mistake is gone once it is taken back.
    return rows(context, [meeting])[0].facts


def _of_meeting(context: Context, line: Audit, meeting: Meeting, was: Mapping[str, Fact]) -> Reply:
    if line.before is None:
        return Reply(title=Line(key="undo-meeting-planned", facts=dict(was)), audience="asker")
    now = rows(context, [meeting])
    gone = (Line(key="undo-adopted"),) if line.command == AdoptReport.__name__ else ()
    parts = (Line(key="list-meetings-line", facts=now[0].facts), *gone)
    return Reply(title=Line(key="undo-meeting"), parts=parts, answer=Answer(rows=now, total=1), audience="asker")


def _check_same(context: Context, line: Audit, row: Changed, together: Collection[int]) -> None:
    marks = is_marks(row) and marks_stand(context.session, line, together)
    if not marks and not stands(context.session, line, row.version, together):
        raise Refusal("undo-changed")


def _take_back(context: Context, line: Audit, row: Changed) -> None:
    if isinstance(row, Meeting):
        was = meeting_as_data(context, row)
        now = take_back(context, Undo(), line, row)
        _record(context, line, was, now, row.version if now else None)
        return
    before = item_as_data(row) if isinstance(row, Item) else columns(row)
    if isinstance(row, Item):
        _item_back(context, line, row)
    else:
        _row_back(context, line, row)
    context.session.flush()
    if isinstance(row, Item):
        mark_stale(context.session, ITEM, str(row.number), row.version)
    gone = isinstance(row, Made) and line.before is None
    after = None if gone else item_as_data(row) if isinstance(row, Item) else columns(row)
    _record(context, line, before, after, None if gone else row.version)
    mark_pages(context.session, {context.person.id})
    follow_undone(context, line, row)


def _record(context: Context, line: Audit, before: Any, after: Any, version: int | None) -> None:
    record(
        context.session,
        at=context.now,
        person_id=context.person.id,
        command=Undo.__name__,
        subject=line.subject,
        subject_id=line.subject_id,
        before=before,
        after=after,
        version=version,
        undoes=line.id,
    )


def _item_back(context: Context, line: Audit, item: Item) -> None:
    if line.before is None:
        # A number once given is never given again: what was recorded by mistake stays, withdrawn.
        item.status, item.closed_at, item.closed_by = "withdrawn", context.now, context.person.id
    else:
        version = item.due_version
        restore(item, opened(context.session, line.before))
        # A deadline that was said under this version must not be taken for the one before it.
        item.due_version = version + 1 if version != line.before["due_version"] else version
        put_parties(item, [ItemParty(**party) for party in line.before["parties"]])
        item.example = is_example(context, item)
    add_event(context, item, UNDONE.get(line.command, "undone"))


def _row_back(context: Context, line: Audit, row: Kept) -> None:
    if isinstance(row, Setting) and is_marks(row):
        without_marks(row, line)
    elif line.before is not None:
        restore(row, opened(context.session, line.before))
    elif isinstance(row, Made):
        context.session.delete(row)
    elif isinstance(row, Setting):
        row.value = {}


def _reply(context: Context, changes: Sequence[tuple[Audit, Item]]) -> Reply:
    line, item = changes[0]
    key = "undo-recorded" if line.before is None else "undo-done"
    if len(changes) > 1:
        parts: list[Part] = [Items(lines=tuple(item_line(context, each) for _, each in changes))]
        return reply_of(context, item, Line(key="undo-several"), parts)
    told = [each for each in list_told(context.session, item.number, line.at) if each.id != context.person.id]
    parts = [details(context, item)]
    if not told:
        return reply_of(context, item, title(key, item), parts)
    people = Several(facts=tuple(seen.person(context, each) for each in told))
    parts.append(Line(key="undo-told", facts={"people": people}))
    return reply_of(context, item, title(key, item), parts, buttons=_correction(item))


def _correction(item: Item) -> tuple[Button, ...]:
    return (button("button-correct", Undo(tell=item.number), item),)


def _correct(context: Context, number: int) -> Reply:
    item = need_item(context, number)
    undone = find_undone(context.session, context.person.id, number, context.now - CORRECTION_LIFE)
    told = list_told(context.session, number, undone.at) if undone else []
    others = [each for each in told if each.id != context.person.id]
    if not others:
        raise Refusal("undo-nobody-to-tell", number=Code(value=str(number)))
    tell(context.session, item, "corrected", others, context.now, {"by": context.person.id})
    people = Several(facts=tuple(seen.person(context, each) for each in others))
    return reply_of(context, item, title("undo-corrected", item, people=people))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({Undo: undo})
