"""A form as an Adaptive Card, for a dialog of Teams or a message, what was entered, and what may be picked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.render.card_inert import to_heading, to_run
from bot.render.card_kit import CHOICE, VERB, Element, element, frame, heading, line, titled
from bot.render.cut import cut
from bot.render.direction import directed
from bot.render.inputs import HINTS, LONG, MOST_OPTIONS, TYPED, is_searched, to_texts
from bot.render.pieces import to_pieces
from bot.render.view import hidden
from bot.words.speech import Speech
from handlers.answer import Form, FormField, Part, Reply, Row

# The title of a dialog; what is longer stands above the fields.
DIALOG = 64
# No name that could be picked is longer.
PICKED = 300
# The mark of a field in which several may be picked, and what parts them where they come back.
SEVERAL, PARTING = "[]", ","


def form_card(
    form: Form, lang: str, zone: str, *, titled: bool = False, said: Sequence[Part] = (), opened: str = ""
) -> Element:
    """The card. ``titled``: its title heads it, as in a message; a dialog bears the title itself. ``said`` stands above
    the fields; ``opened`` tells one opening of a form from the next.

    Nothing here is kept by the door: what no field shows travels in the button and comes back with what is entered.
    """
    speech = Speech(lang, zone)
    title = speech.say(form.title)
    top = [heading(title)] if titled or len(title) > DIALOG else []
    told = [element(piece, None) for piece in to_pieces(speech, said)]
    body = [*top, *_general(speech, form), *told, *_fields(speech, form)]
    kept = {"version": form.version, "opened": opened or None}
    known = {name: value for name, value in kept.items() if value is not None}
    data = {VERB: {"form": form.command, "hidden": hidden(form), **known}}
    sent = {"type": "Action.Submit", "title": speech.text("form-submit"), "data": data}
    return {**frame(lang, body, title), "actions": [sent]}


def dialog(form: Form, lang: str, zone: str, said: Sequence[Part] = (), opened: str = "") -> Element:
    """The form as the ``value`` of a dialog: its title, its size, and the card as an attachment."""
    title = Speech(lang, zone).say(form.title)
    card = form_card(form, lang, zone, said=said, opened=opened)
    content = {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
    return {"title": cut(directed(title), DIALOG), "width": "medium", "height": "medium", "card": content}


def form_name(data: Any) -> str:
    """The command whose form was sent; ``ValueError`` where it is none of ours."""
    name = _kept(data).get("form")
    if not isinstance(name, str):
        raise ValueError("this form is not one of ours")
    return name


def form_version(data: Any) -> int | None:
    """The version of the item that the form was filled with, if it was with one."""
    version = _kept(data).get("version")
    return version if isinstance(version, int) and not isinstance(version, bool) else None


def form_opened(data: Any) -> str:
    """By which opening of a dialog the form was shown; empty where it stood in a message."""
    opened = _kept(data).get("opened")
    return opened if isinstance(opened, str) else ""


def filled_values(data: Any) -> dict[str, object]:
    """What was entered, by field, with what no field showed: words as typed, ids of what was picked. What was left
    empty is empty. Whoever sent it may have written anything: nothing of it is believed before it is read.
    """
    kept = _kept(data).get("hidden")
    found: dict[str, object] = dict(kept) if isinstance(kept, Mapping) else {}
    for name, value in data.items():
        if name not in (VERB, "msteams"):
            found[name.removesuffix(SEVERAL)] = _entered(name, value)
    return found


def choices(reply: Reply, lang: str, zone: str) -> list[dict[str, str]]:
    """The rows of an answer as what a search box shows: the fact ``label`` of each, and its id as the value."""
    speech = Speech(lang, zone)
    rows = [row for row in reply.answer.rows if isinstance(row, Row) and "label" in row.facts]
    return [_choice(speech.fact(row.facts["label"]), row.id) for row in rows[:MOST_OPTIONS]]


def _kept(data: Any) -> Mapping[str, Any]:
    kept = data.get(VERB) if isinstance(data, Mapping) else None
    if not isinstance(kept, Mapping):
        raise ValueError("this form is not one of ours")
    return kept


def _entered(name: str, value: object) -> object:
    if not name.endswith(SEVERAL):
        return value.strip() if isinstance(value, str) else value
    parted = value.split(PARTING) if isinstance(value, str) else value if isinstance(value, list) else []
    return [each.strip() for each in parted if isinstance(each, str) and each.strip()]


def _general(speech: Speech, form: Form) -> list[Element]:
    names = {field.name for field in form.fields}
    return [_fault(speech.say(fault)) for name, fault in form.errors.items() if name not in names]


def _fields(speech: Speech, form: Form) -> list[Element]:
    return [each for field in form.fields for each in _field(speech, form, field)]


def _field(speech: Speech, form: Form, field: FormField) -> Iterator[Element]:
    """A field, how it may be filled, and, where the form is shown again, what was wrong with it."""
    yield {**_input(speech, field, to_texts(form.filled.get(field.name))), **_needed(speech, field)}
    if hint := _hint(speech, field):
        yield line(hint, isSubtle=True, size="small") | {"spacing": "small"}
    if field.name in form.errors:
        yield _fault(speech.say(form.errors[field.name])) | {"spacing": "small"}


def _fault(said: str) -> Element:
    return line(said, color="attention")


def _needed(speech: Speech, field: FormField) -> Element:
    return {"isRequired": True, "errorMessage": to_heading(speech.text("form-required"))} if field.required else {}


def _input(speech: Speech, field: FormField, filled: Sequence[str]) -> Element:
    label = {"id": field.name, "label": directed(to_run(speech.say(field.label))) or "–"}
    # A value with a comma would come back as two; one that is longer than any name was typed.
    parted = field.kind == "parties" and any(PARTING in each for each in filled)
    if is_searched(field) and not parted and all(len(each) <= PICKED for each in filled):
        return {"type": "Input.ChoiceSet", **label, **_search(speech, field, filled)}
    # A list to pick from may not be empty.
    if field.kind == "choice" and field.options:
        return {"type": "Input.ChoiceSet", **label, **_select(speech, field, filled)}
    typed = cut(", ".join(filled), TYPED)
    first = {"value": typed} if typed else {}
    return {"type": "Input.Text", **label, "isMultiline": field.name in LONG, "maxLength": TYPED, **first}


def _search(speech: Speech, field: FormField, filled: Sequence[str]) -> Element:
    """A box that looks up what fits while somebody types; the data set is ``focal:KIND:NAME``."""
    several = field.kind == "parties"
    picked = list(dict.fromkeys(filled))[: MOST_OPTIONS if several else 1]
    labels = {each.value: speech.say(each.label) for each in field.options}
    first = {"value": PARTING.join(picked)} if picked else {}
    return {
        "id": field.name + (SEVERAL if several else ""),
        "style": "filtered",
        "isMultiSelect": several,
        "placeholder": speech.text("form-search"),
        "choices": [_choice(labels.get(each) or each.partition(":")[2] or each, each) for each in picked],
        "choices.data": {"type": "Data.Query", "dataset": f"focal:{field.kind}:{field.name}"},
        **first,
    }


def _select(speech: Speech, field: FormField, filled: Sequence[str]) -> Element:
    options = [_choice(speech.say(each.label), each.value) for each in field.options]
    known = [each["value"] for each in options if each["value"] in filled]
    first = {"value": known[0]} if known else {}
    return {"style": "compact", "placeholder": speech.text("form-choose"), "choices": options, **first}


def _choice(label: str, value: str) -> dict[str, str]:
    return {"title": titled(label, CHOICE), "value": value}


def _hint(speech: Speech, field: FormField) -> str:
    """How a deadline may be written; of what else is typed, the question where it says more than the label."""
    if key := HINTS.get(field.kind):
        return speech.text(key)
    tells = field.ask if field.kind in ("text", "number") and not is_searched(field) else None
    return speech.say(tells) if tells and tells != field.label else ""
