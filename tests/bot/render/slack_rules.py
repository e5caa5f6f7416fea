"""What Slack takes, by three judges: the models of its SDK, the schema and lengths of its reference, our own rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from slack_sdk.models.blocks import Block, InputBlock
from slack_sdk.models.views import View

from tests.slack.shapes import faults_of_blocks, faults_of_view

ELEMENTS = {"actions": 25, "context": 10}


def check_message(message: dict[str, Any]) -> None:
    """Fails for what ``chat.postMessage`` would refuse, and for what is longer than we want it."""
    assert set(message) == {"text", "blocks"}
    assert 0 < len(message["text"]) <= 40_000
    assert len(message["blocks"]) <= 50
    assert faults_of_blocks(message["blocks"]) == []
    check_blocks(message["blocks"])
    assert sum(units(text) for text in texts(message["blocks"])) <= 20_000


def check_view(view: dict[str, Any]) -> None:
    """Fails for what ``views.open`` and ``views.publish`` would refuse."""
    View(**view).validate_json()
    assert faults_of_view(view, home=view["type"] == "home") == []
    assert len(view["blocks"]) <= 100
    assert len(view.get("private_metadata", "")) <= 3_000
    for name in ("title", "submit", "close"):
        if name in view:
            check_plain(view[name], 24)
    if any(block["type"] == "input" for block in view["blocks"]):
        assert "submit" in view
    check_blocks(view["blocks"])


def check_blocks(blocks: list[dict[str, Any]]) -> None:
    parsed = Block.parse_all(blocks)
    assert len(parsed) == len(blocks)
    for block in parsed:
        # The SDK's model of an input lacks its selects that look up their options.
        if not isinstance(block, InputBlock):
            block.validate_json()
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    actions = [each["action_id"] for each in walk(blocks) if "action_id" in each]
    assert len(set(ids)) == len(ids)
    assert len(set(actions)) == len(actions)
    for each in blocks:
        check_block(each)
    for part in walk(blocks):
        check_part(part)


def check_block(block: dict[str, Any]) -> None:
    assert block["type"] in {"header", "context", "actions", "rich_text", "input", "divider"}
    assert len(block.get("block_id", "")) <= 255
    if block["type"] in ELEMENTS:
        assert 1 <= len(block["elements"]) <= ELEMENTS[block["type"]]
    if block["type"] == "header":
        check_plain(block["text"], 150)
    if block["type"] == "rich_text":
        assert sum(units(text) for text in texts(block)) <= 3_000
        assert block["elements"]
    if block["type"] == "input":
        check_plain(block["label"], 2_000)
        check_plain(block.get("hint", {"type": "plain_text", "text": "–", "emoji": False}), 2_000)


def check_part(part: dict[str, Any]) -> None:
    """Rules for elements at any depth; nothing of ours is of the kind that Slack reads for markup."""
    assert part.get("type") not in {"mrkdwn", "markdown", "section", "emoji", "user", "channel", "broadcast", "date"}
    match part:
        case {"type": "button"}:
            check_plain(part["text"], 75)
            assert 0 < len(part["value"].encode()) <= 200
        case {"type": "text"}:
            assert part["text"]
        case {"type": "rich_text_section" | "rich_text_quote" | "rich_text_list"}:
            assert part["elements"]
        case {"text": {"type": "plain_text"}, "value": value}:
            check_plain(part["text"], 75)
            assert 0 < units(value) <= 150
        case {"type": "static_select"}:
            assert 1 <= len(part["options"]) <= 100
            assert part.get("initial_option", part["options"][0]) in part["options"]
        case {"type": "multi_external_select" | "external_select"}:
            check_plain(part["placeholder"], 150)
        case {"type": "plain_text_input"}:
            assert units(part.get("initial_value", "")) <= part["max_length"] <= 3_000


def check_plain(text: dict[str, Any], most: int) -> None:
    assert text["type"] == "plain_text"
    assert text["emoji"] is False
    assert 0 < units(text["text"]) <= most


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every object in what is sent."""
    if isinstance(node, dict):
        yield node
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from walk(each)


def texts(node: Any) -> list[str]:
    """Everything a reader reads, in order."""
    return [each["text"] for each in walk(node) if isinstance(each.get("text"), str)]
