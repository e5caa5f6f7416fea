"""Items, meetings and forms on pages."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.doors.web.browser import Browser, Found, Reader, open_to_all, sitting

TSB, DESK, DELEGATE = "access.tsb@example.org", "secretariat@example.org", "delegate@example.org"


@pytest.fixture
def desk(focal: Focal) -> Browser:
    browser = sitting(focal, DESK)
    browser.says("action: TSB Accessibility Desk to send the checklist to BDT by Friday")
    browser.says("action: BDT Accessibility Desk to answer by 20 June")
    return browser


def form(page: Reader, kind: str = "/en/fill") -> Found:
    return next(each for each in page.forms if each.action == kind)


def test_items_are_listed_and_found_by_filters_in_words(desk: Browser) -> None:
    page = desk.get("/en/items")
    assert "send the checklist to BDT" in page.text
    assert "answer" in page.links
    page = desk.get("/en/items?status=open&due_before=2024-05-31")
    assert "send the checklist to BDT" in page.text
    assert "answer" not in page.links
    assert "answer" in desk.get("/en/items?kind=action&due_after=2024-06-01&body=&party=").links
    page = desk.get("/en/items?topic=accessib")
    assert ("topic", "accessibility") in [pair for each in page.forms for pair in each.holds]


def test_an_address_names_a_topic_by_its_id_also_where_no_name_is_like_it(desk: Browser) -> None:
    desk.says("action: TSB to list the plans; topic: sustainable digital transformation by Friday")
    led = [each for each in desk.get("/en/figures").links.values() if each.endswith("topic=sustainable_dt")]
    page = desk.get(led[0])
    assert desk.status == 200
    assert "list the plans" in page.text
    assert "send the checklist to BDT" not in page.text
    for each in ("child_online", "space_spectrum"):
        desk.get(f"/ar/items?topic={each}")
        assert desk.status == 200


@pytest.mark.parametrize(
    "query", ["status=nonsense", "kind=1", "due_before=tomorrow", "party=person:", "topic=%00", "meeting=none"]
)
def test_a_filter_that_is_none_breaks_nothing(desk: Browser, query: str) -> None:
    desk.get(f"/en/items?{query}")
    assert desk.status in (200, 422)


def test_an_item_shows_its_words_and_its_history_and_only_what_one_may_do(desk: Browser, focal: Focal) -> None:
    page = desk.get("/en/items/1")
    assert "TSB Accessibility Desk" in page.text
    assert "/en/forms/EditItem?item=1" in page.links.values()
    theirs = sitting(focal, TSB).get("/en/items/1")
    assert "/en/forms/EditItem?item=1" not in theirs.links.values()
    assert "Done: 1" in str([each.buttons for each in theirs.forms])
    stranger = sitting(focal, DELEGATE)
    stranger.get("/en/items/1")
    assert stranger.status == 404


def test_a_form_that_lacks_something_says_so_beside_the_field_and_keeps_the_rest(desk: Browser) -> None:
    page = desk.get("/en/forms/RecordAction")
    page = desk.sends(
        form(page),
        "Save",
        **{"typed:text": "send the plan", "typed:due": "the day of nothing", "typed:topic": "гендер"},
    )
    assert desk.status == 422
    assert "could not be read as a date" in page.text
    amiss = [given for tag, given in page.tags if given.get("aria-invalid") == "true"]
    assert [given["name"] for given in amiss] == ["typed:due"]
    faults = {given["id"] for tag, given in page.tags if given.get("class") == "fault"}
    assert all(set(given["aria-describedby"].split()) & faults for given in amiss)
    page = desk.sends(form(page), **{"typed:due": "14 июня"})
    assert desk.status == 200, page.text[300:900]
    assert "Friday 14 June 2024" in page.text


def test_a_form_holds_how_the_item_stands_and_changes_only_what_was_changed(desk: Browser) -> None:
    page = desk.get("/en/forms/EditItem?item=1")
    held = dict(form(page).holds)
    assert held["kept:responsible"] == f"office:{TSB}"
    page = desk.sends(form(page), **{"typed:text": "send the whole checklist to BDT"})
    assert desk.status == 200
    page = desk.get("/en/items/1")
    assert "send the whole checklist to BDT" in page.text
    assert "Friday 17 May 2024" in page.text


def test_the_second_of_two_who_edit_an_item_sees_what_the_first_changed(desk: Browser, focal: Focal) -> None:
    other = sitting(focal, DESK)
    mine, theirs = desk.get("/en/forms/EditItem?item=1"), other.get("/en/forms/EditItem?item=1")
    other.sends(form(theirs), **{"typed:text": "send the first half to BDT"})
    page = desk.sends(form(mine), **{"typed:due": "21 June"})
    assert desk.status == 422
    assert "was changed while this form" in page.text
    assert "send the first half to BDT" in page.text
    assert "17 May 2024" in desk.get("/en/items/1").text
    # What was left as it was holds what stands by now: sent as it is, it takes back nothing of theirs.
    assert ("typed:text", "send the first half to BDT") in form(page).holds
    assert ("typed:due", "21 June") in form(page).holds
    page = desk.sends(form(page))
    assert desk.status == 200
    page = desk.get("/en/items/1")
    assert "send the first half to BDT" in page.text
    assert "21 June 2024" in page.text


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("MoveDeadline", {"typed:due": "21 June"}),
        ("ReassignItem", {"typed:responsible": "BR"}),
        ("ReportProgress", {"typed:note": "half of it is sent"}),
        ("WithdrawItem", {"typed:reason": "no longer needed"}),
    ],
)
def test_whatever_form_was_open_meanwhile_shows_what_changed(
    desk: Browser, focal: Focal, name: str, typed: dict[str, str]
) -> None:
    mine, other = desk.get(f"/en/forms/{name}?item=1"), sitting(focal, DESK)
    edited = other.get("/en/forms/EditItem?item=1")
    other.sends(form(edited), **{"typed:text": "send the first half to BDT"})
    page = desk.sends(form(mine), **typed)
    assert (desk.status, "was changed while this form" in page.text) == (422, True)
    assert "send the first half to BDT" in page.text
    desk.sends(form(page), **typed)
    assert desk.status == 200


def test_a_meeting_is_planned_by_a_form_and_shown_with_what_was_recorded(desk: Browser) -> None:
    page = desk.get("/en/forms/ScheduleMeeting")
    page = desk.sends(form(page), **{"typed:group": "ISCG", "typed:start": "3 July 2024 at 10:00"})
    assert desk.status == 200, page.text
    assert "3 July 2024" in page.text
    # Its deadlines come next, also where no rule gives any.
    announces = page.links["Enter an announced deadline"]
    assert "Wednesday 3 July 2024" in desk.get(announces).text
    page = desk.get("/en/meetings")
    assert "Wednesday 3 July 2024 at 10:00 (Geneva time)" in page.text
    page = desk.get(next(path for path in page.links.values() if "2024-07" in path or "iscg-2024" in path))
    assert desk.status == 200


def test_ones_own_page_shows_what_is_to_be_done_with_what_can_be_pressed(desk: Browser, focal: Focal) -> None:
    tsb = sitting(focal, TSB)
    page = tsb.get("/en/me")
    assert "send the checklist to BDT" in page.text
    done = next(each for each in page.forms if "Done: 1" in each.buttons)
    # Pressed twice, it is done once, and told as it was.
    for _ in range(2):
        page = tsb.sends(done, "Done: 1")
        assert "Item 1 is closed" in page.text
        assert (tsb.status, tsb.last.url.path if tsb.last else "") == (200, "/en/press")
    assert tsb.get("/en/items/1").text.count("done (TSB Accessibility Desk)") == 1
    assert "There is nothing open for you." in tsb.get("/en/me").text


def test_whoever_reads_without_entering_sees_no_item_that_is_kept_for_others(desk: Browser, focal: Focal) -> None:
    visitor = open_to_all(focal)
    page = visitor.get("/en/items")
    assert "checklist" not in page.text
    assert "in private" not in page.text
    for path in ("/en/items/1", "/en/forms/RecordAction", "/en/forms/EditItem?item=1"):
        visitor.get(path)
        assert visitor.status in (401, 404)
        assert visitor.last is not None
        assert "checklist" not in visitor.last.text


def test_figures_count_what_the_reader_may_see_and_stand_in_a_table_too(desk: Browser, focal: Focal) -> None:
    page = desk.get("/en/figures")
    assert "action item 2" in " ".join(each.strip() for each in page.words if each.strip())
    # States, kinds, the topics that have items, thirteen months, and how work stands to its deadline.
    assert len([tag for tag, _ in page.tags if tag == "rect"]) == 13 + 13 + 5
    assert "May 20241 June 20241" in page.text
    assert "open, the deadline is ahead2" in page.text
    theirs = sitting(focal, DELEGATE).get("/en/figures")
    assert "action item 0" in " ".join(each.strip() for each in theirs.words if each.strip())


def test_the_desk_shows_what_waits_and_greets_an_empty_register(desk: Browser, focal: Focal) -> None:
    sitting(focal, DELEGATE).says("action: TSB to write to the members by Friday")
    page = desk.get("/en/desk")
    assert "write to the members" in page.links
    desk.says("action: update the coordination page")
    page = desk.get("/en/desk")
    assert page.text.count("update the coordination page") == 2
    assert "Without anybody responsible" in page.text
    assert "update the coordination page" in desk.get("/en/items?status=unassigned").links
    assert "The first three steps" not in page.text
    other = sitting(focal, TSB)
    other.get("/en/desk")
    assert other.status == 403


def test_a_view_is_kept_under_a_name_by_whoever_made_it_until_they_drop_it(desk: Browser, focal: Focal) -> None:
    page = desk.get("/en/items?status=open&due_before=2024-05-31&topic=&kind=")
    keeps = form(page, "/en/views")
    page = desk.sends(keeps, "Keep this view", name="May, open")
    assert page.links["May, open"] == "/en/items?status=open&due_before=2024-05-31"
    assert "send the checklist to BDT" in desk.get(page.links["May, open"]).text
    # The same name takes the place of the view that had it, in every language, and nobody else sees it.
    page = desk.sends(form(desk.get("/fr/items?kind=action"), "/fr/views"), name="May, open")
    assert page.links["May, open"] == "/fr/items?kind=action"
    assert "May, open" not in sitting(focal, TSB).get("/en/items").text
    page = desk.sends(form(desk.get("/en/items?kind=action"), "/en/views"), name="  ")
    assert [given["name"] for _, given in page.tags if given.get("aria-invalid")] == ["name"]
    drops = next(each for each in desk.get("/en/items").forms if each.action == "/en/views/drop")
    assert "May, open" not in desk.sends(drops, "Drop the view May, open").text
    assert not [each for each in desk.get("/en/items").forms if each.action == "/en/views"]


def test_a_view_holds_filters_alone_and_so_many(desk: Browser, focal: Focal, now: datetime) -> None:
    clock = [now]
    focal.now = lambda: clock[0]
    for number in range(31):
        clock[0] += timedelta(minutes=1)
        held = form(desk.get(f"/en/items?due_after=2024-01-{number % 28 + 1:02}"), "/en/views")
        page = desk.sends(held, name=f"view {number}", next="//elsewhere.example", status="nonsense")
        assert "elsewhere" not in page.text
    kept = [link for words, link in desk.get("/en/items").links.items() if words.startswith("view ")]
    assert len(kept) == 30
    assert not [link for link in kept if "nonsense" in link]


def test_the_history_tells_those_who_take_part_what_was_corrected(desk: Browser, focal: Focal) -> None:
    desk.says("action: TSB Accessibility Desk to send the list by 20 June")
    desk.says("change the text of 3 to: send the revised list")
    desk.says("move 3 to 27 June")
    text = desk.get("/en/items/3").text
    assert "Text: send the list → send the revised list" in text
    assert "Deadline: Thursday 20 June 2024 (Geneva time) → Thursday 27 June 2024 (Geneva time)" in text
    assert "corrected (Secretariat" in text
    with focal.database.writing() as session:
        session.get_one(Item, 3).audience = "staff"
    other = sitting(focal, "access.bdt@example.org").get("/en/items/3").text
    assert "revised list" in other
    assert "→ send the revised list" not in other
