"""Who may ask what, where: checked at the moment of the work, for the person who asks or presses.

Roles add up: a person's class (visitor, delegate, staff), what the register says of them today (focal point, chair,
secretary) and what was granted to them (secretariat, administrator). A command that stands in no row of the table is
refused to everybody. Rights over one item or one group are decided by the handlers, with ``leads_group``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from handlers.answer import Code
from handlers.commands.command import Command
from handlers.context import Context
from handlers.errors import Refusal
from handlers.zones import local_day
from storage.people import is_focal_point, list_capacities
from storage.places import records_marked
from storage.tables.people import Person

ROLES = ("visitor", "delegate", "staff", "focal_point", "chair", "secretary", "secretariat", "administrator")
KINDS = ("visitor", "delegate", "staff")
GRANTED = ("secretariat", "administrator")
EVERYONE = frozenset(ROLES)
REGISTERED = EVERYONE - {"visitor"}
LEADERS = frozenset({"chair", "secretary", "secretariat"})
SECRETARIAT = frozenset({"secretariat"})
DESK = SECRETARIAT | {"administrator"}
HOLDERS = frozenset({"focal_point", "secretariat"})
INSIDE = DESK | {"staff"}
# Whoever holds a role, and whoever speaks for a body; which entries are theirs to speak of the handlers decide.
NAMED = HOLDERS | INSIDE | {"chair", "secretary"}
# Who may bring which file, and take it away: the list and its meetings are kept by the desk; what the others change,
# items and texts of every group, is the secretariat's.
TAKES_IN: Mapping[str, frozenset[str]] = MappingProxyType(
    dict.fromkeys(("register", "meetings"), DESK) | dict.fromkeys(("actions", "versions"), SECRETARIAT)
)


@dataclass(frozen=True)
class Rule:
    """Which roles may ask a command: ``anywhere``, and ``direct`` those that may in a direct conversation only."""

    anywhere: frozenset[str]
    direct: frozenset[str] = frozenset()


ASKED_BY_ALL = Rule(EVERYONE)
# Whoever is not in the register can keep their own notes with Focal, but cannot write into a group's list.
WRITTEN = Rule(REGISTERED, frozenset({"visitor"}))
FOR_A_GROUP = Rule(REGISTERED)
OWN_DATA = Rule(frozenset(), EVERYONE)
# What is open to whoever has left: all else waits until the desk notes that they are back.
LEFT = frozenset({"ExportMyData", "EraseMyData", "Help"})
# Where its leaders have marked lines recorded, whoever writes in the place may record; of a visitor, a draft.
RECORDS = ("RecordAction", "RecordConclusion", "RecordCallToAction", "RecordInformation")

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "FindFocalPoint": ASKED_BY_ALL,
        "FindTopics": ASKED_BY_ALL,
        "ListTopics": ASKED_BY_ALL,
        "ShowTopic": ASKED_BY_ALL,
        "ListResolutions": ASKED_BY_ALL,
        "CompareRevisions": Rule(INSIDE),
        "ListItems": ASKED_BY_ALL,
        "ShowItem": ASKED_BY_ALL,
        **dict.fromkeys(("ShowReminders", "ListMeetings", "ShowMeeting"), ASKED_BY_ALL),
        "ListMembers": ASKED_BY_ALL,
        "ShowProfile": ASKED_BY_ALL,
        "ShowPerson": ASKED_BY_ALL,
        "ShowHome": ASKED_BY_ALL,
        "ShowForm": ASKED_BY_ALL,
        **dict.fromkeys(("Help", "ReadInMine"), ASKED_BY_ALL),
        **dict.fromkeys(("SetLanguage", "SetTimeZone", "SetQuietHours", "SetProfile"), ASKED_BY_ALL),
        "Undo": ASKED_BY_ALL,
        "RecordAction": WRITTEN,
        "RecordInformation": WRITTEN,
        "CompleteItem": WRITTEN,
        "ReopenItem": WRITTEN,
        "WithdrawItem": WRITTEN,
        "MoveDeadline": WRITTEN,
        "ReassignItem": WRITTEN,
        "EditItem": WRITTEN,
        **dict.fromkeys(("ReportProgress", "FollowCall"), WRITTEN),
        # Drafts are for those who lead their group; what is in force is accepted by whoever is to do it.
        "AgreeItems": WRITTEN,
        "RemindMe": WRITTEN,
        "SnoozeReminder": WRITTEN,
        "ListObjections": ASKED_BY_ALL,
        **dict.fromkeys(("ObjectToItem", "WithdrawObjection"), WRITTEN),
        "SetReminderPlan": WRITTEN,
        "RecordConclusion": FOR_A_GROUP,
        "RecordCallToAction": FOR_A_GROUP,
        **dict.fromkeys(("ScheduleMeeting", "MoveMeeting", "CancelMeeting"), Rule(LEADERS)),
        **dict.fromkeys(("StartMeeting", "EndMeeting", "AnnounceDeadline", "AcceptDeadlines"), Rule(LEADERS)),
        "NoteAgenda": FOR_A_GROUP,
        "NotePresent": FOR_A_GROUP,
        "NoteRegrets": FOR_A_GROUP,
        "ShowAgenda": ASKED_BY_ALL,
        "RegisterDocument": Rule(LEADERS),
        "ListDocuments": ASKED_BY_ALL,
        "ShowFollowUp": Rule(REGISTERED),
        "ApproveCaptions": Rule(LEADERS),
        "SetConsent": Rule(LEADERS),
        "SetFormalText": Rule(LEADERS),
        "AdoptReport": Rule(LEADERS),
        "WriteMinutes": Rule(LEADERS),
        "SetPlace": Rule(LEADERS),
        **dict.fromkeys(("ProposeItems", "ReadText", "ReviewProposals", "ShowProposal"), Rule(LEADERS)),
        **dict.fromkeys(("AcceptProposals", "EditProposal", "MergeProposals", "DropProposals"), Rule(LEADERS)),
        "SetFocalPoint": Rule(DESK),
        "EndFocalPoint": Rule(DESK),
        "ConfirmFocalPoint": Rule(NAMED),
        "ProposeSuccessor": Rule(NAMED),
        "AskConfirmation": Rule(DESK),
        "ListConfirmations": Rule(DESK),
        "SetAway": FOR_A_GROUP,
        "RecordDeparture": Rule(DESK),
        "SetMember": Rule(DESK),
        "ReportActivity": Rule(HOLDERS),
        "ListActivities": ASKED_BY_ALL,
        "AskActivities": Rule(DESK),
        "ClearActivities": Rule(NAMED),
        "WriteReport": Rule(DESK),
        "FindOverlaps": Rule(INSIDE),
        "JudgeOverlap": Rule(INSIDE),
        "ExportMyData": OWN_DATA,
        "EraseMyData": OWN_DATA,
        # Whose accounts are anybody else's business only at the desk is decided where the work is done.
        **dict.fromkeys(("LinkAccount", "ConfirmAccount", "UnlinkAccount", "ListAccounts"), OWN_DATA),
        "AssignAccount": Rule(frozenset(), DESK),
        "PauseNotices": Rule(DESK),
        "ReleaseNotices": Rule(DESK),
        "AnswerItem": WRITTEN,
        # What people wrote to each other is not for whoever keeps the machine.
        **dict.fromkeys(("ListAnswers", "SettleAnswer", "ListUntold"), Rule(SECRETARIAT)),
        **dict.fromkeys(("ShowRelease", "StrikeNotices", "SettleDoubt", "EditNotice"), Rule(SECRETARIAT)),
        **dict.fromkeys(("TrustReader", "EnrolPerson"), Rule(DESK)),
        "ShowDelivery": ASKED_BY_ALL,
        "ShowTrail": Rule(DESK),
        # What the whole world reads is settled by whoever answers for the organisation's words.
        **dict.fromkeys(("ListPublic", "MarkPublic"), Rule(SECRETARIAT)),
        "CallForStatus": Rule(LEADERS),
    }
)


def takes_in(person: Person) -> tuple[str, ...]:
    """The kinds of files that somebody may bring."""
    return tuple(kind for kind, roles in TAKES_IN.items() if roles & set(person.rights))


def roles_of(context: Context) -> frozenset[str]:
    """Every role the asker has at this moment; an office's focal points and memberships count for its members."""
    held = {capacity for _, capacity in capacities_of(context)} & {"chair", "secretary"}
    focal = {"focal_point"} if is_focal_point(context.session, context.person.id, _today(context)) else set[str]()
    return _own_roles(context.person) | held | focal


def capacities_of(context: Context) -> frozenset[tuple[str, str]]:
    """Pairs of group and capacity that the asker, or an office they answer, holds today; looked up once a request."""
    return context.once("capacities", lambda: list_capacities(context.session, context.person.id, _today(context)))


def _own_roles(person: Person) -> frozenset[str]:
    kind = person.kind if person.kind in KINDS else "visitor"
    return frozenset({kind, *(right for right in person.rights if right in GRANTED)})


def check_may(context: Context, command: Command) -> None:
    """Refuses ("may-not", or "may-not-here" where a direct conversation would do) what the asker's roles
    don't allow in this place; "may-not-left" whoever is no longer in service, whatever the register says of them."""
    check_may_ask(context, type(command))


def check_may_ask(context: Context, kind: type[Command]) -> None:
    """As ``check_may``, of a command whose fields are not all known yet."""
    name = kind.__name__
    if not context.person.active and name not in LEFT:
        raise Refusal("may-not-left")
    rule = RULES.get(name, Rule(frozenset()))
    # Roles add up: what is open to the asker by class or grant need not be looked up in the register.
    if may(rule, _own_roles(context.person), context.place.audience):
        return
    if may(rule, roles_of(context), context.place.audience):
        return
    if name in RECORDS and records_marked(context.session, context.place, context.now):
        return
    here = may(rule, roles_of(context), "direct")
    raise Refusal("may-not-here" if here else "may-not", command=Code(value=kind.key()))


def may(rule: Rule, roles: frozenset[str], audience: str) -> bool:
    """Whether any of the roles opens the rule in a place with this audience."""
    return bool(roles & rule.anywhere) or (audience == "direct" and bool(roles & rule.direct))


def is_secretariat(context: Context) -> bool:
    """Whether the asker was granted the secretariat's rights."""
    return "secretariat" in context.person.rights


def is_desk(context: Context) -> bool:
    """Whether the asker serves at the secretariat's desk, in whatever right."""
    return bool(DESK & set(context.person.rights))


def leads_group(context: Context, group_id: str | None) -> bool:
    """Whether the asker is chair or secretary of the group today, or secretariat; without a group only the latter."""
    if is_secretariat(context):
        return True
    if group_id is None:
        return False
    held = capacities_of(context)
    return any((group_id, capacity) in held for capacity in ("chair", "secretary"))


def _today(context: Context) -> date:
    return local_day(context.now, context.zone)
