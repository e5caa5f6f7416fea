"""One document taken apart: it comes in as it is and goes out as lines of JSON; the last says how it ended.

What is in this folder runs in a process of its own. It knows nothing of the house, so that it starts at once and has
nothing to give away.
"""

from __future__ import annotations

import io
import json
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import BinaryIO, TypeVar

from handlers.unpack.blocks import Refused

# Reading the largest report takes a tenth of these. Nothing is written, and no more is opened than is open by then.
MOST_SECONDS, MOST_MEMORY, MOST_OPEN = 10, 512 * 2**20, 16
LIMITS = {
    resource.RLIMIT_CPU: MOST_SECONDS,
    resource.RLIMIT_DATA: MOST_MEMORY,
    resource.RLIMIT_FSIZE: 0,
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_NOFILE: MOST_OPEN,
}
ENDED = "ended"
Part = TypeVar("Part")


def serve(read: Callable[[BinaryIO], Iterator[Part]], plain: Callable[[Part], object]) -> None:
    """Reads what stands at the input and tells what it holds, each part made ``plain``. Whatever goes beyond the limits
    ends this process."""
    for kind, most in LIMITS.items():
        _limit(kind, most)
    why = ""
    try:
        for part in read(io.BytesIO(sys.stdin.buffer.read())):
            _tell(plain(part))
    except Refused as refused:
        why = str(refused)
    except MemoryError:
        why = "minutes-unsafe"
    _tell({ENDED: why})


def _tell(plain: object) -> None:
    sys.stdout.write(f"{json.dumps(plain)}\n")


def _limit(kind: int, most: int) -> None:
    _, hard = resource.getrlimit(kind)
    allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
    # Not every system knows each of these; the others hold all the same.
    with suppress(ValueError, OSError):
        resource.setrlimit(kind, (allowed, allowed))
