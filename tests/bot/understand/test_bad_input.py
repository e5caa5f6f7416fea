"""Input that is no message gets a reason and no command; nothing raises, nothing takes long."""

from __future__ import annotations

import time
from datetime import datetime

import pytest
from hypothesis import given, settings, strategies as st

from bot.understand.jsonl import understand_row
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Incomplete, NameEntry, Nothing, Talked, Understanding
from bot.understand.understand import understand

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names([NameEntry("topic", "gender", "gender"), NameEntry("body", "br", "BR")])


def hear(words: str) -> Understanding:
    asker = Asker("", "en", "Europe/Zurich")
    return resolve(understand(words, asker, NAMES, Talked(), AT), NAMES, asker, Talked(), AT)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "empty-message"),
        (" \n\t ", "empty-message"),
        ("who leads gender? " * 2_300, "too-long"),
        ("who leads\x00 gender?", "nothing-understood"),
        ("who leads \x1b[31mgender?", "nothing-understood"),
        ("wer ist für die Sitzung zuständig?", "other-language"),
        ("lorem ipsum dolor", "nothing-understood"),
    ],
)
def test_the_reason_is_told(words: str, reason: str) -> None:
    answer = hear(words)
    assert isinstance(answer, Nothing)
    assert answer.reason.key == reason


def test_a_day_that_there_is_not_is_asked_for_again() -> None:
    answer = hear("move 12 to 31 February")
    assert isinstance(answer, Incomplete)
    assert answer.note is not None
    assert (answer.missing, answer.note.key) == (("due",), "no-such-day")


def test_another_language_is_marked_as_such() -> None:
    answer = hear("quem é o responsável pela acessibilidade?")
    assert isinstance(answer, Nothing)
    assert answer.other_language


@pytest.mark.parametrize(
    "words",
    [
        "a " * 1_900,
        "action " * 550,
        ": " * 1_900,
        "BR and " * 550,
        "负责" * 1_900,
        "(" * 3_900,
        "1 " * 1_900,
        "من " * 1_300,
        "action: BR to send BR to BR by Friday " * 90,
    ],
)
def test_long_nonsense_is_read_in_a_moment(words: str) -> None:
    hear("warm up")
    start = time.process_time()
    hear(words)
    assert time.process_time() - start < 2.0


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_no_text_raises(words: str) -> None:
    assert hear(words) is not None


def test_a_row_gives_one_reading_as_command_and_fields() -> None:
    row = understand_row({"text": "who leads gender at BR?", "at": "2024-05-14T10:00:00+02:00"}, NAMES)
    assert row == {
        "lang": "en",
        "command": "FindFocalPoint",
        "fields": {"topic": "gender", "body": "br"},
        "choices": [],
    }


def test_a_row_that_means_nothing_gives_null() -> None:
    row = understand_row({"text": "good lunch", "at": "2024-05-14T10:00:00+02:00", "lang": "fr"}, NAMES)
    assert (row["command"], row["fields"], row["choices"]) == (None, {}, [])


def test_a_row_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        understand_row({"text": "help", "at": "2024-05-14T10:00:00"}, NAMES)
