"""The report of a meeting reaches whoever asks for it: as a link on pages and in Teams, as a file in a terminal."""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document as open_docx

from bot.app import Focal
from bot.cli.faults import InputFault
from bot.cli.kept import keep_file
from bot.cli.minutes import carry_out
from bot.deliver.sender import Parcel
from bot.doors.teams.message import to_activity
from bot.serving.teams import files_at
from handlers.answer import Document, Reply
from handlers.commands.agenda import WriteMinutes
from tests.bot.doors.web.browser import sitting
from tests.command_line import call, without_settings
from tests.test_talks import say

DESK, DELEGATE, MEETING = "secretariat@example.org", "delegate@example.org", "iscg-2024-01-24"
PAGE = f"/en/meetings/{MEETING}"
WRITE = "write the report of the January meeting of ISCG"


def asked(focal: Focal, words: str = WRITE) -> Reply:
    turn = asyncio.run(say(focal, words, {"as": DESK, "at": "2024-05-14T10:00:00+02:00"}, "en"))
    return turn.answered.reply


def drawn(reply: Reply, address: str = "") -> str:
    files = files_at(address)
    return to_activity(Parcel(reply, "en", "Europe/Zurich"), alone=True, files=files).model_dump_json()


def test_on_its_page_the_report_is_a_file_in_the_language_of_the_page(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    page = desk.get(f"/es/meetings/{MEETING}")
    desk.get(page.links["documento Word"])
    assert desk.last is not None
    assert f"{MEETING}-report-es.docx" in desk.last.headers["content-disposition"]
    words = [each.text for each in open_docx(BytesIO(desk.last.content)).paragraphs]
    assert "INFORME DE LA REUNIÓN" in words
    desk.get(page.links["texto sin formato"])
    assert "INFORME DE LA REUNIÓN" in desk.last.text
    desk.get(f"{PAGE}/report?form=pdf")
    assert desk.status == 404


def test_it_is_led_to_and_given_only_to_those_who_keep_it(focal: Focal) -> None:
    stranger = sitting(focal, DELEGATE)
    assert "Word document" not in stranger.get(PAGE).links
    stranger.get(f"{PAGE}/report")
    assert stranger.status == 403


def test_in_a_conversation_on_the_web_the_file_is_a_link(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    page = desk.says(WRITE)
    desk.get(page.links[f"File: {MEETING}-report-en.docx"])
    assert desk.last is not None
    assert desk.last.content.startswith(b"PK")


def test_a_document_is_entered_by_its_form(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    page = desk.get(desk.get(PAGE).links["Enter a document"])
    form = next(each for each in page.forms if each.action == "/en/fill")
    typed = {"typed:text": "Captioning guidelines", "typed:number": "ISCG/12", "typed:reply_by": "14 June"}
    page = desk.sends(form, "Save", **typed)
    assert "ISCG/12: Captioning guidelines" in page.text
    assert "reply by" in page.text
    assert "ISCG/12: Captioning guidelines" in desk.says("list the documents of the January meeting of ISCG").text


def test_what_waits_for_review_stands_on_the_page_of_the_meeting(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    found = desk.says(
        "find the action items in these notes of the January meeting of ISCG:\nACTION: BDT to send the slides"
    )
    assert "send the slides" in found.text
    page = desk.get(PAGE)
    assert "Waiting to be reviewed" in page.text
    assert "send the slides" in page.text
    assert "Waiting to be reviewed" not in sitting(focal, DELEGATE).get(PAGE).text


def test_teams_is_given_a_link_to_the_file_or_the_text_itself(focal: Focal) -> None:
    reply = asked(focal)
    assert f"https://focal.example.org/en/meetings/{MEETING}/report?" in drawn(reply, "https://focal.example.org/")
    assert "cannot be delivered here" in drawn(reply)
    assert "REPORT OF THE MEETING" in drawn(asked(focal, f"{WRITE} as plain text"))


def test_a_terminal_keeps_the_file_and_writes_over_none(tmp_path: Path) -> None:
    document = Document(name="../report.md", media_type="text/markdown", content=b"one")
    first, second = keep_file(document, tmp_path / "new"), keep_file(document, tmp_path / "new")
    assert (first.name, second.name) == ("report.md", "report-2.md")
    assert first.read_bytes() == second.read_bytes() == b"one"
    assert {each.name for each in tmp_path.iterdir()} == {"new"}


@pytest.mark.parametrize("form", ["docx", "markdown", "text"])
def test_the_command_line_writes_each_form(focal: Focal, tmp_path: Path, form: Any, capsys: Any) -> None:
    asyncio.run(carry_out(focal, WriteMinutes(meeting=MEETING, language="ar", form=form), DESK, tmp_path / "out"))
    (written,) = (tmp_path / "out").iterdir()
    assert written.name.startswith(f"{MEETING}-report-ar.")
    assert str(written) in capsys.readouterr().out


def test_the_command_line_says_why_there_is_no_report(focal: Focal, tmp_path: Path) -> None:
    with pytest.raises(InputFault, match="Secretaría"):
        asyncio.run(carry_out(focal, WriteMinutes(meeting=MEETING), "delegate@example.org", tmp_path))
    for words in (["--form", "odt"], ["--lang", "xx"], ["--as", " "]):
        ended = call("minutes", MEETING, "--as", DESK, *words, env=without_settings(tmp_path))
        assert ended.returncode == 2
    assert list(tmp_path.iterdir()) == []
