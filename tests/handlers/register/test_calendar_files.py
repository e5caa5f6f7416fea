"""Meetings out of calendar files: read as they stand, found again when they move, refused where they are none."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.cli.faults import in_english
from handlers.register.faults import RegisterFaults
from handlers.register.ics import Held, read_events
from tests.command_line import call, without_settings
from tests.registers import refused

DATA = Path(os.environ.get("FOCAL_DATA_DIR", Path(__file__).parents[4] / "shared" / "data")) / "calendars.jsonl"
FIRST, LAST = date(2024, 1, 1), date(2024, 12, 31)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n"


def calendar(*events: str) -> bytes:
    whole = "".join(f"BEGIN:VEVENT\r\n{each}\r\nEND:VEVENT\r\n" for each in events)
    return f"{HEAD}{whole}END:VCALENDAR\r\n".replace("\n\n", "\n").encode()


def held(*events: str) -> tuple[Held, ...]:
    return read_events(calendar(*events), FIRST, LAST, "Europe/Zurich").held


def event(uid: str, *lines: str) -> str:
    return "\r\n".join((f"UID:{uid}", *lines))


def test_days_hours_and_places_are_those_of_the_clock_there() -> None:
    (whole,) = held(event("a", "DTSTART;VALUE=DATE:20240521", "DTEND;VALUE=DATE:20240523", "SUMMARY:TSAG"))
    assert (whole.start, whole.end, whole.opens) == (date(2024, 5, 21), date(2024, 5, 22), None)
    (moment,) = held(event("b", "DTSTART:20240521T123000Z", "DTEND:20240521T150000Z", "LOCATION:Room A"))
    assert (str(moment.opens), str(moment.closes), moment.place) == (
        "2024-05-21 14:30:00",
        "2024-05-21 17:00:00",
        "Room A",
    )
    (there,) = held(event("c", "DTSTART;TZID=America/New_York:20240521T090000"))
    assert (there.zone, str(there.opens)) == ("America/New_York", "2024-05-21 09:00:00")
    (windows,) = held(event("d", "DTSTART;TZID=W. Europe Standard Time:20240521T090000"))
    assert windows.zone == "Europe/Berlin"


def test_a_repeated_meeting_is_each_of_its_days_and_what_was_moved_or_called_off_of_it() -> None:
    series = event(
        "s", "DTSTART:20240506T080000Z", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20240513T080000Z", "SUMMARY:ISCG"
    )
    moved = event("s", "RECURRENCE-ID:20240520T080000Z", "DTSTART:20240521T080000Z", "SUMMARY:ISCG")
    off = event("s", "RECURRENCE-ID:20240527T080000Z", "DTSTART:20240527T080000Z", "STATUS:CANCELLED", "SUMMARY:ISCG")
    found = held(series, moved, off)
    assert [(each.start.day, each.cancelled) for each in found] == [(6, False), (21, False), (27, True)]
    assert found[1].key == "s#2024-05-20"


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["SUMMARY:talk"], "no beginning"),
        (["DTSTART:20240231"], "its beginning .* cannot be read"),
        (["DTSTART:20240521T080000Z", "DTEND:soon"], "a part of it cannot be read"),
        (["DTSTART:20240521T080000Z", "RRULE:FREQ=SECONDLY"], "more often than once a day"),
        (["DTSTART:20240521T080000Z", "RRULE:FREQ=DAILY;INTERVAL=0"], "more often than once a day"),
        (["DTSTART:00010101T080000Z", "RRULE:FREQ=DAILY"], "before 1970"),
        (["DTSTART:20231201T080000Z", "RRULE:FREQ=WEEKLY"], ""),
        (["DTSTART:20240101T080000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"], ""),
    ],
)
def test_what_is_no_meeting_is_left_out_at_once_and_named(lines: list[str], reason: str) -> None:
    begun = time.monotonic()
    if reason:
        with refused(reason):
            held(event("x", *lines))
    else:
        held(event("x", *lines))
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize("data", [b"", b"\x00\xff", b"BEGIN:VCALENDAR", b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", b"hello"])
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(RegisterFaults):
        read_events(data, FIRST, LAST, "Europe/Zurich")


def test_a_file_that_is_not_utf8_is_told_its_line() -> None:
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:\xff\xfe ISCG\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    with pytest.raises(RegisterFaults) as refused:
        read_events(data, FIRST, LAST, "Europe/Zurich")
    (told,) = refused.value.faults
    assert "import-not-utf8" in str(told.facts["reason"])
    assert "text='3'" in str(told.facts["place"])


def files() -> Iterator[dict[str, Any]]:
    if DATA.exists():
        yield from map(json.loads, DATA.read_text(encoding="utf-8").splitlines())


@pytest.mark.skipif(not DATA.exists(), reason="the third-party calendars are not here")
def test_every_file_of_other_programs_is_read_or_refused_with_a_reason() -> None:
    found = {row["name"]: _read(row["ics"].encode()) for row in files()}
    assert all(reasons or read for read, reasons in found.values())
    assert sum(read > 0 for read, _ in found.values()) >= 15


def _read(data: bytes) -> tuple[int, tuple[str, ...]]:
    """How many events, or why none."""
    try:
        return len(read_events(data, date(1990, 1, 1), date(2016, 12, 31), "Europe/Zurich").held), (
            "none in that time",
        )
    except RegisterFaults as fault:
        return 0, tuple(in_english(fault.faults))


def test_meetings_are_taken_in_moved_by_the_next_export_and_taken_back(tmp_path: Path) -> None:
    env, file = without_settings(tmp_path), tmp_path / "meetings.ics"
    known = event("m", "DTSTART:20270521T123000Z", "DTEND:20270521T150000Z", "SUMMARY:ISCG jointly with TDAG")
    file.write_bytes(calendar(known, event("t", "DTSTART:20270522T080000Z", "SUMMARY:Lunch")))
    span = ("--since", "2027-01-01", "--until", "2027-12-31")
    shown = call("import", "meetings", str(file), "--preview", *span, env=env)
    assert "+ meeting of ISCG, Friday 21 May 2027" in shown.stdout
    assert "'Lunch' is left out" in shown.stdout
    assert "is done" in call("import", "meetings", str(file), "--yes", *span, env=env).stdout
    file.write_bytes(calendar(known.replace("20270521", "20270604")))
    moved = call("import", "meetings", str(file), "--yes", *span, env=env).stdout
    assert "~ meeting of ISCG, Friday 4 June 2027: first day 2027-05-21 -> 2027-06-04" in moved
    assert "nothing to do" in call("import", "meetings", str(file), "--yes", *span, env=env).stdout
    assert call("import", "undo", "2", env=env).returncode == 0
    assert call("import", "meetings", str(file), "--since", "soon", env=env).returncode == 2
    assert call("import", "meetings", str(tmp_path / "none.ics"), env=env).returncode == 2
