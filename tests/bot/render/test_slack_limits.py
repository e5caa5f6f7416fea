"""Whatever a reply or a form holds, Slack takes what is made of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from bot.render.blocks import message
from bot.render.home import home
from bot.render.view import errors, view
from bot.words.inert import to_inert
from bot.words.texts import LANGS
from handlers.answer import (
    Answer,
    Button,
    Choice,
    Code,
    Form,
    FormField,
    ItemRow,
    Items,
    Line,
    Option,
    Pairs,
    Part,
    Quote,
    Reply,
    Words,
)
from tests.bot.render.slack_rules import check_message, check_view, texts, walk

LAX = settings(deadline=None, suppress_health_check=list(HealthCheck))
QUICK = settings(LAX, max_examples=4)
MANY = settings(LAX, max_examples=400)
LETTERS = st.sampled_from(["a", " ", "*", "<!here>", "&", "e\u0301", "中", "نص", "\U0001f468\u200d\U0001f469", "\n>"])
WORDS = st.builds(
    lambda text, times: text * times, st.lists(LETTERS, max_size=8).map("".join), st.sampled_from([0, 1, 9, 400])
)
SAID = WORDS.map(lambda text: Words(text=text[:4_000], lang="ar"))
NUMBERED = st.builds(
    lambda words, n: Line(key="item-value", facts={"value": words, "number": Code(value=str(n))}),
    SAID,
    st.integers(1, 9),
)
LINES = st.lists(NUMBERED, max_size=30).map(tuple)
PARTS: st.SearchStrategy[Part] = st.one_of(
    NUMBERED,
    st.builds(Quote, words=SAID),
    st.builds(Items, lines=LINES, numbered=st.booleans()),
    LINES.map(lambda lines: Pairs(pairs=tuple(zip(lines, reversed(lines), strict=True)))),
)
BUTTONS = st.builds(Button, label=NUMBERED, offer=st.integers(1, 9), version=st.none() | st.integers(1, 9))
CHOICES = st.builds(Choice, label=NUMBERED, command=st.just({"command": "Undo", "fields": {}}))
SEVERAL = st.lists(BUTTONS, max_size=60).map(tuple)
ROWS = st.builds(
    lambda number, words, given: ItemRow(number=number, item_kind="action", status="open", text=words, buttons=given),
    st.integers(1, 9),
    SAID,
    SEVERAL,
)
VALUES = st.text(min_size=1, max_size=60)
OPTIONS = st.lists(st.builds(Option, value=VALUES, label=NUMBERED), max_size=120).map(tuple)
KINDS = ("text", "topic", "body", "party", "parties", "due", "moment", "meeting", "number", "choice")
FIELDS = st.builds(
    FormField,
    name=st.sampled_from(["text", "topic", "item", "due", "status"]),
    kind=st.sampled_from(KINDS),
    label=NUMBERED,
    required=st.booleans(),
    options=OPTIONS,
    ask=st.none() | NUMBERED,
)
FORMS = st.builds(
    Form,
    command=st.just("EditItem"),
    title=NUMBERED,
    filled=st.dictionaries(st.sampled_from(["text", "topic", "due", "status"]), WORDS | st.lists(VALUES, max_size=9)),
    fields=st.lists(FIELDS, max_size=5, unique_by=lambda field: field.name).map(tuple),
    errors=st.dictionaries(st.sampled_from(["", "text", "due"]), NUMBERED),
)
REPLIES = st.builds(
    Reply,
    title=NUMBERED,
    parts=st.lists(PARTS, max_size=60).map(tuple),
    choices=st.lists(CHOICES, max_size=5).map(tuple),
    buttons=SEVERAL,
    answer=st.builds(Answer, rows=st.lists(ROWS, max_size=12).map(tuple)),
    form=st.none() | FORMS,
    example=st.booleans(),
)
LANG = st.sampled_from(LANGS)


LINK = st.none() | st.just("https://focal.example.org/x")


def check_sent(reply: Reply, lang: str, link: str | None) -> None:
    sent = message(reply, lang, "UTC", link)
    check_message(sent)
    assert "<" not in sent["text"]
    buttons = [each for each in walk(sent["blocks"]) if each.get("type") == "button"]
    assert len(buttons) == len(reply.choices) + min(40, len(reply.buttons))


def check_modal(form: Form, lang: str) -> None:
    check_view(view(form, lang, "UTC", "here"))
    assert errors(form, lang, "UTC").keys() <= {"", *(field.name for field in form.fields), *form.errors}


@given(REPLIES, LANG, LINK)
@QUICK
def test_any_reply_is_a_message_that_slack_takes(reply: Reply, lang: str, link: str | None) -> None:
    check_sent(reply, lang, link)


@given(REPLIES, LANG)
@QUICK
def test_any_reply_is_a_page_that_slack_takes(reply: Reply, lang: str) -> None:
    check_view(home(reply, lang, "UTC"))


@given(FORMS, LANG)
@QUICK
def test_any_form_is_a_modal_that_slack_takes(form: Form, lang: str) -> None:
    check_modal(form, lang)


@pytest.mark.sweep
@given(REPLIES, FORMS, LANG, LINK)
@MANY
def test_many_replies_and_forms_are_taken(reply: Reply, form: Form, lang: str, link: str | None) -> None:
    check_sent(reply, lang, link)
    check_view(home(reply, lang, "UTC"))
    check_modal(form, lang)


@given(st.lists(SAID, min_size=1, max_size=8))
@QUICK
def test_what_fits_is_shown_whole(said: list[Words]) -> None:
    short = [Words(text=each.text[:900]) for each in said]
    parts = tuple(Line(key="item-value", facts={"value": each}) for each in short)
    title = Line(key="form-short")
    read = texts(message(Reply(title=title, parts=parts), "en", "UTC")["blocks"])
    assert seen("".join(read)) == seen("Form" + "".join(to_inert(each.text) for each in short))


def seen(text: str) -> str:
    """The letters alone."""
    return re.sub("[\\s\u200f\u2066-\u2069]", "", text)
