"""Whether words go on with what was itself read by meaning, so that it is shown again before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.understand.types import Incomplete, Talked, Understanding, Understood
from handlers.commands.catalogue import to_dict


def goes_on(understood: Understanding, talked: Talked) -> bool:
    """Whether words pick from, or fill in, what was itself read by meaning."""
    form: Mapping[str, Any] = talked.form or {}
    if isinstance(understood, Incomplete):
        return bool(form.get("proposed")) and form.get("command") == understood.command
    if not isinstance(understood, Understood):
        return False
    data = to_dict(understood.command)
    picked = any(choice.get("proposed") and {**choice, **data} == dict(choice) for choice in talked.choices)
    filled = bool(form.get("proposed")) and form.get("command") == data["command"]
    # Where no more than the item was known, that was named with the question.
    return picked or (filled and not set(form.get("fields", ())) <= {"item"})
