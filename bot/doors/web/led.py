"""To which forms a page leads: those alone that its reader could send."""

from __future__ import annotations

from collections.abc import Sequence

from bot.doors.web.links import to_link
from bot.doors.web.visit import Visit
from handlers.commands.pages import ShowForm

NEW = ("RecordAction", "RecordConclusion", "RecordCallToAction", "RecordInformation", "RemindMe")
OF_ITEM = (
    *("EditItem", "ReportProgress", "AnswerItem", "CallForStatus", "SetReminderPlan", "WithdrawItem", "ReopenItem"),
)
OF_MEETING = (
    *("StartMeeting", "EndMeeting", "MoveMeeting", "CancelMeeting", "AcceptDeadlines", "AnnounceDeadline"),
    *("NoteAgenda", "NotePresent", "NoteRegrets", "RegisterDocument", "RecordAction", "RecordConclusion"),
    *("RecordCallToAction", "RecordInformation", "ApproveCaptions", "AdoptReport"),
)
OF_TOPIC = (
    *("ConfirmFocalPoint", "ProposeSuccessor", "SetFocalPoint", "EndFocalPoint", "ReportActivity", "ClearActivities"),
)
OF_GROUP = ("SetMember", "ScheduleMeeting", "CallForStatus", "SetReminderPlan", "PauseNotices", "SetConsent")
OF_DESK = (
    *("SetFocalPoint", "EndFocalPoint", "SetMember", "ScheduleMeeting", "EnrolPerson", "TrustReader"),
    *("CallForStatus", "PauseNotices", "ClearActivities"),
)
# A form with where it stands.
Led = list[tuple[str, str | None]]


async def led_to(visit: Visit, forms: Sequence[str], item: int | None = None, **filled: str) -> Led:
    """Those of the forms, about an item or with these fields filled, that the reader could send."""
    if not visit.seat.person:
        return []
    filled = {name: value for name, value in filled.items() if value}
    # Nobody writes to themselves.
    wanted = [each for each in forms if each != "AnswerItem" or not visit.seat.desk]
    shown = await visit.look(*(ShowForm(form=each, item=item, filled=filled or None) for each in wanted))
    open_ = [form for form, each in zip(wanted, shown, strict=True) if not each.refused]
    asked = {"item": item, "filled": filled}
    return [(form, to_link(visit.lang, {"command": "ShowForm", "fields": {"form": form, **asked}})) for form in open_]
