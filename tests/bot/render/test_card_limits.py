"""Whatever a reply or a form holds, Teams takes what is made of it."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.render.card import card, cards, summary
from bot.render.card_form import filled_values, form_card, form_name
from handlers.answer import Form, Reply
from tests.bot.render.test_slack_limits import FORMS, LANG, LINK, MANY, QUICK, REPLIES
from tests.teams.shapes import check_card, units, walk


def check_sent(reply: Reply, lang: str, link: str | None) -> None:
    made = card(reply, lang, "UTC", link=link)
    check_card(made)
    assert "<" not in made["fallbackText"]
    assert units(summary(reply, lang, "UTC")) <= 250
    buttons = [each for each in walk(made["body"]) if each.get("type") == "Action.Execute"]
    assert len(buttons) == len(reply.choices) + min(20, len(reply.buttons))


def check_several(reply: Reply, lang: str) -> None:
    for each in cards(reply, lang, "UTC", most=3):
        check_card(each)


def check_form(form: Form, lang: str) -> None:
    made = form_card(form, lang, "UTC", titled=True)
    check_card(made)
    data = made["actions"][0]["data"]
    assert form_name(data) == form.command
    shown = {field.name for field in form.fields}
    assert filled_values(data) == {name: value for name, value in form.filled.items() if name not in shown}


@given(REPLIES, LANG, LINK)
@QUICK
def test_any_reply_is_a_card_that_teams_takes(reply: Reply, lang: str, link: str | None) -> None:
    check_sent(reply, lang, link)
    check_several(reply, lang)


@given(FORMS, LANG)
@QUICK
def test_any_form_is_a_card_that_teams_takes(form: Form, lang: str) -> None:
    check_form(form, lang)


@pytest.mark.sweep
@given(REPLIES, LANG, LINK)
@MANY
def test_any_reply_of_many_is_a_card_that_teams_takes(reply: Reply, lang: str, link: str | None) -> None:
    check_sent(reply, lang, link)
    check_several(reply, lang)


@pytest.mark.sweep
@given(FORMS, LANG)
@MANY
def test_any_form_of_many_is_a_card_that_teams_takes(form: Form, lang: str) -> None:
    check_form(form, lang)
