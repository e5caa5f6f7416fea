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
# In letters, of all parts together: one long text may stand in thousands of cells.
MOST_TOLD = 64 * 2**20
ENDED = "ended"
Part = TypeVar("Part")


def serve(read: Callable[[BinaryIO], Iterator[Part]], plain: Callable[[Part], object]) -> None:
    """Reads what stands at the input and tells what it holds, each part made ``plain``. Whatever goes beyond the limits
    ends this process."""
    for kind, most in LIMITS.items():
        _limit(kind, most)
    why, left = "", MOST_TOLD
    try:
        for part in read(io.BytesIO(sys.stdin.buffer.read())):
            left = _tell(plain(part), left)
    except Refused as refused:
        why = str(refused)
    except MemoryError:
        why = "minutes-unsafe"
    _tell({ENDED: why}, MOST_TOLD)


def _tell(plain: object, most: int) -> int:
    """Tells a part in no more than so many letters, and returns how many are left. Raises ``Refused``."""
    line = json.dumps(plain)
    if len(line) > most:
        raise Refused("minutes-unsafe")
    sys.stdout.write(f"{line}\n")
    return most - len(line)


def _limit(kind: int, most: int) -> None:
    _, hard = resource.getrlimit(kind)
    allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
    # Not every system knows each of these; the others hold all the same.
    with suppress(ValueError, OSError):
        resource.setrlimit(kind, (allowed, allowed))
