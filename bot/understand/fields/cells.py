"""The cells of a line of a table: parted by tabs, by bars, or by several blanks, as mails have them."""

from __future__ import annotations

import re
from functools import cache

SIGNS = "\t|｜"
# Two columns that blanks alone part are no table.
FEWEST = 2


def is_parted(line: str) -> bool:
    """Whether a line may be one of a table."""
    return any(sign in line for sign in SIGNS) or len(_apart().split(line.strip())) > FEWEST


def cells_of(line: str) -> list[str]:
    """What stands in each column."""
    if not any(sign in line for sign in SIGNS):
        return [each.strip(" *_`") for each in _apart().split(line.strip())]
    if "\t" in line:
        return [each.strip(" *_`") for each in line.split("\t")]
    return [
        each.strip(" *_`") for each in line.strip().replace("｜", "|").removeprefix("|").removesuffix("|").split("|")
    ]


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(r"(?<=\S)[ \u3000]{2,}(?=\S)")
