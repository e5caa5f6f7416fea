"""A reply as plain text; the whole of one, in each language, lies in tests/snapshots/plain to be read."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.render.plain import plain
from bot.words.texts import LANGS
from handlers.answer import (
    Button,
    Choice,
    Code,
    Count,
    Day,
    Document,
    Form,
    FormField,
    Items,
    Line,
    Moment,
    Named,
    Pairs,
    Person,
    Quote,
    Relative,
    Reply,
    Several,
    Term,
    Words,
)

SNAPSHOTS = Path(__file__).parents[2] / "snapshots" / "plain"
TDAG = Named(
    id="tdag",
    names={"en": "Telecommunication Development Advisory Group"},
    acronyms={"ar": "TDAG", "en": "TDAG", "es": "GADT", "fr": "GCDT", "ru": "КГРЭ", "zh": "TDAG"},
)
OPEN = {"command": "ListItems", "fields": {"status": "open"}}


def line(key: str) -> Line:
    return Line(key=key)


def pair(label: str, **facts: object) -> tuple[Line, Line]:
    return line(label), Line.model_validate({"key": "profile-value", "facts": facts})


FULL = Reply(
    example=True,
    title=Line(key="working-list-as-of", facts={"day": Day(date=date(2024, 5, 14), weekday=False)}),
    parts=(
        Pairs(
            pairs=(
                pair("capacity-responsible", value=Several(facts=(Person(ref="a@example.org", name="Desk A"), TDAG))),
                pair("capacity-cooperating", value=Several(facts=())),
                pair("capacity-report_to", value=Term(key="not-known")),
                pair("profile-reference", value=Code(value="a@example.org")),
                pair("field-due", value=Relative(meeting=TDAG, edge="opening", offset=-3, unit="working_day")),
                pair("field-at", value=Moment(at=datetime.fromisoformat("2024-05-22T09:00"), zone="Europe/Zurich")),
                pair("status-overdue", value=Count(n=3)),
            )
        ),
        Quote(words=Words(text="BDT to send the list\nby Friday", lang="en")),
        Quote(words=Words(text="إرسال القائمة إلى BDT", lang="ar")),
        Items(lines=(line("status-open"), line("status-pending")), numbered=True),
        Items(lines=(line("kind-action"),)),
    ),
    buttons=(Button(label=line("label-keep"), offer=4), Button(label=line("label-change"), command=OPEN)),
    private=Reply(title=line("capacity-chair"), parts=(line("nobody-named"),)),
    document=Document(name="report.docx", media_type="application/octet-stream", content=b""),
)


@pytest.mark.parametrize("lang", LANGS)
def test_a_full_reply_reads_as_its_snapshot(lang: str) -> None:
    assert plain(FULL, lang, "Europe/Zurich") + "\n" == (SNAPSHOTS / f"{lang}.txt").read_text(encoding="utf-8")


def test_choices_are_numbered_and_a_number_is_asked_for() -> None:
    choices = tuple(Choice(label=line(f"status-{each}"), command=OPEN) for each in ("open", "closed"))
    reply = Reply(
        title=line("field-item"), choices=choices, buttons=(Button(label=line("label-cancel"), command=OPEN),)
    )
    assert plain(reply, "en", "UTC").split("\n") == [
        "Which item? Please give its number.",
        "",
        "1. open",
        "2. closed",
        "Please answer with the number of your choice.",
        "",
        "[–] Cancel",
    ]


def test_only_buttons_that_can_be_typed_bear_a_number() -> None:
    assert "[–] Keep\n[1] Change" in plain(FULL, "en", "UTC").split("\n\n")


def test_a_form_asks_for_its_first_empty_field_once() -> None:
    fields = tuple(FormField(name=name, kind="text", label=line(f"field-{name}")) for name in ("text", "topic"))
    form = Form(command="RecordAction", title=line("form-record-action"), filled={"text": "…"}, fields=fields)
    asked = plain(Reply(title=form.title, form=form), "en", "UTC")
    assert asked == "Recording an action item\n\nWhich topic?"
    assert plain(Reply(title=form.title, form=form, parts=(line("field-topic"),)), "en", "UTC").count("topic?") == 1


def test_a_fault_in_a_form_is_said_before_its_question() -> None:
    fields = (FormField(name="topic", kind="topic", label=line("field-topic")),)
    errors = {"topic": line("not-known")}
    form = Form(command="ShowTopic", title=line("form-show-topic"), fields=fields, errors=errors)
    assert plain(Reply(title=form.title, form=form), "en", "UTC").endswith("not known\nWhich topic?")


def test_a_plain_answer_is_one_line() -> None:
    assert (
        plain(Reply(title=line("farewell")), "en", "UTC") == "Goodbye. Reminders are kept until you open Focal again."
    )


def test_nothing_is_padded_or_drawn() -> None:
    text = plain(FULL, "ar", "UTC")
    assert "  " not in text
    assert not set(text) & set("|─│┌")
