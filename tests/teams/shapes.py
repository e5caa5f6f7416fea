"""Whether Teams would take a card: its shape by the schema of 1.5, then what the schema can't say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.teams.cardrules import faults_of_card

UNITS = 40_000
KNOWN = {
    *("AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "ColumnSet", "Column", "Container", "ActionSet"),
    *("Action.Execute", "Action.Submit", "Action.OpenUrl", "Input.Text", "Input.ChoiceSet", "Data.Query"),
    # A button that opens a dialog says so by this type.
    "task/fetch",
}


def check_card(card: dict[str, Any]) -> None:
    """Fails for what Teams would refuse, and for what would be read there otherwise than it was written."""
    assert card["type"] == "AdaptiveCard"
    assert card["version"] == "1.5"
    assert faults_of_card(card) == []
    assert units(json.dumps(card, ensure_ascii=False)) <= UNITS
    names = [each["id"] for each in walk(card) if "id" in each]
    assert len(set(names)) == len(names)
    assert {each["type"] for each in walk(card) if "type" in each} <= KNOWN
    assert card["body"]
    for each in walk(card):
        check_part(each)


def check_part(part: dict[str, Any]) -> None:
    """Rules for elements at any depth."""
    match part:
        case {"type": "TextBlock"}:
            assert part["wrap"] is True
            assert part["text"]
        case {"type": "TextRun"}:
            assert part["text"]
        case {"type": "ActionSet"}:
            assert 1 <= len(part["actions"]) <= 6
        case {"type": "Action.Execute"}:
            assert part["verb"] in {"focal", "focal-look"}
            assert isinstance(part["data"]["focal"], str)
        case {"type": "Input.ChoiceSet"}:
            assert part["choices"] or part["choices.data"]["dataset"].startswith("focal:")
        case {"msteams": told}:
            assert told in ({"width": "Full"}, {"type": "task/fetch"})
        case {"userIds": users}:
            assert 1 <= len(users) <= 60
    if part.get("type") in ("Action.Execute", "Action.Submit") and part.get("verb") != "focal-look":
        assert 0 < units(part["title"]) <= 75
    if str(part.get("type")).startswith("Input."):
        assert part["label"]
        assert ("errorMessage" in part) == part.get("isRequired", False)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every object in a card."""
    if isinstance(node, dict):
        yield node
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from walk(each)


def texts(node: Any) -> list[str]:
    """Everything that a reader reads in the body of a card, in order; a button by its title."""
    if isinstance(node, list):
        return [said for each in node for said in texts(each)]
    if not isinstance(node, dict):
        return []
    if node.get("type") in ("TextBlock", "TextRun"):
        return [node["text"]]
    if str(node.get("type")).startswith("Action."):
        return [node["title"]]
    inside = ("body", "items", "columns", "inlines", "actions", "label", "title")
    return [said for key in inside if key in node for said in texts(node[key])]
