"""Whatever a command can change can be changed from a page: by a form, or by a button beside what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape

import pytest

from bot.app import Focal
from bot.doors.web.pace import Pace
from bot.render.html_form import TYPED
from bot.render.reference import from_value
from bot.words.speech import Speech
from bot.words.texts import LANGS
from handlers.commands.catalogue import COMMANDS
from handlers.forms import FORMS, to_form, to_key
from tests.bot.doors.web.browser import Browser, Found, Reader, sitting
from tests.bot.doors.web.forms import NOTES, filled_in, numbered, open_to_objections, sends

TSB, DESK, DELEGATE = "access.tsb@example.org", "secretariat@example.org", "delegate@example.org"
MEETING = "iscg-2024-05-21"
ON_THE_DAY = datetime(2024, 5, 21, 13, 0, tzinfo=UTC)
RECORDED = ("Action", "Conclusion", "CallToAction", "Information")
# About the channel in which it is said, or the account by which it is said, which no page is.
ELSEWHERE = {"SetPlace", "LinkAccount", "ConfirmAccount"}
# Beside a text while one is read, or may be by a model; beside an account that is linked (``test_pages_of_accounts``).
ELSEWHERE |= {"ReadText", "UnlinkAccount"}
# Beside what may have arrived, where anything may.
ELSEWHERE |= {"SettleDoubt"}
# One form holds what several commands change one by one.
WITHIN = {"SetLanguage": "SetProfile", "SetTimeZone": "SetProfile", "SetQuietHours": "SetProfile"}
PAGES = (
    *("/en/me", "/en/settings", "/en/desk", "/en/items/1", "/en/items/2", "/en/items/3", "/en/topics/accessibility"),
    *(
        "/en/groups/iscg",
        f"/en/meetings/{MEETING}",
        "/en/meetings/tsag-2025-07-21",
        "/en/meetings/iscg-2024-01-24",
        "/en/activities",
        "/en/text",
        "/en/",
    ),
)


@pytest.fixture
def busy(focal: Focal) -> Focal:
    """A Focal in which something of every kind waits, on the day of a meeting."""
    focal.now = lambda: ON_THE_DAY
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by Friday")
    owner.says(f"action: {DELEGATE} to send the list by 20 June")
    owner.says("remind me tomorrow at 9 to read")
    owner.says("tell the secretariat about 1: we need one more week")
    desk.says(f"enrol {DELEGATE}")
    desk.says("agree 2")
    owner.says(f"action: {DELEGATE} to send another list by 20 June")
    desk.says("call to action to TDAG: share the guide")
    desk.says("pause the reminders of ISCG")
    desk.says(NOTES)
    return focal


def offered(page: Reader) -> Iterator[str]:
    """The commands that a page offers, by the forms that it leads to and the buttons on it."""
    for path in page.links.values():
        if "/forms/" in path:
            yield path.partition("/forms/")[2].partition("?")[0]
    for each in page.forms:
        if (part := each.action.partition("#")[0].rpartition("/")[2]) in ("text", "public"):
            yield {"text": "ProposeItems", "public": "MarkPublic"}[part]
        for name, value in each.buttons.values():
            if name == "press":
                yield str((from_value(value)["command"] or {}).get("command", ""))


def walked(busy: Focal) -> Iterator[Reader]:
    """The pages of the secretariat and of a focal point, and what they lead to in one step."""
    for who in (DESK, TSB):
        browser = sitting(busy, who)
        unhurried(browser)
        for path in (*PAGES, "/en/public"):
            page = browser.get(path)
            assert browser.status in (200, 403, 404), path
            yield page
            looks = next((each for each in page.forms if "Proposal 1" in each.buttons), None)
            if looks:
                yield browser.sends(looks, "Proposal 1")
        yield browser.says("remind me tomorrow at 10 to write")


def test_every_command_that_changes_something_is_offered_on_some_page(busy: Focal) -> None:
    desk = sitting(busy, DESK)
    desk.says("TSAG meets on 21 July 2025")
    for body in ("tsb", "bdt"):
        told = {
            "topic": "accessibility",
            "text": "captioning and sign language training for accessible remote meetings",
            "body": body,
        }
        sends(desk, "/en/forms/ReportActivity", **told)
    met = {each for page in walked(busy) for each in offered(page)}
    sends(desk, f"/en/forms/StartMeeting?f.meeting={MEETING}")
    met |= set(offered(desk.get(f"/en/meetings/{MEETING}")))
    accepted = open_to_objections(desk)
    met |= set(offered(desk.get(accepted)))
    sends(desk, f"/en/forms/ObjectToItem?item={numbered(accepted)}", reason="not agreed")
    met |= set(offered(desk.get(accepted)))
    sends(desk, f"/en/forms/WithdrawItem?item={numbered(accepted)}", reason="no longer needed")
    met |= set(offered(desk.get(accepted)))
    changing = {name for name, command in COMMANDS.items() if command.changes} - ELSEWHERE
    assert sorted(each for each in changing if WITHIN.get(each, each) not in met) == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_sixth_of_the_forms_say_beside_their_fields_what_is_missing(focal: Focal, lang: str) -> None:
    check_faults(focal, lang, sorted(FORMS)[LANGS.index(lang) :: len(LANGS)])


@pytest.mark.sweep
@pytest.mark.parametrize("lang", LANGS)
def test_every_form_says_beside_its_fields_what_is_missing(focal: Focal, lang: str) -> None:
    check_faults(focal, lang, sorted(FORMS))


def check_faults(focal: Focal, lang: str, names: Sequence[str]) -> None:
    """Each form that opens, sent empty, comes back with a word beside each field that must be filled."""
    desk = sitting(focal, DESK)
    unhurried(desk)
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by Friday")
    required = Speech(lang, "UTC").text("form-required")
    for name in names:
        must = [each.name for each in to_form(name, {}).fields if each.required]
        page = desk.get(f"/{lang}/forms/{name}?item=1")
        if desk.status != 200 or not must:
            continue
        page = desk.sends(filled_in(page, lang), **{f"{TYPED}{each}": "" for each in must})
        amiss = {given["name"].removeprefix(TYPED) for _, given in page.tags if given.get("aria-invalid") == "true"}
        assert (desk.status, amiss) == (422, set(must)), name
        assert required in page.text, name
        # Which form it is stays to be seen, in its head and above it.
        assert desk.last is not None
        assert called_so(desk.last.text, Speech(lang, "UTC").text(f"form-{to_key(name)}")) == (True, True), name


def called_so(page: str, name: str) -> tuple[bool, bool]:
    said = re.findall(r"<title>([^<]*)</title>|<h1[^>]*>([^<]*)</h1>", page)
    heads = [unescape(head or title) for title, head in said]
    return len(heads) == 2 and name in heads[0], len(heads) == 2 and name in heads[1]


def unhurried(browser: Browser) -> None:
    """Whoever sits there may send as many forms as they like."""

    async def takes(_name: str, _burst: int, _rate: float) -> bool:
        return True

    state = browser.pages.state
    state.door = replace(state.door, asks=Pace("asks", 1, 1, takes))


def test_forms_open_for_whoever_could_send_them_and_for_nobody_else(busy: Focal) -> None:
    delegate = sitting(busy, DELEGATE)
    for form in ("AnnounceDeadline", "StartMeeting", "NotePresent", "ApproveCaptions", "AdoptReport", "CallForStatus"):
        delegate.get(f"/en/forms/{form}?f.meeting={MEETING}&f.group=iscg")
        assert delegate.status == 403, form
    assert set(offered(delegate.get(f"/en/meetings/{MEETING}"))) == {f"Record{each}" for each in RECORDED}


def test_a_meeting_is_led_from_its_page(busy: Focal) -> None:
    desk, about = sitting(busy, DESK), f"?f.meeting={MEETING}"
    assert "30 June 2024" in sends(desk, f"/en/forms/AnnounceDeadline{about}", kind="comments", due="30 June").text
    assert "Opening of the meeting" in sends(desk, f"/en/forms/NoteAgenda{about}", text="Opening of the meeting").text
    assert desk.status == 200
    sends(desk, f"/en/forms/NotePresent{about}", people="TSB and BDT")
    sends(desk, f"/en/forms/NoteRegrets{about}", people=DELEGATE)
    sends(desk, f"/en/forms/StartMeeting{about}")
    page = desk.get(f"/en/meetings/{MEETING}")
    for said in ("Deadline for comments", "Opening of the meeting", "Regrets: Delegation Desk", "in progress"):
        assert said in page.text, said
    assert "closed" in sends(desk, f"/en/forms/EndMeeting{about}").text
    assert "are deleted then, and cannot be brought back" in desk.get(f"/en/forms/AdoptReport{about}").text


def test_the_status_of_a_groups_items_is_asked_for_by_a_form(busy: Focal) -> None:
    desk = sitting(busy, DESK)
    assert "asked for one line" in sends(desk, "/en/forms/CallForStatus?item=1").text
    assert desk.status == 200


@pytest.fixture
def asked(busy: Focal) -> tuple[Browser, Found]:
    desk = sitting(busy, DESK)
    page = desk.get("/en/text?meeting=iscg-2024-01-24")
    return desk, next(each for each in page.forms if each.action == "/en/text")


def test_a_report_that_is_pasted_becomes_proposals_for_review(asked: tuple[Browser, Found]) -> None:
    desk, form = asked
    page = desk.sends(form, text="ACTION: BR to publish the calendar by 1 July 2024\n")
    assert (desk.status, "awaits review" in page.text) == (200, True), page.text
    assert "publish the calendar" in desk.get("/en/meetings/iscg-2024-01-24").text
    hrefs = [attrs.get("href") for _, attrs in desk.get("/en/desk").tags]
    assert "/en/meetings/iscg-2024-01-24#waiting" in hrefs


def test_captions_are_taken_as_a_file(asked: tuple[Browser, Found]) -> None:
    desk, form = asked
    said = "WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Chair>ACTION: BR to publish the calendar by 1 July 2024\n"
    page = desk.sends(form, text="", files={"file": ("captions.vtt", said.encode(), "text/vtt")})
    assert (desk.status, "captions" in page.text) == (200, True)


@pytest.mark.parametrize(
    ("given", "name", "said"),
    [
        ({"text": " "}, "text", "Please paste a text or choose a file."),
        ({"text": "ACTION: BR to write", "meeting": "zzzzqqqq"}, "meeting", "Nothing fits."),
    ],
)
def test_what_is_missing_of_a_text_is_said_beside_the_field(
    asked: tuple[Browser, Found], given: dict[str, str], name: str, said: str
) -> None:
    desk, form = asked
    page = desk.sends(form, **given)
    amiss = [attrs["name"] for _, attrs in page.tags if attrs.get("aria-invalid") == "true"]
    assert (desk.status, amiss, said in page.text) == (422, [name], True)


def test_what_is_kept_about_somebody_comes_as_a_file(busy: Focal) -> None:
    desk = sitting(busy, DESK)
    page = desk.get("/en/settings")
    assert "/en/settings/data" in page.links.values()
    desk.get("/en/settings/data")
    assert desk.last is not None
    assert DESK in desk.last.text
    assert "attachment" in desk.last.headers["content-disposition"]
