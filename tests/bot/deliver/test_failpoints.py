"""No await and no commit of delivery and inbox without a failpoint beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

import bot.deliver
from tests.bot.deliver.points import find_bare, find_names

HALL = Path(bot.deliver.__file__).parents[1] / "answer" / "hall.py"
DELIVERY = sorted(Path(bot.deliver.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("path", [HALL, *DELIVERY], ids=lambda path: path.name)
def test_every_await_and_commit_can_be_killed_at(path: Path) -> None:
    assert find_bare(path.read_text()) == []


def test_an_await_without_a_failpoint_is_found() -> None:
    assert find_bare("async def f(sender):\n    x = 1\n    await sender.send()\n    return x\n") == [3]
    assert find_bare("async def f(means):\n    means.points('a')\n    await g()\n") == []


def test_a_commit_without_a_failpoint_is_found() -> None:
    assert find_bare("def f(d, m):\n    with d.writing() as s:\n        s.add(1)\n    m.points('x')\n") == [2]
    assert find_bare("def f(d, m):\n    with d.writing():\n        m.points('x')\n    m.points('y')\n") == []


def test_names_of_failpoints_are_used_once_each() -> None:
    names = [name for path in DELIVERY for name in find_names(path.read_text())]
    assert len(names) == len(set(names))
    assert {"send.bytes", "receipt.commit", "look.call", "compose.commit"} <= set(names)
