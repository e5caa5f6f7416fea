"""An event loop on which waiting takes no time: where nothing else is to be done, the next timer is due at once.

What is on its way over loopback, or in a thread, is waited for; so a wait ends early only where nobody could have come
meanwhile, on a machine of any speed.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple

# What was written on loopback is there at once; in real seconds, for the kernel's own sake.
ON_ITS_WAY = 0.002
Given = TypeVarTuple("Given")
Found = TypeVar("Found")


class _Impatient(selectors.DefaultSelector):
    """Waits in earnest only where there is no timer, or a thread is at work."""

    def __init__(self) -> None:
        super().__init__()
        self.skipped = 0.0
        self.at_work = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0 or self.at_work:
            return super().select(timeout)
        ready = super().select(min(timeout, ON_ITS_WAY))
        if not ready and timeout > ON_ITS_WAY:
            self.skipped += timeout - ON_ITS_WAY
        return ready


class Hurried(asyncio.SelectorEventLoop):
    """``time`` goes on by what was skipped."""

    def __init__(self) -> None:
        self._impatient = _Impatient()
        super().__init__(self._impatient)

    def time(self) -> float:
        return super().time() + self._impatient.skipped

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Given], Found], *args: *Given
    ) -> asyncio.Future[Found]:
        self._impatient.at_work += 1
        future = super().run_in_executor(executor, func, *args)
        future.add_done_callback(self._done)
        return future

    def wait_in_earnest(self) -> None:
        """From now on, since threads end that nobody counts."""
        self._impatient.at_work += 1

    def _done(self, _future: asyncio.Future[Found]) -> None:
        self._impatient.at_work -= 1


def run(story: Coroutine[Any, Any, None]) -> None:
    """Plays a story on such a loop."""
    loop = Hurried()
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        runner.run(story)
        loop.wait_in_earnest()
