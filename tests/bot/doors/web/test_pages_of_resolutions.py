"""The mapping of resolutions on pages: by conference and topic, one with its revisions, what a conference changed."""

from __future__ import annotations

import pytest

from bot.app import Focal
from tests.bot.doors.web.browser import open_to_all, sitting

DESK, BDT, DELEGATE = "secretariat@example.org", "access.bdt@example.org", "delegate@example.org"
FILE = (
    "body,number,revision,title,topics,coordinates,act,fate,ended\n"
    'WTDC,11,"Rev. Kigali, 2022",en=Rural services,accessibility,,BDT,revised,"Baku, 2025"\n'
    'WTDC,11,"Rev. Baku, 2025",en=Rural services,accessibility,accessibility,BDT; TSB,,\n'
    'WTSA,70,"Rev. New Delhi, 2024",en=Telecommunication accessibility,accessibility,,TSB,,\n'
)


def brought(focal: Focal) -> None:
    """The mapping is brought on the page that takes files, compared and applied."""
    desk = sitting(focal, DESK)
    desk.get("/en/resolutions")
    assert "/en/import" in desk.get("/en/resolutions").links.values()
    page = desk.get("/en/import")
    form = next(each for each in page.forms if each.action == "/en/import")
    shown = desk.sends(form, files={"file": ("mapping.csv", FILE.encode())})
    assert "Baku" in shown.text, shown.text[-900:]
    apply = next(each for each in shown.forms if "Apply all of this" in each.buttons)
    assert "is done" in desk.sends(apply, "Apply all of this", files={"file": ("", b"")}).text


def test_resolutions_are_listed_by_conference_topic_and_what_they_share(focal: Focal) -> None:
    brought(focal)
    staff = sitting(focal, BDT)
    page = staff.get("/en/resolutions")
    assert "/en/resolutions?body=wtdc" in page.links.values()
    of = staff.get("/en/resolutions?body=wtdc")
    assert "Resolutions of WTDC" in of.text
    assert any(each.startswith("/en/resolutions/wtdc/") for each in of.links.values())
    assert "/en/resolutions/wtdc" in of.links.values()
    on = staff.get("/en/resolutions?topic=accessibility")
    assert {"/en/resolutions/wtdc/11", "/en/resolutions/wtsa/70"} <= set(on.links.values())
    assert "/en/resolutions/wtsa/70" in staff.get("/en/resolutions?shared=sectors").links.values()
    themes = staff.get("/en/resolutions?shared=conferences")
    assert "/en/topics/accessibility" in themes.links.values()
    assert "candidates for streamlining" in themes.text
    assert "/en/resolutions" in staff.get("/en/topics").links.values()
    staff.get("/en/resolutions?topic=nothing")
    assert staff.status == 404


def test_one_resolution_is_shown_with_its_revisions_and_who_must_act(focal: Focal) -> None:
    brought(focal)
    staff = sitting(focal, BDT)
    page = staff.get("/en/resolutions/wtdc/11")
    for words in ("Kigali, 2022", "Baku, 2025", "Rural services", "TSB", "Resolution 11 (WTDC, Rev. Baku, 2025)"):
        assert words in page.text, words
    assert "/en/topics/accessibility" in page.links.values()
    changed = staff.get("/en/resolutions/wtdc?year=2025")
    assert "Revised: 1" in changed.text
    staff.get("/en/resolutions/wtdc/9998")
    assert staff.status == 404
    staff.get("/en/resolutions/nowhere/11")
    assert staff.status == 404


@pytest.mark.parametrize("lang", ["ar", "es", "fr", "ru", "zh"])
def test_the_pages_are_said_in_each_language(focal: Focal, lang: str) -> None:
    staff = sitting(focal, BDT)
    for path in ("/resolutions", "/resolutions?shared=conferences", "/resolutions/wtdc", "/resolutions/pp/191"):
        staff.get(f"/{lang}{path}")
        assert staff.status == 200, path


def test_what_a_conference_changed_is_for_the_house_and_nothing_for_strangers(focal: Focal) -> None:
    brought(focal)
    delegate = sitting(focal, DELEGATE)
    assert "/en/resolutions/wtdc" not in delegate.get("/en/resolutions?body=wtdc").links.values()
    delegate.get("/en/resolutions/wtdc")
    assert delegate.status == 403
    assert "unverified" not in delegate.get("/en/resolutions/wtdc/11").text
    stranger = open_to_all(focal)
    stranger.get("/en/resolutions")
    assert stranger.status == 401
