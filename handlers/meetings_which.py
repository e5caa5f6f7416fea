"""Which meeting somebody speaks of, and whether its course is theirs to settle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from handlers import seen
from handlers.answer import Choice, Code, Day, Fact, Line
from handlers.commands.agenda import (
    ListDocuments,
    NoteAgenda,
    NotePresent,
    NoteRegrets,
    RegisterDocument,
    ShowAgenda,
    ShowFollowUp,
)
from handlers.commands.catalogue import to_dict
from handlers.commands.fields import BodyId
from handlers.commands.meetings import (
    AcceptDeadlines,
    AnnounceDeadline,
    CancelMeeting,
    EndMeeting,
    MoveMeeting,
    StartMeeting,
)
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import level
from handlers.rights import capacities_of, leads_group
from handlers.zones import local_day
from storage import meetings as register
from storage.meetings import LEADING
from storage.tables.meetings import Meeting
from storage.tables.register import Body

MOST = 5
# Who was there is noted within so many days.
NOTED_WITHIN = timedelta(days=14)
OfNotes = NoteAgenda | NotePresent | NoteRegrets | RegisterDocument | ListDocuments | ShowAgenda | ShowFollowUp
OfMeeting = MoveMeeting | CancelMeeting | StartMeeting | EndMeeting | AnnounceDeadline | AcceptDeadlines


def need_group(context: Context, asked: BodyId) -> Body:
    """The group; one of staff is as good as unknown where others read."""
    found = seen.need_body(context, asked)
    if not seen.shows_group(context, found):
        raise Refusal("group-not-shown")
    return found


def need_planned(context: Context, command: OfMeeting) -> Meeting:
    """The planned meeting that is meant, for whoever may settle it; "next" is the first of the group that was said,
    else of the place's, else of the one group that the speaker leads."""
    meeting = _named(context, command) or _next(context, command)
    check_leads(context, meeting.group_id)
    if meeting.status != "planned":
        raise refusal(context, "meeting-not-planned", meeting)
    return meeting


def need_today(context: Context, command: StartMeeting) -> Meeting:
    """The planned meeting whose days hold today: the one named, else the one of the group; asked among several."""
    found = _planned(context, command)
    if not found.start <= local_day(context.now, found.zone) <= found.end:
        raise refusal(context, "meeting-not-today", found)
    return found


def _planned(context: Context, command: StartMeeting) -> Meeting:
    if _named(context, command) is not None:
        return need_planned(context, command)
    today = seen.today(context)
    planned = register.list_planned(context.session, _groups(context, command), today)
    found = _one(context, command, [each for each in planned if each.start <= today])
    if found is None:
        return need_planned(context, command)
    check_leads(context, found.group_id)
    return found


def need_running(context: Context, command: EndMeeting) -> Meeting:
    """The meeting to be closed: the one named, else the one started in this place, else one of the group's."""
    found = _named(context, command) or _running(context, command)
    if found is None:
        raise Refusal("meeting-none-running")
    check_leads(context, found.group_id)
    if found.status != "running":
        raise refusal(context, "meeting-not-running", found)
    return found


def need_noted(context: Context, command: OfNotes) -> Meeting:
    """The meeting that something is noted of: the one named, the one running here, one of the group's that runs or is
    today; else the next, or of those present the latest. Refuses whoever may not note it."""
    found = _named(context, command) or find_noted(context, command)
    if found is None:
        planned = isinstance(command, NotePresent) and _is_any_planned(context, command)
        raise Refusal("present-not-begun" if planned else "agenda-which-meeting")
    if not (leads_meeting(context, found) or _is_here(context, found)):
        raise Refusal("agenda-not-yours", group=seen.body(context, found.group_id))
    return found


def _is_any_planned(context: Context, command: OfNotes) -> bool:
    return bool(register.list_planned(context.session, _groups(context, command), seen.today(context)))


def find_noted(context: Context, command: OfNotes) -> Meeting | None:
    """As ``need_noted`` for a meeting that is not named; nothing where none fits."""
    running = register.find_running(context.session, context.place.id) if command.group is None else None
    if running is not None:
        return running
    groups, today = _groups(context, command), seen.today(context)
    found = [each for group in groups for each in _of_days(context, command, group, today)]
    present = isinstance(command, NotePresent)

    def order(each: Meeting) -> tuple[bool, bool, int, str]:
        far = _far(each, today, present)
        # Of what is to come a group's own goes before one that another holds jointly with it.
        joint = bool(far) and not present and each.group_id not in groups
        return each.status != "running", joint, far, each.id

    return min(found, key=order, default=None)


def is_reported(context: Context, meeting: Meeting) -> bool:
    """Whether there can be a report of it: it was not called off, and its first day has come where it is held."""
    return meeting.status != "cancelled" and meeting.start <= local_day(context.now, meeting.zone)


def find_shown(context: Context, command: ShowAgenda | ListDocuments | ShowFollowUp) -> Meeting | None:
    """The meeting that is to be shown: the one named, else the one running here, else the next that may be seen."""
    if command.meeting != "next":
        return seen.need_meeting(context, command.meeting)
    found = find_noted(context, command)
    if found is not None or command.group is not None:
        return found and seen.need_meeting(context, found.id)
    return register.next_meeting(context.session, seen.today(context), staff=level(context) == "staff")


def _of_days(context: Context, command: OfNotes, group: str, today: date) -> Sequence[Meeting]:
    past = isinstance(command, NotePresent)
    days = {"after": today - NOTED_WITHIN, "before": today} if past else {"after": today, "before": None}
    every = register.list_meetings(context.session, group_id=group, staff=True, **days)
    return [each for each in every if each.status != "cancelled" and group in (each.group_id, each.joint_id)]


def _far(each: Meeting, today: date, past: bool) -> int:
    return (today - each.end).days if past else max((each.start - today).days, 0)


def _is_here(context: Context, meeting: Meeting) -> bool:
    """Whether the meeting is running in this place: there everybody may note."""
    here = register.find_running(context.session, context.place.id)
    return here is not None and here.id == meeting.id and context.place.audience not in ("direct", "public")


def check_leads(context: Context, group_id: str) -> None:
    """Refuses whoever is neither chair nor secretary of the group nor secretariat."""
    if not leads_group(context, group_id):
        raise Refusal("meeting-not-yours", group=seen.body(context, group_id))


def leads_meeting(context: Context, meeting: Meeting) -> bool:
    """Whether the asker leads the group whose meeting it is, or the one with which it is held jointly."""
    joint = meeting.joint_id is not None and leads_group(context, meeting.joint_id)
    return joint or leads_group(context, meeting.group_id)


def facts_of(context: Context, meeting: Meeting) -> dict[str, Fact]:
    """What a word about one meeting takes: its group, its first day, how it stands."""
    return {
        "group": seen.body(context, meeting.group_id),
        "start": Day(date=meeting.start),
        "state": Code(value=meeting.status),
    }


def refusal(context: Context, key: str, meeting: Meeting) -> Refusal:
    """A refusal that names one meeting."""
    named = facts_of(context, meeting)
    return Refusal(key, group=named["group"], start=named["start"], state=named["state"])


def _named(context: Context, command: OfMeeting | OfNotes) -> Meeting | None:
    return None if command.meeting == "next" else seen.need_meeting(context, command.meeting)


def _next(context: Context, command: OfMeeting) -> Meeting:
    groups = _groups(context, command)
    if len(groups) != 1:
        raise Refusal("meeting-which")
    found = register.list_planned(context.session, groups, seen.today(context))
    if not found:
        check_leads(context, groups[0])
        raise Refusal("next-meeting-none-of", group=seen.body(context, groups[0]))
    return found[0]


def _running(context: Context, command: EndMeeting) -> Meeting | None:
    groups = _groups(context, command)
    here = register.find_running(context.session, context.place.id) if command.group is None else None
    found = [each for each in register.list_running(context.session) if each.group_id in groups]
    return here or _one(context, command, found)


def _groups(context: Context, command: OfMeeting | OfNotes) -> Sequence[str]:
    if command.group is not None:
        return [need_group(context, command.group).id]
    if context.place.group_id:
        return [context.place.group_id]
    held = capacities_of(context)
    return sorted({group for group, capacity in held if capacity in LEADING})


def _one(context: Context, command: StartMeeting | EndMeeting, found: Sequence[Meeting]) -> Meeting | None:
    if len(found) < 2:
        return found[0] if found else None
    again = type(command)
    labels = ((label(context, each), again(meeting=each.id)) for each in found[:MOST])
    raise Refusal("which-meeting", tuple(Choice(label=line, command=to_dict(each)) for line, each in labels))


def label(context: Context, meeting: Meeting) -> Line:
    """A meeting among others that may be meant."""
    named = facts_of(context, meeting)
    return Line(key="reading-meeting-on", facts={"group": named["group"], "day": named["start"]})
