"""A field that is asked for one by one, and a meeting that is named in several ways."""

from __future__ import annotations

from datetime import date, datetime
from typing import get_args

import pytest

from bot.understand.doubts import Unreadable
from bot.understand.fields.meetings import deadline_kind, when
from bot.understand.fields.task import Scene
from bot.understand.fields.timing import timing_of
from bot.understand.named.names import Names
from bot.understand.types import Asker
from handlers.commands.fields import DeadlineKind, Lang

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")


def scene(lang: Lang) -> Scene:
    return Scene(lang, Names([]), Asker("someone@example.org", lang, "Europe/Zurich"), AT)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "contributions"),
        ("fr", "contributions"),
        ("es", "contribuciones"),
        ("ru", "вклады"),
        ("zh", "文稿"),
        ("ar", "المساهمات"),
    ],
)
def test_a_kind_of_deadline_is_answered_in_the_words_of_the_language(lang: Lang, words: str) -> None:
    assert deadline_kind(words, scene(lang)) == "contribution"


def test_every_kind_goes_by_its_own_name_and_other_words_by_none() -> None:
    assert all(deadline_kind(kind, scene("en")) == kind for kind in get_args(DeadlineKind))
    with pytest.raises(Unreadable):
        deadline_kind("the weather", scene("en"))


@pytest.mark.parametrize(
    ("lang", "words", "start", "end"),
    [
        ("en", "from 28 May to 2 June 2025", "2025-05-28", "2025-06-02"),
        ("en", "20-24 May 2025", "2025-05-20", "2025-05-24"),
        ("en", "2025-05-20", "2025-05-20", None),
        ("fr", "du 30 au 2 juin 2025", "2025-05-30", "2025-06-02"),
        ("zh", "2025年5月30日至2日", "2025-05-30", "2025-06-02"),
    ],
)
def test_first_and_last_day_are_read(lang: Lang, words: str, start: str, end: str | None) -> None:
    found = timing_of(words, scene(lang))
    assert found is not None
    assert (found.start["date"], found.end and found.end["date"]) == (start, end)


def test_an_hour_is_one_on_the_clock_of_the_place() -> None:
    found = timing_of("on 3 June at 10:00 in Nairobi", scene("en"))
    assert found is not None
    assert (found.start["zone"], found.place) == ("Africa/Nairobi", "Nairobi")
    assert date.fromisoformat(found.start["at"][:10]) == date(2024, 6, 3)


def test_words_without_a_day_are_no_time_of_a_meeting() -> None:
    assert timing_of("on the use of captions in small rooms", scene("en")) is None
    with pytest.raises(Unreadable):
        when("often", scene("en"))
