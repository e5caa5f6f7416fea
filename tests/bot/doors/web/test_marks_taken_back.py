"""What the secretariat marked public is taken back by whoever marked it, whatever others marked since."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.app import Focal
from storage.people import find_person
from tests.bot.doors.web.browser import Browser, Reader, browser_of, sitting
from tests.bot.doors.web.test_pages_made_public import BDT, DESK, presses, topics_of


def test_own_marks_are_taken_back_unless_these_themselves_were_changed_since(
    focal: Focal, clocked: list[datetime]
) -> None:
    focal.settings = focal.settings.model_copy(update={"web_public": "topics"})
    with focal.database.writing() as session:
        colleague = find_person(session, BDT)
        assert colleague is not None
        colleague.rights = ["secretariat"]
    one, other, nobody = sitting(focal, DESK), sitting(focal, BDT), browser_of(focal)

    def marked(by: Browser, do: str, *topics: str) -> Reader:
        clocked[0] += timedelta(seconds=10)
        return presses(by, by.get("/en/public"), "topics", do, topics)

    def taken_back(page: Reader) -> Reader:
        clocked[0] += timedelta(seconds=10)
        return one.sends(next(each for each in page.forms if "Undo" in each.buttons), "Undo")

    page = marked(one, "mark", "accessibility", "gender")
    marked(other, "mark", "youth")
    taken_back(page)
    assert topics_of(nobody) == ["youth"]
    page = marked(one, "unmark", "youth")
    marked(other, "mark", "gender")
    taken_back(page)
    assert set(topics_of(nobody)) == {"gender", "youth"}
    page = marked(one, "mark", "accessibility", "cybersecurity")
    marked(other, "unmark", "cybersecurity")
    marked(other, "mark", "cybersecurity")
    assert "has been changed again since" in taken_back(page).text
    assert set(topics_of(nobody)) == {"accessibility", "cybersecurity", "gender", "youth"}
