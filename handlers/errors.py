"""The one failure that is said to the person in their words; all else is logged with a code."""

from __future__ import annotations

from handlers.answer import Choice, Fact, Line


class Refusal(Exception):
    """Something cannot be done, and the person is told why and what to do instead. Nothing was changed."""

    def __init__(self, key: str, choices: tuple[Choice, ...] = (), **facts: Fact) -> None:
        super().__init__(key)
        self.line = Line(key=key, facts=facts)
        self.choices = choices
