"""A reply as a message of Slack; whole ones, in each language, lie in tests/snapshots/blocks to be read."""

from __future__ import annotations

import pytest

from bot.render.blocks import AS_IT_STANDS, message
from bot.words.texts import LANGS
from handlers.answer import Button, Choice, Document, Form, FormField, Items, Line, Pairs, Quote, Reply, Words
from tests.bot.render.drawn import drawn, snapshot
from tests.bot.render.replies import FORM, ITEM, LIST, MORE, QUESTION, line
from tests.bot.render.slack_rules import check_message, texts, walk

HELP = {"command": "Help", "fields": {}}
LINK = "https://focal.example.org/items/12"


def words(text: str) -> Line:
    return line("item-value", value=Words(text=text))


def shown(reply: Reply, lang: str = "en", link: str | None = None) -> list[str]:
    """What is read in the blocks."""
    sent = message(reply, lang, "Europe/Zurich", link)
    check_message(sent)
    return texts(sent["blocks"])


@pytest.mark.parametrize("lang", LANGS)
def test_an_item_is_drawn_as_its_snapshot(lang: str) -> None:
    sent = message(ITEM, lang, "Europe/Zurich")
    check_message(sent)
    assert drawn(sent) == snapshot(f"item-{lang}.json")


@pytest.mark.parametrize("reply", ["list", "question"])
def test_lists_and_questions_are_drawn_as_their_snapshots(reply: str) -> None:
    sent = message({"list": LIST, "question": QUESTION}[reply], "fr", "Europe/Zurich")
    check_message(sent)
    assert drawn(sent) == snapshot(f"{reply}-fr.json")


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_is_taken_by_slack(lang: str) -> None:
    for reply in (LIST, QUESTION, Reply(title=FORM.title, form=FORM)):
        check_message(message(reply, lang, "Asia/Tokyo", LINK))


def test_what_is_private_is_not_in_the_message() -> None:
    sent = message(LIST, "en", "UTC")
    assert "99" not in sent["text"]
    assert not [text for text in texts(sent) if "99" in text]


def test_an_example_says_so_at_the_top() -> None:
    assert shown(LIST)[0].startswith("Example data")
    assert message(LIST, "en", "UTC")["text"].startswith("Example data")


def test_the_fallback_reads_every_line_and_numbers_the_choices() -> None:
    assert message(QUESTION, "en", "UTC")["text"].split("\n") == [
        "Which topic?",
        "1. Accessibility",
        "2. BDT: Telecommunication Development Bureau",
    ]


def test_a_choice_too_long_for_a_button_stands_in_a_list_with_its_number() -> None:
    name = "Enhancing confidence and security in the use of information and communication technologies"
    choices = tuple(Choice(label=words(each), command=HELP, offer=n) for n, each in enumerate([name, "Gender"], 4))
    read = shown(Reply(title=line("field-topic"), choices=choices))
    assert read[:3] == ["Which topic?", name, "Gender"]
    assert read[3].startswith("1. Enhancing confidence")
    assert read[3].endswith("…")
    assert read[4] == "2. Gender"


def test_buttons_stand_in_rows_of_five_and_bear_numbers_of_their_own() -> None:
    sent = message(QUESTION.model_copy(update={"buttons": (MORE,) * 7}), "en", "UTC")
    check_message(sent)
    rows = [block for block in sent["blocks"] if block["type"] == "actions"]
    assert [len(row["elements"]) for row in rows] == [2, 5, 2]
    actions = [each["action_id"] for each in walk(rows) if "action_id" in each]
    assert actions == [f"focal:{n}" for n in range(1, 10)]


def test_a_button_that_carries_too_much_needs_an_offer() -> None:
    much = {"command": "RecordAction", "fields": {"text": "а" * 100}}
    button = Button(label=line("label-keep"), command=much)
    with pytest.raises(ValueError, match="RecordAction needs an offer"):
        message(Reply(title=line("farewell"), buttons=(button,)), "en", "UTC")
    offered = button.model_copy(update={"offer": 4})
    check_message(message(Reply(title=line("farewell"), buttons=(offered,)), "en", "UTC"))


def test_a_button_that_stands_for_nothing_is_a_fault() -> None:
    with pytest.raises(ValueError, match="a command or an offer"):
        message(Reply(title=line("farewell"), buttons=(Button(label=line("label-keep")),)), "en", "UTC")


def test_what_does_not_fit_is_counted_with_a_link_to_it() -> None:
    items = Items(lines=tuple(words(f"{n} {'long ' * 200}") for n in range(1, 31)), numbered=True)
    reply = Reply(title=line("farewell"), parts=(items,), buttons=(MORE,))
    read = shown(reply, link=LINK)
    assert read[-3:] == ["19 more lines are not shown here. ", "Show everything", "Show more"]
    assert [each["url"] for each in walk(message(reply, "en", "UTC", LINK)) if "url" in each] == [LINK]
    assert shown(reply)[-2] == "19 more lines are not shown here."


def test_a_list_that_goes_on_in_the_next_block_goes_on_counting() -> None:
    items = Items(lines=tuple(words("long " * 200) for _ in range(5)), numbered=True)
    blocks = message(Reply(title=line("farewell"), parts=(items,)), "en", "UTC")["blocks"]
    lists = [each for each in walk(blocks) if each.get("type") == "rich_text_list"]
    assert [(each.get("offset", 0), len(each["elements"])) for each in lists] == [(0, 2), (2, 2), (4, 1)]


def test_many_parts_leave_room_for_the_buttons() -> None:
    parts = tuple(Quote(words=Words(text=f"q {n}")) if n % 2 else line("farewell") for n in range(300))
    reply = Reply(title=line("farewell"), parts=parts, buttons=(MORE,) * 60)
    read = shown(reply)
    assert read.count("Show more") == 40
    # 20 buttons and the lines beyond the room of the blocks.
    assert any("more lines are not shown here" in each for each in read)


def test_a_very_long_line_is_shown_whole_in_several_blocks() -> None:
    text = "слово " * 400
    assert "".join(shown(Reply(title=line("farewell"), parts=(words(text),)), "ru")[1:]).count("слово") == 400


def test_a_form_asks_for_its_first_empty_field_and_a_file_is_announced() -> None:
    fields = tuple(FormField(name=name, kind="text", label=line(f"field-{name}")) for name in ("text", "topic"))
    form = Form(command="RecordAction", title=line("form-record-action"), filled={"text": "…"}, fields=fields)
    document = Document(name="report.docx", media_type="application/octet-stream", content=b"")
    read = shown(Reply(title=form.title, form=form, document=document))
    assert read == ["Recording an action item", "Which topic?", "\nFile: report.docx"]
    told = Reply(title=form.title, form=form, parts=(line("field-topic"),))
    assert shown(told) == ["Recording an action item", "Which topic?"]
    asked = FormField(name="topic", kind="topic", label=line("item-label-topic"), ask=line("field-topic"))
    read = shown(Reply(title=form.title, form=form.model_copy(update={"fields": (asked,)})))
    assert read == ["Recording an action item", "Which topic?"]


def test_a_form_that_was_sent_says_what_is_amiss_in_which_field() -> None:
    read = shown(Reply(title=FORM.title, form=FORM))
    assert read[1:] == [
        "Deadline: ",
        "This has already passed: Friday 17 May 2024. Nothing was changed.",
        "Your present role does not cover this. The secretariat can help you.",
    ]


def test_people_are_read_literally_and_mention_nobody() -> None:
    text = "<!here> <@U1> *bold* :x: https://evil.example & `x`"
    reply = Reply(title=line("farewell"), parts=(words(text), Quote(words=Words(text=text))))
    read = shown(reply)
    assert read[1] == text
    assert read[2] == f"“{text}”"


def test_an_arabic_line_keeps_its_order_where_lines_run_from_the_left() -> None:
    said = Pairs(pairs=((line("item-label-text"), words("BDT to send it")),))
    read = shown(Reply(title=line("farewell"), parts=(said,)), "ar")
    assert read[1] == "\u200f\u2067النص: "
    assert read[2] == "\u2068BDT to send it\u2069\u2069"


def test_blank_words_do_not_make_an_empty_block() -> None:
    blank = words(" ")
    parts = (blank, Pairs(pairs=((line("item-label-text"), blank),)), Items(lines=(blank,)))
    reply = Reply(title=blank, parts=parts, buttons=(Button(label=blank, command=HELP),))
    assert shown(reply) == ["Text: ", "–", "–", "–"]
    check_message(message(Reply(title=blank), "en", "UTC"))


def test_what_is_sent_beside_the_blocks_leaves_the_fallback_alone() -> None:
    assert AS_IT_STANDS["mrkdwn"] is False
    assert AS_IT_STANDS["unfurl_links"] is AS_IT_STANDS["unfurl_media"] is AS_IT_STANDS["link_names"] is False
