"""Who was told what, who changed what, who is in the register: shown to those alone whom it concerns."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.app import Focal
from storage.settings import bump_register
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from tests.bot.doors.web.browser import browser_of, open_to_all, sitting

TSB, BDT, DESK = "access.tsb@example.org", "access.bdt@example.org", "secretariat@example.org"
CHAIR, DELEGATE = "chair@example.org", "delegate@example.org"
JUNE = date(2024, 6, 12)


def test_the_item_says_who_was_told_what_to_those_who_lead_and_to_each_their_own(focal: Focal) -> None:
    desk, owner, other = sitting(focal, DESK), sitting(focal, TSB), sitting(focal, BDT)
    desk.says("action: TSB Accessibility Desk and BDT Accessibility Desk to send the list by 30 May")
    now = focal.now()
    focal.now = lambda: now + timedelta(minutes=5)
    page = desk.get("/en/items/1")
    told = page.text[page.text.index("Who was told of item 1") :]
    assert "TSB Accessibility Desk, a new item" in told
    assert "BDT Accessibility Desk, a new item" in told
    assert "ahead of the deadline" in told
    own = owner.get("/en/items/1").text
    own = own[own.index("Who was told of item 1") :]
    assert "TSB Accessibility Desk, a new item" in own
    assert "BDT Accessibility Desk" not in own
    assert "Who was told" not in sitting(focal, CHAIR).get("/en/items/1").text
    assert "Who was told" not in open_to_all(focal).get("/en/items/1").text
    assert "a new item" in other.says("who was told about 1?").text


def test_a_person_s_page_says_what_they_have_to_do_and_to_the_secretariat_what_they_were_told(focal: Focal) -> None:
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    path = f"/en/people/{TSB}"
    assert "No notice has been sent to TSB Accessibility Desk" in desk.get(path).text
    desk.says("action: TSB Accessibility Desk to send the list by 30 May")
    owner.says("remind me to water the plants")
    now = focal.now()
    focal.now = lambda: now + timedelta(minutes=5)
    owner.get("/en/")
    page = desk.get(path)
    assert page.links["send the list"] == "/en/items/1"
    told = page.text[page.text.index("Notices to TSB Accessibility Desk") :]
    assert "item 1 (send the list), a new item (" in told
    assert [path for label, path in page.links.items() if "a new item" in label] == ["/en/items/1"]
    assert "plants" not in page.text
    for other in (owner, sitting(focal, CHAIR), sitting(focal, DELEGATE)):
        assert "Notices to" not in other.get(path).text


def test_what_was_said_comes_first_then_what_is_to_come_and_what_was_dropped_is_counted(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says("action: TSB Accessibility Desk to send the list by 30 May")
    now = focal.now()
    focal.now = lambda: now + timedelta(minutes=5)
    desk.get("/en/desk")
    said = desk.says("who was told about 1?").text
    assert said.index("news of the item") < said.index("To come") < said.index("ahead of the deadline")
    assert said.index("ahead of the deadline") < said.index("on the day of the deadline")
    desk.says("1 is done")
    said = desk.says("who was told about 1?").text
    said = said[said.rindex("Who was told") :]
    assert "ahead of the deadline" not in said
    assert "notices that were planned are no longer needed" in said


def test_the_trail_is_for_the_secretariat(focal: Focal) -> None:
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    desk.says("action: TSB Accessibility Desk to send the list by 30 May")
    owner.says("1 is done")
    desk.says("ISCG meets on 21 June 2024 at 9:30")
    desk.says("enrol delegate@example.org")
    page = desk.get("/fr/trail")
    assert desk.status == 200
    assert page.links["réunion iscg-2024-06-21"] == "/fr/meetings/iscg-2024-06-21"
    page = desk.get("/en/trail")
    assert page.text.index("Report an item as done") < page.text.index("Record an action item")
    assert "CompleteItem" not in page.text
    assert page.links["item 1"] == "/en/items/1"
    [led] = [path for named, path in page.links.items() if named.startswith("entry of a person: ")]
    assert led == "/en/people/delegate%40example.org"
    assert "Report an item as done" not in desk.get("/en/trail?since=2020-01-06&until=2020-01-07").text
    form = next(each for each in page.forms if each.action == "/en/trail")
    assert form.holds == [("since", ""), ("until", "")]
    unread = desk.get("/en/trail?since=2024-02-30&until=2024-05-14").text
    assert desk.status == 422
    assert "“2024-02-30” is not a day of the calendar" in unread
    assert "Report an item as done" not in unread
    assert "/en/trail" in desk.get("/en/desk").links.values()
    for browser, status in ((owner, 403), (sitting(focal, DELEGATE), 403), (browser_of(focal), 401)):
        assert "Report an item as done" not in browser.get("/en/trail").text
        assert browser.status == status


def test_staff_finds_everybody_and_others_those_alone_who_are_named_for_something_open_to_them(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    found = desk.get("/en/people?q=chair")
    assert any(path.startswith("/en/people/") for path in found.links.values())
    page = desk.get(f"/en/people/{CHAIR}")
    assert "ISCG" in page.text
    assert "chair" in page.text
    page = desk.get(f"/en/people/{TSB}")
    assert TSB in page.text
    assert "Accessibility" in page.text
    delegate = sitting(focal, DELEGATE)
    assert "ISCG" in delegate.get(f"/en/people/{CHAIR}").text
    assert TSB not in delegate.get(f"/en/people/{TSB}").text
    # Whoever is hidden and whoever is unknown are answered alike.
    with focal.database.writing() as session:
        session.add(Person(ref="quiet@example.org", name="Quiet Office", kind="staff", email="quiet@example.org"))
        bump_register(session)
    answers = []
    for ref in ("quiet@example.org", "nobody@example.org"):
        answers.append(delegate.get(f"/en/people/{ref}").text.replace(ref, "…"))
        assert delegate.status == 404
    assert answers[0] == answers[1]
    anybody = open_to_all(focal)
    for path in ("/en/people?q=quiet", "/en/search?q=quiet"):
        assert "Quiet Office" not in delegate.get(path).text
        assert desk.get(path).links["Quiet Office"] == "/en/people/quiet%40example.org"
        assert "Quiet Office" not in anybody.get(path).text
    anybody.get(f"/en/people/{CHAIR}")
    assert anybody.status == 401


def test_what_a_group_allows_is_set_on_its_page_by_those_who_lead_it(focal: Focal) -> None:
    chair, other = sitting(focal, CHAIR), sitting(focal, TSB)
    page = chair.get("/en/groups/iscg")
    assert page.links["What may be done with what is said"] == "/en/forms/SetConsent?f.group=iscg"
    form = chair.get("/en/forms/SetConsent?f.group=iscg").text
    assert "may read them, where the chair approves it" in form
    assert "may read them, where the chair approves it" in chair.says("ISCG allows a model to read its texts").text
    assert "What may be done" not in other.get("/en/groups/iscg").text
    assert "may read them" not in other.get("/en/forms/SetConsent?f.group=iscg").text


def test_what_other_groups_are_told_of_a_meeting_is_a_file_on_its_page_for_the_desk(focal: Focal) -> None:
    desk, delegate = sitting(focal, DESK), sitting(focal, DELEGATE)
    page = desk.get("/en/meetings/iscg-2024-01-24")
    told = [path for path in page.links.values() if "/activities/report" in path]
    assert len(told) == 3
    desk.get(next(path for path in told if "docx" in path))
    assert desk.last is not None
    assert desk.last.content.startswith(b"PK")
    assert "coordination-tsag-iscg-2024-01-24-en.docx" in desk.last.headers["content-disposition"]
    text = desk.get(next(path for path in told if "text" in path) + "&body=cwg_fhr&language=fr")
    assert "GTC-FHR" in text.text
    assert not [path for path in delegate.get("/en/meetings/iscg-2024-01-24").links.values() if "activities" in path]
    # Of one that has not begun nothing can be told.
    assert "/activities/report" not in str(desk.get("/en/meetings/iscg-2024-05-21").links)


def test_before_a_meeting_its_follow_up_list_is_a_file_and_its_report_only_once_it_is_held(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says("plan ISCG on 12 June 2024")
    with focal.database.writing() as session:
        session.add(Meeting(id="of-another-name", group_id="iscg", start=JUNE, end=JUNE, zone="UTC", status="planned"))
    assert "/activities/report" not in str(desk.get("/en/meetings/of-another-name").links)
    for meeting, offered, other in (("2024-06-12", "follow-up", "report"), ("2024-01-24", "report", "follow-up")):
        page = desk.get(f"/en/meetings/iscg-{meeting}")
        files = [path for path in page.links.values() if f"/meetings/iscg-{meeting}/" in path]
        assert files
        assert not [path for path in files if f"/{other}" in path]
        for path in files:
            assert f"/{offered}" in path
            desk.get(path)
            assert desk.status == 200


def test_a_report_that_was_written_in_a_talk_is_the_same_from_its_link(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    page = desk.says("report to CWG-FHR for 2024")
    desk.get(next(path for path in page.links.values() if "/activities/report" in path))
    assert desk.last is not None
    assert "coordination-cwg_fhr-2024-en.docx" in desk.last.headers["content-disposition"]


@pytest.mark.parametrize(("lang", "named"), [("ar", "الأمين العام"), ("zh", "秘书长"), ("ru", "Генеральный секретарь")])
def test_offices_are_listed_in_the_language_of_whoever_may_see_the_name(focal: Focal, lang: str, named: str) -> None:
    said = sitting(focal, DESK).get(f"/{lang}/people?q=Secretary-General").text
    assert named in said
    assert "Secretary-General" not in said
