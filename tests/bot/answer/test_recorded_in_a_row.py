"""Actions that are recorded one after another are a list, in which each has its place; what is taken back has none."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# A list that is shown begins the count anew.
ROWS = (
    "list items",
    "action: BDT to send the forms",
    "action: BR to check the plan",
    "action: TSB to book the interpreters",
)


@pytest.mark.parametrize("beside", ["who leads accessibility?", "show 4", ""])
def test_a_place_is_that_of_what_was_recorded(three: Beyond, beside: str) -> None:
    for words in filter(None, (*ROWS, beside, "close the second")):
        three.says(DESK, words)
    assert [three.item(each).status for each in (2, 4, 5, 6)] == ["open", "open", "closed", "open"]


def test_what_was_taken_back_has_no_place_and_a_change_that_was_taken_back_leaves_it_there(three: Beyond) -> None:
    for words in (*ROWS, "close 4", "undo", "action: BR to print the badges", "undo", "close the last one"):
        three.says(DESK, words)
    assert [three.item(each).status for each in (4, 5, 6, 7)] == ["open", "open", "closed", "withdrawn"]


def test_a_list_that_is_shown_counts_anew(three: Beyond) -> None:
    for words in (*ROWS, "list items", "action: BR to print the badges", "close the first one"):
        three.says(DESK, words)
    assert [three.item(each).status for each in (1, 4)] == ["closed", "open"]
