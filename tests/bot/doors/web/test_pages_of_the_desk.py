"""What waits for the secretariat stands on its page, and can be dealt with there."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from bot.app import Focal
from bot.render.html_form import TYPED
from storage.people import find_person
from storage.tables.items import Item
from storage.tables.register import FocalPoint
from tests.bot.doors.web.browser import Browser, Found, Reader, sitting
from tests.conftest import NOW

TSB, DESK, DELEGATE = "access.tsb@example.org", "secretariat@example.org", "delegate@example.org"


def test_an_answer_is_accepted_on_the_page_of_the_desk(focal: Focal) -> None:
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by Friday")
    owner.says("tell the secretariat about 1: we need one more week")
    page = desk.get("/en/desk")
    assert "we need one more week" in page.text
    form = next(each for each in page.forms if "Accept answer 1" in each.buttons)
    desk.sends(form, "Accept answer 1")
    assert "we need one more week" not in desk.get("/en/desk").text
    assert "we need one more week" in desk.get("/en/items/1").text


def test_people_are_enrolled_and_trusted_and_notices_paused_by_forms(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    page = desk.get("/en/desk")
    for name in ("EnrolPerson", "TrustReader", "PauseNotices"):
        assert f"/en/forms/{name}" in page.links.values()
    sends(desk, "EnrolPerson", party=DELEGATE)
    assert desk.status == 200
    sends(desk, "TrustReader", party="nobody@example.org")
    assert desk.status == 422
    sends(desk, "TrustReader", party=DELEGATE)
    with focal.database.reading() as session:
        delegate = find_person(session, DELEGATE)
        assert delegate is not None
        assert (delegate.enrolled, delegate.trusted) == (True, True)
    assert (
        "nothing is sent unasked until Saturday 1 June 2024" in sends(desk, "PauseNotices", until="1 June at 9:00").text
    )
    sitting(focal, TSB).get("/en/forms/EnrolPerson")
    other = sitting(focal, TSB)
    other.get("/en/forms/PauseNotices")
    assert other.status == 403


def sends(browser: Browser, form: str, **typed: str) -> Reader:
    found = next(each for each in browser.get(f"/en/forms/{form}").forms if each.action == "/en/fill")
    return browser.sends(found, **{f"typed:{name}": value for name, value in typed.items()})


def test_an_administrator_has_the_tools_of_the_desk_and_reads_nothing_that_was_written(focal: Focal) -> None:
    sitting(focal, TSB).says(f"action: {DELEGATE} to send the secret list by 20 June")
    with focal.database.writing() as session:
        person = find_person(session, "climate.br@example.org")
        assert person is not None
        person.rights = ["administrator"]
    keeper = sitting(focal, "climate.br@example.org")
    page = keeper.get("/en/desk")
    assert {"/en/import", "/en/forms/PauseNotices", "/en/trail", "/en/desk"} <= set(page.links.values())
    assert ("secret list" in page.text, "/en/text" in page.links.values()) == (False, False)
    assert "secret list" in sitting(focal, DESK).get("/en/desk").text
    for words in ("who could not be reached?", "what waits to be released?", "release all"):
        assert "secret list" not in keeper.says(words).text


def test_the_release_sheet_shows_the_words_and_lets_them_go(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says(f"enrol {DELEGATE}")
    desk.says(f"action: {DELEGATE} to answer by 20 June")
    page = desk.get("/en/desk")
    assert "Release sheet" in page.text
    assert "waiting for release" in page.text
    first = f"Release notice {first_held(page)}"
    desk.sends(pressed(page, first), first)
    page = desk.get("/en/desk")
    assert first not in str([each.buttons for each in page.forms])
    desk.sends(pressed(page, "Release these"), "Release these")
    assert "waiting for release" not in desk.get("/en/desk").text


def first_held(page: Reader) -> int:
    """The number of the first notice on the release sheet."""
    return min(int(each.split()[-1]) for each in page.links if each.startswith("Other words for notice"))


def pressed(page: Reader, label: str) -> Found:
    return next(each for each in page.forms if label in each.buttons)


def test_a_notice_is_put_in_other_words_or_struck_beside_its_line(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says(f"enrol {DELEGATE}")
    desk.says(f"action: {DELEGATE} to answer by 20 June")
    page = desk.get("/en/desk")
    number = first_held(page)
    page = desk.get(page.links[f"Other words for notice {number}"])
    form = next(each for each in page.forms if each.action == "/en/fill")
    assert "answer" in dict(form.holds)["typed:text"]
    page = desk.sends(form, **{"typed:text": "Kindly send your answer before the summer."})
    assert desk.status == 200
    # What is put in other words is let go, or struck, where it is read.
    assert [each for each in page.forms if f"Release notice {number}" in each.buttons]
    assert "Kindly send your answer before the summer" in desk.get("/en/desk").text
    page = desk.get(f"/en/forms/EditNotice?f.notice={number}")
    # To whom it goes, and in which language, stands above the words.
    assert f"Notice {number}, to " in page.text
    assert ", in Spanish, " in page.text
    form = next(each for each in page.forms if each.action == "/en/fill")
    page = desk.sends(form, **{"typed:text": "Item 1 is open.\r\n\r\nCould you answer?"})
    assert "Item 1 is open. Could you answer?" in page.text
    assert "Item 1: Item 1" not in page.text
    strike = f"Strike notice {number}"
    page = desk.sends(pressed(desk.get("/en/desk"), strike), strike)
    assert "will not be sent" in page.text
    desk.get(f"/en/forms/EditNotice?f.notice={number}")
    assert desk.status == 403


def test_a_pause_is_seen_and_ended_at_the_desk(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    sends(desk, "PauseNotices", group="iscg")
    sends(desk, "PauseNotices", until="1 June at 9:00")
    sends(desk, "PauseNotices", until="3 June at 9:00", of_class="delegate")
    page = desk.get("/en/desk")
    assert "Nothing is sent unasked to delegates until Monday 3 June 2024 at 09:00" in page.text
    assert "Nothing is sent unasked until Saturday 1 June 2024 at 09:00" in page.text
    assert "about the items of ISCG, until this pause is ended" in page.text
    for _ in range(3):
        desk.sends(pressed(desk.get("/en/desk"), "End this pause"), "End this pause")
    assert "Nothing is sent unasked" not in desk.get("/en/desk").text


def test_an_entry_that_nobody_confirmed_within_a_year_is_confirmed_at_the_desk(focal: Focal) -> None:
    with focal.database.writing() as session:
        rows = session.scalars(select(FocalPoint)).all()
        for row in rows:
            row.confirmed_on = NOW.date()
        stale = next(row for row in rows if row.topic_id == "accessibility" and row.body_id == "tsb")
        stale.confirmed_on = date(2022, 1, 1)
    desk = sitting(focal, DESK)
    page = desk.get("/en/desk")
    assert "1 entry waits to be confirmed" in page.text
    assert "TSB Accessibility Desk" in page.text
    label = "Confirm: TSB Accessibility Desk"
    desk.sends(pressed(page, label), label)
    assert "not been confirmed" not in desk.get("/en/desk").text


def test_a_proposed_successor_waits_at_the_desk_until_recorded(focal: Focal) -> None:
    sends(sitting(focal, TSB), "ProposeSuccessor", to="climate.br@example.org", topic="accessibility")
    desk = sitting(focal, DESK)
    page = desk.get("/en/desk")
    assert "is proposed to follow TSB Accessibility Desk" in page.text
    [path] = [path for label, path in page.links.items() if label.startswith("Record ")]
    form = next(each for each in desk.get(path).forms if each.action == "/en/fill")
    assert {"kept:topic": "accessibility", "kept:body": "tsb"}.items() <= dict(form.holds).items()
    asked = desk.sends(form)
    assert (desk.status, "the reference of the body" in asked.text) == (422, True)
    again = next(each for each in asked.forms if each.action == "/en/fill")
    desk.sends(again, **{f"{TYPED}reference": "DIR/12"})
    assert desk.status == 200
    assert "is proposed to follow" not in desk.get("/en/desk").text


def test_items_that_lack_something_are_settled_where_they_stand(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    sitting(focal, TSB).says(f"action: {DELEGATE} to send the list by 20 June")
    desk.says("action: somebody to write the summary")
    page = desk.get("/en/desk")
    desk.sends(pressed(page, "Agree item 1"), "Agree item 1")
    page = desk.get("/en/desk")
    assert "Agree item 1" not in str([each.buttons for each in page.forms])
    assert {"/en/forms/MoveDeadline?item=2", "/en/forms/ReassignItem?item=2"} <= set(page.links.values())


def test_drafts_that_are_marked_are_agreed_at_once_as_they_were_shown(focal: Focal) -> None:
    desk, other = sitting(focal, DESK), sitting(focal, TSB)
    for paper in ("agenda", "minutes", "summary"):
        other.says(f"action: {DELEGATE} to send the {paper} by 20 June")
    page = desk.get("/en/desk")
    marks = [given["value"] for tag, given in page.tags if given.get("name") == "picked"]
    assert [each.partition("-")[0] for each in marks] == ["1", "2", "3"]
    form = next(each for each in page.forms if each.action == "/en/items/agree")
    assert "No draft was marked" in desk.sends(form).text
    assert desk.status == 422
    sends(other, "EditItem?item=2", text="send the adopted minutes")
    page = desk.sends(form, picked=marks[:2])
    assert (desk.status, "send the adopted minutes" in page.text) == (422, True)
    assert statuses(focal) == ["draft", "draft", "draft"]
    again = desk.get("/en/items?status=draft")
    marks = [given["value"] for tag, given in again.tags if given.get("name") == "picked"]
    page = desk.sends(form, picked=marks[:2])
    assert ("2 items are agreed" in page.text, desk.status) == (True, 200)
    assert statuses(focal) == ["open", "open", "draft"]
    undo = pressed(page, "Undo")
    desk.sends(undo, "Undo")
    assert statuses(focal) == ["draft", "draft", "draft"]
    assert not [given for tag, given in other.get("/en/items").tags if given.get("name") == "picked"]


def statuses(focal: Focal) -> list[str]:
    with focal.database.reading() as session:
        return list(session.scalars(select(Item.status).order_by(Item.number)))


def test_of_a_long_list_the_first_stand_there_with_how_many_there_are(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    for number in range(12):
        desk.says(f"action: TSB Accessibility Desk to send paper {number}")
    # A note of one's own lacks a date too, and is its writer's alone.
    sitting(focal, TSB).says("remind me to water the plants")
    page = desk.get("/en/desk")
    assert "12 items (10 shown here)" in page.text
    assert "send paper 9" in page.text
    assert "send paper 10" not in page.text
    assert "plants" not in page.text


def test_what_is_reported_done_is_closed_on_its_own_page_and_not_asked_about(focal: Focal) -> None:
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    desk.says("call to action: TSB Accessibility Desk to caption all sessions")
    with focal.database.writing() as session:
        session.get_one(Item, 1).status = "reported_done"
    page = desk.get("/en/desk")
    assert "Ask how item 1 stands" not in page.text
    page = desk.get("/en/items/1")
    assert "/en/forms/CallForStatus?item=1" not in page.links.values()
    assert list(page.links.values()).count("/en/forms/ReopenItem?item=1") == 1
    assert not [each for each in owner.get("/en/items/1").forms if "Done: 1" in each.buttons]
    assert "reported as done already" in desk.says("call for the status of item 1").text
    desk.sends(pressed(desk.get("/en/items/1"), "Done: 1"), "Done: 1")
    with focal.database.reading() as session:
        assert session.get_one(Item, 1).status == "closed"


def test_nobody_else_is_shown_the_desk(focal: Focal) -> None:
    for who in (TSB, DELEGATE, "chair@example.org"):
        other = sitting(focal, who)
        other.get("/en/desk")
        assert other.status == 403, who
