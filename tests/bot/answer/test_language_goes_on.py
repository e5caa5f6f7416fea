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
