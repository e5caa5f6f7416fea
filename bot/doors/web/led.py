"""To which forms a page leads: those alone that its reader could send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.doors.web.house import Shown
from bot.doors.web.links import to_link
from bot.doors.web.visit import Visit
from handlers.commands.catalogue import to_dict
from handlers.commands.pages import LeadTo, ShowForm

NEW = ("RecordAction", "RecordConclusion", "RecordCallToAction", "RecordInformation", "RemindMe")
OF_ITEM = (
    *(
        "EditItem",
        "ReportProgress",
        "FollowCall",
        "AnswerItem",
        "CallForStatus",
        "SetReminderPlan",
        "WithdrawItem",
        "ReopenItem",
    ),
    "SetFormalText",
    "ObjectToItem",
)
OF_MEETING = (
    *("StartMeeting", "EndMeeting", "MoveMeeting", "CancelMeeting", "AcceptDeadlines", "AnnounceDeadline"),
    *("NoteAgenda", "NotePresent", "NoteRegrets", "RegisterDocument", "RecordAction", "RecordConclusion"),
    *("RecordCallToAction", "RecordInformation", "ApproveCaptions", "AdoptReport", "MarkPublic"),
)
OF_TOPIC = (
    *("ConfirmFocalPoint", "ProposeSuccessor", "SetFocalPoint", "EndFocalPoint", "ReportActivity", "ClearActivities"),
    "MarkPublic",
)
OF_GROUP = (
    "SetMember",
    "ScheduleMeeting",
    "CallForStatus",
    "SetReminderPlan",
    "PauseNotices",
    "SetConsent",
    "MarkPublic",
)
OF_ACCOUNTS = ("AssignAccount",)
OF_OFFICE = ("MarkPublic",)
# The forms of the desk by what they are about, under the text of their heading.
OF_DESK: Mapping[str, Sequence[str]] = {
    "web-focal-points": ("SetFocalPoint", "EndFocalPoint", "SetMember", "RecordDeparture", "AskConfirmation"),
    "web-nav-meetings": ("ScheduleMeeting",),
    "web-nav-items": ("CallForStatus",),
    "web-desk-reminders": ("EnrolPerson", "TrustReader", "PauseNotices", *OF_ACCOUNTS),
    "web-activities": ("AskActivities", "ClearActivities"),
    "web-made-public": ("MarkPublic",),
}
# A form with where it stands.
Led = list[tuple[str, str | None]]


async def led_to(visit: Visit, forms: Sequence[str], item: int | None = None, **filled: str) -> Led:
    """Those of the forms, about an item or with these fields filled, that the reader could send."""
    wanted = asking(visit, forms, item, **filled)
    return led(visit, wanted, await visit.look(*wanted)) if wanted else []


def asking(visit: Visit, forms: Sequence[str], item: int | None = None, **filled: str) -> list[LeadTo]:
    """What to ask to learn which of the forms the reader could send."""
    if not visit.seat.person:
        return []
    filled = {name: value for name, value in filled.items() if value}
    # Nobody writes to themselves.
    wanted = (each for each in forms if each != "AnswerItem" or not visit.seat.desk)
    return [LeadTo(ShowForm(form=each, item=item, filled=filled or None)) for each in wanted]


def led(visit: Visit, wanted: Sequence[LeadTo], shown: Sequence[Shown]) -> Led:
    """The forms that were not refused."""
    found = [asked.form for asked, each in zip(wanted, shown, strict=True) if not each.refused]
    return [(each.form, to_link(visit.lang, to_dict(each))) for each in found]
