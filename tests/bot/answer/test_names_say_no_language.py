"""Names of people do not settle in which language somebody is told what was, or was not, understood."""

from __future__ import annotations

import asyncio

import pytest

from bot.app import Focal
from bot.cli.times import read_time
from bot.doors.terminal.said import to_said
from bot.understand.text.language import language_of
from storage.people import add_person
from tests.bot.answer.beyond import DESK

PEOPLE = ("Amina Diallo", "Jean Dupont", "Sergei Volkov", "Marie Leroy")
AT = read_time("2024-05-14T10:00:00+02:00", "Europe/Zurich")


@pytest.mark.parametrize(
    "words",
    [
        "Amina Diallo replaces Jean Dupont on 2",
        "amina diallo replaces jean dupont",
        "Sergei Volkov replaces Marie Leroy",
    ],
)
def test_it_is_told_in_ones_own(words: str, focal: Focal) -> None:
    with focal.database.writing() as session:
        for name in PEOPLE:
            add_person(session, ref=f"{name.split()[0].lower()}@example.org", name=name, kind="staff")
    turn = asyncio.run(focal.exchange(to_said(words, DESK, AT, place="dm", lang="en"), AT))
    assert language_of(turn.reply or "") == ("en", True)
