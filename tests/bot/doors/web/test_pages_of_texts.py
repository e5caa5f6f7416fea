"""Of which meeting a text is that names none: as its field says."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.app import Focal
from bot.render.html_form import TYPED
from tests.bot.doors.web.browser import Browser, Reader, sitting
from tests.bot.doors.web.forms import filled_in

DESK = "secretariat@example.org"
MEETING = "/en/meetings/iscg-2024-05-21"
ON_THE_DAY = datetime(2024, 5, 21, 13, 0, tzinfo=UTC)


def brought(
    focal: Focal, text: str = "ACTION: BR to publish the calendar by 1 July 2024", desk: Browser | None = None
) -> Reader:
    """A text of which no meeting is said."""
    desk = desk or sitting(focal, DESK)
    page = desk.get("/en/text")
    assert "within the last three weeks; otherwise you choose among the latest" in page.text
    form = next(each for each in page.forms if each.action == "/en/text")
    return desk.sends(form, text=text, files={"file": ("", b"")})


def pressed(desk: Browser, page: Reader, button: str) -> Reader:
    return desk.sends(next(each for each in page.forms if button in each.buttons), button)


def test_a_text_of_no_meeting_is_of_the_latest_of_three_weeks_as_its_field_says(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    page = brought(focal)
    assert "ISCG, Tuesday 21 May 2024: 1 proposal" in page.text


def test_what_is_pasted_is_read_whatever_some_program_put_between_and_stays_where_nothing_can_be(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    assert "1 proposal" in brought(focal, "ACTION: BR to publish\0 the calendar by 1 July 2024").text
    page = brought(focal, "%PDF-1.7 is how such files begin")
    assert [given["id"] for tag, given in page.tags if given.get("aria-invalid")] == ["text-text"]
    assert ("text", "%PDF-1.7 is how such files begin") in next(
        each for each in page.forms if each.method == "post"
    ).holds


def test_a_file_that_cannot_be_read_is_told_beside_its_field_and_what_was_typed_stays(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    form = next(each for each in desk.get("/en/text").forms if each.action == "/en/text")
    for name, content in (("notes.pdf", b"%PDF-1.7 is how such files begin"), ("notes.docx", b"no document")):
        page = desk.sends(form, text="what was said", meeting="ISCG 2024-05-21", files={"file": (name, content)})
        assert (desk.status, [given["id"] for _, given in page.tags if given.get("aria-invalid")]) == (
            422,
            ["text-file"],
        )
        holds = next(each for each in page.forms if each.action == "/en/text").holds
        assert {("text", "what was said"), ("meeting", "ISCG 2024-05-21")} <= set(holds)


def test_where_none_was_in_three_weeks_it_is_chosen_as_its_field_says(focal: Focal) -> None:
    page = brought(focal)
    assert "Which meeting is meant?" in page.text
    assert any("24 January 2024" in each for found in page.forms for each in found.buttons)


def test_a_report_of_a_meeting_that_is_not_there_stays_until_the_meeting_is_entered(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    found = next(each for each in desk.get("/en/text").forms if each.action == "/en/text")
    text = "Report of the ISCG meeting of 9 April 2024\nACTION: BR to publish the calendar by 1 July 2024"
    page = desk.sends(found, text=text, files={"file": ("", b"")})
    assert desk.status == 422
    again = next(each for each in page.forms if each.action == "/en/text")
    assert ("text", text) in again.holds
    form = filled_in(desk.get(page.links["Enter the meeting"]), "en")
    page = desk.sends(form, **{f"{TYPED}held": "false"})
    assert (desk.status, "has passed already" in page.text) == (422, True)
    assert "entered as held" in desk.sends(form).text
    assert "1 proposal" in desk.sends(again, files={"file": ("", b"")}).text


def test_who_reviews_proposals_goes_from_each_back_to_their_meeting(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    desk = sitting(focal, DESK)
    page = brought(focal, "ACTION: BDT to send the accessibility checklist by 1 July 2024")
    assert "BDT — Monday 1 July 2024 (Geneva time); topic: accessibility (98%)" in page.text
    page = pressed(desk, desk.get(MEETING), "Proposal 1")
    assert MEETING in page.links.values()
    page = desk.get(page.links["Edit"])
    assert page.links["All proposals"] == f"{MEETING}#waiting"
    assert "Item 1" not in page.links
    page = pressed(desk, desk.get(MEETING), "Accept all")
    assert MEETING in page.links.values()
    # Whoever sees to the topic there is told.
    assert "Nobody is told" not in page.text


def test_words_of_a_text_in_another_language_are_told_as_such_to_those_who_hear_the_page(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    page = brought(focal, "ACTION : le BR publie le calendrier pour le 1er juillet 2024")
    assert ("span", {"lang": "fr", "dir": "auto"}) in page.tags
    assert "BR — Monday 1 July 2024" in page.text


DONE = ("send the list", "write the note", "call the hosts", "book the room", "draw the map", "print the badges")
SIX = "\n".join(f"ACTION: BR to {each} by 1 July 2024" for each in DONE)
TWO = "ACTION : le BR publie le calendrier\nACTION : le TSB envoie le rapport pour le 1er juillet 2024"


def test_what_waits_for_a_meeting_is_shown_to_its_end_and_begins_anew(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    brought(focal, SIX)
    desk = sitting(focal, DESK)
    page = desk.get(MEETING)
    assert ("draw the map" in page.text, "badges" in page.text) == (True, False)
    page = desk.get(page.links["Show more"])
    assert ("send the list" in page.text, "badges" in page.text) == (False, True)
    assert "send the list" in desk.get(page.links["All proposals"]).text
    # What stood there may have been settled meanwhile.
    assert "send the list" in desk.get(f"{MEETING}?cursor=99").text


def test_a_second_text_shows_what_it_gave_and_that_alone_is_settled_beside_it(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    desk = sitting(focal, DESK)
    brought(focal, SIX)
    page = brought(focal, TWO, desk)
    assert "2 proposals await review" in page.text
    assert "6 proposals still await review" in page.text
    assert ("calendrier" in page.text, "send the list" in page.text) == (True, False)
    assert "2 items are recorded" in pressed(desk, page, "Accept those shown (2)").text
    page = desk.get(MEETING)
    assert ("6 proposals await review" in page.text, "send the list" in page.text) == (True, True)


def test_a_long_second_text_is_shown_to_its_end_without_the_first(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    brought(focal, TWO)
    page = brought(focal, SIX)
    desk = sitting(focal, DESK)
    page = desk.get(page.links["Show more"])
    assert ("badges" in page.text, "calendrier" in page.text) == (True, False)
    assert "6 items are recorded" in pressed(desk, page, "Accept those shown (6)").text
    assert "calendrier" in desk.get(MEETING).text


def test_a_text_that_gives_nothing_new_shows_nothing_of_another(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    brought(focal, SIX)
    page = brought(focal, "ACTION: BR to print the badges by 1 July 2024")
    assert "nothing new to propose" in page.text
    assert ("6 proposals still await review" in page.text, "send the list" in page.text) == (True, False)
    assert page.links["All proposals"] == f"{MEETING}#waiting"


def test_what_is_too_long_to_be_said_stays_and_is_looked_through_as_a_text(focal: Focal) -> None:
    focal.now = lambda: ON_THE_DAY
    desk = sitting(focal, DESK)
    words = "\n".join(["We spoke of the list at length."] * 300 + ["ACTION: BR to publish the calendar by 1 July 2024"])
    page = desk.says(words)
    assert (desk.status, "at most: 8,000" in page.text) == (422, True)
    assert ("words", words) in next(each for each in page.forms if each.action == "/en/say").holds
    form = next(each for each in page.forms if "Look for items in a text" in each.buttons)
    assert "1 proposal" in desk.sends(form).text
    page = sitting(focal, "delegate@example.org").says(words)
    assert ("at most: 8,000" in page.text, "Look for items in a text" in page.text) == (True, False)
