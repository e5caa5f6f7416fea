"""Since a month is from its first day; of several languages in a row none is set unasked."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from handlers.commands.items import ListItems
from handlers.commands.people import SetLanguage
from tests.bot.answer.beyond import DESK, Beyond

SINCE = (
    ("en", "list items since January"),
    ("en", "what did we decide since January"),
    ("fr", "points depuis janvier"),
    ("es", "puntos desde enero"),
    ("ru", "поручения с января"),
    ("ar", "البنود منذ يناير"),
    ("zh", "一月以来的行动项"),
)
OTHERS = (("en", "items due from January"), ("en", "items due in January"), ("fr", "les actions de janvier"))
SEVERAL = (
    ("en", "I speak French, English and Wolof"),
    ("fr", "je parle français, anglais et wolof"),
    ("es", "hablo español, inglés y quechua"),
    ("ru", "я говорю по-русски, по-английски и по-французски"),
    ("ar", "أتحدث العربية والإنجليزية والفرنسية"),
    ("zh", "我会说中文、英文和法文"),
)
ONE = (
    ("en", "I speak English and French, please write in French", "fr"),
    ("en", "write to me in English, not French", "en"),
    ("fr", "je parle français", "fr"),
    ("ru", "пиши мне по-английски", "en"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words"), SINCE)
def test_a_list_since_a_month_begins_with_it(beyond: Beyond, lang: str, words: str) -> None:
    asked = beyond.asks(DESK, words, lang)
    assert isinstance(asked, ListItems)
    assert asked.since is not None
    assert (asked.since.month, asked.since.day) == (1, 1)


@pytest.mark.parametrize(("lang", "words"), OTHERS)
def test_of_deadlines_nothing_is_since(beyond: Beyond, lang: str, words: str) -> None:
    assert getattr(beyond.asks(DESK, words, lang), "since", None) is None


@pytest.mark.parametrize(("lang", "words"), SEVERAL)
def test_of_several_languages_none_is_set(beyond: Beyond, lang: str, words: str) -> None:
    assert beyond.asks(DESK, words, lang) is None


@pytest.mark.parametrize(("lang", "words", "value"), ONE)
def test_the_language_that_is_asked_for_is_set(beyond: Beyond, lang: str, words: str, value: str) -> None:
    assert beyond.asks(DESK, words, lang) == SetLanguage(value=value)
