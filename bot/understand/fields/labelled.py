"""Lines below an action that say who does it and by when, as in a form: "Responsible: TSB", "Deadline: 10 December".

Each is read with the line above it, as if it had been written behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.understand.fields.cells import is_done, is_known
from bot.understand.fields.column_heads import role_of

# A longer label is none.
LONGEST = 40
BELOW = frozenset({"owner", "by", "status", "other"})


def put_together(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a text, those that only tell who, by when or how it stands behind the line above them; none of what
    is done."""
    above: str | None = None
    for line in lines:
        found = _label().match(line) if above and above.strip() else None
        role = role_of(found[1]) if found else None
        if found is None or above is None or role is None or role[0] not in BELOW:
            yield from () if above is None else (above,)
            above = line
        elif role[0] == "status":
            above = "" if is_done(found[2]) else above
        elif is_known(found[2]):
            above = f"{above.rstrip(' .;。；')}; {found[1].strip()}: {found[2].strip()}"
    yield from () if above is None else (above,)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\A[\s•·*_>–—-]*+([^:：\n]{{2,{LONGEST}}}?)[*_\s]*+[:：][*_\s]*+(\S.*)")
