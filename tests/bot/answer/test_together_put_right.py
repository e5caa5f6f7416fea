"""Of several that are shown together one may be put right before there is a yes; the others stay as they were shown."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

NOTED = "can you note: TDAG to nominate a speaker for the youth session by 20 June, and BDT to book the room"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    assert len(recorded(beyond, NOTED)) == 2
    return beyond


def recorded(beyond: Beyond, words: str) -> list[tuple[str, str]]:
    """Who has what, of the actions that are shown."""
    (choice, *_) = beyond.says(DESK, words, lang="en").choices
    assert choice.command is not None
    each = [choice.command["fields"], *(more["fields"] for more in choice.command["also"])]
    return [("+".join(party["id"] for party in one["responsible"]), str(one["due"].get("date"))) for one in each]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("not BDT, TSB", [("tdag", "2024-06-20"), ("tsb", "None")]),
        ("make the first one due 22 June", [("tdag", "2024-06-22"), ("bdt", "None")]),
        ("no, the 25th of June", [("tdag", "2024-06-25"), ("bdt", "None")]),
    ],
)
def test_the_one_that_is_said_changes_and_the_other_stays(
    beyond: Beyond, words: str, left: list[tuple[str, str]]
) -> None:
    assert recorded(beyond, words) == left


def test_both_are_recorded_as_they_were_shown_last(beyond: Beyond, focal: Focal) -> None:
    recorded(beyond, "not BDT, TSB")
    beyond.says(DESK, "yes", lang="en")
    with focal.database.reading() as session:
        items = session.scalars(select(Item).order_by(Item.number)).all()
        assert [[party.body_id for party in item.parties] for item in items[-2:]] == [["tdag"], ["tsb"]]
