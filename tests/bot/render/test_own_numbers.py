"""A list whose lines bear numbers of their own, of items or of an agenda, is shown with these alone."""

from __future__ import annotations

import pytest

from bot.render.blocks import message
from bot.render.card import card
from bot.render.mail import to_mail
from bot.render.plain import plain
from handlers.answer import Code, Items, Line, Reply, Words
from tests.bot.render.replies import line
from tests.bot.render.slack_rules import check_message, texts, walk

TITLE = line("farewell")
OWN = tuple(
    line("agenda-line", number=Code(value=number), text=Words(text=text, lang=lang), foreign=Code(value="no"))
    for number, text, lang in (("12", "draft the guide", "en"), ("130", "إعداد القائمة", "ar"))
)
OTHERS = (line("status-open"), line("status-closed"))


def listed(*lines: Line) -> Reply:
    return Reply(title=TITLE, parts=(Items(lines=lines),))


def test_numbers_stand_without_bullets_wherever_the_list_is_shown() -> None:
    reply = listed(*OWN)
    first, second = plain(reply, "en", "UTC").split("\n")[1:]
    assert first.startswith("12. ")
    assert second.startswith("130. ")
    sent = message(reply, "en", "UTC")
    check_message(sent)
    assert "•" not in sent["text"]
    assert [each for each in walk(sent) if each.get("type") == "rich_text_list"] == []
    letter = to_mail(reply, "en", "UTC")
    assert "•" not in letter.plain
    assert '<ul style="list-style: none' in letter.html
    assert [text for text in texts(card(reply, "en", "UTC")["body"]) if "•" in text] == []


@pytest.mark.parametrize("lines", [OTHERS, (OWN[0], OTHERS[0])])
def test_all_other_lists_keep_a_mark_for_each_line(lines: tuple[Line, Line]) -> None:
    reply = listed(*lines)
    for said in (plain(reply, "en", "UTC"), message(reply, "en", "UTC")["text"]):
        assert [each[:2] for each in said.split("\n")[1:]] == ["• ", "• "]
    assert "<ul><li>" in to_mail(reply, "en", "UTC").html
    assert [text for text in texts(card(reply, "en", "UTC")["body"]) if "•" in text] == ["•", "•"]


def test_the_line_below_such_a_list_stands_apart_from_it() -> None:
    reply = listed(*OWN)
    reply = reply.model_copy(update={"parts": (*reply.parts, line("rest-in-private"))})
    rich = [block for block in message(reply, "en", "UTC")["blocks"] if block["type"] == "rich_text"]
    assert len(rich) == 3
