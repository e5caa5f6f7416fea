"""An item that is named earlier in the same message is meant by what follows, not the one spoken of before."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from bot.app import Focal
from storage.people import add_person
from tests.bot.answer.beyond import ACTION, DESK, Beyond

OTHER = "action: TSB to write to BR desk about the survey by 31 May"


def meant(beyond: Beyond, words: str) -> set[int]:
    """The numbers of the items that the reply shows or offers to change."""
    told = str(beyond.says(DESK, words).model_dump())
    return {int(number) for number in re.findall(r"'(?:item|number)': (\d+)", told)}


@pytest.mark.parametrize(
    "words",
    [
        "nobody has taken 2, give it to BR",
        "personne n'a pris la 2, donne-la au BR",
        "En revanche la 2 ne se fera pas, on la retire.",
        "the second one won't happen, drop it",
        "la segunda no se va a hacer, quítala",
        "второй мы делать не будем, сними его",
        "البند 2 لن ينفذ، احذفه",
        "第二项不做了，撤掉它",
    ],
)
def test_it_is_the_item_that_was_named(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, OTHER)
    beyond.says(DESK, "show 1")
    assert meant(beyond, words) == {2}


@pytest.mark.parametrize(
    "words",
    [
        "the note has 2 pages, give it to BR",
        "the second version is out, close it",
        "2 pays ont répondu, ferme-la",
        "второй раз прошу, закрой его",
    ],
)
def test_what_counts_something_names_no_item(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, OTHER)
    beyond.says(DESK, "show 1")
    assert 2 not in meant(beyond, words)


def test_an_item_whose_text_names_somebody_is_not_meant_by_the_name(focal: Focal, now: datetime) -> None:
    with focal.database.writing() as session:
        add_person(session, ref="jean@example.org", name="Jean Dupont", kind="staff")
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: BDT to ask Jean Dupont for the figures by 31 May")
    beyond.says(DESK, ACTION)
    assert 1 not in meant(beyond, "nobody wants it, could Jean Dupont get it")
