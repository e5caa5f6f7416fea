"""What stands where an action would stand and is none: "same as above", "TBD", "run the survey – done"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.fields.tables import is_done

# More words behind "same as above" say more than for whom.
MOST_FOR = 3


def ends_done(words: str) -> bool:
    """Whether what stands last, behind a dash, a colon or in brackets, says that it is done: "run it – done"."""
    found = _last().search(words.rstrip(" .。"))
    return found is not None and is_done(found[1])


@cache
def _last() -> re.Pattern[str]:
    return re.compile(r"(?:\s[-–—]\s+|[–—:：(（\[]\s*)([^-–—:：()（）\[\]]{2,40})[)）\]]?$")
