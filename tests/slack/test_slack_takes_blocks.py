"""Blocks and views that Slack takes, and those it doesn't, each with the reason it gives."""

from __future__ import annotations

import pytest

from tests.slack.refusals import Json
from tests.slack.shapes import faults_of_blocks, faults_of_view


def _text(text: str = "Deadline", kind: str = "plain_text") -> Json:
    return {"type": kind, "text": text}


def _button(**more: object) -> Json:
    return {"type": "button", "text": _text(), "action_id": "done", "value": "12"} | more


def _option(text: str = "Chair", value: str = "1") -> Json:
    return {"text": _text(text), "value": value}


def _select(**more: object) -> Json:
    return {"type": "static_select", "action_id": "topic", "options": [_option()]} | more


def _actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def _input(**more: object) -> Json:
    return {"type": "input", "block_id": "note", "label": _text(), "element": {"type": "plain_text_input"} | more}


GOOD: list[list[Json]] = [
    [{"type": "header", "text": _text("x" * 150)}, {"type": "divider"}],
    [{"type": "section", "text": _text("x" * 3000, "mrkdwn"), "accessory": _button()}],
    [{"type": "section", "fields": [_text("x" * 2000, "mrkdwn")] * 10}],
    [_actions(_button(style="danger"), _select(), {"type": "datepicker", "action_id": "day"})],
    [_actions(*(_button(action_id=f"a{number}") for number in range(25)))],
    [{"type": "context", "elements": [_text("x", "mrkdwn")] * 10}],
    [{"type": "markdown", "text": "**bold**"}],
    [_actions({"type": "overflow", "action_id": "more", "options": [_option()] * 5})],
    [{"type": "divider"}] * 50,
]
BAD: dict[str, tuple[list[Json], str]] = {
    "an unknown type": ([{"type": "nope"}], "unsupported type"),
    "an unknown property": ([{"type": "divider", "colour": "red"}], "Additional properties"),
    "51 blocks": ([{"type": "divider"}] * 51, "no more than 50"),
    "a header of 151": ([{"type": "header", "text": _text("x" * 151)}], "less than 151"),
    "a header with marks": ([{"type": "header", "text": _text("x", "mrkdwn")}], "plain_text"),
    "a section of 3,001": ([{"type": "section", "text": _text("x" * 3001)}], "less than 3001"),
    "a section with nothing": ([{"type": "section"}], "either `text` or `fields`"),
    "an empty text": ([{"type": "section", "text": _text("")}], "more than 0"),
    "a field of 2,001": ([{"type": "section", "fields": [_text("x" * 2001)]}], "less than 2001"),
    "eleven fields": ([{"type": "section", "fields": [_text()] * 11}], "less than 11"),
    "26 buttons": ([_actions(*(_button(action_id=f"a{number}") for number in range(26)))], "less than 26"),
    "no buttons": ([_actions()], "more than 0"),
    "eleven in a context": ([{"type": "context", "elements": [_text()] * 11}], "less than 11"),
    "a label of 76": ([_actions(_button(text=_text("x" * 76)))], "less than 76"),
    "a label with marks": ([_actions(_button(text=_text("x", "mrkdwn")))], "not valid"),
    "a value of 2,001": ([_actions(_button(value="x" * 2001))], "less than 2001"),
    "a blue button": ([_actions(_button(style="blue"))], "not valid"),
    "a block's id of 256": ([{"type": "divider", "block_id": "x" * 256}], "less than 256"),
    "an action's id of 256": ([_actions(_button(action_id="x" * 256))], "less than 256"),
    "one block's id twice": ([{"type": "divider", "block_id": "x"}] * 2, "block_id already exists"),
    "one action's id twice": ([_actions(_button(), _button())], "action_id already exists"),
    "101 options": ([_actions(_select(options=[_option()] * 101))], "less than 101"),
    "no options": ([_actions(_select(options=[]))], "more than 0"),
    "an option of 76": ([_actions(_select(options=[_option("x" * 76)]))], "less than 76"),
    "an option's value of 151": ([_actions(_select(options=[_option(value="x" * 151)]))], "less than 151"),
    "a placeholder of 151": ([_actions(_select(placeholder=_text("x" * 151)))], "less than 151"),
    "six in an overflow": ([_actions({"type": "overflow", "options": [_option()] * 6})], "less than 6"),
    "a question of 301": ([_actions(_button(confirm={"text": _text("x" * 301)}))], "less than 301"),
    "an input without an element": ([{"type": "input", "label": _text()}], "element"),
    "a picture without an address": ([{"type": "image", "alt_text": "x"}], "not valid"),
}
MODAL: Json = {"type": "modal", "title": _text("Action"), "blocks": [_input()], "submit": _text("Save")}
BAD_VIEWS: dict[str, tuple[Json, str]] = {
    "no title": ({name: MODAL[name] for name in ("type", "blocks", "submit")}, "title"),
    "a title of 25": (MODAL | {"title": _text("x" * 25)}, "less than 25"),
    "a button of 25": (MODAL | {"submit": _text("x" * 25)}, "less than 25"),
    "an input and no button": ({name: MODAL[name] for name in ("type", "blocks", "title")}, "submit"),
    "101 blocks": (MODAL | {"blocks": [{"type": "divider"}] * 101}, "no more than 100"),
    "private data of 3,001": (MODAL | {"private_metadata": "x" * 3001}, "less than 3001"),
    "a callback id of 256": (MODAL | {"callback_id": "x" * 256}, "less than 256"),
    "a block for messages alone": (MODAL | {"blocks": [{"type": "markdown", "text": "x"}]}, "unsupported type"),
    "a home tab": ({"type": "home", "blocks": []}, "modal"),
    "a field of 3,001": (MODAL | {"blocks": [_input(max_length=3001)]}, "less than 3001"),
    "an unknown part": (MODAL | {"colour": "red"}, "Additional properties"),
}


@pytest.mark.parametrize("blocks", GOOD, ids=range(len(GOOD)))
def test_good_blocks_are_taken(blocks: list[Json]) -> None:
    assert faults_of_blocks(blocks) == []


@pytest.mark.parametrize("name", BAD)
def test_bad_blocks_are_refused_with_a_reason(name: str) -> None:
    blocks, reason = BAD[name]
    assert reason in " ".join(faults_of_blocks(blocks))


def test_a_good_view_is_taken() -> None:
    assert faults_of_view(MODAL | {"blocks": [_input(), *[{"type": "divider"}] * 99]}) == []
    assert faults_of_view({"type": "home", "blocks": [_actions(_button())]}, home=True) == []


@pytest.mark.parametrize("name", BAD_VIEWS)
def test_a_bad_view_is_refused_with_a_reason(name: str) -> None:
    view, reason = BAD_VIEWS[name]
    assert reason in " ".join(faults_of_view(view))
