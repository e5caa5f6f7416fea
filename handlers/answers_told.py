"""How an answer from outside of the chats is told to the desk, and what can be pressed beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from handlers import seen
from handlers.answer import Button, Choice, Code, Day, Fact, Line, Several, Words
from handlers.commands.catalogue import to_dict
from handlers.commands.desk import SettleAnswer
from handlers.commands.fields import DueDate
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, title
from handlers.plans import REMINDED
from storage.items import get_item
from storage.tables.answers import Answer
from storage.tables.people import Person

MOST_ASKED = 5


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


def ask_which(context: Context, command: SettleAnswer, answer: Answer) -> None:
    """A letter reminds of several items, and what is written below it is recorded under one."""
    live = [item for item in map(partial(get_item, context.session), answer.items) if item and item.status in REMINDED]
    meant = ((item, command.model_copy(update={"item": item.number})) for item in live[:MOST_ASKED])
    choices = tuple(Choice(label=title("answer-under", item), command=to_dict(each)) for item, each in meant)
    if choices:
        raise Refusal("answer-which", choices, **numbered(answer))


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
    if answer.kind == "said" and len(answer.items) > 1:
        return "answer-line-among"
    if answer.kind == "declined":
        return "answer-line-declined" if answer.text else "answer-line-declined-only"
    return f"answer-line-{answer.kind}" + ("-said" if answer.kind == "date" and answer.text else "")
