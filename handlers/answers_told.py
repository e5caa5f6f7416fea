"""How an answer from outside of the chats is told to the desk, and what can be pressed beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from handlers import seen
from handlers.answer import Button, Code, Day, Fact, Line, Several, Words
from handlers.commands.desk import SettleAnswer
from handlers.commands.fields import DueDate
from handlers.context import Context
from handlers.item_reply import button
from storage.tables.answers import Answer
from storage.tables.people import Person


def answer_told(context: Context, answer: Answer, person: Person) -> Line:
    """An answer that waits: whose, about what, in which words."""
    told: dict[str, Fact] = {
        **numbered(answer),
        "who": seen.person(context, person),
        "moment": seen.moment(context, answer.made_at),
        "items": Several(facts=tuple(Code(value=str(each)) for each in answer.items)),
        "words": Words(text=answer.text, lang=answer.lang),
    }
    if answer.due:
        told["day"] = proposed_day(answer.due)
    return Line(key=_line_key(answer), facts=told)


def settling(number: int, items: Sequence[int]) -> tuple[Button, ...]:
    """What can be pressed beside an answer: taken over, where it is clear for which item, or set aside."""
    named: dict[str, Fact] = {"number": Code(value=str(number))}
    take = button("button-take-answer", SettleAnswer(answer=number, take=True))
    aside = button("button-set-aside", SettleAnswer(answer=number, take=False))
    shown = (take, aside) if len(items) == 1 else (aside,)
    return tuple(each.model_copy(update={"label": Line(key=each.label.key, facts=named)}) for each in shown)


def numbered(answer: Answer) -> dict[str, Fact]:
    """The fact ``number`` of a line that names it."""
    return {"number": Code(value=str(answer.id))}


def proposed_day(kept: Mapping[str, Any]) -> Day:
    """The date that it proposes, as it was kept."""
    due = DueDate.model_validate(kept)
    return Day(date=due.date, zone=due.zone)


def _line_key(answer: Answer) -> str:
    if not answer.items and answer.kind == "said":
        return "answer-line-unsure"
    if answer.kind == "declined":
        return "answer-line-declined" if answer.text else "answer-line-declined-only"
    return f"answer-line-{answer.kind}" + ("-said" if answer.kind == "date" and answer.text else "")
