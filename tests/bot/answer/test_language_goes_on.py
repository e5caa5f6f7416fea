"""In which language a word or two are answered, of somebody who has set none."""

from __future__ import annotations

import asyncio

import pytest

from bot.app import Focal
from bot.cli.times import read_time
from bot.doors.terminal.said import to_said

WHO = "nobody.known@example.org"


def answers(focal: Focal, *said: str) -> list[str]:
    async def tell() -> list[str]:
        told = []
        for minute, words in enumerate(said):
            at = read_time(f"2024-05-14T10:{minute:02}:00+02:00", "Europe/Zurich")
            turn = await focal.exchange(to_said(words, WHO, at, place="dm"), at)
            told.append(turn.reply or "")
        return told

    return asyncio.run(tell())


@pytest.mark.parametrize("asked", ["¿Quién lleva la accesibilidad?", "Кто отвечает за доступность?", "谁负责无障碍？"])
def test_a_number_alone_is_answered_in_the_language_spoken_just_before(focal: Focal, asked: str) -> None:
    alone, behind = answers(focal, "12")[-1], answers(focal, asked, "12")[-1]
    assert alone
    assert behind
    assert alone != behind


@pytest.mark.parametrize(
    ("asked", "chosen", "again", "answer"),
    [
        ("remind me", "parle français", "De quoi s'agit-il", "appeler le BR"),
        ("rappelle-moi", "请用中文", "请用您自己的话说明内容", "致电BR"),
    ],
)
def test_what_was_asked_before_another_language_was_chosen_is_asked_on_in_that(
    focal: Focal, asked: str, chosen: str, again: str, answer: str
) -> None:
    chose, answered = answers(focal, asked, chosen, answer)[1:]
    assert again in chose
    assert again not in answered
