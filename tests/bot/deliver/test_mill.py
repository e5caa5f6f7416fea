"""What the mill proves hangs on a process standing still exactly where it is told to."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.bot.deliver.mill import strike

# Blocked it waits where it was sent to, and nobody minds it where it is not.
HARMLESS = signal.SIGURG


@pytest.fixture
def _waiting() -> Iterator[None]:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {HARMLESS})
    yield
    signal.pthread_sigmask(signal.SIG_SETMASK, before)


@pytest.mark.usefixtures("_waiting")
def test_a_process_is_struck_in_the_thread_that_came_to_the_point_and_not_in_its_first() -> None:
    with ThreadPoolExecutor(1) as beside:
        beside.submit(strike, HARMLESS).result()
        assert HARMLESS in beside.submit(signal.sigpending).result()
        assert HARMLESS not in signal.sigpending()
