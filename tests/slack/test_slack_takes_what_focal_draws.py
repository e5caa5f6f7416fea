"""What Focal draws is put to the stand-in, in six languages."""

from __future__ import annotations

import pytest

from bot.render.blocks import message
from bot.render.home import home
from bot.render.view import view
from bot.words.texts import LANGS
from handlers.answer import Reply
from tests.bot.render.replies import FORM, ITEM, LIST, QUESTION, page_of
from tests.slack.shapes import faults_of_blocks, faults_of_view

ZONE = "Europe/Zurich"
PAGE = page_of(range(1, 9))


@pytest.mark.parametrize("reply", [ITEM, LIST, QUESTION, PAGE], ids=["item", "list", "question", "page"])
def test_slack_takes_every_reply_in_every_language(reply: Reply) -> None:
    assert [faults_of_blocks(message(reply, lang, ZONE)["blocks"]) for lang in LANGS] == [[]] * 6
    assert [faults_of_view(home(reply, lang, ZONE), home=True) for lang in LANGS] == [[]] * 6


@pytest.mark.parametrize("lang", LANGS)
def test_slack_takes_every_form_in_every_language(lang: str) -> None:
    assert faults_of_view(view(FORM, lang, ZONE, "C1")) == []
