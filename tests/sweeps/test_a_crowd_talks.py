"""Whatever people say, in whatever order and place: each is answered once, and nobody sees what is not for them."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import datetime

import pytest

from bot.app import Focal
from bot.understand.types import Understood
from tests.sweeps.crowd import Crowd
from tests.sweeps.watch import Watch


async def tell(focal: Focal, seed: int, length: int, start: datetime) -> tuple[list[str], Counter[str]]:
    watch, crowd, understood = Watch(focal), Crowd(seed, start), Counter[str]()
    for _ in range(length):
        turn = await watch.send(crowd.speak())
        crowd.hear(turn.answered.reply)
        command = getattr(turn.answered.understanding, "command", None)
        if isinstance(turn.answered.understanding, Understood):
            understood[type(command).__name__] += 1
    return watch.faults, understood


def test_a_short_crowd(focal: Focal, now: datetime) -> None:
    faults, understood = asyncio.run(tell(focal, 1, 30, now))
    assert not faults, "\n".join(faults)
    assert understood["RecordAction"] > 3


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(2, 26))
def test_a_long_crowd(seed: int, focal: Focal, now: datetime) -> None:
    faults, understood = asyncio.run(tell(focal, seed, 400, now))
    assert not faults, "\n".join(faults)
    assert len(understood) > 20
