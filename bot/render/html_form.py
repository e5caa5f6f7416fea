"""A form as a page shows it: every field can be typed in, in words, whatever the language.

What was picked already stands as a box that is ticked, so that leaving it in needs no typing and taking it out is one
act. A fault stands beside its field, and is tied to it for whoever hears the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import Markup, escape

from bot.render.inputs import HINTS, LONG, SEARCHED, to_texts
from bot.words.speech import Speech
from handlers.answer import Form, FormField, Line, Option, Words
from handlers.forms import FIELDS

# What a field that was picked and one that is typed are called when they come back.
KEPT, TYPED = "kept:", "typed:"
LONGEST = 4_000
# Forms whose button says what it does, and those that somebody else receives.
ENDING = frozenset({"WithdrawItem", "CancelMeeting", "EndMeeting", "EndFocalPoint", "ClearActivities"})
ACTING = ENDING | {
    *("StartMeeting", "MoveMeeting", "PauseNotices", "CallForStatus", "EnrolPerson", "TrustReader"),
    *("AcceptDeadlines", "ConfirmFocalPoint", "MergeProposals", "ReopenItem"),
}
SENDING = frozenset({"AnswerItem", "ProposeSuccessor", "ObjectToItem"})
# What a field of a form means that is left empty, where that is much; and what sending it does that cannot be undone.
LEFT_EMPTY: Mapping[str, str] = {
    "AdoptReport.meeting": "form-adopting",
    "PauseNotices.until": "form-empty-pause",
    "PauseNotices.group": "form-empty-reminders",
    "CallForStatus.group": "form-empty-status",
    "SetReminderPlan.group": "form-empty-own",
    "SetReminderPlan.leads": "form-empty-leads",
    "AskConfirmation.body": "form-empty-bodies",
    "AskActivities.body": "form-empty-bodies",
}
# A question that holds its label and hardly more, by the length of the label, says nothing beside it.
HARDLY_MORE = 3


def form_of(speech: Speech, form: Form, action: str, proof: Markup) -> Markup:
    """The form with its faults. What it holds and no field shows comes back with it."""
    shown = {field.name for field in form.fields}
    carried = ((name, value) for name, value in form.filled.items() if name not in shown)
    return Markup(
        '<form class="fill" method="post" action="{}">{}{}{}{}{}{}<p><button class="main">{}</button></p></form>'
    ).format(
        action,
        proof,
        hidden("command", form.command),
        _join(hidden(KEPT + name, each) for name, value in carried for each in to_texts(value)),
        _general(speech, form, shown),
        _freely(speech, form),
        _join(_field(speech, form, field) for field in form.fields),
        speech.text(_sends(form.command)),
    )


def _sends(command: str) -> str:
    """What the button of a form says: the act where it does more than to keep what was typed."""
    if command in ACTING:
        return f"web-form-{command}"
    return "form-submit" if command in SENDING else "form-save"


def to_fields(sent: Iterable[tuple[str, str]]) -> dict[str, object]:
    """What was filled in, by field, as ``Form.filled`` holds it. What is typed into a field that takes one value wins
    over what stood there; a field that was emptied is there, empty."""
    found: dict[str, list[str]] = {}
    for name, value in sent:
        mark, _, field = name.partition(":")
        if field and f"{mark}:" in (KEPT, TYPED):
            found.setdefault(field, []).extend([value.strip()] if value.strip() else [])
    return {name: _value(name, values) for name, values in found.items()}


def _value(name: str, values: list[str]) -> object:
    if FIELDS.get(name) == "parties":
        return values
    return values[-1] if values else ""


def hidden(name: str, value: str) -> Markup:
    """What a form carries unseen."""
    return Markup('<input type="hidden" name="{}" value="{}">').format(name, value)


def _general(speech: Speech, form: Form, shown: set[str]) -> Markup:
    faults = [speech.say(fault) for name, fault in form.errors.items() if name not in shown]
    said = Markup('<div class="faults" role="alert" tabindex="-1">{}</div>')
    return said.format(_join(Markup("<p>{}</p>").format(each) for each in faults)) if faults else Markup()


def _freely(speech: Speech, form: Form) -> Markup:
    """That names and days are typed as one says them, once for all fields."""
    if any(field.kind in SEARCHED or field.kind in HINTS for field in form.fields):
        return Markup('<p class="hint freely">{}</p>').format(speech.text("form-word-hint"))
    return Markup()


def _field(speech: Speech, form: Form, field: FormField) -> Markup:
    ident = f"field-{form.command}-{field.name}"
    fault, hint = form.errors.get(field.name), _hint(speech, form.command, field)
    described = [f"{ident}-fault"] * bool(fault) + [f"{ident}-hint"] * bool(hint)
    label = Markup('<label for="{}">{}{}</label>').format(ident, speech.say(field.label), _must(speech, field))
    return Markup('<div class="field{}">{}{}{}{}</div>').format(
        " amiss" if fault else "",
        label,
        Markup('<p class="hint" id="{}-hint">{}</p>').format(ident, hint) if hint else "",
        Markup('<p class="fault" id="{}-fault">{}</p>').format(ident, speech.say(fault)) if fault else "",
        _input(speech, field, form.filled.get(field.name), ident, _about(described, fault), amiss=bool(fault)),
    )


def _must(speech: Speech, field: FormField) -> Markup:
    must = speech.text("form-must") if field.required else ""
    # Chinese marks bring their own blank.
    apart = "" if must.startswith("\uff08") else " "
    return Markup('{}<span class="must">{}</span>').format(apart, must) if must else Markup()


def _about(described: Sequence[str], fault: Line | None) -> Markup:
    by = Markup(' aria-describedby="{}"').format(" ".join(described)) if described else Markup()
    return by + Markup(' aria-invalid="true"') if fault else by


def _hint(speech: Speech, command: str, field: FormField) -> str:
    several = speech.text("form-words-hint") if field.kind == "parties" else ""
    asked = _asked(speech, field) or (speech.text(HINTS[field.kind]) if field.kind in HINTS else "")
    empty = LEFT_EMPTY.get(f"{command}.{field.name}")
    said = (asked, "" if several and several in asked else several, speech.text(empty) if empty else "")
    return " ".join(each for each in said if each)


def _asked(speech: Speech, field: FormField) -> str:
    """The question for a field, where it says more than its label."""
    if field.ask is None or field.kind == "choice":
        return ""
    label, ask = speech.say(field.label), speech.say(field.ask)
    # That of a day holds an example.
    said = label.casefold() in ask.casefold() and len(ask) <= HARDLY_MORE * len(label) + 2 and field.kind not in HINTS
    return "" if said or label == ask else ask


def _input(speech: Speech, field: FormField, value: Any, ident: str, about: Markup, *, amiss: bool) -> Markup:
    if field.kind == "choice":
        return _select(speech, field, value, ident, about)
    if field.kind in SEARCHED:
        known = {each.value for each in field.options if not _is_typed(each)}
        # What the register lacks is put right where it was typed.
        lacking = [each for each in to_texts(value) if each not in known] if amiss else []
        picked = [each for each in to_texts(value) if each not in lacking]
        return _picked(speech, field, picked) + _typed(field, ", ".join(lacking), ident, about)
    return _typed(field, ", ".join(to_texts(value)), ident, about)


def _is_typed(option: Option) -> bool:
    """Whether it is words as they were typed, and the name of nothing."""
    return option.label.facts.get("value") == Words(text=option.value)


def _select(speech: Speech, field: FormField, value: Any, ident: str, about: Markup) -> Markup:
    chosen = to_texts(value)
    first = Markup('<option value="">{}</option>').format(speech.text("form-choose"))
    options = [
        Markup('<option value="{}"{}>{}</option>').format(
            each.value, Markup(" selected") if each.value in chosen else "", speech.say(each.label)
        )
        for each in field.options
    ]
    return Markup('<select id="{}" name="{}{}"{}>{}</select>').format(
        ident, TYPED, field.name, about, _join([first, *options])
    )


def _picked(speech: Speech, field: FormField, value: Any) -> Markup:
    labels = {each.value: speech.say(each.label) for each in field.options}
    boxes = [
        Markup('<label class="box"><input type="checkbox" name="{}{}" value="{}" checked> {}</label>').format(
            KEPT, field.name, each, labels.get(each, each)
        )
        for each in dict.fromkeys(to_texts(value))
    ]
    return Markup('<div class="picked">{}</div>').format(_join(boxes)) if boxes else Markup()


def _typed(field: FormField, typed: str, ident: str, about: Markup) -> Markup:
    name = f"{TYPED}{field.name}"
    if field.name in LONG:
        said = Markup('<textarea id="{}" name="{}" rows="3" maxlength="{}" dir="auto"{}>{}</textarea>')
        return said.format(ident, name, LONGEST, about, typed)
    seeks = Markup(' data-seeks="{}"').format(field.name) if field.kind in SEARCHED else Markup()
    said = Markup('<input id="{}" name="{}" value="{}" maxlength="{}" dir="auto" autocomplete="off"{}{}>')
    return said.format(ident, name, typed, LONGEST, about, seeks)


def _join(pieces: Iterable[Markup]) -> Markup:
    return Markup().join(escape(piece) for piece in pieces)
