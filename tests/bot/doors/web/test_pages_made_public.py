"""What the secretariat makes public: on a page, by a command, seen beforehand; and that nothing else becomes so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.people import find_person
from storage.public import list_marked
from storage.tables.meetings import Meeting
from storage.tables.register import FocalPoint
from storage.tables.work import Audit
from tests.asking import office
from tests.bot.doors.web.browser import Browser, Found, Reader, browser_of, sitting
from tests.bot.doors.web.forms import sends

DESK, BDT, DELEGATE = "secretariat@example.org", "access.bdt@example.org", "delegate@example.org"
TSB = "access.tsb@example.org"
KIM = "kim@example.org"
OFFICE = "TSB Accessibility Desk"


@pytest.fixture
def opened(focal: Focal) -> Focal:
    """Its pages are open to everybody, and nothing is marked."""
    focal.settings = focal.settings.model_copy(update={"web_public": "topics,groups,meetings,items"})
    return focal


def form_of(page: Reader, kind: str) -> Found:
    return next(each for each in page.forms if ("kind", kind) in each.holds)


def presses(browser: Browser, page: Reader, kind: str, do: str, picked: Sequence[str] = ()) -> Reader:
    return browser.sends(form_of(page, kind), picked=list(picked), do=do)


def data(browser: Browser, path: str) -> Any:
    browser.get(path)
    assert browser.last is not None
    return browser.last.json() if browser.status == 200 else browser.status


def topics_of(browser: Browser) -> list[str]:
    return [each["id"] for each in data(browser, "/api/topics")["topics"]]


def test_nothing_is_public_before_it_is_marked_though_its_pages_are_open(opened: Focal) -> None:
    nobody = browser_of(opened)
    assert topics_of(nobody) == data(nobody, "/api/meetings") == []
    assert data(nobody, "/api/topics/accessibility") == 404
    for path in ("/en/topics/accessibility", "/en/meetings/iscg-2024-05-21", "/en/items?topic=accessibility"):
        page = nobody.get(path)
        assert nobody.status in (404, 422), path
        # Nor is it told by what is called much like it.
        others = [each for each in page.links.values() if each.startswith("/en/") and each != path]
        assert not [each for each in others if "accessibility" in each or "iscg-2024" in each]
    for words in ("access", "ISCG"):
        found = nobody.get(f"/en/search?q={words}").links.values()
        assert not [each for each in found if each.startswith(("/en/topics/", "/en/meetings/"))]
    nobody.get("/en/meetings/next")
    assert "May 2024" not in nobody.get("/en/groups/iscg").text


def test_the_desk_marks_one_several_or_all_and_takes_it_back(opened: Focal, clocked: list[datetime]) -> None:
    desk, nobody = sitting(opened, DESK), browser_of(opened)
    assert "/en/public" in desk.get("/en/desk").links.values()
    page = presses(desk, desk.get("/en/public"), "topics", "mark", ["accessibility", "gender"])
    assert "These topics are public from now on" in page.text
    assert topics_of(nobody) == ["accessibility", "gender"]
    assert nobody.get("/en/topics").links.get("accessibility") == "/en/topics/accessibility"
    page = presses(desk, page, "topics", "unmark", ["gender"])
    assert topics_of(nobody) == ["accessibility"]
    clocked[0] += timedelta(minutes=1)
    page = presses(desk, page, "topics", "mark-all")
    assert "Public: 26 of 26" in page.text
    assert data(nobody, "/api/topics")["total"] == 26
    undo = next(each for each in page.forms if "Undo" in each.buttons)
    assert desk.sends(undo, "Undo").links["Back to the list"] == "/en/public"
    assert topics_of(nobody) == ["accessibility"]
    page = presses(desk, desk.get("/en/public"), "meetings", "mark-all")
    assert {each["group"] for each in data(nobody, "/api/meetings")} >= {"iscg", "tdag"}
    presses(desk, page, "meetings", "unmark-all")
    assert data(nobody, "/api/meetings") == []
    with opened.database.reading() as session:
        lines = session.scalars(select(Audit).where(Audit.command == "MarkPublic").order_by(Audit.id)).all()
        assert (lines[0].subject, lines[0].subject_id) == ("setting", "public:topics")
        assert (lines[0].after or {})["value"] == {"ids": ["accessibility", "gender"]}
    assert "Settle what is open to everybody" in desk.get("/en/trail").text


def test_the_name_of_an_office_is_shown_where_its_topic_is_and_a_persons_never_so(
    opened: Focal, clocked: list[datetime]
) -> None:
    desk, nobody = sitting(opened, DESK), browser_of(opened)
    with opened.database.writing() as session:
        kim, bdt = office(session, "kim", office=False), find_person(session, BDT)
        assert bdt is not None
        for body, row, audience in (("bdt", kim, "public"), ("tsb", kim, "outsiders"), ("br", bdt, "staff")):
            held = FocalPoint(topic_id="gender", body_id=body, person_id=row.id, role_id="focal_point")
            held.recorded_at, held.audience = opened.now(), audience
            session.add(held)
    page = desk.get("/en/public")
    assert ("input", BDT) in [(tag, given.get("value")) for tag, given in page.tags]
    page = presses(desk, page, "offices", "mark-all")
    page = presses(desk, page, "topics", "mark", ["accessibility", "gender"])
    named = {each["name"] for each in data(nobody, "/api/topics/accessibility")["focal_points"]}
    assert named == {"BDT Accessibility Desk", "Secretariat Desk", OFFICE}
    # One that the list has made public by itself can be taken back here, and not be made so again.
    told = data(nobody, "/api/topics/gender")["focal_points"]
    assert [each["body"] for each in told] == ["bdt"]
    refused = presses(desk, page, "offices", "mark", [KIM])
    assert "Only the names of offices are made public." in refused.text
    page = presses(desk, page, "offices", "unmark", [KIM])
    assert data(nobody, "/api/topics/gender")["focal_points"] == []
    clocked[0] += timedelta(minutes=1)
    undone = presses(desk, desk.get("/en/public"), "offices", "unmark", [TSB])
    desk.sends(next(each for each in undone.forms if "Undo" in each.buttons), "Undo")
    assert OFFICE in {each["name"] for each in data(nobody, "/api/topics/accessibility")["focal_points"]}


def test_it_is_seen_beforehand_exactly_as_the_public_will_see_it(opened: Focal) -> None:
    opened.settings = opened.settings.model_copy(update={"web_public": "topics,meetings"})
    desk, nobody = sitting(opened, DESK), browser_of(opened)
    topic, meeting = "topics/accessibility", "meetings/iscg-2024-05-21"
    before = {path: _content(desk, f"/en/public/see/{path}") for path in (topic, meeting)}
    named = _content(desk, f"/en/public/see/{topic}?office={TSB}")
    assert OFFICE in named
    assert OFFICE not in before[topic]
    assert data(nobody, "/api/topics/accessibility") == 404
    page = presses(desk, desk.get("/en/public"), "topics", "mark", ["accessibility"])
    page = presses(desk, page, "meetings", "mark", ["iscg-2024-05-21"])
    assert {path: _content(nobody, f"/en/{path}") for path in (topic, meeting)} == before
    presses(desk, page, "offices", "mark", [TSB])
    assert _content(nobody, f"/en/{topic}") == named
    assert "accessibility" in desk.get("/en/public/see/topics").text
    assert "gender" not in desk.get("/en/public/see/topics").text


def _content(browser: Browser, path: str) -> str:
    """What stands on a page, without the line that calls it a preview."""
    page = browser.get(path)
    assert browser.status == 200, path
    whole = page.text.partition("Back to what the public sees")
    return (whole[2] or page.text.rpartition(" Search ")[2]).strip()


def test_whoever_was_slower_sees_what_has_changed_and_loses_nothing(opened: Focal) -> None:
    one, other = sitting(opened, DESK), sitting(opened, DESK)
    shown = other.get("/en/public")
    page = presses(one, one.get("/en/public"), "topics", "mark", ["accessibility", "gender", "cybersecurity"])
    stale = one.get("/en/public")
    presses(one, page, "topics", "unmark", ["gender"])
    told = presses(one, stale, "topics", "mark-all")
    assert one.status == 409
    assert "this was changed after the page was opened" in told.text
    assert "empowerment of women (name unverified): now not public" in told.text
    # What both wanted alike is no matter for a question; nor is what nobody touched.
    assert "youth empowerment" in presses(other, shown, "topics", "mark", ["youth", "accessibility"]).text
    assert other.status == 200
    told = presses(other, shown, "topics", "unmark", ["cybersecurity"])
    assert other.status == 409
    assert [given["value"] for tag, given in told.tags if "checked" in given] == ["cybersecurity"]
    with opened.database.reading() as session:
        assert "cybersecurity" in list_marked(session, "topics")


def test_of_very_many_a_whole_page_is_ticked_and_all_of_them_are_marked(opened: Focal) -> None:
    with opened.database.writing() as session:
        for day in range(160):
            first = date(2025, 1, 1) + timedelta(days=day)
            known = {"group_id": "tdag", "start": first, "end": first, "zone": "UTC", "status": "planned"}
            session.add(Meeting(id=f"tdag-{first}", **known))
    desk = sitting(opened, DESK)
    page = desk.get("/en/public")
    assert "The first 150 are listed" in page.text
    boxes = [given["value"] for _, given in page.tags if given.get("form") == "public-meetings"]
    presses(desk, page, "meetings", "mark", boxes)
    assert (desk.status, len(data(desk, "/api/meetings"))) == (200, 150)
    presses(desk, desk.get("/en/public"), "meetings", "mark-all")
    assert len(data(desk, "/api/meetings")) == 172
    desk.says("ISC-TF meets on 3 July 2025 at 10:00")
    assert "is kept for staff in the register" in desk.says("make the next ISC-TF meeting public").text


def test_nothing_ticked_is_told_beside_the_list_and_what_is_gone_too(opened: Focal) -> None:
    desk = sitting(opened, DESK)
    page = presses(desk, desk.get("/en/public"), "meetings", "mark")
    assert desk.status == 422
    assert "Nothing was marked, so nothing has changed." in page.text
    assert {given.get("aria-describedby") for tag, given in page.tags if given.get("name") == "picked"} >= {
        "public-meetings-fault"
    }
    assert "not in the list of what can be made public" in presses(desk, page, "topics", "mark", ["none-such"]).text
    assert "All of this is public already" not in presses(desk, page, "topics", "mark", ["gender"]).text
    assert "All of this is public already" in presses(desk, desk.get("/en/public"), "topics", "mark", ["gender"]).text


def test_each_page_leads_the_desk_alone_to_what_is_about_it(opened: Focal) -> None:
    desk, bdt = sitting(opened, DESK), sitting(opened, BDT)
    for path, led in {
        "/en/topics/accessibility": "/en/public?topic=accessibility",
        "/en/meetings/iscg-2024-05-21": "/en/public?meeting=iscg-2024-05-21",
        "/en/groups/tsb": "/en/public?group=tsb",
        f"/en/people/{TSB}": f"/en/public?office={TSB.replace('@', '%40')}",
    }.items():
        assert led in desk.get(path).links.values(), path
        assert not [each for each in bdt.get(path).links.values() if "/public" in each]
        page = desk.get(led)
        assert "accessibility" in page.text or "21 May 2024" in page.text
        assert "Make all of them public" not in page.text
    page = presses(desk, desk.get("/en/public?topic=accessibility"), "topics", "mark", ["accessibility"])
    assert "Public: 1 of 26" in page.text
    assert "gender" not in page.text


def test_its_form_as_chats_open_it_does_the_same(opened: Focal) -> None:
    desk, path = sitting(opened, DESK), "/en/forms/MarkPublic"
    assert "These topics are public" in sends(desk, path, public="true", topic="accessibility").text
    assert "no longer public" in sends(desk, path, public="false", topic="accessibility").text
    assert "which topic, which meeting, or which office?" in sends(desk, path, public="true").text
    assert "Please" in sends(desk, path, topic="gender").text
    assert desk.status == 422


@pytest.mark.parametrize("who", ["", DELEGATE, BDT])
def test_nobody_but_the_secretariat_settles_or_previews_it(opened: Focal, who: str) -> None:
    browser = sitting(opened, who) if who else browser_of(opened)
    for path in (
        "/en/public",
        "/en/public/see/topics",
        "/en/public/see/topics/accessibility",
        "/en/public/see/meetings",
    ):
        browser.get(path)
        assert browser.status == (403 if who else 401), path
    held = dict(next(iter(browser.get("/en/").forms)).holds)
    for given in (held, {}):
        browser.post("/en/public", {**given, "kind": "topics", "do": "mark-all"}, origin="http://localhost")
        browser.post("/en/public", {**given, "kind": "topics", "do": "mark-all"}, origin="http://evil.example")
    if who:
        browser.says("make the topic accessibility public")
    with opened.database.reading() as session:
        assert list_marked(session, "topics") == frozenset()
