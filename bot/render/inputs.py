"""One field of a form as an input of a Slack modal, filled with what is known already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.render.cut import cut, length
from bot.render.kit import LABEL, OPTION_VALUE, PLACEHOLDER, Block, option, plain
from bot.words.speech import Speech
from handlers.answer import FormField

TYPED = 3_000
MOST_OPTIONS = 100
LONG = frozenset({"text", "note", "reason"})
SEARCHED = frozenset({"topic", "body", "party", "parties", "meeting"})
HINTS: Mapping[str, str] = {"due": "form-due-hint", "moment": "form-moment-hint"}


def to_input(speech: Speech, field: FormField, value: Any, version: int | None = None) -> Block:
    """The block of one field. Its ``block_id`` is the field's name, ``value`` what stands in it at first.

    What is searched has the action ``focal:KIND:NAME``, so that the door knows what to look for. Behind it stands the
    ``version`` of the row that the form holds: Slack keeps what was typed in a field of the same action, also where the
    row has changed since and the field is to hold how it stands by now.
    """
    return {
        "type": "input",
        "block_id": field.name,
        "label": plain(speech.say(field.label), LABEL),
        "element": _element(speech, field, value, f":{version}" if version else ""),
        "optional": not field.required,
        **_hint(speech, field),
    }


def is_searched(field: FormField) -> bool:
    """Whether the options of a field are looked up while somebody types: they are too many to be listed."""
    one_item = field.kind == "number" and field.name == "item"
    return field.kind in SEARCHED or one_item or len(field.options) > MOST_OPTIONS


def to_texts(value: Any) -> list[str]:
    """What a form holds for a field, one text or several, as a list; empty where it holds nothing."""
    several = value if isinstance(value, list | tuple) else [value]
    return [str(each) for each in several if isinstance(each, str | int) and str(each).strip()]


def _element(speech: Speech, field: FormField, value: Any, behind: str) -> Block:
    action = {"action_id": f"focal:{field.kind}:{field.name}{behind}"}
    # What is too long for an option can't be held by a select, which would come back empty.
    if is_searched(field) and all(length(each) <= OPTION_VALUE for each in to_texts(value)):
        return {**action, **_search(speech, field, value)}
    # A list to pick from may not be empty.
    if field.kind == "choice" and field.options:
        return {**action, **_select(speech, field, value)}
    return {**action, **_typed(field, value)}


def _search(speech: Speech, field: FormField, value: Any) -> Block:
    known = _known(speech, field, value)
    placeholder = plain(speech.text("form-search"), PLACEHOLDER)
    if field.kind == "parties":
        initial = {"initial_options": known[:MOST_OPTIONS]} if known else {}
        return {"type": "multi_external_select", "min_query_length": 1, "placeholder": placeholder, **initial}
    first = {"initial_option": known[0]} if known else {}
    return {"type": "external_select", "min_query_length": 0, "placeholder": placeholder, **first}


def _select(speech: Speech, field: FormField, value: Any) -> Block:
    options = [option(speech.say(each.label), each.value) for each in field.options]
    known = [each for each in options if each["value"] in to_texts(value)]
    first = {"initial_option": known[0]} if known else {}
    placeholder = plain(speech.text("form-choose"), PLACEHOLDER)
    return {"type": "static_select", "placeholder": placeholder, "options": options, **first}


def _typed(field: FormField, value: Any) -> Block:
    typed = ", ".join(to_texts(value))
    first = {"initial_value": cut(typed, TYPED)} if typed else {}
    element = {"type": "plain_text_input", "multiline": field.name in LONG, "max_length": TYPED}
    return {**element, **first}


def _known(speech: Speech, field: FormField, value: Any) -> list[Block]:
    """The options that stand in the field already, by the labels that the form gives, else by what they are."""
    labels = {each.value: speech.say(each.label) for each in field.options}
    picked = dict.fromkeys(to_texts(value))
    return [option(labels.get(each) or each.partition(":")[2] or each, each) for each in picked]


def _hint(speech: Speech, field: FormField) -> Block:
    """How a deadline may be written; of what else is typed, the question where it says more than the label."""
    if key := HINTS.get(field.kind):
        return {"hint": plain(speech.text(key), LABEL)}
    tells = field.ask if field.kind in ("text", "number") and not is_searched(field) else None
    return {"hint": plain(speech.say(tells), LABEL)} if tells and tells != field.label else {}
