"""Whose turn it is to write: one at a time, and whoever must be quick before all others who wait."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from storage.turns import Turns


def test_whoever_is_first_waits_for_one_alone() -> None:
    turns, order, ends = Turns(), list[str](), time.monotonic() + 20

    def work(name: str, first: bool = False) -> None:
        with turns.taken(first):
            order.append(name)

    with ThreadPoolExecutor(8) as pool:
        with turns.taken():
            running = [pool.submit(work, f"other {number}") for number in range(5)]
            running.append(pool.submit(work, "first", True))
            while not turns.waiting:
                assert time.monotonic() < ends
            order.append("long")
        for each in running:
            each.result(20)
    assert order[:2] == ["long", "first"]
    assert len(order) == 7


def test_a_turn_is_given_back_where_the_work_fails() -> None:
    turns = Turns()
    for first in (False, True, False):
        with pytest.raises(ValueError, match="amiss"), turns.taken(first):
            raise ValueError("amiss")
    with turns.taken():
        pass


def test_no_two_write_at_once() -> None:
    turns, together, inside, most = Turns(), Barrier(6), list[int](), list[int]()

    def work(number: int) -> None:
        together.wait(10)
        for _ in range(200):
            with turns.taken(first=number % 2 == 0):
                inside.append(number)
                most.append(len(inside))
                inside.remove(number)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert most == [1] * 1_200
