"""A letter that lets somebody in: its address can be followed, and stands in the words as well."""

from __future__ import annotations

import pytest

from bot.render.mail import to_mail
from bot.words.texts import LANGS
from handlers.answer import Answer, Code, Count, ItemRow, Line, Reply, Words
from handlers.commands.fields import ItemStatus

ADDRESS = "https://focal.example.org/en/link/abc-_1"


@pytest.mark.parametrize("lang", LANGS)
def test_the_link_of_a_letter_can_be_followed(lang: str) -> None:
    letter = to_mail(Reply(title=Line(key="sign-in-link", facts={"link": Code(value=ADDRESS)})), lang, "UTC")
    assert f'<a href="{ADDRESS}">{ADDRESS}</a>' in letter.html
    assert ADDRESS in letter.plain


def test_what_is_no_address_of_a_page_stays_words() -> None:
    said = Reply(title=Line(key="sign-in-link", facts={"link": Code(value="javascript:alert(1)")}))
    assert "<a" not in to_mail(said, "en", "UTC").html


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("open", "To answer, accept or report progress"),
        ("reported_done", "To answer, accept or report progress"),
        ("closed", "To choose the language of messages to you"),
        ("withdrawn", "To choose the language of messages to you"),
        ("superseded", "To choose the language of messages to you"),
    ],
)
def test_of_what_is_over_no_answer_is_asked_for(status: ItemStatus, words: str) -> None:
    row = ItemRow(number=7, item_kind="action", status=status, text=Words(text="send the list"))
    told = Reply(title=Line(key="notices", facts={"count": Count(n=1)}), answer=Answer(rows=(row,), total=1))
    assert f"{words}: {ADDRESS}" in to_mail(told, "en", "UTC", ADDRESS).plain.replace(" without an account", "")
