"""Tables that people post in Slack: their rows are read, whether the text holds them or not."""

from __future__ import annotations

from typing import Any

import pytest

from bot.doors.mentions import mentioned
from bot.doors.slack.tables import typed_text
from bot.doors.slack.words import plain_words


def raw(words: str) -> dict[str, Any]:
    return {"type": "raw_text", "text": words}


def rich(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [*elements]}]}


TABLE = {
    "type": "table",
    "rows": [
        [raw("Action"), raw("Owner"), raw("Due")],
        [
            rich({"type": "text", "text": "draft "}, {"type": "text", "text": "it"}),
            rich({"type": "user", "user_id": "U1"}),
            rich({"type": "link", "url": "https://example.org", "text": "3 January"}),
        ],
        [raw("R&D <@U2>"), raw(""), {"type": "raw_number", "value": 7}],
    ],
}
ROWS = "Action\tOwner\tDue\ndraft it\t<@U1>\t3 January\nR&amp;D &lt;@U2&gt;\t\t7"


@pytest.mark.parametrize("told", [{"blocks": [TABLE]}, {"attachments": [{"blocks": [TABLE]}]}])
def test_the_rows_stand_below_the_text(told: dict[str, Any]) -> None:
    assert typed_text({"text": "From today:", **told}) == f"From today:\n{ROWS}"
    assert typed_text({"text": "", **told}) == ROWS


def emoji(name: str, unicode: str = "") -> dict[str, Any]:
    return {"type": "emoji", "name": name} | ({"unicode": unicode} if unicode else {})


@pytest.mark.parametrize(
    ("typed", "shown", "read"),
    [
        ("done 2 :+1:", [emoji("+1", "1f44d")], "done 2 \U0001f44d"),
        ("done 2 :+1::skin-tone-2:", [emoji("+1", "1f44d-1f3fb")], "done 2 \U0001f44d\U0001f3fb"),
        ("send it :itu-logo: by Friday", [emoji("itu-logo")], "send it  by Friday"),
        ("at 10:30:45, not :tada:", [emoji("tada", "1f389")], "at 10:30:45, not \U0001f389"),
        ("typed by hand: :tada:", [], "typed by hand: :tada:"),
        (":x: :x:", [emoji("x", "d800-zz")], " "),
    ],
)
def test_emoji_are_read_as_people_see_them(typed: str, shown: list[dict[str, Any]], read: str) -> None:
    assert typed_text({"text": typed, "blocks": [rich(*shown)]}) == read


def test_who_is_mentioned_in_a_cell_is_and_nobody_else() -> None:
    words = plain_words(typed_text({"text": "", "blocks": [TABLE]}))
    assert mentioned(words) == ["U1"]
    assert words.endswith("R&D <@U2>\t\t7")


def test_rows_that_the_text_holds_are_not_told_twice() -> None:
    assert typed_text({"text": ROWS, "blocks": [TABLE]}) == ROWS


@pytest.mark.parametrize(
    "block",
    [
        {"type": "table"},
        {"type": "table", "rows": "x"},
        {"type": "table", "rows": [None, [None], ["x"], 3]},
        {"type": "rich_text", "rows": [[raw("x")]]},
    ],
)
def test_what_is_no_table_adds_nothing(block: dict[str, Any]) -> None:
    assert typed_text({"text": "as it is", "blocks": [block]}).strip() == "as it is"


def test_no_cell_is_read_deeper_than_people_write() -> None:
    cell = raw("x")
    for _ in range(50):
        cell = {"type": "rich_text", "elements": [cell]}
    assert typed_text({"text": "", "blocks": [{"type": "table", "rows": [[cell, raw("y")]]}]}).strip() == "y"
