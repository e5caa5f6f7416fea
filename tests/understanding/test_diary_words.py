"""What people say to a diary or an alarm clock becomes a reminder of their own, and never anybody else's business."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest

from benchmarks.understanding_rows import names, read
from bot.understand.types import Asker
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

SAID = tomllib.loads(Path(__file__).with_name("reminders.toml").read_text(encoding="utf-8"))


def heard(lang: Any, words: str) -> dict[str, Any]:
    return read(words, names(), None, Asker("someone@example.org", lang, "Europe/Zurich"))


def _otherwise(lang: str, kind: str, command: str) -> list[str]:
    rows = {words: heard(lang, words) for words in SAID[lang][kind]}
    return [f"{words} -> {row}" for words, row in rows.items() if row["command"] != command]


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_is_put_in_a_diary_is_a_reminder(lang: str) -> None:
    assert not _otherwise(lang, "remind", "RemindMe")


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_is_put_on_ones_own_list_is_ones_own_to_do(lang: str) -> None:
    assert not _otherwise(lang, "list", "RecordAction")
    mine = [heard(lang, words)["fields"].get("responsible") for words in SAID[lang]["list"]]
    assert all(owners is None or owners == [{"kind": "person", "id": "me"}] for owners in mine)


@pytest.mark.parametrize("lang", get_args(Lang))
def test_an_appointment_that_is_only_told_is_offered_as_a_reminder(lang: str) -> None:
    for words in SAID[lang]["offer"]:
        row = heard(lang, words)
        assert row["command"] is None
        assert {each["command"] for each in row["choices"]} == {"RemindMe"}, words


@pytest.mark.parametrize("lang", get_args(Lang))
def test_talk_of_calendars_and_lists_is_no_request(lang: str) -> None:
    rows = {words: heard(lang, words) for words in SAID[lang]["talk"]}
    assert not [f"{words} -> {row}" for words, row in rows.items() if row["command"] or row["choices"]]


@pytest.mark.parametrize("lang", get_args(Lang))
def test_whoever_asks_for_the_diary_or_wants_something_out_of_it_is_shown_the_reminders(lang: str) -> None:
    rows = {words: heard(lang, words) for words in SAID[lang]["shown"]}
    assert not [f"{words} -> {row}" for words, row in rows.items() if row["command"] != "ShowReminders"]
    assert not COMMANDS["ShowReminders"].changes
