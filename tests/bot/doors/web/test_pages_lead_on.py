"""What is done on a page says what it acts on, and leads on: in every language, to the meeting, the item, the form."""

from __future__ import annotations

import pytest

from bot.app import Focal
from bot.render.html_form import TYPED
from bot.words.texts import LANGS
from tests.bot.doors.web.browser import Browser, Reader, open_to_all, sitting
from tests.bot.doors.web.forms import filled_in, sends

DESK, MEETING = "secretariat@example.org", "iscg-2024-05-21"


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


def typed(**fields: str) -> dict[str, str]:
    return {f"{TYPED}{name}": value for name, value in fields.items()}


def test_a_refused_form_is_read_in_another_language_with_all_that_was_typed(desk: Browser) -> None:
    page = sends(desk, "/en/forms/RecordAction", text="send the list", due="the day of the whale")
    assert desk.status == 422
    there = desk.get(page.links["français"])
    assert desk.status == 200
    assert ("typed:text", "send the list") in filled_in(there, "fr").holds
    assert ("typed:due", "the day of the whale") in filled_in(there, "fr").holds


def test_a_refused_form_that_is_loaded_anew_keeps_what_was_typed(desk: Browser) -> None:
    form = filled_in(desk.get("/en/forms/RecordAction"), "en")
    for _ in range(2):
        page = desk.sends(form, **typed(text="send the list", due="the day of the whale"))
        assert desk.status == 422
        assert ("typed:text", "send the list") in filled_in(page, "en").holds


def test_whoever_goes_back_to_a_form_and_sends_other_words_has_them_recorded(desk: Browser) -> None:
    form = filled_in(desk.get("/en/forms/RecordAction"), "en")
    for text in ("send the list", "send the plan", "send the plan"):
        assert text in desk.sends(form, **typed(text=text)).text
    assert sorted(desk.get("/en/items").links.keys() & {"send the list", "send the plan"}) == [
        "send the list",
        "send the plan",
    ]
    desk.get("/en/items/3")
    assert desk.status == 404


def test_what_was_recorded_is_read_in_another_language(desk: Browser) -> None:
    page = sends(desk, "/en/forms/RecordAction", text="send the list")
    there = desk.get(page.links["français"])
    assert (desk.status, there.text.partition("· Focal")[2].count("send the list")) == (200, 1)


def test_the_words_of_an_item_are_quoted_where_they_say_more_than_its_text(desk: Browser) -> None:
    sends(desk, "/en/forms/RecordAction", text="send the list")
    desk.says("action: TSB to send the checklist by 14 June")
    assert ["As it was said" in desk.get(f"/en/items/{number}").text for number in (1, 2)] == [False, True]


def test_what_names_no_record_leads_back_to_where_it_was_sent_from(desk: Browser) -> None:
    page = sends(desk, "/en/forms/SetProfile?f.lang=en", lang="es")
    assert page.links["français"] == "/fr/forms/SetProfile?f.lang=en"
    assert desk.post("/en/fill", {"from": "//elsewhere.example/en/"}).links["français"] == "/fr/"


def test_what_takes_a_meeting_away_says_which_and_leads_back_to_it(desk: Browser) -> None:
    page = desk.get(f"/en/forms/CancelMeeting?f.meeting={MEETING}")
    assert page.text.count("Tuesday 21 May 2024") == 2
    assert [path for path in page.links.values() if "/meetings/" in path] == [f"/en/meetings/{MEETING}"]


def test_what_was_noted_for_a_meeting_leads_back_to_it(desk: Browser) -> None:
    page = sends(desk, f"/en/forms/NoteAgenda?f.meeting={MEETING}", text="captions at every meeting")
    assert (desk.status, page.links["français"]) == (200, f"/fr/meetings/{MEETING}")
    assert f"/en/meetings/{MEETING}" in page.links.values()


def test_a_meeting_that_is_picked_in_a_form_is_told_by_its_day(desk: Browser) -> None:
    page = desk.get(f"/en/forms/RecordAction?f.meeting={MEETING}")
    assert "21 May 2024" in page.text.split("Meeting", 1)[1]


@pytest.mark.parametrize("form", ["WithdrawItem", "MoveDeadline", "ReassignItem", "CompleteItem"])
def test_what_changes_an_item_shows_its_words_and_its_deadline(desk: Browser, form: str) -> None:
    desk.says("action: TSB to send the checklist by 14 June")
    page = desk.get(f"/en/forms/{form}?item=1")
    assert "send the checklist" in page.text
    assert "14 June" in page.text


def test_a_meeting_that_was_planned_is_linked(desk: Browser) -> None:
    page = sends(desk, "/en/forms/ScheduleMeeting", group="ISCG", start="10 December 2024 10:00")
    (path,) = {path for path in page.links.values() if path.startswith("/en/meetings/")}
    assert "10 December 2024" in desk.get(path).text


def test_a_form_that_comes_back_on_its_own_page_stands_in_no_conversation(desk: Browser) -> None:
    desk.says("who is the focal point for accessibility in TSB?")
    before = desk.get("/en/").text
    sends(desk, "/en/forms/RecordAction", text="send the list", due="the day of the whale")
    assert desk.status == 422
    assert desk.get("/en/").text == before


def test_a_form_that_comes_back_in_a_conversation_stands_there(desk: Browser) -> None:
    form = filled_in(desk.says("remind me"), "en")
    assert "the day of the whale" in desk.sends(form, **typed(text="read", at="the day of the whale")).text


@pytest.mark.parametrize(
    ("form", "button"),
    [("EditItem", "Save"), ("WithdrawItem", "Withdraw"), ("CompleteItem", "Save"), ("AnswerItem", "Send")],
)
def test_the_button_of_a_form_says_what_it_does(desk: Browser, form: str, button: str) -> None:
    desk.says("action: TSB to send the checklist by 14 June")
    assert list(filled_in(desk.get(f"/en/forms/{form}?item=1"), "en").buttons) == [button]


@pytest.mark.parametrize("lang", LANGS)
def test_no_hint_says_its_label_again(desk: Browser, lang: str) -> None:
    page = desk.get(f"/{lang}/forms/RegisterDocument?f.meeting={MEETING}")
    hints = {given.get("id") for tag, given in page.tags if given.get("class") == "hint"}
    assert not hints & {f"field-RegisterDocument-{name}-hint" for name in ("link", "source", "number", "revision")}


def test_a_form_that_somebody_else_overtook_marks_no_field_and_says_so(desk: Browser) -> None:
    desk.says("action: TSB to send the checklist by 14 June")
    form = filled_in(desk.get("/en/forms/EditItem?item=1"), "en")
    desk.says("move 1 to 20 June")
    page = desk.sends(form, **typed(text="send the whole checklist"))
    assert (desk.status, "fields that are marked" in page.text, "has not been recorded" in page.text) == (
        422,
        False,
        True,
    )


def test_an_item_leads_to_its_meeting_its_topic_and_its_parties(desk: Browser) -> None:
    sends(desk, f"/en/forms/RecordAction?f.meeting={MEETING}&f.topic=accessibility&f.responsible=body:bdt", text="read")
    links = set(desk.get("/en/items/1").links.values())
    assert {f"/en/meetings/{MEETING}", "/en/topics/accessibility", "/en/groups/bdt"} <= links


def test_a_group_leads_to_its_meetings_and_people_and_a_topic_to_its_focal_points(desk: Browser) -> None:
    assert times(desk.get("/en/groups/iscg"), f"/en/meetings/{MEETING}") == 1
    people = {path for path in desk.get("/en/topics/accessibility").links.values() if path.startswith("/en/people/")}
    assert people
    assert all(desk.get(path) and desk.status == 200 for path in people)


def test_ones_own_page_leads_to_a_meeting_and_to_ones_topics_where_they_stand(focal: Focal) -> None:
    page = sitting(focal, "access.tsb@example.org").get("/en/me")
    assert times(page, f"/en/meetings/{MEETING}") == 1
    assert times(page, "/en/topics/accessibility") == 1
    assert "See also" not in page.text


def times(page: Reader, path: str) -> int:
    """How often a page leads there."""
    return [given.get("href") for tag, given in page.tags if tag == "a"].count(path)


def test_nobody_unknown_is_led_to_people(focal: Focal) -> None:
    visitor = open_to_all(focal)
    for path in ("/en/groups/iscg", "/en/topics/accessibility"):
        assert not [each for each in visitor.get(path).links.values() if each.startswith("/en/people/")]


def test_the_topics_of_an_office_and_of_a_body_lead_to_their_pages(focal: Focal, desk: Browser) -> None:
    public = open_to_all(focal)
    for browser, path in (
        (desk, "/en/people/access.tsb@example.org"),
        (desk, "/en/groups/tsb"),
        (public, "/en/groups/tsb"),
    ):
        led = [each for each in browser.get(path).links.values() if each.startswith("/en/topics/")]
        assert bool(led) == (browser is desk), path
        for each in led:
            browser.get(each)
            assert browser.status == 200, each


def test_a_document_stands_on_the_page_of_its_meeting_and_leads_to_where_it_is_read(
    focal: Focal, desk: Browser
) -> None:
    paper = {
        "text": "Draft agenda",
        "number": "ISCG/12",
        "link": "https://example.org/12.pdf",
        "reply_by": "20 May 2024",
    }
    page = sends(desk, f"/en/forms/RegisterDocument?f.meeting={MEETING}", **paper)
    assert "/en/items/1" in page.links.values()
    for browser in (desk, sitting(focal, "delegate@example.org")):
        page = browser.get(f"/en/meetings/{MEETING}")
        assert "Documents of ISCG, Tuesday 21 May 2024: 1" in page.text
        assert "https://example.org/12.pdf" in page.links.values()
    assert "ISCG/12" not in open_to_all(focal).get(f"/en/meetings/{MEETING}").text


@pytest.mark.parametrize(
    "agenda", ["1. Opening\r\n\r\n2. Accessibility\r\n3. Closing", "Opening\r\nAccessibility\r\nClosing"]
)
def test_an_agenda_that_is_pasted_line_by_line_is_as_many_points_and_taken_back_at_once(
    desk: Browser, agenda: str
) -> None:
    page = sends(desk, f"/en/forms/NoteAgenda?f.meeting={MEETING}", text=agenda)
    assert "1. Opening2. Accessibility3. Closing" in desk.get(f"/en/meetings/{MEETING}").text
    desk.sends(next(each for each in page.forms if "Undo" in each.buttons), "Undo")
    assert "Accessibility" not in desk.get(f"/en/meetings/{MEETING}").text


@pytest.mark.parametrize("lang", LANGS)
def test_whoever_enters_something_of_a_topic_or_a_group_goes_back_to_it(desk: Browser, lang: str) -> None:
    for form, about, page in (
        ("SetFocalPoint", "topic=accessibility", "topics/accessibility"),
        ("SetMember", "group=iscg", "groups/iscg"),
    ):
        opened = desk.get(f"/{lang}/forms/{form}?f.{about}")
        assert f"/{lang}/{page}" in opened.links.values()
        filled = filled_in(opened, lang)
        for status, who in ((422, "nobody at all"), (200, "access.tsb@example.org")):
            more = {"body": "BR"} if form == "SetFocalPoint" else {"capacity": "observer"}
            answered = desk.sends(filled, **typed(party=who, **more))
            assert (desk.status, f"/{lang}/{page}" in answered.links.values()) == (status, True), form
            filled = filled_in(answered, lang) if status == 422 else filled
