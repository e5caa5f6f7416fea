"""What was accepted after a meeting can be objected to from its page, as long as that is open."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.app import Focal
from tests.bot.doors.web.browser import sitting
from tests.bot.doors.web.forms import numbered, open_to_objections, sends

DESK = "secretariat@example.org"
ON_THE_DAY = datetime(2024, 5, 21, 13, 0, tzinfo=UTC)


def test_what_was_accepted_is_objected_to_on_its_page(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    desk = sitting(focal, DESK)
    number = numbered(open_to_objections(desk))
    said = sends(desk, f"/en/forms/ObjectToItem?item={number}", reason="the date was not agreed")
    assert f"Your objection to item {number}" in said.text
    assert "the date was not agreed" in desk.get(f"/en/items/{number}").text
