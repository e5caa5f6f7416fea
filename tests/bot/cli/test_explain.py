"""What an operator is told of how words were understood."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from bot.answer.names import NameIndex
from bot.app import Focal
from bot.cli.explain import Case, explained
from bot.understand.fields.topical import Index
from bot.understand.named.names import Names
from bot.understand.types import Asker
from handlers.commands.fields import Lang


class Scripted:
    """An index that always finds the same."""

    def commands(self, words: str) -> list[tuple[str | None, float]]:
        return [("ListTopics", 2.7), (None, 0.1)]

    def nearest(self, words: str, most: int = 3) -> list[tuple[str, float]]:
        return [("Run me through all the topics", 0.81)]

    def topics(self, words: Sequence[str], names: Names, lang: Lang) -> list[tuple[str, float]]:
        return [("gender", 0.31)]


def told(
    focal: Focal, now: datetime, words: str, index: Index | None = None, used: bool = False
) -> dict[str, list[str]]:
    with focal.database.reading() as session:
        names = NameIndex().get(session, staff=True)
    asker = Asker("secretariat@example.org", "en", "Europe/Zurich")
    lines: dict[str, list[str]] = {}
    for name, value in explained(Case(words, asker, names, now, index, used)):
        lines.setdefault(name, []).append(value)
    return lines


def test_the_phrase_the_fields_and_what_came_close_are_told(focal: Focal, now: datetime) -> None:
    lines = told(focal, now, "who leads accessibility in ITU-D?")
    assert lines["language"] == ["en, certain"]
    assert lines["found by"][0].startswith("phrase, score ")
    assert "{topic}" in lines["found by"][0]
    assert lines["command"] == ["FindFocalPoint"]
    assert lines["fields"] == ['{"topic": "accessibility", "body": "itu_d"}']
    assert lines["also fits"][0].startswith("FindFocalPoint, score ")
    assert lines["names in it"] == ["accessibility, ITU-D"]


def test_why_nothing_was_understood_is_told(focal: Focal, now: datetime) -> None:
    lines = told(focal, now, "The lady with the deadlines spoke of genders")
    assert lines["found by"] == ["nothing (nothing-understood)"]
    assert lines["command"] == ["none (nothing-understood)"]
    assert lines["shares words with"]
    assert lines["near in words"][0].startswith("talk 0.")
    assert lines["near in meaning"] == ["not known: the extra `meaning` is not installed"]


def test_another_language_is_told(focal: Focal, now: datetime) -> None:
    lines = told(focal, now, "wer ist für die Sitzung zuständig?")
    assert lines["language"] == ["none of the six, certain; read and answered in en"]
    assert lines["found by"] == ["nothing (other-language)"]


def test_two_readings_are_told_as_a_question(focal: Focal, now: datetime) -> None:
    lines = told(focal, now, "action: BR to send it by 3/4")
    assert lines["command"] == ["a question"]
    assert [choice.split()[0] for choice in lines["choice"]] == ["RecordAction", "RecordAction"]


@pytest.mark.parametrize("used", [True, False])
def test_nearness_in_meaning_is_told_whether_or_not_it_is_used(focal: Focal, now: datetime, used: bool) -> None:
    lines = told(focal, now, "everything there is, one after the other", Scripted(), used)
    assert lines["found by"] == ["the words and the meaning index" if used else "nothing (nothing-understood)"]
    assert lines["command"] == ["ListTopics" if used else "none (nothing-understood)"]
    assert lines["near in meaning"][0].startswith("ListTopics 1.")
    assert lines["topics by meaning"] == ["gender 0.31"]
    assert lines["nearest example"] == ["0.81 Run me through all the topics"]
