"""A reply as a card of Teams; whole ones, in each language, lie in tests/snapshots/cards to be read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.render.card import OwnView, card, cards, from_data, summary
from bot.words.texts import LANGS
from handlers.answer import Button, Choice, Document, Items, Line, Pairs, Quote, Reply, Words
from tests.bot.render.drawn import SNAPSHOTS, drawn, snapshot
from tests.bot.render.replies import FORM, ITEM, LIST, MORE, QUESTION, line
from tests.teams.cardrules import faults_of_card
from tests.teams.shapes import check_card, texts, walk

HELP = {"command": "Help", "fields": {}}
LINK = "https://focal.example.org/items/12"
ZONE = "Europe/Zurich"


def words(text: str) -> Line:
    return line("item-value", value=Words(text=text))


def shown(reply: Reply, lang: str = "en", link: str | None = None) -> list[str]:
    """What is read in the card."""
    made = card(reply, lang, ZONE, link=link)
    check_card(made)
    return texts(made)


def listed(count: int, text: str = "") -> Reply:
    return Reply(title=line("farewell"), parts=(Items(lines=tuple(words(f"{n} {text}") for n in range(1, count + 1))),))


@pytest.mark.parametrize("lang", LANGS)
def test_an_item_is_drawn_as_its_snapshot(lang: str) -> None:
    made = card(ITEM, lang, ZONE)
    check_card(made)
    assert drawn(made) == snapshot(f"item-{lang}.json", "cards")


@pytest.mark.parametrize("reply", ["list", "question"])
def test_lists_and_questions_are_drawn_as_their_snapshots(reply: str) -> None:
    made = card({"list": LIST, "question": QUESTION}[reply], "fr", ZONE)
    check_card(made)
    assert drawn(made) == snapshot(f"{reply}-fr.json", "cards")


def test_snapshots_are_those_that_are_drawn() -> None:
    names = {f"{each}-{lang}" for each in ("item", "form") for lang in LANGS} | {"list-fr", "question-fr"}
    files = [*(SNAPSHOTS / "cards").iterdir()]
    assert {each.stem for each in files} == names
    assert all(json.loads(each.read_text(encoding="utf-8")) for each in files)


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_is_taken_by_teams(lang: str) -> None:
    for reply in (LIST, QUESTION, Reply(title=FORM.title, form=FORM)):
        check_card(card(reply, lang, "Asia/Tokyo", link=LINK))


@pytest.mark.parametrize("lang", LANGS)
def test_a_card_runs_in_the_direction_of_its_language_whatever_the_client(lang: str) -> None:
    made = card(ITEM, lang, ZONE)
    assert (made["rtl"], made["lang"]) == (lang == "ar", lang)


def test_a_label_stands_before_what_it_stands_for() -> None:
    (first, *_) = [each for each in walk(card(ITEM, "en", ZONE)) if each.get("type") == "ColumnSet"]
    assert texts(first)[0] == "Text:"
    assert texts(first)[1].startswith("BDT to send")


def test_a_title_is_a_heading_for_those_who_listen() -> None:
    (title,) = [each for each in walk(card(ITEM, "en", ZONE)) if each.get("type") == "TextBlock"]
    assert (title["style"], title["text"]) == ("heading", "Action item 12")


def test_what_is_private_is_not_in_the_card() -> None:
    assert "99" not in json.dumps(card(LIST, "en", "UTC"))


def test_an_example_says_so_at_the_top_and_in_the_notification() -> None:
    assert shown(LIST)[0].startswith("Example data")
    assert summary(LIST, "en", "UTC").startswith("Example data")


def test_a_notification_parts_the_lines_of_a_list_by_one_mark_alone() -> None:
    assert " · 12. " in summary(LIST, "en", "UTC")
    assert "•" not in summary(LIST, "en", "UTC")


def test_a_button_says_the_same_when_it_comes_as_a_message() -> None:
    (done, *_) = [each for each in walk(card(ITEM, "en", ZONE)) if each.get("type") == "Action.Execute"]
    assert done["verb"] == "focal"
    assert done["fallback"]["data"] == done["data"]
    meant = {"command": "CompleteItem", "fields": {"item": 12}}
    assert from_data(done["data"]) == {"command": meant, "offer": None, "version": 3}


@pytest.mark.parametrize("sent", [None, {}, "focal", {"focal": 1}, {"focal": "{}"}, {"focal": ["Help", {}]}, []])
def test_what_no_button_of_ours_sends_is_refused(sent: Any) -> None:
    with pytest.raises(ValueError, match="not one of ours"):
        from_data(sent)


def test_a_button_of_a_form_opens_a_dialog() -> None:
    command = {"command": "ShowForm", "fields": {"form": "RecordAction"}}
    made = card(
        Reply(title=line("farewell"), buttons=(Button(label=line("button-open-form"), command=command),)), "en", "UTC"
    )
    check_card(made)
    (opens,) = [each for each in walk(made) if each.get("type") == "Action.Submit"]
    assert opens["data"]["msteams"] == {"type": "task/fetch"}
    assert from_data(opens["data"])["command"] == command


def test_buttons_stand_in_rows_of_five_and_choices_one_below_another() -> None:
    made = card(QUESTION.model_copy(update={"buttons": (MORE,) * 7}), "en", "UTC")
    check_card(made)
    assert [len(each["actions"]) for each in made["body"] if each["type"] == "ActionSet"] == [1, 1, 5, 2]


def test_a_choice_too_long_for_a_button_stands_in_a_list_with_its_number() -> None:
    name = "Enhancing confidence and security in the use of information and communication technologies"
    choices = tuple(Choice(label=words(each), command=HELP, offer=n) for n, each in enumerate([name, "Gender"], 4))
    read = shown(Reply(title=line("field-topic"), choices=choices))
    assert read[:5] == ["Which topic?", "1.", name, "2.", "Gender"]
    assert read[5].startswith("1. Enhancing confidence")
    assert read[5].endswith("…")


def test_what_does_not_fit_is_counted_with_a_link_to_it() -> None:
    read = shown(listed(200, "long " * 80), link=LINK)
    assert read[-2].endswith("more lines are not shown here. ")
    assert read[-1] == "Show everything"
    made = card(listed(200, "long " * 80), "en", "UTC", link=LINK)
    assert [each["url"] for each in walk(made) if "url" in each] == [LINK]
    left = int(read[-2].split()[0])
    assert sum(text.startswith("•") for text in read) + left == 200


def test_what_one_card_cannot_hold_goes_on_in_the_next() -> None:
    reply = listed(200, "long " * 80).model_copy(update={"buttons": (MORE,)})
    made = cards(reply, "en", "UTC", most=9)
    for each in made:
        check_card(each)
    assert 1 < len(made) < 9
    read = [text for each in made for text in texts(each)]
    assert sum(text.startswith("•") for text in read) == 200
    assert [len([each for each in texts(one) if each == "Show more"]) for one in made] == [0] * (len(made) - 1) + [1]


def test_whole_letters_of_every_script_come_through() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    read = "".join(shown(Reply(title=line("farewell"), parts=(words(family * 400),))))
    assert read.count(family) == 400
    (title,) = shown(Reply(title=line("farewell"), buttons=(Button(label=words(family * 30), command=HELP),)))[1:]
    assert title == family * 9 + "…"


def test_a_file_is_announced_and_a_form_asks_for_its_first_empty_field() -> None:
    document = Document(name="report.docx", media_type="application/octet-stream", content=b"")
    form = FORM.model_copy(update={"errors": {}})
    assert shown(Reply(title=FORM.title, form=form, document=document))[1:] == [
        "When? For example: Monday at 9:00.",
        "report.docx cannot be delivered here. Please ask for it as plain text, or open the page of the meeting.",
    ]
    linked = card(Reply(title=FORM.title, document=document), "en", "UTC", file="https://focal.example.org/report")
    check_card(linked)
    assert "File: report.docx" in str(linked)
    assert "https://focal.example.org/report" in str(linked)


def test_the_owner_is_shown_the_card_anew_by_reading_alone() -> None:
    users = tuple(f"29:{n}" for n in range(70))
    own = OwnView(users, {"command": "ShowItem", "fields": {"item": 12}})
    made = card(ITEM, "en", "UTC", own=own)
    check_card(made)
    assert made["refresh"]["userIds"] == list(users[:60])
    assert made["refresh"]["action"]["verb"] == "focal-look"
    assert from_data(made["refresh"]["action"]["data"])["command"] == own.command
    assert "userIds" not in card(ITEM, "en", "UTC", own=OwnView((), own.command))["refresh"]
    assert "refresh" not in card(ITEM, "en", "UTC")


def test_people_are_read_literally_and_mention_nobody() -> None:
    text = "<at>Everybody</at> **bold** [a](https://evil.example) - {{DATE(2024-05-17T10:00Z)}}"
    reply = Reply(title=line("farewell"), parts=(words(text), Quote(words=Words(text=text))))
    made = card(reply, "en", "UTC")
    literal = text.replace("{{", "{\u2060{")
    assert texts(made)[1:] == [literal, f"“{literal}”"]
    assert "entities" not in json.dumps(made)
    titled = card(Reply(title=words(text), parts=(words("x"),)), "en", "UTC")
    assert not set("<>*`[](").issubset(titled["body"][0]["text"])
    assert "](" not in titled["body"][0]["text"] + titled["fallbackText"]


def test_an_arabic_line_keeps_its_order() -> None:
    said = Pairs(pairs=((line("item-label-text"), words("BDT to send it")),))
    read = shown(Reply(title=line("farewell"), parts=(said,)), "ar")
    assert read[1].strip("\u200f\u2067\u2069") == "النص:"
    assert read[2] == "\u2068BDT to send it\u2069"


def test_blank_words_do_not_make_an_empty_card() -> None:
    blank = words(" ")
    parts = (blank, Pairs(pairs=((line("item-label-text"), blank),)), Items(lines=(blank,)))
    reply = Reply(title=blank, parts=parts, buttons=(Button(label=blank, command=HELP),))
    assert shown(reply) == ["Text:", "–", "•", "–", "–"]
    assert shown(Reply(title=blank)) == ["–"]


def test_a_button_that_carries_too_much_is_a_fault() -> None:
    command = {"command": "Help", "fields": {"about": "x" * 300}}
    with pytest.raises(ValueError, match="200 bytes"):
        card(Reply(title=line("farewell"), buttons=(Button(label=line("label-keep"), command=command),)), "en", "UTC")


def test_the_schema_refuses_what_is_no_card() -> None:
    made = card(ITEM, "en", "UTC")
    assert faults_of_card({**made, "body": [{"type": "Nope"}]})
    assert faults_of_card({**made, "colour": "blue"})
