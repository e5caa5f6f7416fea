"""Whether words go on with what was itself read by meaning, so that it is shown again before it is done."""

from __future__ import annotations

from bot.understand.types import Incomplete, Talked, Understanding, Understood
from handlers.commands.catalogue import to_dict


def goes_on(understood: Understanding, talked: Talked) -> bool:
    """Whether words pick from, or fill in, what was itself read by meaning."""
    form = talked.form
    if isinstance(understood, Incomplete):
        return form is not None and form.proposed and form.command == understood.command
    if not isinstance(understood, Understood):
        return False
    data = to_dict(understood.command)
    picked = any(choice.proposed and choice.is_of(understood.command) for choice in talked.choices)
    # Where no more than the item was known, that was named with the question.
    filled = form is not None and form.proposed and form.command == data["command"] and not set(form.fields) <= {"item"}
    return picked or filled
