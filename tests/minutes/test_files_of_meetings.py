"""What people bring from a meeting is read: who said what, when, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.minutes_hostile import refused
from benchmarks.word_files import docx, paragraph
from bot.minutes.files.read import read_file
from tests.minutes.files import said, spoken

ZOOM = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Chair: Good morning. The office will send

2
00:00:04.000 --> 00:00:06.500
TSB desk (Geneva): Thank you: that is all.
"""
TEAMS = """WEBVTT

6e2b1f0c/12-0
0:0:1.0 --> 0:0:3.540
<v Desk of BDT>Good morning &amp; welcome.</v>

6e2b1f0c/17-0
0:0:3.540 --> 0:0:7.23
<v Desk of TSB>Thank you.</v>
"""
MEET = """WEBVTT
Kind: captions
Language: en

STYLE
::cue { color: lime }

NOTE made by a machine

00:01.000 --> 00:02.000 align:start
>> CHAIR: The floor is open.

00:02.000 --> 00:03.000
Nobody asks for it.

00:03.000 --> 00:04.000
>> Thank you.
"""
SRT = """1
00:00:00,500 --> 00:00:07,000
<i>BDT:</i> we agree

2
00:00:07,000 --> 00:00:11,890
TSB: so do we
"""
SBV = "0:00:00.378,0:00:11.378\nfirst words\n\n0:00:11.378,0:00:12.305\nmore words\n"


def test_captions_of_a_call_name_who_speaks() -> None:
    assert said(ZOOM, "meeting.vtt") == [
        ("Chair", "Good morning. The office will send"),
        ("TSB desk (Geneva)", "Thank you: that is all."),
    ]
    assert said(TEAMS, "meeting.vtt") == [("Desk of BDT", "Good morning & welcome."), ("Desk of TSB", "Thank you.")]


def test_in_live_captions_whoever_spoke_last_goes_on() -> None:
    assert said(MEET, "meeting.vtt") == [
        ("CHAIR", "The floor is open."),
        ("CHAIR", "Nobody asks for it."),
        (None, "Thank you."),
    ]


def test_each_line_is_found_again_by_its_time_and_place() -> None:
    assert [(each.at, each.position) for each in spoken(ZOOM, "a.vtt")] == [("00:00:01.000", 4), ("00:00:04.000", 8)]


@pytest.mark.parametrize(("text", "name"), [(SRT, "a.srt"), (SRT.replace("\n", "\r\n"), "a.txt")])
def test_subtitles_are_read_under_any_name(text: str, name: str) -> None:
    assert said(text, name) == [("BDT", "we agree"), ("TSB", "so do we")]


def test_subviewer_has_no_names() -> None:
    assert said(SBV, "a.sbv") == [(None, "first words"), (None, "more words")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_captions_are_read_in_what_programs_write(encoding: str) -> None:
    words = ZOOM.replace("Good morning", "Добрый день")
    assert said(words.encode(encoding), "a.vtt")[0] == ("Chair", "Добрый день. The office will send")


def test_old_encodings_are_told_by_their_letters() -> None:
    text = "Председатель: добрый день, коллеги, начинаем собрание.\nСекретариат: спасибо, отчет уже готов.\n" * 20
    assert ("Секретариат", "спасибо, отчет уже готов.") in said(text.encode("cp1251"))


def test_a_log_tells_who_wrote_each_line() -> None:
    log = "[12:03] <ann> hello\n12:04:10 <@bob> ACTION: ann to write\n<carl> fine\n"
    assert said(log) == [("ann", "hello"), ("bob", "ACTION: ann to write"), ("carl", "fine")]


def test_the_chat_of_a_call_and_exports_of_messengers() -> None:
    assert said("00:02:04\tDesk of BDT:\tI will send it\n00:02:09\tTSB:\tthanks\n") == [
        ("Desk of BDT", "I will send it"),
        ("TSB", "thanks"),
    ]
    assert said("14:05:22 From BR to Everyone: hello\n14:05:40 From TSB to Everyone: hi\n")[0] == ("BR", "hello")
    assert said("[21/05/2024, 14:05:22] BR desk: hello\n[21/05/2024, 14:06:01] TSB: hi\n")[1] == ("TSB", "hi")
    assert said("21/05/2024, 14:05 - BR desk: hello\n21/05/2024, 14:06 - TSB: hi\n")[0] == ("BR desk", "hello")


def test_a_transcript_with_names_on_lines_of_their_own() -> None:
    text = "Desk of BDT   0:03\nGood morning.\nWe begin.\nDesk of TSB   0:10\nThank you.\n"
    assert said(text) == [("Desk of BDT", "Good morning."), ("Desk of BDT", "We begin."), ("Desk of TSB", "Thank you.")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("CHAIR: Welcome.\nSECRETARIAT: Thank you.\n", "CHAIR"),
        ("Présidente : bienvenue.\nSecrétariat : merci.\n", "Présidente"),
        ("主席：欢迎。\n秘书处：谢谢。\n", "主席"),
        ("الرئيس: أهلاً.\nالأمانة: شكراً.\n", "الرئيس"),
    ],
)
def test_labels_of_roles_are_names(text: str, who: str) -> None:
    assert said(text)[0][0] == who


def test_notes_keep_their_headings_apart() -> None:
    read = spoken("# Action items\n\n- BDT to write\n\n**Decisions**\nNote: nothing was said of it.\n", "notes.md")
    assert [(each.text, each.heading) for each in read] == [
        ("Action items", True),
        ("- BDT to write", False),
        ("Decisions", True),
        ("Note: nothing was said of it.", False),
    ]


def test_a_word_document_is_read_paragraph_by_paragraph() -> None:
    content = docx(paragraph("Actions", "Heading1"), paragraph("BDT to write"), paragraph("CHAIR: Welcome &lt;all&gt;"))
    assert said(content, "minutes.docx") == [(None, "Actions"), (None, "BDT to write"), ("CHAIR", "Welcome <all>")]


def test_captions_saved_as_a_document_are_still_captions() -> None:
    content = docx(*(paragraph(line.replace(">", "&gt;")) for line in ZOOM.splitlines()))
    assert [who for who, _ in said(content, "meeting.docx")] == ["Chair", "TSB desk (Geneva)"]


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [
        (b"", "a.txt", "minutes-empty"),
        (b"", "a.vtt", "minutes-no-captions"),
        (b"WEBVTT\n\n", "a.vtt", "minutes-empty"),
        (b"only words\n", "a.srt", "minutes-no-captions"),
    ],
)
def test_what_holds_nothing_is_refused(content: bytes, name: str, why: str) -> None:
    assert refused(content, name) == why


def test_a_file_is_read_from_where_it_lies(tmp_path: Path) -> None:
    file = tmp_path / "meeting.vtt"
    file.write_text(ZOOM, encoding="utf-8")
    assert len(list(read_file(file))) == 2
