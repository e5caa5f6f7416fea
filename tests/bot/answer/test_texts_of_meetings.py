"""A text or a file of a meeting given to Focal: read at once, and only for whoever reviews it."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from datetime import UTC, datetime

import pytest

from benchmarks.word_files import docx, paragraph
from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.message import Dropped

AT = datetime(2024, 5, 22, 8, tzinfo=UTC)
DESK = "secretariat@example.org"
VTT = """WEBVTT

00:01.000 --> 00:02.000
Chair: Good morning.

00:02.000 --> 00:03.000
BDT Accessibility Desk: I will send the checklist

00:03.000 --> 00:04.000
BDT Accessibility Desk: by Friday.
"""


def says(focal: Focal, words: str, who: str = DESK) -> str:
    return asyncio.run(focal.exchange(to_said(words, who, AT, place="dm"), AT)).reply


def drops(focal: Focal, name: str, content: bytes | None) -> str:
    said = to_said("x", DESK, AT, place="dm")
    sent = b64encode(content).decode() if content is not None else None
    file = Dropped(
        sender=said.sender, spot=said.spot, event=f"file-{name}-{len(sent or '')}", at=AT, name=name,
        link="https://example.org/f", content=sent,
    )  # fmt: skip
    return asyncio.run(focal.exchange(file, AT)).reply


@pytest.fixture
def opened(focal: Focal) -> Focal:
    """The chair has said that captions of the meeting may be read."""
    assert "no official record" in says(focal, "the captions of the May meeting of ISCG may be used")
    return focal


def test_captions_are_read_only_once_the_chair_has_approved_it_and_till_it_is_withdrawn(focal: Focal) -> None:
    assert "once the chair has approved it" in says(focal, VTT)
    assert "once the chair has approved it" in drops(focal, "meeting.vtt", VTT.encode())
    says(focal, "the captions of the May meeting of ISCG may be used", "chair@example.org")
    assert "send the checklist" in says(focal, VTT)
    says(focal, "do not use the captions of the May meeting of ISCG")
    assert "once the chair has approved it" in says(focal, VTT)


def test_captions_that_are_pasted_need_no_request(opened: Focal) -> None:
    focal = opened
    reply = says(focal, VTT)
    assert "send the checklist" in reply
    assert "BDT Accessibility Desk" in reply
    assert "the text of the message" in reply


@pytest.mark.parametrize("name", ["meeting.vtt", "notes.docx"])
def test_a_file_that_its_door_brought_is_read(opened: Focal, name: str) -> None:
    focal = opened
    lines = (paragraph("CHAIR: Welcome."), paragraph("BDT Accessibility Desk: I will send the checklist by Friday."))
    reply = drops(focal, name, VTT.encode() if name.endswith("vtt") else docx(*lines))
    assert name in reply
    assert "send the checklist" in reply


def test_a_file_that_cannot_be_read_is_refused_in_words(focal: Focal) -> None:
    assert "no Word document" in drops(focal, "notes.docx", b"words")
    assert "no text" in drops(focal, "meeting.vtt", b"\x89PNG\r\n")


def test_a_file_without_its_content_is_not_waited_for(focal: Focal) -> None:
    assert "meeting.vtt" in drops(focal, "meeting.vtt", None)


def test_what_is_recorded_already_is_recognised(opened: Focal) -> None:
    focal = opened
    assert "recorded" in says(focal, "action: BDT Accessibility Desk to send the checklist by Friday (ISCG of 21 May)")
    says(focal, VTT)
    assert "nothing new" in says(focal, VTT)


def test_a_message_of_several_lines_that_is_no_transcript_stays_what_it_is(focal: Focal) -> None:
    reply = says(focal, "who leads accessibility in ITU-D?\nThank you\nKind regards")
    assert "proposal" not in reply
    several = says(focal, "action: BDT to send the list by Friday\naction: TSB to check the list by Friday")
    assert "2 lines are recorded" in several


@pytest.mark.parametrize(
    "words",
    [
        "pick out the actions in this text: ACTION: BDT Accessibility Desk to send the checklist by Friday",
        "Hi: find the actions in the following\nACTION: BDT Accessibility Desk to send the checklist by Friday",
    ],
)
def test_a_text_may_follow_its_request_on_the_same_line_or_below_it(focal: Focal, words: str) -> None:
    reply = says(focal, words)
    assert "send the checklist" in reply
    assert "the text of the message" in reply


@pytest.mark.parametrize(
    "first",
    [
        "Report of the ISCG meeting of 24 January 2024, held in conjunction with TSAG",
        "Compte rendu de la réunion de l'ISCG du 24 janvier 2024",
        "Informe de la reunión del ISCG de 24 de enero de 2024",
        "Отчет о собрании ISCG 24 января 2024 года",
        "تقرير اجتماع ISCG في 24 يناير 2024",
        "ISCG会议报告，2024年1月24日",
    ],
)
def test_a_text_that_names_its_meeting_first_is_of_that_meeting(focal: Focal, first: str) -> None:
    reply = drops(focal, "notes.txt", f"{first}\n\nAction: BDT to send the list to TSB.\n".encode())
    assert "24 January 2024" in reply
    assert "send the list to TSB" in reply


def test_a_text_of_a_meeting_that_is_not_there_is_not_given_to_another_group(focal: Focal) -> None:
    reply = drops(focal, "notes.txt", b"TSAG, report of the meeting of 3 June 2019\n\nAction: BDT to send the list.\n")
    assert "There is no meeting of TSAG on Monday 3 June 2019" in reply
    assert "Tuesday 21 May 2024" in says(focal, "1")
    reply = drops(focal, "notes.txt", b"Report of ISCG, as of 22 May 2024\n\nAction: BDT to send the list.\n")
    assert "ISCG, Tuesday 21 May 2024" in reply
