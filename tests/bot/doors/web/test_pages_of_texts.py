"""Of which meeting a text is that names none: as its field says."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.app import Focal
from tests.bot.doors.web.browser import Reader, sitting

DESK = "secretariat@example.org"
ON_THE_DAY = datetime(2024, 5, 21, 13, 0, tzinfo=UTC)


def brought(focal: Focal) -> Reader:
    """A text of which no meeting is said."""
    desk = sitting(focal, DESK)
    page = desk.get("/en/text")
    assert "within the last three weeks; otherwise you choose among the latest" in page.text
    form = next(each for each in page.forms if each.action == "/en/text")
    return desk.sends(form, text="ACTION: BR to publish the calendar by 1 July 2024", files={"file": ("", b"")})


def test_a_text_of_no_meeting_is_of_the_latest_of_three_weeks_as_its_field_says(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    page = brought(focal)
    assert "ISCG, Tuesday 21 May 2024: 1 proposal" in page.text


def test_where_none_was_in_three_weeks_it_is_chosen_as_its_field_says(focal: Focal) -> None:
    page = brought(focal)
    assert "Which meeting is meant?" in page.text
    assert any("24 January 2024" in each for found in page.forms for each in found.buttons)
