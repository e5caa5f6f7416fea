"""A story of meetings on the pages: what is said is typed, captions are brought as a file, reviewed by pressing, and a
report is fetched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.app import Focal
from bot.settings import Settings
from storage.database import Database
from tests.bot.doors.web.browser import Browser, Reader, sitting

Told = tuple[str, str, datetime, str]
CAPTIONS = "WEBVTT\n"


def tell_on_pages(database: Database, told: Iterable[Told], meeting: str) -> tuple[list[str], str]:
    """The names of the files that were fetched, and all that stood on the pages of those who spoke."""
    clock: list[datetime] = []
    focal = Focal(Settings(database_url=str(database.url)), database, lambda: clock[-1])
    files: dict[str, None] = {}
    seen: list[str] = []
    for who, words, at, _ in told:
        clock.append(at)
        browser = sitting(focal, who)
        page = _done(browser, words, meeting)
        assert browser.status == 200, (words, page.text)
        files |= {_fetched(browser, link): None for said, link in page.links.items() if said.endswith(".docx")}
        seen.append(browser.get("/en/").text)
    return list(files), " ".join(seen)


def _done(browser: Browser, words: str, meeting: str) -> Reader:
    if CAPTIONS in words:
        return _brought(browser, words[words.index(CAPTIONS) :], meeting)
    if words == "accept all proposals":
        page = browser.get(f"/en/meetings/{meeting}")
        return browser.sends(next(each for each in page.forms if "Accept all" in each.buttons), "Accept all")
    return browser.says(words)


def _brought(browser: Browser, captions: str, meeting: str) -> Reader:
    page = browser.get(f"/en/text?meeting={meeting}")
    form = next(each for each in page.forms if each.action == "/en/text")
    return browser.sends(form, text="", files={"file": ("meeting.vtt", captions.encode(), "text/vtt")})


def _fetched(browser: Browser, link: str) -> str:
    browser.get(link)
    assert browser.last is not None
    assert browser.last.content.startswith(b"PK"), link
    return browser.last.headers["content-disposition"].rpartition("'")[2]
