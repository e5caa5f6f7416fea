"""Forms filled in and sent from a page, and what stands on pages once some were."""

from __future__ import annotations

from bot.render.html_form import TYPED
from tests.bot.doors.web.browser import Browser, Found, Reader

LINES = "ACTION: BDT to send the list by 30 June\nACTION: TSB to send the plan by 30 June\n"
NOTES = f"look for items in these notes of the May meeting of ISCG\n{LINES}"


def filled_in(page: Reader, lang: str) -> Found:
    return next(each for each in page.forms if each.action == f"/{lang}/fill")


def sends(browser: Browser, path: str, **typed: str) -> Reader:
    return browser.sends(filled_in(browser.get(path), "en"), **{f"{TYPED}{name}": each for name, each in typed.items()})


def open_to_objections(desk: Browser) -> str:
    """The page of an item that was just accepted after a review, in the days that its group leaves for objections."""
    sends(desk, "/en/forms/SetConsent?f.group=iscg", objections="5")
    desk.says(NOTES)
    desk.says("accept all the proposals of the May meeting of ISCG")
    return max((path for path in desk.get("/en/items").links.values() if path.startswith("/en/items/")), key=numbered)


def numbered(path: str) -> int:
    return int(path.rpartition("/")[2])


def taken_away(desk: Browser, kind: str, form: str) -> bytes:
    """The file of an export, under its own name."""
    desk.get(f"/en/export/{kind}?form={form}")
    assert desk.last is not None
    assert (desk.status, f"{kind}.{form}" in desk.last.headers["content-disposition"]) == (200, True)
    return desk.last.content
