"""What an operator is told of how words were understood."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from bot.answer.names import NameIndex
from bot.answer.prepare import prepare
from bot.app import Focal
from bot.cli.explain import case_of, explained
from bot.doors.terminal.said import to_said
from bot.understand.fields.topical import Index
from bot.understand.jsonl import as_row
from bot.understand.named.names import Names
from bot.understand.types import Unclear, Understanding, Understood
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
    focal: Focal,
    now: datetime,
    words: str,
    index: Index | None = None,
    used: bool = False,
    who: str | None = None,
    model: str = "",
) -> dict[str, list[str]]:
    settings = focal.settings.model_copy(update={"meaning": used, "model": model})
    lines: dict[str, list[str]] = {}
    with focal.database.reading() as session:
        for name, value in explained(case_of(session, words, who, None, settings, now, index)):
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


# Sentences of which the phrases alone make something else than Focal does.
AS_SAID = (
    "what's with the checklist item?",
    "decision: captions at each meeting\naction: BDT to water the plants by Friday",
    "who leads accessibility in BDT and TSB?",
    "qui suit l'accessibilité au BDT et au TSB ?",
    "¿quién lleva la accesibilidad en la BDT y la TSB?",
    "закройте 2, нет, 3",
    "لا تغلقوا 2",
    "把2改到星期五，把3交给BR",
    "don't close 2",
    "it seems TSB might, one day, water the plants",
)


@pytest.mark.parametrize("words", AS_SAID)
def test_what_is_told_is_what_is_done_with_a_first_message(focal: Focal, now: datetime, words: str) -> None:
    who = "secretariat@example.org"
    told_of = told(focal, now, words, who=who)
    with focal.database.reading() as session:
        said = to_said(words, who, now)
        done = prepare(session, NameIndex(), said, focal.defaults, now)
    each = [meant for _, meant in done.lines.read] if done.lines else [done.understanding, *done.also]
    assert told_of["command"] == [command(meant) for meant in each]
    shown = done.proposed and isinstance(each[0], Understood) and each[0].command.changes
    assert ("shown first" in told_of) == shown


def command(meant: Understanding) -> str:
    name = as_row(meant)["command"]
    if name:
        return str(name)
    reply = getattr(meant, "reply", None)
    reason = reply.title.key if reply else getattr(getattr(meant, "reason", None), "key", None)
    return "a question" if isinstance(meant, Unclear) else f"none ({reason})"


def test_it_is_told_whether_a_language_model_would_be_asked(focal: Focal, now: datetime) -> None:
    words = "The lady with the deadlines spoke of genders"
    assert told(focal, now, words, model="scripted")["language model"][0].startswith("scripted would be asked")
    assert "language model" not in told(focal, now, words)
    assert "language model" not in told(focal, now, "who leads accessibility in ITU-D?", model="scripted")
    assert "language model" not in told(focal, now, words, who="stranger@example.org", model="scripted")
