"""Pages as a browser without script gets them: the register, a conversation, the sandbox."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.settings import Settings
from bot.understand.types import Understood
from bot.words.speech import Speech
from bot.words.texts import LANGS, RIGHT_TO_LEFT
from storage.database import Database
from storage.example import delete_example
from storage.people import find_person
from tests.bot.doors.web.browser import Browser, Found, browser_of, open_to_all, sitting

TSB = "access.tsb@example.org"
SHOWN = ("/", "/topics", "/topics/accessibility", "/topics?q=accessib", "/groups", "/groups/tsb", "/items", "/meetings")


@pytest.fixture
def visitor(focal: Focal) -> Browser:
    return open_to_all(focal)


@pytest.fixture
def sandbox(filled: Database, now: datetime) -> Focal:
    """A Focal with the example, opened to whoever comes."""
    opened = Focal(Settings(database_url=str(filled.url), web_trial=True), filled, lambda: now)
    opened.offer_example(now)
    return opened


@pytest.fixture
def trial(sandbox: Focal) -> Browser:
    return browser_of(sandbox)


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_shown_in_its_language_and_direction(visitor: Browser, lang: str) -> None:
    for path in SHOWN:
        page = visitor.get(f"/{lang}{path}")
        assert (path, visitor.status) == (path, 200)
        said = next(given for tag, given in page.tags if tag == "html")
        assert (said["lang"], said["dir"]) == (lang, "rtl" if lang in RIGHT_TO_LEFT else "ltr")
    # The first of them says to whoever comes what Focal is.
    assert Speech(lang, "UTC").text("web-ask-what") in visitor.get(f"/{lang}/").text


def test_a_page_holds_one_main_heading_and_names_every_field(trial: Browser) -> None:
    for path in SHOWN:
        page = trial.get(f"/en{path}")
        assert (path, [tag for tag, _ in page.tags].count("h1")) == (path, 1)
        fields = {
            given["id"] for tag, given in page.tags if tag in ("textarea", "select") or given.get("type") == "search"
        }
        assert fields <= {given.get("for", "") for tag, given in page.tags if tag == "label"}


def test_nothing_on_a_page_runs_or_is_styled_in_its_own_text(trial: Browser) -> None:
    for path in SHOWN:
        page = trial.get(f"/en{path}")
        assert all(given.get("src", "").startswith("/static/") for tag, given in page.tags if tag == "script")
        assert not [given for tag, given in page.tags if tag == "style" or "style" in given]
        assert not [name for _, given in page.tags for name in given if name.startswith("on")]
        assert trial.last is not None
        assert "'unsafe-inline'" not in trial.last.headers["content-security-policy"]


def test_the_first_address_leads_to_the_language_that_the_browser_asks_for(visitor: Browser) -> None:
    visitor.get("/", **{"accept-language": "de, ru;q=0.8, en;q=0.4"})
    assert visitor.last is not None
    assert visitor.last.url.path == "/ru/"
    visitor.get("/zh/")
    visitor.get("/", **{"accept-language": "ru"})
    assert visitor.last.url.path == "/zh/"


def test_a_topic_is_found_by_letters_in_any_language_and_leads_to_its_focal_points(visitor: Browser) -> None:
    for typed in ("accessib", "доступ", "无障碍", "النفاذ"):
        page = visitor.get(f"/fr/topics?q={typed}")
        assert "/fr/topics/accessibility" in page.links.values(), typed
    page = visitor.get("/fr/topics/accessibility")
    assert "Coordonnateurs" in page.text


def test_the_public_is_not_told_names_that_are_kept_for_others(visitor: Browser, focal: Focal) -> None:
    assert "TSB Accessibility Desk" not in visitor.get("/en/topics/accessibility").text
    assert "TSB Accessibility Desk" in sitting(focal, TSB).get("/en/topics/accessibility").text


def test_a_name_that_is_not_in_the_register_is_answered_with_what_is_near(visitor: Browser) -> None:
    page = visitor.get("/en/topics/nothing-of-the-kind")
    assert visitor.status == 404
    assert "no topic called" in page.text
    visitor.get("/xx/topics")
    assert visitor.status == 404


def test_words_are_answered_on_the_page_and_still_stand_there_later(trial: Browser) -> None:
    page = trial.says("Who is the focal point for accessibility?")
    assert "BDT accessibility office (example)" in page.text
    page = trial.says("action: BDT to send the accessibility checklist to TSB by Friday")
    assert "Action item 7 is recorded." in page.text
    again = trial.get("/en/")
    assert "Who is the focal point for accessibility?" in again.text
    assert "Friday 17 May 2024" in again.text


def test_a_button_on_the_page_does_what_it_says(trial: Browser) -> None:
    page = trial.says("action: BDT to send the accessibility checklist to TSB by Friday")
    pressed = next(each for each in page.forms if "Undo" in each.buttons)
    page = trial.sends(pressed, "Undo")
    assert "undone" in page.text or "taken back" in page.text


def test_the_same_form_sent_twice_is_taken_once(trial: Browser) -> None:
    page = trial.get("/en/")
    form = next(each for each in page.forms if each.action == "/en/say")
    for _ in range(2):
        page = trial.sends(form, words="action: BDT to send the checklist to TSB by Friday")
        assert trial.status == 200
    assert "Action item 7 is recorded." in page.text
    assert "Action item 8 is recorded." not in page.text


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_offered_to_try_is_understood(trial: Browser, sandbox: Focal, lang: str) -> None:
    page = trial.get(f"/{lang}/")
    tries = next(each for each in page.forms if len(each.buttons) == 6)
    for said, (_, words) in tries.buttons.items():
        message = to_said(words, "you@example.org", sandbox.now(), lang=lang)
        assert isinstance(sandbox.hall.prepare(message, sandbox.now()).understanding, Understood), said


def test_another_office_of_the_sandbox_can_be_played(trial: Browser) -> None:
    page = trial.get("/en/")
    assert "You are reading as Your desk (example)." in page.text
    seat = next(each for each in page.forms if each.action == "/en/seat")
    page = trial.sends(seat, seat="secretariat@example.org")
    assert "You are reading as Secretariat of the coordination group (example)." in page.text
    page = trial.sends(seat, seat=TSB)
    assert "You are reading as Secretariat of the coordination group (example)." in page.text


def test_lists_and_calendars_are_kept_in_the_sandbox_too_and_go_with_it(trial: Browser, sandbox: Focal) -> None:
    def form(path: str, action: str) -> Found:
        return next(each for each in trial.get(path).forms if each.action == action)

    page = trial.sends(form("/en/items?status=open", "/en/views"), name="What is open")
    assert page.links["What is open"] == "/en/items?status=open"
    for path in ("/en/me", "/en/groups/tdag"):
        page = trial.sends(form(path, "/en/feeds"))
        address = next(word for word in page.text.split() if "/api/feeds/" in word)
        trial.get(address.removeprefix("http://localhost"))
        assert trial.status == 200
    with sandbox.database.writing() as session:
        delete_example(session)
    trial.get(address.removeprefix("http://localhost"))
    assert trial.status == 404


def test_without_a_sandbox_nobody_talks_who_has_not_said_who_they_are(visitor: Browser, focal: Focal) -> None:
    page = visitor.get("/en/")
    assert not [each for each in page.forms if each.action == "/en/say"]
    proof = next(
        value for each in sitting(focal, TSB).get("/en/").forms for name, value in each.holds if name == "proof"
    )
    visitor.post("/en/say", {"words": "help", "proof": proof})
    assert visitor.status == 403
    with focal.database.reading() as session:
        assert find_person(session, "public") is None


def test_no_line_of_a_french_page_ends_before_a_mark(focal: Focal) -> None:
    browser = sitting(focal, "secretariat@example.org")
    browser.get("/fr/")
    assert browser.last is not None
    assert "l'accessibilité\u00a0?</button>" in browser.last.text.replace("&#39;", "'")
    page = browser.says("qui est responsable ?", "fr")
    assert " ?" not in "".join(page.words)
    browser.get("/fr/forms/RecordAction?f.text=qui+fait+quoi+?")
    assert "qui fait quoi ?</textarea>" in browser.last.text


def test_what_is_listed_for_the_public_is_not_taken_for_all_there_is(focal: Focal) -> None:
    focal.settings = focal.settings.model_copy(update={"web_public": "topics,meetings"})
    nobody, desk = browser_of(focal), sitting(focal, "secretariat@example.org")
    for path in ("/zh/topics", "/zh/meetings"):
        assert "此处仅列出本组织已公开的内容" in nobody.get(path).text
        assert "此处仅列出本组织已公开的内容" not in desk.get(path).text
