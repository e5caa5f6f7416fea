"""Lead times on the pages: for oneself, an item, a group's items, and at the desk for a class of people."""

from __future__ import annotations

from bot.app import Focal
from tests.bot.doors.web.browser import sitting
from tests.bot.doors.web.forms import filled_in, sends

TSB, DESK = "access.tsb@example.org", "secretariat@example.org"


def test_lead_times_are_set_for_oneself_an_item_and_a_group(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by 20 June")
    assert "10" in sends(desk, "/en/forms/SetReminderPlan?item=1", leads="10 and 3").text
    assert dict(filled_in(desk.get("/en/forms/SetReminderPlan?item=1"), "en").holds)["typed:leads"] == "10, 3"
    sends(desk, "/en/forms/SetReminderPlan", leads="5")
    sends(desk, "/en/forms/SetReminderPlan?f.group=iscg", leads="8, 2")
    assert dict(filled_in(desk.get("/en/forms/SetReminderPlan"), "en").holds)["typed:leads"] == "5"
    sends(desk, "/en/forms/SetReminderPlan?f.group=iscg", leads="")
    assert dict(filled_in(desk.get("/en/forms/SetReminderPlan?f.group=iscg"), "en").holds)["typed:leads"] == ""


def test_lead_times_of_a_class_of_people_are_set_by_the_desk_alone(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    assert "delegates" in sends(desk, "/en/forms/SetReminderPlan", leads="9, 4", of_class="delegate").text
    of_delegates = "/en/forms/SetReminderPlan?f.of_class=delegate"
    assert dict(filled_in(desk.get(of_delegates), "en").holds)["typed:leads"] == "9, 4"
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by 20 June")
    for whose in ("?item=1", ""):
        assert ("Or for all" in desk.get(f"/en/forms/SetReminderPlan{whose}").text) == (not whose)
    other = sitting(focal, TSB)
    assert "Or for all" not in other.get("/en/forms/SetReminderPlan").text
    other.get(of_delegates)
    assert other.status == 403
