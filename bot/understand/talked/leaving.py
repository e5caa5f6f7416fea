"""Words that leave an open question: "cancel that", "no, forget it", and whatever would take something back.

While something is asked, nobody who cancels means what was done before it: that would be undone unseen.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.understand.patterns.match import begins, said
from bot.understand.patterns.reading import Reading
from bot.understand.types import Draft, Talked, Understanding, Understood
from handlers.commands.fields import Lang
from handlers.commands.items import Undo

LEFT = "form-cancelled"
LEAVING = ("cancel", "enough")
# What stands beside a word of leaving and does not leave by itself: "no" may be the answer.
BESIDE = ("no", "greeting", "courtesy")
TAKES_BACK = frozenset({"Undo", "WithdrawItem"})


def leaves(readings: Iterable[Reading]) -> bool:
    """Whether the whole message is words of leaving, with a "no" and courtesies beside them."""
    return any(_leaves(each, 0, left=False) for each in readings)


def _leaves(reading: Reading, at: int, *, left: bool) -> bool:
    if at == reading.length:
        return left
    for name in (*LEAVING, *BESIDE):
        ends = {match.end for match in begins(reading, reading.phrases.values[name], at)}
        if any(_leaves(reading, end, left=left or name in LEAVING) for end in ends):
            return True
    return False


def takes_back(draft: Draft) -> bool:
    """Whether a draft takes something back and names no item: "undo", "drop it"."""
    item = draft.slots.get("item") or draft.slots.get("numbers")
    named = item is not None and any(letter.isdecimal() for letter in item.words)
    return draft.command in TAKES_BACK and not named


def undoes(meant: Understanding) -> bool:
    """Whether what was understood takes back the last change."""
    return isinstance(meant, Understood) and isinstance(meant.command, Undo)


def let_be(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    """What was just changed taken back, shown first, where only "never mind" is said behind it; None elsewhere."""
    changed = talked.done and talked.command is not None and talked.command.changes and not talked.offers
    if not changed or isinstance(talked.command, Undo) or said(reading, "let_be") is None:
        return None
    return Draft(lang, Undo.__name__, score=1.0).shown_first()
