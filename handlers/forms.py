"""Forms: which fields a command's form has, and which kind of input each takes, whatever draws it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, get_args

from handlers.answer import Fact, FieldKind, Form, FormField, Language, Line, Option
from handlers.commands.fields import CallStep, DeadlineKind, Lang, PersonClass
from handlers.commands.upkeep import Capacity
from handlers.meeting_words import named

FIELDS: Mapping[str, FieldKind] = MappingProxyType(
    {
        "text": "text",
        "note": "text",
        "account": "text",
        "reason": "text",
        "about": "text",
        "value": "text",
        "topic": "topic",
        "body": "body",
        "group": "body",
        "jointly_with": "body",
        "meeting": "meeting",
        "of_body": "body",
        "of_class": "choice",
        "person": "party",
        "party": "party",
        "to": "party",
        "responsible": "parties",
        "cooperating": "parties",
        "report_to": "parties",
        "addressed_to": "parties",
        "people": "parties",
        "due": "due",
        "reply_by": "due",
        "purpose": "choice",
        "at": "moment",
        "until": "moment",
        "since": "moment",
        "item": "number",
        "items": "number",
        "status": "choice",
        "step": "choice",
        "document": "text",
        "on": "moment",
        "role": "choice",
        "capacity": "choice",
        "kind": "choice",
        "year": "number",
        "months": "number",
        "superseded_by": "number",
        "agenda": "number",
        "objections": "number",
        "lang": "choice",
        "eagerness": "choice",
        "reach": "choice",
        "model": "choice",
        "captions": "choice",
        "by_model": "choice",
        "speakers": "choice",
        "approved": "choice",
        "ends": "choice",
        "take": "choice",
        "held": "choice",
        "public": "choice",
    }
)
# The fields of each form in their order; those marked must be filled.
FORMS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "RecordAction": ("text*", "responsible", "due", "topic", "cooperating", "report_to", "meeting"),
        "RecordConclusion": ("text*", "topic", "meeting"),
        "RecordCallToAction": ("text*", "addressed_to", "due", "topic", "meeting"),
        "RecordInformation": ("text*", "topic", "meeting"),
        "RemindMe": ("text*", "at*"),
        "EditItem": ("text*", "responsible", "due", "topic", "cooperating", "report_to", "meeting"),
        "MoveDeadline": ("due*", "reason"),
        "ReassignItem": ("responsible*",),
        "ReportProgress": ("note*", "status"),
        "FollowCall": ("step*", "body", "document", "on", "meeting"),
        "CompleteItem": ("note",),
        "WithdrawItem": ("reason", "superseded_by"),
        "ReopenItem": ("reason",),
        "SnoozeReminder": ("until*",),
        "SetFocalPoint": ("topic*", "body*", "party*", "role", "since", "until", "reference"),
        "EndFocalPoint": ("topic*", "body", "party", "until"),
        "ProposeSuccessor": ("to*", "topic", "body"),
        "AskConfirmation": ("body", "until", "months"),
        "SetAway": ("since", "until*"),
        "RecordDeparture": ("party*",),
        "ConfirmFocalPoint": ("topic", "body"),
        "SetMember": ("group*", "party*", "capacity", "of_body", "since", "until", "ends"),
        "ReportActivity": ("topic*", "kind", "text*", "year", "body"),
        "AskActivities": ("year", "body", "until", "months"),
        "ClearActivities": ("body", "topic", "year", "reference"),
        "ScheduleMeeting": ("group*", "start*", "end", "jointly_with", "zone", "place", "held"),
        "MoveMeeting": ("start", "place"),
        "CancelMeeting": ("reason",),
        "StartMeeting": ("meeting*",),
        "EndMeeting": ("meeting*",),
        "AnnounceDeadline": ("kind*", "due*", "meeting"),
        "AcceptDeadlines": ("meeting*", "kind"),
        "NoteAgenda": ("text*", "meeting"),
        "NotePresent": ("people*", "meeting"),
        "NoteRegrets": ("people*", "meeting"),
        "ApproveCaptions": ("meeting*", "approved", "model"),
        "AdoptReport": ("meeting*",),
        "RegisterDocument": (
            "text*",
            "number",
            "revision",
            "source",
            "purpose",
            "link",
            "agenda",
            "reply_by",
            "meeting",
        ),
        "EditProposal": ("text*", "responsible", "due", "topic", "cooperating", "report_to"),
        "MergeProposals": ("proposals*",),
        "AnswerItem": ("text*", "kind", "due"),
        "CallForStatus": ("group", "meeting"),
        "EditNotice": ("text*",),
        "SetReminderPlan": ("leads", "group", "of_class"),
        "PauseNotices": ("until", "group", "of_class"),
        "TrustReader": ("party*",),
        "EnrolPerson": ("party*",),
        "SetProfile": ("lang", "zone", "quiet_start", "quiet_end", "leads", "reach"),
        "AssignAccount": ("account*", "party*"),
        "SetFormalText": ("text*", "lang"),
        "SetConsent": ("group*", "captions", "by_model", "speakers", "objections"),
        "ObjectToItem": ("reason*",),
        "MarkPublic": ("public*", "topic", "meeting", "party"),
        "SetPlace": ("eagerness", "lang", "model", "group"),
    }
)
CHOICES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "status": {each: f"status-{each}" for each in ("in_progress", "pending", "closed")},
        "step": {each: f"call-step-{each}" for each in get_args(CallStep)},
        "capacity": {each: f"capacity-{each}" for each in get_args(Capacity)},
        "kind": {each: f"activity-{each}" for each in ("priority", "activity", "result", "document")},
        "of_class": {each: f"profile-role-{each}" for each in get_args(PersonClass)},
        "role": {each: f"role-{each}" for each in ("focal_point", "alternate")},
        "purpose": {each: f"document-purpose-{each}" for each in ("action", "information")},
        "eagerness": {each: f"place-eagerness-{each}" for each in ("spoken", "marked", "meeting")},
        "reach": {each: f"reach-{each}" for each in ("last", "slack", "teams", "mail")},
        "model": {"true": "place-model-on", "false": "place-model-off"},
        "captions": {"true": "consent-captions-yes", "false": "consent-captions-no"},
        "by_model": {"true": "consent-by_model-yes", "false": "consent-by_model-no"},
        "speakers": {each: f"consent-speakers-{each}" for each in ("named", "delegation")},
        "approved": {"true": "captions-may", "false": "captions-may-not"},
        "ends": {"false": "seat-begins", "true": "seat-ends"},
        "held": {"false": "web-meeting-planned", "true": "web-meeting-held"},
        "public": {"true": "public-yes", "false": "public-no"},
        "take": {"true": "answer-to-accept", "false": "answer-to-set-aside"},
        "ApproveCaptions.model": {"true": "model-may", "false": "model-may-not"},
        "AnswerItem.kind": {each: f"answer-kind-{each}" for each in ("said", "declined", "date")},
    }
)
# What is asked otherwise in one form than in all others.
ASKED: Mapping[str, str] = MappingProxyType(
    {
        "ScheduleMeeting.start": "meeting-start",
        "MoveMeeting.start": "meeting-start",
        "ScheduleMeeting.zone": "meeting-zone",
        "EditNotice.text": "notice-text",
        "AnswerItem.text": "answer-text",
        "SetFormalText.text": "formal-text",
        "CompleteItem.note": "done-note",
        "RegisterDocument.text": "document-text",
        "NoteAgenda.text": "agenda-text",
        "FollowCall.body": "call-body",
        # Asked alone where their start was said.
        "SetQuietHours.end": "quiet_end",
    }
)
# Of which kind a deadline is, is called by the label that a meeting shows beside its day.
OF_DEADLINES = ("AnnounceDeadline.kind", "AcceptDeadlines.kind")


def to_key(name: str) -> str:
    """A command's name with hyphens, as texts use it."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")


def to_form(
    command: str,
    filled: Mapping[str, Any],
    options: Mapping[str, tuple[Option, ...]] = MappingProxyType({}),
    errors: Mapping[str, Line] = MappingProxyType({}),
    needed: Sequence[str] = (),
) -> Form:
    """The form of a command; ``needed`` are fields that must be filled as well, ``options`` what is picked already."""
    known = {name.rstrip("*"): name.endswith("*") for name in FORMS.get(command, ())}
    required = {**known, **dict.fromkeys(needed, True)}
    return Form(
        command=command,
        title=Line(key=f"form-{to_key(command)}"),
        filled=filled,
        fields=tuple(_field(command, name, must, options.get(name, ())) for name, must in required.items()),
        errors=errors,
    )


def option(value: str, fact: Fact) -> Option:
    """Something to be picked, called by a fact."""
    return Option(value=value, label=Line(key="form-option", facts={"value": fact}))


def asked(form: Form) -> tuple[str, ...]:
    """The fields to ask for where they are asked one by one: those that must be filled and are empty, else the
    first, for which the form was opened."""
    empty = tuple(each.name for each in form.fields if each.required and each.name not in form.filled)
    return empty or tuple(each.name for each in form.fields[:1])


def question(form: Form) -> tuple[Line, ...]:
    """The question for the first field that is asked for, if the form has any."""
    names = asked(form)
    return tuple(each.ask or each.label for each in form.fields if names and each.name == names[0])


def _field(command: str, name: str, required: bool, picked: tuple[Option, ...]) -> FormField:
    # A field that only talk asks for has its question alone.
    ask = Line(key=f"field-{ASKED.get(f'{command}.{name}', name)}")
    label = Line(key=f"form-label-{name}") if name in _labelled() else ask
    options = _choices(command, name) or picked
    return FormField(name=name, kind=FIELDS.get(name, "text"), label=label, required=required, options=options, ask=ask)


def _choices(command: str, name: str) -> tuple[Option, ...]:
    if name == "lang":
        return tuple(option(lang, Language(lang=lang)) for lang in get_args(Lang))
    own = f"{command}.{name}"
    if own in OF_DEADLINES:
        kinds = get_args(DeadlineKind)
        return tuple(Option(value=kind, label=Line(key="meeting-label", facts=named(kind))) for kind in kinds)
    found = CHOICES.get(own) or CHOICES.get(name, {})
    return tuple(Option(value=value, label=Line(key=key)) for value, key in found.items())


@cache
def _labelled() -> frozenset[str]:
    return frozenset(name.rstrip("*") for names in FORMS.values() for name in names)
