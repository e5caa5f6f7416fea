"""A letter that lets somebody in: its address can be followed, and stands in the words as well."""

from __future__ import annotations

import pytest

from bot.render.mail import to_mail
from bot.words.texts import LANGS
from handlers.answer import Code, Line, Reply

ADDRESS = "https://focal.example.org/en/link/abc-_1"


@pytest.mark.parametrize("lang", LANGS)
def test_the_link_of_a_letter_can_be_followed(lang: str) -> None:
    letter = to_mail(Reply(title=Line(key="sign-in-link", facts={"link": Code(value=ADDRESS)})), lang, "UTC")
    assert f'<a href="{ADDRESS}">{ADDRESS}</a>' in letter.html
    assert ADDRESS in letter.plain


def test_what_is_no_address_of_a_page_stays_words() -> None:
    said = Reply(title=Line(key="sign-in-link", facts={"link": Code(value="javascript:alert(1)")}))
    assert "<a" not in to_mail(said, "en", "UTC").html
