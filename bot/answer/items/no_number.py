"""What stands where an item's number does and is none: "close 22222222222", "withdraw 12.75", "-12 is done"."""

from __future__ import annotations

import re
from functools import cache

from bot.answer.talking import Talking
from bot.understand.types import Incomplete, Nothing, Understanding, Understood
from handlers.answer import Code, Line

# Read in place of what is none, to see whether an item's number is meant; no house has so many items.
STANDS_IN = 9_999_999
LONGEST, MOST_SIGNS = 240, 40


def no_number(talking: Talking) -> Understanding | None:
    """That there is no item of a number that is too long or below zero, or the question which one is meant where a
    fraction is said; nothing where no item's number is meant by it."""
    text = talking.free(LONGEST)
    found = list(_odd().finditer(text))
    if len(found) != 1:
        return None
    odd = found[0]
    meant = talking.read(f"{text[: odd.start()]}{STANDS_IN}{text[odd.end() :]}")
    if not isinstance(meant, Understood) or meant.guess or getattr(meant.command, "item", None) != STANDS_IN:
        return None
    if odd["fraction"] is None:
        return Nothing(meant.lang, Line(key="item-not-found", facts={"number": Code(value=odd[0][:MOST_SIGNS])}))
    fields = meant.command.model_dump(mode="json", exclude={"item"}, exclude_none=True)
    return Incomplete(meant.lang, type(meant.command).__name__, fields, ("item",))


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,:/+-])(?:\d{8,}+|(?P<fraction>\d{1,7}+\.\d{1,7}+)|[-−]\d{1,7}+)(?![\w%]|[.,:/-]\d)", re.ASCII
    )
