"""One's own notes on pages."""

from __future__ import annotations

from bot.app import Focal
from tests.bot.doors.web.browser import sitting
from tests.bot.doors.web.test_pages_of_items import DESK, form


def test_a_note_of_one_s_own_that_was_changed_beside_an_open_form_is_not_put_back(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says("remind me on 20 June to pack the badges")
    other = sitting(focal, DESK)
    mine, theirs = desk.get("/en/forms/EditItem?item=1"), other.get("/en/forms/EditItem?item=1")
    other.sends(form(theirs), **{"typed:text": "pack the badges and the pens"})
    page = desk.sends(form(mine), **{"typed:due": "21 June"})
    assert desk.status == 422
    assert ("typed:text", "pack the badges and the pens") in form(page).holds
