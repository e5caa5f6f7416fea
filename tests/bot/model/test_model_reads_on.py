"""Who may have a model read on, and what is left of a text that nobody reads any more."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.doors.web.browser import sitting
from tests.bot.model.conftest import STAFF, Talker
from tests.bot.model.reading import TEXT, item, items, job
from tests.bot.model.scripted_model import ScriptedModel


def test_who_does_not_lead_the_group_neither_begins_nor_sees_it(reader: Talker, model: ScriptedModel) -> None:
    reader.says(TEXT)
    reader.says("let the model read the text", "access.bdt@example.org")
    assert model.asked == []
    assert job(reader).state == "offered"


def test_it_is_stopped_and_forgotten(reader: Talker, model: ScriptedModel) -> None:
    reader.says(TEXT)
    assert "stopped on request" in reader.says("stop reading").reply
    reader.now = datetime(2024, 5, 24, 8, tzinfo=UTC)
    reader.says("my actions")
    assert "spoken" not in job(reader).payload
    assert "no longer kept" in reader.says("let the model read the text").reply
    assert model.asked == []


def test_once_the_report_is_adopted_nothing_is_left_to_be_read(reader: Talker, model: ScriptedModel) -> None:
    reader.says(TEXT)
    reader.says("adopt the report of the May meeting of ISCG")
    assert "spoken" not in job(reader).payload
    assert "no longer kept" in reader.says("let the model read the text").reply
    assert model.asked == []


def test_on_the_page_of_the_meeting_it_is_begun_and_seen(reader: Talker, model: ScriptedModel) -> None:
    model.will(items(item()))
    reader.says(f"{TEXT}\nTSB Accessibility Desk: I will send the checklist by Friday.")
    desk = sitting(reader.focal, STAFF)
    page = desk.get("/en/meetings/iscg-2024-05-21")
    assert "may read the text as well. That takes 1 questions" in page.text
    assert "Let the model read it" in page.text
    assert (
        "Let the model" not in sitting(reader.focal, "access.bdt@example.org").get("/en/meetings/iscg-2024-05-21").text
    )
