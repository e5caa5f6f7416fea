"""A form as a modal of Slack, what was entered in one, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.render.cut import cut, length
from bot.render.direction import directed
from bot.render.inputs import MOST_OPTIONS, to_input
from bot.render.kit import LABEL, OPTION_VALUE, Block, context, header, option, plain
from bot.render.pieces import pack, to_pieces
from bot.words.speech import Speech
from handlers.answer import Form, FormField, Part, Reply, Row

# The title of a modal and its two buttons.
TITLE = 24
LONGEST_METADATA = 3_000
# What is said above the fields of a modal: blocks, and characters.
MOST_SAID, ROOM_SAID = 20, 6_000


def view(form: Form, lang: str, zone: str, private_metadata: str = "", said: Sequence[Part] = ()) -> Block:
    """The modal. ``callback_id`` is the command's name; ``private_metadata`` comes back with what is submitted;
    ``said`` stands above the fields."""
    if length(private_metadata) > LONGEST_METADATA:
        raise ValueError(f"a modal carries at most {LONGEST_METADATA} characters of its own")
    speech = Speech(lang, zone)
    title = speech.say(form.title)
    in_head = length(title) <= TITLE
    told, _ = pack(to_pieces(speech, said), MOST_SAID, ROOM_SAID)
    blocks = [*_general(speech, form), *told, *_fields(speech, form)]
    return {
        "type": "modal",
        "callback_id": form.command,
        "private_metadata": private_metadata,
        "title": plain(title if in_head else speech.text("form-short"), TITLE),
        "submit": plain(speech.text("form-submit"), TITLE),
        "close": plain(speech.text("label-cancel"), TITLE),
        # A modal holds one block at least.
        "blocks": blocks if in_head and blocks else [header(title), *blocks],
    }


def hidden(form: Form) -> dict[str, Any]:
    """What the form holds and no field shows: whoever shows the modal keeps it, and adds it to what is submitted."""
    shown = {field.name for field in form.fields}
    return {name: value for name, value in form.filled.items() if name not in shown}


def errors(form: Form, lang: str, zone: str) -> dict[str, str]:
    """The faults by ``block_id``, for a ``response_action`` of ``errors``.

    Slack shows a fault beside a field alone, so what concerns the whole form stands at its first.
    """
    speech = Speech(lang, zone)
    names = [field.name for field in form.fields]
    found: dict[str, str] = {}
    for name, fault in form.errors.items():
        at = name if name in names else next(iter(names), name)
        found[at] = "\n".join(filter(None, (found.get(at), directed(speech.say(fault)))))
    return {at: cut(said, LABEL) for at, said in found.items()}


def filled_values(view_state: Mapping[str, Any]) -> dict[str, object]:
    """What was entered, by field: words as typed, ids of what was picked. What was left empty is empty.

    ``view_state`` is ``view["state"]`` of a submission.
    """
    found: dict[str, object] = {}
    for name, actions in view_state.get("values", {}).items():
        for element in actions.values():
            if (value := _entered(element)) is not None:
                found[name] = value
    return found


def searched(action_id: str) -> tuple[str, str]:
    """The kind and the name of the field whose options are asked for; ``ValueError`` where it is not ours."""
    match action_id.split(":"):
        case ["focal", kind, name, *_] if kind and name:
            return kind, name
    raise ValueError("this field is not one of ours")


def options(reply: Reply, lang: str, zone: str) -> Block:
    """The rows of an answer as options to pick from: the fact ``label`` of each, and its id."""
    speech = Speech(lang, zone)
    rows = [row for row in reply.answer.rows if isinstance(row, Row) and "label" in row.facts]
    fitting = [row for row in rows if length(row.id) <= OPTION_VALUE]
    return {"options": [option(speech.fact(row.facts["label"]), row.id) for row in fitting[:MOST_OPTIONS]]}


def _general(speech: Speech, form: Form) -> list[Block]:
    names = {field.name for field in form.fields}
    return [context(speech.say(fault)) for name, fault in form.errors.items() if name not in names]


def _fields(speech: Speech, form: Form) -> list[Block]:
    return [block for field in form.fields for block in _field(speech, form, field)]


def _field(speech: Speech, form: Form, field: FormField) -> Iterator[Block]:
    """A field and, in a modal that is drawn anew, what was wrong with it."""
    yield to_input(speech, field, form.filled.get(field.name), form.version)
    if field.name in form.errors:
        yield context(speech.say(form.errors[field.name]))


def _entered(element: Mapping[str, Any]) -> object:
    match element:
        case {"selected_options": list() as picked}:
            return [each["value"] for each in picked]
        case {"selected_option": {"value": value}}:
            return value
        case {"value": str() as typed}:
            return typed.strip()
        case {"selected_option": None} | {"value": None}:
            return ""
    return None
