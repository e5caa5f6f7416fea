"""The parts of blocks that people use, and what using one sends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.slack.refusals import Json

# By the type of an element: where its value stands in an action and in a form's state.
PLACES = {
    "button": "value",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "overflow": "selected_option",
    "multi_static_select": "selected_options",
    "multi_external_select": "selected_options",
    "checkboxes": "selected_options",
    "file_input": "files",
}
CHOSEN = ("selected_option", "selected_options")


def elements(blocks: list[Json]) -> Iterator[Json]:
    """Each interactive element, with the id of its block, as a person sees them from above down."""
    for block in blocks:
        inner = [*block.get("elements", []), block.get("accessory"), block.get("element")]
        for each in inner:
            if isinstance(each, dict) and "action_id" in each:
                yield each | {"block_id": block["block_id"]}


def element(blocks: list[Json], name: str) -> Json:
    """The element with this action id, block id or label on it; there must be just one or the first is taken."""
    for each in elements(blocks):
        label = (each.get("text") or {}).get("text") if each["type"] == "button" else None
        if name in (each["action_id"], each["block_id"], label):
            return each
    offered = [each["action_id"] for each in elements(blocks)]
    raise AssertionError(f"nobody can see {name!r} there, only {offered}")


def used(chosen: Json, value: Any) -> Json:
    """The action that using an element sends."""
    told = {name: chosen[name] for name in ("type", "action_id", "block_id")}
    if chosen["type"] == "button":
        return told | {"text": chosen["text"]} | ({"value": chosen["value"]} if "value" in chosen else {})
    return told | filled(chosen, value)


def filled(chosen: Json, value: Any) -> Json:
    """What stands in an element that a person has filled with ``value``; options are named by their value."""
    place = PLACES.get(chosen["type"], "value")
    if place in CHOSEN and value is not None:
        value = [_option(chosen, each) for each in value] if place == "selected_options" else _option(chosen, value)
    _must_fit(chosen, value)
    # Of a field that nothing is typed in any more Slack says that it holds nothing.
    return {place: None if value == "" else value}


def _option(chosen: Json, value: Any) -> Json:
    """An option that is offered; one of an external select is given whole, as a search has shown it."""
    if isinstance(value, dict):
        return value
    groups: list[Json] = chosen.get("option_groups", [])
    offered = [*chosen.get("options", []), *(each for group in groups for each in group["options"])]
    for each in offered:
        if value in (each.get("value"), each["text"]["text"]):
            return dict(each)
    raise AssertionError(f"{value!r} is not offered, only {[each.get('value') for each in offered]}")


def _must_fit(chosen: Json, value: Any) -> None:
    most = chosen.get("max_length", 3000)
    if chosen["type"] == "plain_text_input" and isinstance(value, str) and len(value) > most:
        raise AssertionError(f"nobody can type more than {most} characters there")


def initial(chosen: Json) -> Any:
    """What stands in an element before anybody touches it."""
    place = PLACES.get(chosen["type"], "value")
    at_first = chosen.get(place.replace("selected_", "initial_") if place != "value" else "initial_value")
    return [] if at_first is None and place == "selected_options" else at_first


def state_of(blocks: list[Json], values: Json) -> Json:
    """The state of a form: what stood there, and over it ``values`` by action id or block id."""
    found: Json = {}
    names = {name for each in elements(blocks) for name in (each["action_id"], each["block_id"])}
    if unknown := set(values) - names:
        raise AssertionError(f"nobody can see {sorted(unknown)} there, only {sorted(names)}")
    for each in elements(blocks):
        if each["type"] in ("button", "overflow"):
            continue
        given = next((values[name] for name in (each["action_id"], each["block_id"]) if name in values), None)
        held = {PLACES.get(each["type"], "value"): initial(each)} if given is None else filled(each, given)
        found.setdefault(each["block_id"], {})[each["action_id"]] = {"type": each["type"], **held}
    return found


def left_empty(blocks: list[Json], state: Json) -> list[str]:
    """Required inputs that hold nothing: Slack doesn't let such a form go."""
    asked = [block for block in blocks if block["type"] == "input" and not block.get("optional")]
    return [
        block["block_id"]
        for block in asked
        if all(
            value in (None, "", [])
            for held in state[block["block_id"]].values()
            for name, value in held.items()
            if name != "type"
        )
    ]
