"""Of an answer only the words of whoever wrote it are kept."""

from __future__ import annotations

import pytest

from bot.doors.mail.inbound import Answered, Ignored, read_letter
from bot.doors.mail.letter import Addresses
from bot.doors.mail.quoted import LONGEST, own_words, words_of_page
from tests.mail.answers import LEADS, OURS, OUTLOOK, QUOTE, answer

FROM = Addresses(OURS, "secretariat@example.org", OURS)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        *((f"Done.\n\n{lead}\n{QUOTE}", "Done.") for lead in LEADS.values()),
        (f"Done.\n{OUTLOOK}", "Done."),
        ("Done.\n\n-----Original Message-----\nFrom: x", "Done."),
        ("Done.\n\n-------- Исходное сообщение --------\nОт: x", "Done."),
        (f"Done.\n\nDe : Focal <{OURS}>\nEnvoyé : lundi", "Done."),
        (f"Done.\n\n发件人：Focal <{OURS}>\n发送时间：星期一", "Done."),
        ("Done.\n-- \nA desk\nGeneva", "Done."),
        ("> Can you?\nYes, by Friday.\n> And the rest?\nNot yet.", "Yes, by Friday.\nNot yet."),
        ("Two lines:\n\n- one\n- two", "Two lines:\n\n- one\n- two"),
        ("> only a quote", ""),
    ],
)
def test_what_is_quoted_is_left_out(text: str, kept: str) -> None:
    assert own_words(text, OURS) == kept


def test_a_page_is_read_as_its_words_are() -> None:
    page = (
        "<html><head><style>p {}</style></head><body><p>Done&nbsp;&amp; sent.</p><div>See you<br>Monday</div>"
        f'<div class="gmail_quote"><div>On Monday, {OURS} wrote:</div><blockquote>old</blockquote></div></body></html>'
    )
    assert own_words(words_of_page(page), OURS) == "Done & sent.\n\nSee you\nMonday"


def test_a_letter_in_html_alone_is_read() -> None:
    read = read_letter(answer("x", None, "desk@example.org", html="<p>It is <b>done</b></p>"), FROM)
    assert isinstance(read, Answered)
    assert read.text == "It is done"


def test_a_very_long_answer_is_cut_and_shows_it() -> None:
    said = own_words("word " * 5_000, OURS)
    assert len(said) <= LONGEST + 2
    assert said.endswith("…")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\xff",
        b"From: \xff\xfe\n\n\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
        b"From: a, b\n\nx",
    ],
)
def test_no_bytes_break_the_reading(raw: bytes) -> None:
    assert isinstance(read_letter(raw, FROM), Ignored)


def test_focal_does_not_answer_itself() -> None:
    assert isinstance(read_letter(answer("x", None, OURS), FROM), Ignored)
