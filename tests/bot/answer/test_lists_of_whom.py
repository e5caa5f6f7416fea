"""Whose items a list is of, and when those were closed that are, also where no phrase has a place for it."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.answer import Reply
from tests.bot.answer.beyond import BDT, DESK, Beyond


def numbers(reply: Reply) -> list[Any]:
    return [getattr(each, "number", None) for each in reply.answer.rows]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what is due this year for BR"),
        ("en", "what is due before the end of the year for BR"),
        ("fr", "qu'est-ce qui est dû cette année pour le BR ?"),
        ("es", "qué vence este año para la BR"),
        ("ar", "ما المستحق هذا العام على BR؟"),
        ("zh", "今年BR到期的事项"),
    ],
)
def test_a_list_is_of_the_body_that_is_named(three: Beyond, lang: str, words: str) -> None:
    assert numbers(three.says(DESK, words, lang=lang)) == [2]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "open items of all but BR"),
        ("en", "what is open, except those of BR"),
        ("fr", "ce qui est ouvert, sauf le BR"),
        ("es", "lo abierto, menos lo de la BR"),
        ("ru", "открытые поручения, кроме БР"),
        ("ar", "البنود المفتوحة ما عدا BR"),
        ("zh", "除了BR以外的未完成事项"),
    ],
)
def test_a_list_without_a_body_is_not_one_of_that_body(three: Beyond, lang: str, words: str) -> None:
    assert numbers(three.says(DESK, words, lang=lang)) == []


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what was closed this month?"),
        ("en", "what was finished in May"),
        ("fr", "qu'est-ce qui a été clos ce mois-ci ?"),
        ("es", "¿qué se cerró este mes?"),
        ("zh", "这个月完成了哪些事项？"),
    ],
)
def test_what_was_closed_is_listed_from_the_time_that_is_said(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "close 2")
    reply = three.says(DESK, words, lang=lang)
    assert (numbers(reply), "since" in str(reply.title.facts["asked"])) == ([2], True)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "which topics does Bob have?"),
        ("fr", "quels sont les thèmes dont s'occupe Bob ?"),
        ("es", "¿qué temas tiene Bob?"),
        ("ru", "какие темы есть у Боба?"),
        ("ar", "ما هي مواضيع Bob؟"),
        ("zh", "鲍勃有哪些议题？"),
    ],
)
def test_topics_of_somebody_unknown_are_not_ones_own(three: Beyond, lang: str, words: str) -> None:
    assert three.says(DESK, words, lang=lang).title.key == "party-unknown"


def test_topics_of_somebody_unknown_are_not_all_of_them_unasked(three: Beyond) -> None:
    reply = three.says(BDT, "what are the topics of Ann Smith?")
    assert [each.command["command"] for each in reply.choices] == ["ListTopics", "FindTopics"]
