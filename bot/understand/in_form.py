"""Words said while a form is filled: the answer to what was asked, a word that leaves it, or a command of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.understand.closest import best
from bot.understand.match import said
from bot.understand.names import Names
from bot.understand.other_item import is_item
from bot.understand.polite import read
from bot.understand.telling import PLAIN
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang


def in_form(text: str, order: Sequence[Lang], names: Names, form: Any) -> Draft:
    """What the words mean, in the first of these languages; ``form`` is an ``Incomplete`` as data."""
    readings = {lang: read(text, lang, names)[0] for lang in order}
    left = next((lang for lang, reading in readings.items() if said(reading, "cancel")), None)
    if left is not None:
        return Draft(left, source="form", reason="form-cancelled", score=1.0)
    first = readings[order[0]]
    draft = best(first, order[0])
    # A number alone is a command of its own, but the answer where an item is asked for.
    answers = "item" in form.get("missing", ())[:1] and is_item(first)
    if draft is not None and draft.score >= PLAIN and not answers:
        return draft
    return Draft(order[0], str(form.get("command")), {"asked": Slot(text, 0, len(text))}, "form")
