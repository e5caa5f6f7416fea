"""The Home tab of Slack: each item with its own buttons, and all within what a view may hold."""

from __future__ import annotations

from typing import Any

import pytest

from bot.render.home import home
from bot.words.texts import LANGS
from handlers.answer import Answer, Items, Reply
from tests.bot.render.drawn import drawn, snapshot
from tests.bot.render.replies import ITEM, LIST, MORE, line, listed, page_of, row
from tests.bot.render.slack_rules import check_view, texts, walk


def drawn_home(reply: Reply, lang: str = "en") -> list[dict[str, Any]]:
    made = home(reply, lang, "Europe/Zurich")
    check_view(made)
    assert made["type"] == "home"
    blocks: list[dict[str, Any]] = made["blocks"]
    return blocks


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_page_is_drawn_as_its_snapshot(lang: str) -> None:
    assert drawn(drawn_home(page_of(range(12, 14)), lang)) == snapshot(f"home-{lang}.json")


@pytest.mark.parametrize("lang", LANGS)
def test_every_reply_can_be_a_page(lang: str) -> None:
    for reply in (ITEM, LIST, page_of(range(12, 20))):
        drawn_home(reply, lang)


def test_each_item_stands_with_its_own_buttons() -> None:
    blocks = drawn_home(page_of(range(12, 14)))
    kinds = [block["type"] for block in blocks]
    assert kinds[:7] == ["header", "divider", "rich_text", "rich_text", "actions", "rich_text", "actions"]
    assert texts(blocks[3])[0].startswith("12. ")
    assert texts(blocks[4]) == ["Done: 12", "Remind me tomorrow", "Show item 12"]
    assert texts(blocks[6])[0] == "Done: 13"


def test_paging_stands_at_the_end() -> None:
    assert texts(drawn_home(page_of(range(12, 14)))[-1]) == ["Show more"]


def test_items_without_buttons_stay_a_list() -> None:
    answer = Answer(rows=(row(12, pressed=False), row(13), row(14, pressed=False)))
    lines = Items(lines=(listed(12), listed(13), listed(14)))
    blocks = drawn_home(Reply(title=line("farewell"), parts=(lines,), answer=answer))
    kinds = [[each["type"] for each in block.get("elements", [])] for block in blocks[1:]]
    assert kinds == [["rich_text_section"], ["rich_text_section"], ["button"] * 3, ["rich_text_section"]]


def test_an_item_listed_twice_has_its_buttons_once() -> None:
    twice = Items(lines=(listed(12), listed(12)))
    blocks = drawn_home(Reply(title=line("farewell"), parts=(twice,), answer=Answer(rows=(row(12),))))
    assert [block["type"] for block in blocks].count("actions") == 1


def test_hundreds_of_items_leave_room_for_paging_and_say_how_many_are_left_out() -> None:
    blocks = drawn_home(page_of(range(12, 312)))
    assert len(blocks) <= 100
    assert texts(blocks[-1]) == ["Show more"]
    shown = sum(block["type"] == "actions" for block in blocks) - 1
    # What stands on the page after the items finds no place either: its heading and two lines.
    assert texts(blocks[-2]) == [f"{300 - shown + 3} more lines are not shown here."]


def test_too_many_buttons_are_counted_too() -> None:
    reply = Reply(title=line("farewell"), buttons=(MORE,) * 53)
    blocks = drawn_home(reply)
    assert texts(blocks).count("Show more") == 50
    assert texts(blocks[1]) == ["3 more lines are not shown here."]


def test_an_example_says_so_below_the_title() -> None:
    assert texts(drawn_home(LIST)[1])[0].startswith("Example data")


def test_buttons_bear_numbers_of_their_own_across_the_page() -> None:
    blocks = drawn_home(page_of(range(12, 16)))
    actions = [each["action_id"] for each in walk(blocks) if "action_id" in each]
    assert actions == [f"focal:{n}" for n in range(1, 14)]
