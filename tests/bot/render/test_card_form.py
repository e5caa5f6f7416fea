"""A form as a card: what stands in it, what comes back, what is said to be wrong."""

from __future__ import annotations

from typing import Any

import pytest

from bot.render.card_form import choices, dialog, filled_values, form_card, form_name
from bot.render.view import searched
from bot.words.texts import LANGS
from handlers.answer import Answer, Form, FormField, Option, Reply, Row
from tests.bot.render.drawn import drawn, snapshot
from tests.bot.render.replies import ACCESSIBILITY, BDT, FORM, line
from tests.teams.shapes import check_card, texts, walk


def inputs(form: Form) -> dict[str, dict[str, Any]]:
    made = form_card(form, "en", "UTC")
    check_card(made)
    return {each["id"]: each for each in made["body"] if each["type"].startswith("Input.")}


def sent(made: dict[str, Any], **entered: str) -> dict[str, Any]:
    """What Teams sends for a card that was shown: the data of its button, and what stands in its fields."""
    shown = {each["id"]: each.get("value", "") for each in made["body"] if each["type"].startswith("Input.")}
    return {**made["actions"][0]["data"], **shown, **entered}


@pytest.mark.parametrize("lang", LANGS)
def test_a_form_is_drawn_as_its_snapshot(lang: str) -> None:
    made = form_card(FORM, lang, "Europe/Zurich", titled=True)
    check_card(made)
    assert drawn(made) == snapshot(f"form-{lang}.json", "cards")


def test_what_is_known_stands_in_the_fields() -> None:
    made = inputs(FORM)
    assert made["text"]["value"] == "BDT to send the checklist"
    assert made["topic"]["choices"] == [{"title": "Accessibility", "value": "accessibility"}]
    assert made["responsible[]"]["value"] == "body:bdt,person:desk@example.org"
    assert [each["title"] for each in made["responsible[]"]["choices"]] == [
        "BDT: Telecommunication Development Bureau",
        "desk@example.org",
    ]
    assert made["due"]["value"] == "by Friday, 17:00"
    assert made["leads"]["value"] == "10, 3"
    assert made["status"]["value"] == "open"
    assert "value" not in made["at"]


def test_required_fields_may_not_stay_empty() -> None:
    made = inputs(FORM)
    assert {name for name, each in made.items() if each.get("isRequired")} == {"text"}
    assert made["text"]["errorMessage"] == "Please fill this in."


def test_dates_are_typed_in_ones_own_words() -> None:
    made = inputs(FORM)
    assert {made[name]["type"] for name in ("due", "at")} == {"Input.Text"}
    assert any("in any of the six languages" in text for text in texts(form_card(FORM, "en", "UTC")))


def test_only_long_words_have_several_lines() -> None:
    assert {name for name, each in inputs(FORM).items() if each.get("isMultiline")} == {"text"}


def test_what_is_searched_says_what_for() -> None:
    sets = {name: each["choices.data"]["dataset"] for name, each in inputs(FORM).items() if "choices.data" in each}
    assert {name: searched(each) for name, each in sets.items()} == {
        "topic": ("topic", "topic"),
        "responsible[]": ("parties", "responsible"),
        "item": ("number", "item"),
    }


def test_what_was_filled_comes_back_as_it_was() -> None:
    data = sent(form_card(FORM, "zh", "UTC"))
    assert form_name(data) == "RecordAction"
    back = {name: value for name, value in filled_values(data).items() if value}
    assert back == {**FORM.filled, "leads": "10, 3"}


def test_what_is_taken_out_of_a_field_comes_back_empty() -> None:
    back = filled_values(sent(form_card(FORM, "en", "UTC"), **{"topic": "", "responsible[]": "", "due": "  "}))
    assert (back["topic"], back["responsible"], back["due"]) == ("", [], "")


def test_what_was_entered_stands_above_what_was_carried() -> None:
    data = sent(form_card(FORM, "en", "UTC"))
    data["focal"]["hidden"]["text"] = "something else"
    assert filled_values(data)["text"] == "BDT to send the checklist"


@pytest.mark.parametrize("foreign", [None, [], {}, {"focal": "x"}, {"focal": {"form": 3}}])
def test_what_no_form_of_ours_sends_is_refused(foreign: Any) -> None:
    with pytest.raises(ValueError, match="not one of ours"):
        form_name(foreign)


def test_whatever_is_sent_is_read_without_a_fault() -> None:
    data = {"focal": {"form": "RecordAction", "hidden": 3}, "responsible[]": 5, "text": {"a": 1}, "due": None}
    assert filled_values(data) == {"responsible": [], "text": {"a": 1}, "due": None}


def test_a_form_shown_again_says_what_is_wrong_beside_each_field() -> None:
    body = form_card(FORM, "en", "UTC")["body"]
    said = {n: texts(each)[0] for n, each in enumerate(body) if "attention" in str(each)}
    assert said == {
        0: "Your present role does not cover this. The secretariat can help you.",
        6: "This has already passed: Friday 17 May 2024. Nothing was changed.",
    }
    assert body[4]["id"] == "due"


def test_a_dialog_bears_the_title_and_a_message_is_headed_by_it() -> None:
    shown = dialog(FORM, "en", "UTC")
    assert shown["title"] == "Recording an action item"
    assert "Recording an action item" not in texts(shown["card"]["content"])
    assert texts(form_card(FORM, "en", "UTC", titled=True))[0] == "Recording an action item"


def test_a_party_with_a_comma_is_typed_since_it_would_come_back_as_two() -> None:
    form = FORM.model_copy(update={"filled": {"responsible": ["person:a,b"]}})
    assert inputs(form)["responsible"]["type"] == "Input.Text"


def test_a_list_too_long_to_be_shown_is_searched_and_an_empty_one_is_typed() -> None:
    many = tuple(Option(value=str(n), label=line("farewell")) for n in range(101))
    for given, style in ((many, "filtered"), (many[:100], "compact"), ((), None)):
        field = FormField(name="status", kind="choice", label=line("item-label-status"), options=given)
        form = Form(command="EditItem", title=line("form-edit-item"), fields=(field,))
        assert inputs(form)["status"].get("style") == style


def test_found_names_are_offered_with_their_ids() -> None:
    rows = (
        Row(kind="topic", id="accessibility", facts={"label": ACCESSIBILITY}),
        Row(kind="body", id="body:bdt", facts={"label": BDT}),
        Row(kind="topic", id="nameless"),
    )
    assert choices(Reply(title=line("farewell"), answer=Answer(rows=rows)), "es", "UTC") == [
        {"title": "Accesibilidad", "value": "accessibility"},
        {"title": "Oficina de Desarrollo de las Telecomunicaciones", "value": "body:bdt"},
    ]


def test_no_date_picker_asks_in_one_calendar_alone() -> None:
    assert not [each for each in walk(form_card(FORM, "ar", "UTC")) if each.get("type") in ("Input.Date", "Input.Time")]
