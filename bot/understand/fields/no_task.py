"""What stands where an action would stand and is none: "same as above", "TBD", "run the survey – done"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.fields.cells import is_done, said_of_cells
from bot.understand.text.words import words_of

# More words behind "same as above" say more than for whom.
MOST_FOR = 3


def says_nothing(words: str) -> bool:
    """Whether words that stand for what is to be done only refer to what stands above, "idem for BR", or say that it is
    not known yet."""
    said = words_of(words).words
    refers = any(said[: len(each)] == each and len(said) <= len(each) + MOST_FOR for each in said_of_cells("same"))
    return refers or said in said_of_cells("unknown")


def ends_done(words: str) -> bool:
    """Whether what stands last, behind a dash, a colon or in brackets, says that it is done: "run it – done"."""
    found = _last().search(words.rstrip(" .。"))
    return found is not None and is_done(found[1])


@cache
def _last() -> re.Pattern[str]:
    return re.compile(r"(?:\s[-–—]\s+|[–—:：(（\[]\s*)([^-–—:：()（）\[\]]{2,40})[)）\]]?$")
