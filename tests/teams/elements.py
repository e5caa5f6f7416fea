"""What a person finds on a card: buttons by their words, inputs by their ids, what they would send."""

from __future__ import annotations

from tests.teams.cardrules import parts
from tests.teams.refusals import Json

CLICKED = {"Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ShowCard"}


def actions(card: Json) -> list[Json]:
    """The buttons as a client of today draws them, which needs no fallback."""
    fallbacks = {id(each.get("fallback")) for each in parts(card)}
    refresh = id((card.get("refresh") or {}).get("action"))
    return [each for each in parts(card) if each["type"] in CLICKED and id(each) not in fallbacks | {refresh}]


def button(card: Json, name: str) -> Json:
    """The button with this title or id."""
    found = [each for each in actions(card) if name in (each.get("title"), each.get("id"))]
    assert found, f"no button {name!r} among {[each.get('title') for each in actions(card)]}"
    return found[0]


def inputs(card: Json) -> dict[str, Json]:
    return {each["id"]: each for each in parts(card) if each["type"].startswith("Input.")}


def filled(card: Json, values: dict[str, str]) -> dict[str, str]:
    """What the inputs send: what was typed, else what stands in them. Fails where the client would stop the person."""
    known = inputs(card)
    assert not (strange := set(values) - set(known)), f"no inputs {sorted(strange)} among {sorted(known)}"
    told = {id: str(each.get("value", "")) for id, each in known.items()} | values
    empty = [id for id, each in known.items() if each.get("isRequired") and not told[id]]
    assert not empty, f"the card asks for {empty} first"
    for id, each in known.items():
        _check_choice(each, told[id])
    return {id: value for id, value in told.items() if value or known[id]["type"] != "Input.ChoiceSet"}


def _check_choice(part: Json, value: str) -> None:
    if part["type"] != "Input.ChoiceSet" or not value or "choices.data" in part:
        return
    offered = [each["value"] for each in part.get("choices", [])]
    chosen = value.split(",") if part.get("isMultiSelect") else [value]
    assert set(chosen) <= set(offered), f"{value!r} is not among {offered}"


def sent(action: Json, values: dict[str, str]) -> Json:
    """The data of a button with the inputs put in, which win."""
    data = action.get("data") or {}
    assert isinstance(data, dict), "inputs can't be put into data that is a text"
    return dict(data) if action.get("associatedInputs") == "none" else data | values


def texts(card: Json) -> list[str]:
    """All that is read on a card, from top to bottom."""
    said: list[str] = []
    for part in parts(card):
        said += [str(part[name]) for name in ("text", "title", "label") if isinstance(part.get(name), str)]
        for fact in part.get("facts", []):
            said += [str(fact.get("title", "")), str(fact.get("value", ""))]
    return said
