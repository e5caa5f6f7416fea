"""Whoever cancels while something is asked leaves the question, and nothing that was done before is taken back."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.understand import picks
from bot.understand.begun import Begun, from_data, to_data
from bot.understand.picks import Pick
from bot.understand.types import Nothing, Talked
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline, RecordAction, ShowItem, WithdrawItem
from tests.bot.understand.meaning_of import command, hears

BEFORE = RecordAction(text="call BR")
FORM = Begun("MoveDeadline", {"item": 2}, ("due",))
ASKED = Talked(command=BEFORE, item=2, form=FORM, asking="due", done=True)
OFFERED = Talked(command=BEFORE, item=2, choices=(Pick("ShowItem", {"item": 4}, offer=7),) * 2)
LEFT = [
    ("en", "cancel that"),
    ("en", "forget it"),
    ("en", "no, forget about it"),
    ("en", "never mind, leave it"),
    ("en", "undo"),
    ("en", "oops, take that back"),
    ("en", "drop it"),
    ("fr", "non, annule"),
    ("fr", "non, laissez tomber"),
    ("fr", "oublie ça"),
    ("es", "no, anúlalo"),
    ("es", "déjalo, por favor"),
    ("ru", "отмени"),
    ("ru", "нет, забудь"),
    ("ru", "не надо, спасибо"),
    ("ar", "لا، ألغ ذلك"),
    ("ar", "تراجع"),
    ("zh", "不，取消吧"),
    ("zh", "算了，不改了"),
    ("zh", "撤销"),
]


@pytest.mark.parametrize(("lang", "words"), LEFT)
def test_the_question_is_closed_and_nothing_else(lang: str, words: str) -> None:
    heard = hears(words, lang, ASKED)
    assert isinstance(heard, Nothing)
    assert heard.reason.key == "form-cancelled"


@pytest.mark.parametrize(("lang", "words"), [("en", "no, forget it"), ("fr", "non, annule"), ("ru", "нет, забудь")])
def test_a_choice_is_left_as_well(lang: str, words: str) -> None:
    heard = hears(words, lang, OFFERED)
    assert isinstance(heard, Nothing)
    assert heard.reason.key == "left-as-it-is"


def test_an_answer_still_answers() -> None:
    due = DueDate(date=date(2024, 5, 20))
    assert command(hears("no, on 20 May then", "en", ASKED)) == MoveDeadline(item=2, due=due)


def test_an_item_that_is_named_is_taken_off() -> None:
    assert command(hears("withdraw 3", "en", ASKED)) == WithdrawItem(item=3)


def test_a_form_is_stored_whole_and_one_of_a_command_that_is_there_no_more_is_forgotten() -> None:
    whole = Begun("RemindMe", {"text": "call BR"}, ("at",), repeats=True, missed=True, said="remind me")
    assert from_data(json.loads(json.dumps(to_data(whole)))) == whole
    assert from_data({**to_data(whole), "command": "RemindEverybody"}) is None
    assert from_data(None) is None


BARE = {"command": "ShowItem", "fields": {"item": 4}}
STORED = (
    {**BARE, "offer": 7, "proposed": True},
    {**BARE, "offer": 7, "undone": 3, "also": [{"command": "Undo", "fields": {}}]},
    {**BARE, "version": 2},
    BARE,
)


@pytest.mark.parametrize("data", STORED)
def test_what_was_offered_is_stored_as_it_always_was(data: dict[str, object]) -> None:
    pick = picks.from_data(data)
    assert (pick.to_command(), picks.to_data(pick)) == (ShowItem(item=4), data)


def test_what_was_offered_before_and_what_is_there_no_more_are_read() -> None:
    assert picks.from_data({**BARE, "offer": None, "version": None}) == Pick("ShowItem", {"item": 4})
    with pytest.raises(ValueError, match="ShowEverything"):
        picks.from_data({"command": "ShowEverything", "fields": {}}).to_command()
