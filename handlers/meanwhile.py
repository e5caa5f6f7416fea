"""What somebody else changed while a form stood open of which the same is now changed: found in the trail, whatever the
form is about, by the rows that its command wrote. Of items their own version tells it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Fact, Items, Line, Part, Words
from handlers.commands.agenda import SetConsent, ShowAgenda
from handlers.commands.command import Command
from handlers.commands.desk import ShowRelease
from handlers.commands.fields import Party
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.meetings import ListMembers, ShowMeeting
from handlers.commands.notices import ShowReminders
from handlers.commands.people import ShowProfile
from handlers.commands.places import SetPlace
from handlers.commands.proposals import ShowProposal
from handlers.context import Context
from handlers.kept import ITSELF, done
from handlers.seats import SINGLE
from storage.audit import opened
from storage.tables.register import FocalPoint, Import
from storage.tables.work import Audit
from storage.trail import list_since, names_of, newest_line

# By what the trail calls the row that each form changes.
WATCHED: Mapping[str, Collection[str]] = MappingProxyType(
    {
        **dict.fromkeys(("MoveMeeting", "CancelMeeting", "AnnounceDeadline", "AcceptDeadlines"), ("meeting",)),
        **dict.fromkeys(("StartMeeting", "EndMeeting", "ApproveCaptions", "AdoptReport"), ("meeting",)),
        **dict.fromkeys(("NotePresent", "NoteRegrets"), ("attendance",)),
        **dict.fromkeys(("SetFocalPoint", "EndFocalPoint", "ConfirmFocalPoint"), ("focal_point",)),
        "ProposeSuccessor": ("succession",),
        "SetMember": ("membership",),
        "SetProfile": ("person",),
        "SetPlace": ("place",),
        "SetConsent": ("consent",),
        "SetReminderPlan": ("plan", "person"),
        **dict.fromkeys(("PauseNotices", "AskConfirmation", "AskActivities"), ("setting",)),
        "ClearActivities": ("activity",),
        "EditNotice": ("notice",),
        **dict.fromkeys(("EditProposal", "MergeProposals"), ("proposal",)),
    }
)
# What an import changes stands in one line of the trail; these are the tables of its changes.
IMPORT = "import"
OF_TABLE = MappingProxyType(
    {"meetings": "meeting", "focal_points": "focal_point", "memberships": "membership", "people": "person"}
)
MOST = 5
Plain = Mapping[str, Any]
Kin = tuple[Any, ...]


def mark_of(context: Context, form: str) -> int | None:
    """What a form is opened with where the trail tells whether something came between: its newest line."""
    return newest_line(context.session) if form in WATCHED else None


@dataclass(frozen=True)
class Between:
    """What others did, the oldest first, and what shows how it stands by now, if anything does."""

    lines: Sequence[Audit]
    look: Command | None


def changes_between(context: Context, command: Command, opened_at: int, before: int) -> Between:
    """What was done since a form was opened to the rows that the command just changed. ``opened_at``: the newest line
    of the trail then, ``before``: that just before the command."""
    subjects = WATCHED.get(type(command).__name__, ())
    lines = list_since(context.session, opened_at, (*subjects, IMPORT)) if subjects else ()
    own = [each for each in lines if each.id > before and _is_own(context, each)]
    written = {_kin(each.subject, each.subject_id, _columns(context, each)) for each in own}
    mine = {each.id for each in own}
    others = [each for each in lines if each.id not in mine and not written.isdisjoint(_touched(context, each))]
    return Between(others, _to_look(context, own[0]) if others else None)


def told_changes(context: Context, lines: Sequence[Audit]) -> tuple[Part, ...]:
    """Who did what and when, the newest last."""
    people = names_of(context.session, [each.person_id for each in lines])
    told = []
    for each in lines[-MOST:]:
        person = people.get(each.person_id or 0)
        who: Fact = facts.person(person) if person else Words(text=ITSELF)
        moment = seen.moment(context, each.at)
        told.append(Line(key="form-changed", facts={"moment": moment, "who": who, "done": done(each.command)}))
    return Line(key="form-changes"), Items(lines=tuple(told))


def _to_look(context: Context, line: Audit) -> Command | None:
    look = LOOKS.get(line.subject)
    return look(context, line, _columns(context, line)) if look else None


def _is_own(context: Context, line: Audit) -> bool:
    return (line.person_id, line.at) == (context.person.id, context.now)


def _columns(context: Context, line: Audit) -> Plain:
    return opened(context.session, line.after or line.before or {})


def _touched(context: Context, line: Audit) -> Iterator[Kin]:
    if line.subject != IMPORT:
        yield _kin(line.subject, line.subject_id, _columns(context, line))
        return
    found = context.session.get(Import, int(line.subject_id))
    for each in found.changes if found else ():
        if each["table"] in OF_TABLE:
            yield _kin(OF_TABLE[each["table"]], str(each["key"]), each["after"] or each["before"] or {})


def _kin(subject: str, subject_id: str, data: Plain) -> Kin:
    """What two changes of the same have in common: an entry is one of a post, and of some posts a group has one."""
    if subject == "focal_point":
        return subject, data.get("topic_id"), data.get("body_id")
    if subject == "membership":
        of = data.get("capacity") if data.get("capacity") in SINGLE else data.get("person_id")
        return subject, data.get("group_id"), of
    return subject, subject_id


def _post(_context: Context, _line: Audit, data: Plain) -> Command:
    return FindFocalPoint(topic=data["topic_id"], body=data["body_id"])


def _succession(context: Context, _line: Audit, data: Plain) -> Command | None:
    row = context.session.get(FocalPoint, data.get("focal_point_id"))
    return FindFocalPoint(topic=row.topic_id, body=row.body_id) if row else None


def _plan(_context: Context, _line: Audit, data: Plain) -> Command:
    if data["scope"] == "group":
        return ShowReminders(party=Party(kind="body", id=data["subject"]))
    return ShowReminders(of_class=data["subject"])


def _own(context: Context, line: Audit, _data: Plain) -> Command | None:
    return ShowProfile() if line.subject_id == str(context.person.id) else None


LOOKS: Mapping[str, Callable[[Context, Audit, Plain], Command | None]] = MappingProxyType(
    {
        "meeting": lambda _, line, __: ShowMeeting(meeting=line.subject_id),
        "attendance": lambda _, __, data: ShowAgenda(meeting=data["meeting_id"]),
        "focal_point": _post,
        "succession": _succession,
        "membership": lambda _, __, data: ListMembers(group=data["group_id"]),
        "person": _own,
        "place": lambda _, __, ___: SetPlace(),
        "consent": lambda _, __, data: SetConsent(group=data["group_id"]),
        "plan": _plan,
        "notice": lambda _, __, ___: ShowRelease(),
        "proposal": lambda _, line, __: ShowProposal(proposal=int(line.subject_id)),
    }
)
