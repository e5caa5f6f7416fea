"""The bell of a terminal rings while its owner types."""

import asyncio
from datetime import datetime

from bot.app import Focal, Turn
from bot.cli.spoken import to_message

WHO = "secretary@example.org"
TURNS = 8


async def talk(focal: Focal, now: datetime) -> tuple[list[Turn], list[str]]:
    turns, rung = list[Turn](), list[str]()

    async def ring() -> None:
        while len(turns) < TURNS:
            rung.extend(await focal.ring(WHO, now))

    async def ask() -> None:
        for _ in range(TURNS):
            words = to_message("who leads accessibility?", WHO, now, place="dm", lang="en")
            turns.append(await focal.exchange(words, now))

    await asyncio.gather(ring(), ask())
    return turns, rung


def test_an_answer_is_shown_where_it_was_asked_for_and_not_by_the_bell(focal: Focal, now: datetime) -> None:
    turns, rung = asyncio.run(talk(focal, now))
    assert all(turn.reply for turn in turns)
    assert rung == []
