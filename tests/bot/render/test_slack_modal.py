"""A form as a modal of Slack: what stands in it, what comes back, what is said to be wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.render.inputs import HINTS
from bot.render.view import errors, filled_values, hidden, options, searched, view
from bot.words.texts import LANGS, texts_of
from handlers.answer import Answer, Form, FormField, Line, Option, Reply, Row, Words
from tests.bot.render.drawn import drawn, snapshot
from tests.bot.render.replies import ACCESSIBILITY, BDT, DAY, FORM, line
from tests.bot.render.slack_rules import check_view, walk


def inputs(form: Form) -> dict[str, dict[str, Any]]:
    made = view(form, "en", "UTC")
    check_view(made)
    return {block["block_id"]: block for block in made["blocks"] if block["type"] == "input"}


@pytest.mark.parametrize("lang", LANGS)
def test_a_form_is_drawn_as_its_snapshot(lang: str) -> None:
    made = view(FORM, lang, "Europe/Zurich", "C1")
    check_view(made)
    assert drawn(made) == snapshot(f"modal-{lang}.json")


def test_what_is_known_stands_in_the_fields() -> None:
    made = inputs(FORM)
    assert made["text"]["element"]["initial_value"] == "BDT to send the checklist"
    assert made["topic"]["element"]["initial_option"]["text"]["text"] == "Accessibility"
    picked = made["responsible"]["element"]["initial_options"]
    assert [(each["text"]["text"], each["value"]) for each in picked] == [
        ("BDT: Telecommunication Development Bureau", "body:bdt"),
        ("desk@example.org", "person:desk@example.org"),
    ]
    assert made["due"]["element"]["initial_value"] == "by Friday, 17:00"
    assert made["leads"]["element"]["initial_value"] == "10, 3"
    assert made["status"]["element"]["initial_option"]["value"] == "open"
    assert "initial_value" not in made["at"]["element"]


def test_only_long_words_have_several_lines() -> None:
    multiline = {name for name, each in inputs(FORM).items() if each["element"].get("multiline")}
    assert multiline == {"text"}


def test_required_fields_may_not_stay_empty() -> None:
    assert {name for name, each in inputs(FORM).items() if not each["optional"]} == {"text"}


def test_deadlines_and_numbers_say_how_they_may_be_written() -> None:
    made = inputs(FORM)
    assert "in any of the six languages" in made["due"]["hint"]["text"]
    assert made["leads"]["hint"]["text"] == "How many days ahead? For example: 10 and 3."
    assert "hint" not in made["text"]


@pytest.mark.parametrize("lang", LANGS)
def test_every_hint_is_written(lang: str) -> None:
    assert all(texts_of(lang).pattern(key) for key in HINTS.values())


def test_what_is_searched_says_what_for() -> None:
    actions = {name: each["element"]["action_id"] for name, each in inputs(FORM).items()}
    assert searched(actions["responsible"]) == ("parties", "responsible")
    assert searched(actions["item"]) == ("number", "item")
    for foreign in ("focal:1", "focal::", "other:topic:topic", ""):
        with pytest.raises(ValueError, match="not one of ours"):
            searched(foreign)


def test_a_list_too_long_to_be_shown_is_searched_and_an_empty_one_is_typed() -> None:
    many = tuple(Option(value=str(n), label=line("farewell")) for n in range(101))
    for given, kind in ((many, "external_select"), (many[:100], "static_select"), ((), "plain_text_input")):
        field = FormField(name="status", kind="choice", label=line("item-label-status"), options=given)
        form = Form(command="EditItem", title=line("form-edit-item"), fields=(field,))
        assert inputs(form)["status"]["element"]["type"] == kind


def test_a_long_title_is_read_in_full_above_the_fields() -> None:
    form = FORM.model_copy(update={"title": line("form-find-topics")})
    made = view(form, "en", "UTC")
    assert made["title"]["text"] == "Form"
    assert made["blocks"][0]["text"]["text"] == "Finding the topics of a body or person"
    assert view(FORM, "en", "UTC")["title"]["text"] == "Recording an action item"


def test_a_modal_drawn_anew_says_what_is_wrong_beside_each_field() -> None:
    blocks = view(FORM, "en", "UTC")["blocks"]
    said = {n: block["elements"][0]["text"] for n, block in enumerate(blocks) if block["type"] == "context"}
    assert said == {
        0: "Your present role does not cover this. The secretariat can help you.",
        5: "This has already passed: Friday 17 May 2024. Nothing was changed.",
    }
    assert blocks[4]["block_id"] == "due"


def test_errors_go_to_their_fields_and_general_ones_to_the_first() -> None:
    assert errors(FORM, "fr", "UTC").keys() == {"text", "due"}
    form = FORM.model_copy(update={"errors": {"text": line("text-empty"), "": line("may-not")}})
    (said,) = errors(form, "en", "UTC").values()
    assert said.split("\n")[0].startswith("There are no words to keep")
    assert said.split("\n")[1].startswith("Your present role")
    assert errors(FORM.model_copy(update={"errors": {"due": line("date-past", deadline=DAY)}}), "en", "UTC") == {
        "due": "This has already passed: Friday 17 May 2024. Nothing was changed."
    }


def test_errors_have_the_direction_of_their_language_however_slack_lays_them_out() -> None:
    assert all(
        said.startswith("\u200f\u2067") and said.endswith("\u2069") for said in errors(FORM, "ar", "UTC").values()
    )


def test_what_no_field_shows_is_kept_by_the_door() -> None:
    assert hidden(FORM) == {"meeting": "iscg-2024-05"}
    with pytest.raises(ValueError, match="3000 characters"):
        view(FORM, "en", "UTC", "x" * 3_001)


def submitted(made: dict[str, Any]) -> dict[str, Any]:
    """The state that Slack sends when a modal is submitted as it was opened."""
    values: dict[str, Any] = {}
    for block in made["blocks"]:
        if block["type"] != "input":
            continue
        element = block["element"]
        said: dict[str, Any] = {"type": element["type"]}
        if element["type"] == "plain_text_input":
            said["value"] = element.get("initial_value")
        elif element["type"] == "multi_external_select":
            said["selected_options"] = element.get("initial_options", [])
        else:
            said["selected_option"] = element.get("initial_option")
        values[block["block_id"]] = {element["action_id"]: said}
    return {"values": values}


def test_what_was_filled_comes_back_as_it_was() -> None:
    back = filled_values(submitted(view(FORM, "zh", "UTC")))
    assert {**hidden(FORM), **back} == {**FORM.filled, "leads": "10, 3", "at": "", "item": ""}


def test_a_field_left_empty_comes_back_empty() -> None:
    state = {
        "values": {
            "text": {"a": {"type": "plain_text_input", "value": "  "}},
            "note": {"a": {"type": "plain_text_input", "value": None}},
            "topic": {"a": {"type": "external_select", "selected_option": None}},
            "responsible": {"a": {"type": "multi_external_select", "selected_options": []}},
            "other": {"a": {"type": "datepicker"}},
        }
    }
    assert filled_values(state) == {"text": "", "note": "", "topic": "", "responsible": []}
    assert filled_values({}) == {}


def test_found_names_are_offered_with_their_ids() -> None:
    rows = (
        Row(kind="topic", id="accessibility", facts={"label": ACCESSIBILITY}),
        Row(kind="body", id="body:bdt", facts={"label": BDT}),
        Row(kind="person", id="x" * 151, facts={"label": Words(text="too long to be carried")}),
        Row(kind="topic", id="nameless"),
    )
    found = options(Reply(title=line("farewell"), answer=Answer(rows=rows)), "es", "UTC")
    read = [(each["text"]["text"], each["value"]) for each in found["options"]]
    assert read == [("Accesibilidad", "accessibility"), ("Oficina de Desarrollo de las Telecomunicaciones", "body:bdt")]


def test_words_too_long_for_a_select_are_typed() -> None:
    form = FORM.model_copy(update={"filled": {"topic": "w" * 151, "text": "x" * 4_000, "due": 3.5}})
    made = inputs(form)
    assert (made["topic"]["element"]["type"], made["topic"]["element"]["initial_value"]) == (
        "plain_text_input",
        "w" * 151,
    )
    assert len(made["text"]["element"]["initial_value"]) == 3_000
    assert "initial_value" not in made["due"]["element"]


def test_nothing_typed_is_read_for_markup() -> None:
    form = FORM.model_copy(update={"title": Line(key="item-value", facts={"value": Words(text="<!here> *x*")})})
    made = view(form, "en", "UTC")
    assert made["title"] == {"type": "plain_text", "text": "<!here> *x*", "emoji": False}
    assert {each["type"] for each in walk(made) if "emoji" in each} == {"plain_text"}


def test_snapshots_are_those_that_are_drawn() -> None:
    folder = Path(__file__).parents[2] / "snapshots" / "blocks"
    names = {f"{each}-{lang}" for each in ("item", "modal") for lang in LANGS}
    names |= {"list-fr", "question-fr", "home-ar", "home-en"}
    assert {each.stem for each in folder.iterdir()} == names
    assert all(json.loads(each.read_text(encoding="utf-8")) for each in folder.iterdir())
