"""An action in which another body does something by a day of its own, "by 4 December BR sends it, by the 7th TSB checks
it", where the second could not be told apart: it is shown first."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.prose.parts import clauses
from bot.understand.types import Understanding, Understood
from handlers.commands.items import RecordAction

# Among so many words at the beginning of a clause its day stands: "by the 7th".
NEAR = 4


def none_by_another_day(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where a clause of what is to be done begins with a number and names who was not
    read to do it."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, RecordAction) or "\n" in talking.text.strip():
        return meant
    does = {each.id for each in (*command.responsible, *command.cooperating, *command.report_to)}
    doubtful = any(_is_of_another(talking, meant, clause, does) for clause in clauses(command.text)[1:])
    return replace(meant, guess=True) if does and doubtful else meant


def _is_of_another(talking: Talking, meant: Understood, clause: str, does: set[str | None]) -> bool:
    reading = talking.reads(clause, meant.lang)
    dated = any(word[0].isdecimal() for word in reading.words.words[:NEAR])
    named = {body for each in reading.at.values() if (body := each.only("body", meant.lang))}
    return dated and bool(named - does)
