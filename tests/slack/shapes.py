"""Whether Slack would take blocks and views: their shape by schema, then what the schema can't say."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from tests.slack.lengths import faults_of_lengths
from tests.slack.refusals import Json

SCHEMA = Path(__file__).parent / "schema" / "blocks.json"
MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
MARKDOWN_TEXT = 12_000
VIEW_BYTES = 250_000
ONLY_IN_MESSAGES = {"markdown", "file", "table", "data_table", "card", "carousel", "task_card", "plan", "alert"}


@cache
def _definitions() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))["definitions"]
    return found


@cache
def _kinds() -> dict[str, str]:
    """The definition of each block by its type."""
    names = [each["$ref"].rpartition("/")[2] for each in _definitions()["KnownBlock"]["anyOf"]]
    shapes = {name: _definitions()[name] for name in names}
    return {shape.get("anyOf", [shape])[0]["properties"]["type"]["const"]: name for name, shape in shapes.items()}


@cache
def _validator(name: str) -> jsonschema_rs.Draft7Validator:
    return jsonschema_rs.Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": _definitions()})


def _against(name: str, thing: Json, path: str) -> list[str]:
    return [
        f"{error.message} [json-pointer:{path}{''.join(f'/{step}' for step in error.instance_path)}]"
        for error in _validator(name).iter_errors(thing)
    ]


def faults_of_blocks(blocks: object, most: int = MESSAGE_BLOCKS, path: str = "/blocks") -> list[str]:
    """Everything that Slack would refuse in these blocks; empty where it would take them."""
    if not isinstance(blocks, list):
        return [f"must be an array [json-pointer:{path}]"]
    found = [f"no more than {most} items allowed [json-pointer:{path}]"] if len(blocks) > most else []
    for number, block in enumerate(blocks):
        found += _faults_of_block(block, f"{path}/{number}")
    return found + _doubles(blocks, path)


def _faults_of_block(block: object, path: str) -> list[str]:
    if not isinstance(block, dict):
        return [f"must be an object [json-pointer:{path}]"]
    name = _kinds().get(str(block.get("type")))
    if name is None:
        return [f"unsupported type: {block.get('type')} [json-pointer:{path}/type]"]
    return _against(name, block, path) or faults_of_lengths(block, path)


def _doubles(blocks: list[Any], path: str) -> list[str]:
    found = []
    ids = [block["block_id"] for block in blocks if isinstance(block, dict) and block.get("block_id")]
    if len(ids) != len(set(ids)):
        found.append(f"block_id already exists [json-pointer:{path}]")
    for number, block in enumerate(blocks):
        actions = [each["action_id"] for each in elements_of(block) if each.get("action_id")]
        if len(actions) != len(set(actions)):
            found.append(f"action_id already exists [json-pointer:{path}/{number}]")
    return found


def elements_of(block: object) -> list[Json]:
    """The interactive parts of a block."""
    if not isinstance(block, dict):
        return []
    inner = [*block.get("elements", []), block.get("accessory"), block.get("element")]
    return [each for each in inner if isinstance(each, dict) and "action_id" in each]


def is_too_long(blocks: list[Json]) -> bool:
    """Whether the texts of all markdown blocks together are more than one message takes."""
    return sum(len(block.get("text", "")) for block in blocks if block["type"] == "markdown") > MARKDOWN_TEXT


def faults_of_view(view: object, home: bool = False) -> list[str]:
    """Everything that Slack would refuse in this view."""
    if not isinstance(view, dict):
        return ["must be an object [json-pointer:/view]"]
    shell = _against("HomeView" if home else "ModalView", view | {"blocks": []}, "/view")
    blocks = view.get("blocks")
    found = shell + faults_of_blocks(blocks, VIEW_BLOCKS, "/view/blocks")
    if found or not isinstance(blocks, list):
        return found
    return faults_of_lengths(view | {"blocks": []}, "/view") + _only_in_views(view, blocks)


def _only_in_views(view: Json, blocks: list[Json]) -> list[str]:
    others = [block["type"] for block in blocks if block["type"] in ONLY_IN_MESSAGES]
    found = [f"unsupported type: {each} [json-pointer:/view/blocks]" for each in others]
    asks = any(block["type"] == "input" for block in blocks)
    if asks and view["type"] == "modal" and "submit" not in view:
        found.append("missing required field: submit [json-pointer:/view]")
    return found
