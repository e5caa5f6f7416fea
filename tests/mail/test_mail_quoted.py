"""Of an answer only the words of whoever wrote it are kept."""

from __future__ import annotations

import pytest

from bot.doors.mail.inbound import Answered, Ignored, read_letter
from bot.doors.mail.letter import Addresses
from bot.doors.mail.page_words import words_of_page
from bot.doors.mail.quoted import LONGEST, own_words, passed_on
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
        # Below what is quoted, and between.
        *((f"{lead}\n{QUOTE}\nDone.", "Done.") for lead in LEADS.values()),
        *((f"\n{lead}\n\n{QUOTE}\nDone.\n\n> more\n\nAll of it.", "Done.\n\nAll of it.") for lead in LEADS.values()),
        ("Le 20/05/2024 à 09:00, Focal a écrit :\n> x\n\nFait.", "Fait."),
        ("> Item 1\nDone.\n\nFor item 2:\n> Item 2\nNot yet.", "Done.\n\nFor item 2:\nNot yet."),
        # Right above it.
        *((f"Done.\n{lead}\n{QUOTE}", "Done.") for lead in LEADS.values()),
        (f"{LEADS['ar']}\u200f\n{QUOTE}\nتم.", "تم."),
        # Named by its name alone, and without marks.
        ("Done.\n\nFrom: Focal\nSent: Monday\nTo: Desk\nSubject: Focal: 1 reminder\n\nItem 1.", "Done."),
        (f"Done.\n\n{LEADS['en']}\n\nItem 1, publish the captions.", "Done."),
        # One's own words, though they look like it.
        (
            f"Hello,\n\nplease write to BR, not from {OURS}.\n\nBye",
            f"Hello,\n\nplease write to BR, not from {OURS}.\n\nBye",
        ),
        ("State:\n-----\nItem 1 is done", "State:\n-----\nItem 1 is done"),
        (f"Note: ask {OURS}\n\nIt is done", f"Note: ask {OURS}\n\nIt is done"),
    ],
)
def test_what_is_quoted_is_left_out(text: str, kept: str) -> None:
    assert own_words(text, OURS) == kept


@pytest.mark.parametrize("sender", ["Ann <ann@example.org>", f"Focal <{OURS}>"])
def test_a_letter_of_somebody_elses_is_the_answer_where_it_is_passed_on_without_a_word(sender: str) -> None:
    letter = (
        f"---------- Forwarded message ---------\nFrom: {sender}\nDate: Monday\nTo: Desk\n\nWe can, by Friday.\n> old"
    )
    kept = "From: Ann <ann@example.org>\nDate: Monday\nTo: Desk\n\nWe can, by Friday."
    assert own_words(letter, OURS) == ""
    assert passed_on(letter, OURS) == (kept if "Ann" in sender else "")
    assert passed_on(f"------- Исходное сообщение -------\nОт: {sender}\nДата: x\n\nДа.", OURS).endswith("Да.") == (
        "Ann" in sender
    )


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("", "We can, by Friday."),
        (f"\n{LEADS['fr']}\n{QUOTE}", "We can, by Friday."),
        (OUTLOOK, "We can, by Friday."),
        (f"\nFrom: Focal <{OURS}>\nSent: x\n\nItem 1", "We can, by Friday."),
    ],
)
def test_a_letter_that_is_passed_on_with_a_word_is_kept_below_that_word(below: str, kept: str) -> None:
    head = "From: Ann <ann@example.org>\nDate: Monday\nTo: Desk\n\n"
    for rule in ("---------- Forwarded message ---------", "________________________________"):
        letter = f"Please see what Ann says.\n\n{rule}\n{head}We can, by Friday.\n{below}"
        read = read_letter(answer(letter, None, "desk@example.org"), FROM)
        assert isinstance(read, Answered)
        assert read.text == f"Please see what Ann says.\n\n{head}{kept}"


def test_a_page_is_read_as_its_words_are() -> None:
    page = (
        "<html><head><style>p {}</style></head><body><p>Done&nbsp;&amp; sent.</p><div>See you<br>Monday</div>"
        f'<div class="gmail_quote"><div>On Monday, {OURS} wrote:</div><blockquote>old</blockquote></div></body></html>'
    )
    assert own_words(words_of_page(page), OURS) == "Done & sent.\n\nSee you\nMonday"


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("<html><head><meta charset=utf-8><body><p>Done</p></body></html>", "Done"),
        (
            '<div>Done</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Focal</div>'
            "<div>Item 1, publish the captions</div>",
            "Done",
        ),
        (f"<p>Done</p><p><b>From:</b> Focal &lt;{OURS}&gt;<br><b>Sent:</b> x</p><p>Item 1</p>", "Done"),
        ('<blockquote type="cite">Item 1</blockquote><div>Done</div>', "Done"),
        ('<div>So:</div><blockquote style="margin:0 0 0 40px;border:none">Done</blockquote>', "So:\nDone"),
        ("<table><tr><td>1</td><td>done</td></tr></table>", "1 done"),
    ],
)
def test_what_a_page_marks_as_quoted_is_left_out_and_nothing_else(page: str, kept: str) -> None:
    assert own_words(words_of_page(page), OURS) == kept


def read(body: str | bytes, kind: str = "text/plain; charset=utf-8", coded: str = "8bit", more: str = "") -> str:
    """The words that are read from a letter."""
    head = f"From: desk@example.org\nMessage-ID: <1@example.org>\n{more}MIME-Version: 1.0\nContent-Type: {kind}\n"
    content = body.encode() if isinstance(body, str) else body
    letter = read_letter(f"{head}Content-Transfer-Encoding: {coded}\n\n".encode() + content, FROM)
    return letter.text if isinstance(letter, Answered) else repr(letter)


@pytest.mark.parametrize(
    ("named", "coded", "said"),
    [
        ("windows-1256", "windows-1256", "تم إنجاز البند"),
        ("gb18030", "gb18030", "第一项已完成"),
        ("gb2312", "gbk", "第一項已完成，鎔"),
        ("x-gbk", "gbk", "第一项已完成"),
        ("koi8-r", "koi8-r", "Готово"),
        ("unknown-8bit", "utf-8", "Готово"),
        ("x-no-such-name", "utf-8", "Готово"),
        ("us-ascii", "cp1252", "C’est réglé"),
        ("iso-8859-1", "cp1252", "C’est réglé"),
        ("iso-8859-6-i", "iso-8859-6", "تم"),
        ("base64", "utf-8", "Fait, réglé"),
        ("idna", "utf-8", "Fait"),
    ],
)
def test_words_are_read_whatever_their_characters_are_called(named: str, coded: str, said: str) -> None:
    assert read(said.encode(coded), f'text/plain; charset="{named}"') == said


@pytest.mark.parametrize(
    ("parts", "kept"),
    [
        (("text/plain\n\n \n", "text/html\n\n<p>Done</p>\n"), "Done"),
        (("text/plain\n\n\n", "image/png\n\nx\n", "text/plain\n\nDone\n"), "Done"),
        (("application/ms-tnef; name=winmail.dat\n\nx\n",), "[winmail.dat]"),
        (("text/plain\n\n\n", 'application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n\nx\n'), "[a.pdf]"),
        (("text/plain\n\nDone\n", "text/plain\nContent-Disposition: attachment\n\nNo\n"), "Done"),
        (("text/plain\n\n\n", "message/rfc822\n\nSubject: x\n\nanother's\n"), "Ignored(why='nothing said')"),
    ],
)
def test_words_are_found_in_whichever_part_they_stand(parts: tuple[str, ...], kept: str) -> None:
    body = "".join(f"--cut\nContent-Type: {part}" for part in parts) + "--cut--\n"
    assert read(body, "multipart/mixed; boundary=cut", more="In-Reply-To: <key@example.org>\n") == kept


def test_a_new_letter_without_words_says_what_it_is_called() -> None:
    assert read("\n", more="Subject: unsubscribe\n") == "unsubscribe"
    assert "nothing said" in read("\n", more="Subject: Re: Focal\nIn-Reply-To: <key@example.org>\n")


@pytest.mark.parametrize("mark", ["", "Message-ID: <>\n", "Message-ID: none\n"])
def test_letters_without_a_mark_of_their_own_are_told_apart(mark: str) -> None:
    letters = [read_letter(f"From: a@example.org\n{mark}\n{said}".encode(), FROM) for said in ("one", "two", "one")]
    first, second, again = (each.event for each in letters if isinstance(each, Answered))
    assert first == again != second


def test_letters_of_a_program_that_gives_all_the_same_mark_are_told_apart_by_their_date() -> None:
    dated = [
        f"From: a@example.org\nMessage-ID: <one two@x>\nDate: {day} May 2024 09:00:00 +0000\n\nx" for day in (1, 2, 1)
    ]
    first, second, again = (each.event for each in map(read_dated, dated) if isinstance(each, Answered))
    assert first == again != second


def read_dated(letter: str) -> object:
    return read_letter(letter.encode(), FROM)


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
