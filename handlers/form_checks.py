"""What the handler of each command will refuse, asked before its form is opened: so no form is filled in vain, and
nobody is led to one that they could not send."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.activities import need_clearing, need_reporting
from handlers.binding import (
    check_completes,
    check_ended,
    check_leads,
    check_not_closed,
    check_not_reported,
    check_open,
    check_owes,
    check_own,
    check_shared,
    check_takes_part,
)
from handlers.calls import check_call, check_follows
from handlers.commands.agenda import ShowAgenda
from handlers.commands.meetings import CancelMeeting, EndMeeting, StartMeeting
from handlers.consent import need_to_adopt, need_to_approve
from handlers.context import Context
from handlers.errors import Refusal
from handlers.follow_up import check_answered, need_asked_of
from handlers.meetings_deadlines import need_proposed
from handlers.meetings_which import need_noted, need_planned, need_running, need_today
from handlers.objections import check_open_to_objections
from handlers.release import need_held
from handlers.rights import is_secretariat, leads_group
from handlers.upkeep import need_meant
from storage.meetings import get_meeting
from storage.tables.items import Item
from storage.topics import get_body, get_topic

Check = Callable[[Context, Item], None]
# May refuse a meeting, group, topic or notice by its id; what it finds is not looked at.
OfOne = Callable[[Context, str], object]


def _open(_context: Context, item: Item) -> None:
    check_open(item)


def _not_closed(_context: Context, item: Item) -> None:
    check_not_closed(item)


def _ended(_context: Context, item: Item) -> None:
    check_ended(item)


def _unreported(_context: Context, item: Item) -> None:
    check_not_reported(item)


def _shared(_context: Context, item: Item) -> None:
    check_shared(item)


def _leads(key: str) -> OfOne:
    def check(context: Context, group: str) -> None:
        if not leads_group(context, group):
            raise Refusal(key, group=facts.body(context.session, group))

    return check


def _of_desk(context: Context, _class: str) -> None:
    if not is_secretariat(context):
        raise Refusal("plan-class-not-yours")


def _settles(context: Context, meeting: str) -> object:
    return need_planned(context, CancelMeeting(meeting=meeting))


def _notes(context: Context, meeting: str) -> object:
    return need_noted(context, ShowAgenda(meeting=meeting))


def _open_to_objections(context: Context, item: Item) -> None:
    check_open_to_objections(context, item)


OF_ITEM: Mapping[str, tuple[Check, ...]] = MappingProxyType(
    {
        "EditItem": (_not_closed, check_own),
        "MoveDeadline": (_not_closed, check_owes),
        "ReassignItem": (_not_closed, _shared, check_owes),
        "ReportProgress": (_open, check_takes_part),
        "FollowCall": (check_call, check_follows),
        "CompleteItem": (_open, check_completes),
        "WithdrawItem": (_not_closed, check_own),
        "ReopenItem": (_ended, check_takes_part),
        "SnoozeReminder": (_open,),
        "AnswerItem": (_open, check_takes_part),
        "SetReminderPlan": (_open, _shared, check_owes),
        "CallForStatus": (_open, check_leads, _unreported, check_answered),
        "SetFormalText": (check_leads,),
        "ObjectToItem": (_open_to_objections,),
    }
)
# These may be about an item, or about more.
OR_MORE = ("SetReminderPlan", "CallForStatus")
OF_MEETING: Mapping[str, OfOne] = MappingProxyType(
    {
        **dict.fromkeys(("MoveMeeting", "CancelMeeting", "AnnounceDeadline"), _settles),
        **dict.fromkeys(("NoteAgenda", "NotePresent", "NoteRegrets", "RegisterDocument"), _notes),
        "StartMeeting": lambda context, meeting: need_today(context, StartMeeting(meeting=meeting)),
        "EndMeeting": lambda context, meeting: need_running(context, EndMeeting(meeting=meeting)),
        "AcceptDeadlines": lambda context, meeting: need_proposed(context, CancelMeeting(meeting=meeting), None),
        "ApproveCaptions": need_to_approve,
        "CallForStatus": need_asked_of,
        "AdoptReport": need_to_adopt,
    }
)
OF_GROUP: Mapping[str, OfOne] = MappingProxyType(
    {
        "ScheduleMeeting": _leads("meeting-not-yours"),
        "CallForStatus": _leads("status-not-yours"),
        "SetReminderPlan": _leads("plan-group-not-yours"),
        "SetConsent": _leads("captions-not-yours"),
    }
)
OF_CLASS: Mapping[str, OfOne] = MappingProxyType({"SetReminderPlan": _of_desk})
OF_TOPIC: Mapping[str, OfOne] = MappingProxyType(
    {
        **dict.fromkeys(("ConfirmFocalPoint", "ProposeSuccessor"), lambda context, topic: need_meant(context, topic)),
        "ReportActivity": need_reporting,
    }
)
OF_NOTICE: Mapping[str, OfOne] = MappingProxyType(
    {"EditNotice": lambda context, notice: need_held(context, (int(notice),) if notice.isdecimal() else ())}
)


# Whatever they are about.
ALWAYS: Mapping[str, Callable[[Context], None]] = MappingProxyType({"ClearActivities": need_clearing})


def check_about(context: Context, form: str, given: Mapping[str, Any]) -> None:
    """Refuses a form about a meeting, group, class of people, topic or notice that could not be sent; words that name
    none of them are left to whoever reads the form."""
    if form in ALWAYS:
        ALWAYS[form](context)
    known: Mapping[str, tuple[Mapping[str, OfOne], Callable[[str], object]]] = {
        "meeting": (OF_MEETING, lambda id_: get_meeting(context.session, id_) and seen.need_meeting(context, id_)),
        "group": (OF_GROUP, lambda id_: get_body(context.session, id_)),
        "of_class": (OF_CLASS, bool),
        "topic": (OF_TOPIC, lambda id_: get_topic(context.session, id_)),
        "notice": (OF_NOTICE, bool),
    }
    for name, (checks, exists) in known.items():
        about = given.get(name)
        if form in checks and isinstance(about, str) and exists(about):
            checks[form](context, about)
