"""Words said while a form is filled: the answer to what was asked, a word that leaves it, or a command of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.understand.named.names import Names
from bot.understand.patterns.closest import best
from bot.understand.patterns.polite import read
from bot.understand.sense.telling import PLAIN
from bot.understand.talked.leaving import LEFT, leaves, takes_back
from bot.understand.talked.other_item import is_item
from bot.understand.talked.which_item import answers_which
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang


def in_form(text: str, order: Sequence[Lang], names: Names, form: Any) -> Draft:
    """What the words mean, in the first of these languages; ``form`` is an ``Incomplete`` as data."""
    readings = {lang: read(text, lang, names) for lang in order}
    left = next((lang for lang, each in readings.items() if leaves(each)), None)
    first = readings[order[0]][0]
    draft = best(first, order[0])
    if left is not None or (draft is not None and takes_back(draft)):
        return Draft(left or order[0], source="form", reason=LEFT, score=1.0)
    # A number alone is a command of its own, but the answer where an item is asked for.
    which = answers_which(first) if "item" in form.get("missing", ())[:1] else None
    answers = which is not None or ("item" in form.get("missing", ())[:1] and is_item(first))
    if draft is not None and draft.score >= PLAIN and not answers:
        return draft
    answer = Draft(order[0], str(form.get("command")), {"asked": Slot(text, 0, len(text))}, "form")
    # "I think it was 3" is read back before anything is done.
    return answer.shown_first() if which and which.value == "hedged" else answer
