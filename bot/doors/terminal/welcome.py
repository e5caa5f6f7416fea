"""The first and last words of a terminal conversation."""

from __future__ import annotations

from handlers.answer import Items, Line, Person, Reply


def welcome(person: Person) -> Reply:
    """Who is speaking, and three things to try."""
    tries = tuple(Line(key=f"welcome-{job}") for job in ("ask", "record", "remind"))
    title = Line(key="welcome", facts={"person": person})
    return Reply(title=title, parts=(Items(lines=tries), Line(key="welcome-end")))


def farewell() -> Reply:
    return Reply(title=Line(key="farewell"))
