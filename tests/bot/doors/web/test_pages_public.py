"""What the public is given: pages, JSON, CSV and calendars, and nothing that is not marked so."""

from __future__ import annotations

import csv
import json
from datetime import date
from io import StringIO
from itertools import product
from typing import Any

import pytest
from icalendar import Calendar

from bot.app import Focal
from storage.tables.meetings import Meeting
from storage.tables.register import FocalPoint
from tests.bot.doors.web.browser import Browser, browser_of, mark_all, open_to_all, sitting

TSB, BDT = "access.tsb@example.org", "access.bdt@example.org"
ADDRESSES = (
    "/api/topics",
    "/api/topics/accessibility",
    "/api/topics.csv",
    "/api/meetings",
    "/api/meetings.csv",
    "/api/meetings.ics",
)


@pytest.fixture
def public(focal: Focal) -> Browser:
    return open_to_all(focal)


def told(browser: Browser, path: str) -> Any:
    browser.get(path)
    assert browser.status == 200
    assert browser.last is not None
    return browser.last.json()


def text(browser: Browser, path: str) -> str:
    browser.get(path)
    assert browser.status == 200, path
    assert browser.last is not None
    return browser.last.text


def test_nothing_is_public_before_the_organisation_says_so(focal: Focal) -> None:
    nobody = browser_of(focal)
    for path in ADDRESSES:
        nobody.get(path)
        assert (path, nobody.status) == (path, 404)
    for path in ("/en/topics", "/en/topics/accessibility", "/en/groups", "/en/meetings", "/en/items", "/en/options"):
        page = nobody.get(path)
        assert (path, nobody.status) == (path, 401)
        assert "This page is for those who have signed in." in page.text
    assert not {"/en/topics", "/en/items"} & set(nobody.get("/en/").links.values())


def test_the_public_searches_the_parts_that_are_open_and_is_led_to_them(focal: Focal) -> None:
    everything, some, nobody = open_to_all(focal), open_to_all(focal, "topics"), browser_of(focal)
    assert "/en/topics/accessibility" in everything.get("/en/search?q=access").links.values()
    assert "/en/groups/tsb" in everything.get("/en/search?q=tsb").links.values()
    meetings = {led: said for said, led in everything.get("/es/search?q=ISCG+2024").links.items()}
    assert meetings["/es/meetings/iscg-2024-05-21"].endswith(", martes 21 de mayo de 2024")
    assert "/en/groups/tsb" not in some.get("/en/search?q=tsb").links.values()
    assert {"/en/topics", "/en/enter"} <= set(some.get("/en/").links.values())
    assert "My open items" not in everything.get("/en/items").links
    assert "/en/figures" not in everything.get("/en/items").links.values()
    focal.settings = focal.settings.model_copy(update={"web_public": ""})
    nobody = browser_of(focal)
    assert [each for each in nobody.get("/en/").forms if each.action.endswith("/search")] == []
    nobody.get("/en/search?q=access")
    assert nobody.status == 401


def test_a_topic_is_found_in_any_language_also_where_the_hand_slipped(public: Browser) -> None:
    said = {
        "accessibility": ("accessibilty", "accesibilitat", "доступнсть", "无障碍", "امكانيه النفاذ"),
        "climate_change": (
            "cambio climatco",
            "changements climatique",
            "изменение климта",
            "气侯变化",
            "التغير المناخي",
        ),
    }
    for topic, words in said.items():
        for lang, each in product(("en", "zh"), words):
            found = public.get(f"/{lang}/topics?q={each}").links.values()
            assert [path for path in found if path.startswith(f"/{lang}/topics/")] == [f"/{lang}/topics/{topic}"], each
    assert "/zh/topics/" not in str(public.get("/zh/topics?q=天气变化").links.values())


def test_each_part_is_opened_by_itself(focal: Focal) -> None:
    some = open_to_all(focal, "meetings")
    assert told(some, "/api/meetings")
    for path in ("/api/topics", "/api/topics.csv"):
        some.get(path)
        assert some.status == 404


def test_topics_come_page_by_page_with_names_in_all_languages(public: Browser) -> None:
    page = told(public, "/api/topics")
    assert page["total"] == len(page["topics"]) == 26
    assert set(next(each for each in page["topics"] if each["id"] == "accessibility")["names"]) >= {"en", "fr", "zh"}


def test_a_name_is_public_only_where_its_row_is_marked_so(public: Browser, focal: Focal) -> None:
    assert told(public, "/api/topics/accessibility")["focal_points"] == []
    with focal.database.writing() as session:
        row = (
            session.query(FocalPoint)
            .filter(FocalPoint.topic_id == "accessibility", FocalPoint.body_id == "tsb")
            .first()
        )
        assert row is not None
        row.audience = "public"
    found = told(public, "/api/topics/accessibility")["focal_points"]
    assert [(each["body"], each["role"], each["name"]) for each in found] == [
        ("tsb", "focal_point", "TSB Accessibility Desk")
    ]
    assert told(sitting(focal, BDT), "/api/topics/accessibility")["focal_points"] == found
    named = {each["id"]: each["offices"] for each in told(public, "/api/topics")["topics"]}
    assert named.pop("accessibility") == [{"body": "tsb", "name": "TSB Accessibility Desk"}]
    assert list(filter(None, named.values())) == []
    lines = list(csv.reader(StringIO(text(public, "/api/topics.csv"))))
    assert ["accessibility", "accessibility", "tsb", "tsb: TSB Accessibility Desk"] in lines


def test_tables_and_calendars_say_the_same(public: Browser) -> None:
    lines = list(csv.reader(StringIO(text(public, "/api/topics.csv?lang=ru"))))
    assert lines[0] == ["id", "name", "bodies", "offices"]
    assert next(line for line in lines if line[0] == "accessibility")[:2] == ["accessibility", "доступность"]
    meetings = told(public, "/api/meetings")
    events = Calendar.from_ical(text(public, "/api/meetings.ics")).walk("VEVENT")
    assert {str(each["uid"]) for each in events} == {f"meeting-{each['id']}@focal" for each in meetings}
    # A place that has a name in each language is told in that which is asked for, without marks of direction.
    assert {each["place"] for each in meetings} >= {"Geneva", "ITU headquarters, Geneva"}
    heads, *lines = csv.reader(StringIO(text(public, "/api/meetings.csv")))
    assert [dict(zip(heads, line, strict=True)) for line in lines] == [
        {name: value or "" for name, value in each.items()} for each in meetings
    ]
    events = Calendar.from_ical(text(public, "/api/meetings.ics?lang=ar")).walk("VEVENT")
    assert "جنيف" in {str(each.get("location")) for each in events}


def test_a_calendar_says_at_which_hour_a_meeting_begins_on_the_clock_of_its_place(
    public: Browser, focal: Focal
) -> None:
    known = {"group_id": "tdag", "zone": "Europe/Zurich", "status": "planned", "start": date(2024, 7, 3)}
    with focal.database.writing() as session:
        session.add(Meeting(id="hour", end=date(2024, 7, 3), opens="2024-07-03T10:00", **known))
        session.add(Meeting(id="days", end=date(2024, 7, 5), opens="2024-07-03T10:00", **known))
    mark_all(focal)
    told = Calendar.from_ical(text(public, "/api/meetings.ics"))
    starts = {str(each["uid"]): each["dtstart"].dt for each in told.walk("VEVENT")}
    hour = starts["meeting-hour@focal"]
    assert (hour.hour, str(hour.tzinfo)) == (10, "Europe/Zurich")
    assert starts["meeting-days@focal"] == date(2024, 7, 3)
    assert {str(each["tzid"]) for each in told.walk("VTIMEZONE")} >= {"Europe/Zurich"}


def test_no_meeting_is_left_out_however_many_there_are(public: Browser, focal: Focal) -> None:
    with focal.database.writing() as session:
        for day in range(1, 29):
            first = date(2024, 10, day)
            known = {"group_id": "tdag", "start": first, "end": first, "zone": "Europe/Zurich", "status": "planned"}
            session.add(Meeting(id=f"tdag-{first}", **known))
    mark_all(focal)
    meetings = [each["id"] for each in told(public, "/api/meetings")]
    events = Calendar.from_ical(text(public, "/api/meetings.ics")).walk("VEVENT")
    assert {f"meeting-{each}@focal" for each in meetings} == {str(each["uid"]) for each in events}
    assert {f"tdag-2024-10-{day:02}" for day in range(1, 29)} <= set(meetings)
    page = public.get("/en/meetings")
    assert page.text.count("Past meetings") == 0
    while "Show more" in page.links:
        page = public.get(page.links["Show more"])
    assert "Past meetings, the latest first:" in page.text
    group = sitting(focal, BDT).get("/en/groups/tdag")
    assert group.links["Show more"] == "/en/meetings?group=tdag&cursor=20"
    assert "Council" not in public.get(group.links["Show more"]).text


def test_a_page_with_nothing_for_its_reader_says_so(public: Browser) -> None:
    page = public.get("/en/groups/tsb")
    assert "no one is recorded Some names are shown to those who have signed in." in page.text


def test_a_meeting_of_staff_is_not_in_it(public: Browser, focal: Focal) -> None:
    desk = sitting(focal, "secretariat@example.org")
    desk.says("ISC-TF meets on 3 July 2024 at 10:00")
    assert "3 July 2024" in desk.get("/en/meetings").text
    assert "2024-07-03" not in json.dumps(told(public, "/api/meetings"))


def test_the_description_of_the_interface_fits_what_it_gives(public: Browser) -> None:
    described = told(public, "/api/openapi.json")
    assert {"/topics", "/topics/{topic}", "/meetings", "/topics.csv", "/meetings.csv", "/meetings.ics"} <= set(
        described["paths"]
    )


def test_a_calendar_of_ones_own_holds_numbers_and_days_and_no_word(focal: Focal) -> None:
    desk = sitting(focal, "secretariat@example.org")
    desk.says("action: TSB Accessibility Desk to send the secret checklist to BDT by Friday")
    tsb = sitting(focal, TSB)
    page = tsb.sends(next(each for each in tsb.get("/en/me").forms if each.action == "/en/feeds"))
    address = next(word for word in page.text.split() if "/api/feeds/" in word).removeprefix("http://localhost")
    assert all("the one before then leads nowhere" in each.text for each in (page, tsb.get("/en/me")))
    feed = text(Browser(tsb.pages), address)
    (event,) = Calendar.from_ical(feed).walk("VEVENT")
    assert (str(event["summary"]), str(event["dtstart"].dt)) == ("Focal 1", "2024-05-17")
    assert "checklist" not in feed
    tsb.sends(next(each for each in page.forms if each.action == "/en/feeds"), "End this calendar")
    tsb.get(address)
    assert tsb.status == 404


def test_a_group_has_its_own_calendar_that_ends_where_its_owner_ends_it(focal: Focal) -> None:
    desk = sitting(focal, "secretariat@example.org")
    desk.says("action: ISCG to send the list by 30 May")
    page = desk.get("/en/groups/iscg")
    made = desk.sends(next(each for each in page.forms if each.action == "/en/feeds"))
    address = next(word for word in made.text.split() if "/api/feeds/" in word).removeprefix("http://localhost")
    told = desk.get(address).text
    assert "Focal 1" in told
    assert "list" not in told
    page = desk.get("/en/me")
    assert "Your calendars ISCG" in page.text
    form = next(each for each in page.forms if "End this calendar" in each.buttons)
    desk.sends(form, "End this calendar")
    desk.get(address)
    assert desk.status == 404
    assert "Your calendars" not in desk.get("/en/me").text
    form = next(each for each in desk.get("/en/groups/iscg").forms if each.action == "/en/feeds")
    desk.sends(form, group="nothing")
    assert desk.status == 404


def test_a_topic_whose_names_are_kept_is_not_said_to_have_nobody(public: Browser) -> None:
    page = text(public, "/en/topics")
    row = page.split('href="/en/topics/accessibility"')[1].split("</tr>")[0]
    assert "no one named" not in row
    assert "bdt" not in row.lower()
    assert "Some names are shown to those who have signed in." in page
    other = page.split('href="/en/topics/gender"')[1].split("</tr>")[0]
    assert "no one named" in other
