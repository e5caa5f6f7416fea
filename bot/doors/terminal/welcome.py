"""The first and last words of a terminal conversation."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.answer import Code, Items, Line, Part, Person, Reply, Words

BRING, SANDBOX = "focal import register FILE", "focal example load"


def stranger(ref: str, others: Sequence[str]) -> Reply:
    """That nobody of the register speaks, and as whom one may: by the e-mails of ``others``, if there are any."""
    title = Line(key="welcome-stranger", facts={"words": Words(text=ref)})
    if others:
        ways = tuple(Line(key="welcome-command", facts={"command": Code(value=f"--as {each}")}) for each in others)
        parts: tuple[Part, ...] = (Line(key="welcome-speak-as"), Items(lines=ways))
        return Reply(title=title, parts=parts)
    facts = {"bring": Code(value=BRING), "sandbox": Code(value=SANDBOX)}
    return Reply(title=title, parts=(Line(key="welcome-nobody", facts=facts),))


def welcome(person: Person) -> Reply:
    """Who is speaking, and three things to try."""
    tries = tuple(Line(key=f"welcome-{job}") for job in ("ask", "record", "remind"))
    title = Line(key="welcome", facts={"person": person})
    return Reply(title=title, parts=(Items(lines=tries), Line(key="welcome-end")))


def farewell() -> Reply:
    return Reply(title=Line(key="farewell"))
