"""A calendar may still hold a meeting that was called off here: it stays so, as is said, until it is planned again."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.texts.events import to_register
from bot.cli.faults import in_english
from handlers.brought import Here
from handlers.commands.meetings import CancelMeeting, ListMeetings, ScheduleMeeting
from handlers.register.apply import apply
from handlers.register.difference import Difference, difference
from tests.handlers.group import Group, meets, said
from tests.handlers.meeting import day, rag
from tests.handlers.register.test_calendar_files import calendar, event

HELD = event("a", "DTSTART;VALUE=DATE:20240617", "SUMMARY:RAG")


def brought(group: Group, *lines: str) -> Difference:
    here = Here("Europe/Zurich", "en", group.now)
    register = to_register(group.session, "m.ics", calendar("\r\n".join((HELD, *lines))), here)
    return difference(group.session, register, here.today)


@pytest.fixture
def imported(group: Group) -> Group:
    apply(group.session, brought(group), None, group.now)
    group.does("desk", CancelMeeting(meeting="rag-2024-06-17"))
    return group


def test_a_meeting_called_off_here_stays_so_and_that_is_said(imported: Group) -> None:
    found = brought(imported)
    assert found.changes == ()
    assert len(found.notes) == 1
    words = "\n".join(in_english(list(found.lines())))
    assert "the meeting of RAG, Monday 17 June 2024, was called off here and stays so" in words
    assert brought(imported, "STATUS:CANCELLED").notes == ()


def test_where_it_was_planned_again_the_calendar_means_that_one(imported: Group) -> None:
    imported.does("desk", ScheduleMeeting(group="rag", start=day("2024-06-17")))
    found = brought(imported, "LOCATION:Room A")
    assert [each.key for each in found.changes] == ["rag-2024-06-17-2"]
    assert found.notes == ()
    apply(imported.session, found, None, imported.now)
    assert brought(imported, "LOCATION:Room A").changes == ()


def test_what_is_called_off_is_not_counted_as_ahead(group: Group) -> None:
    rag(group).status = "cancelled"
    meets(group.session, "rag", date(2024, 7, 1))
    words = said(group.does("bdt", ListMeetings(group="rag")))
    assert "meetings ahead: 1" in words
    assert words.index("1 July 2024") < words.index("Called off:") < words.index("17 June 2024")
