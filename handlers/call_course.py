"""The course of a call to action, as answers and papers say it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import get_args

from handlers import facts, seen
from handlers.answer import Code, Day, Fact, Line, Term, Words
from handlers.commands.fields import CallStep
from handlers.context import Context
from storage.meetings import get_meeting
from storage.tables.items import Item

STEPS: tuple[CallStep, ...] = get_args(CallStep)
# How it was taken: with one of these it has come to its end.
TAKEN = STEPS[2:]
# A status that the last step tells more of.
TOLD_BY_STEP = ("open", "in_progress", "closed")


def status_key(item: Item) -> str:
    """How an item stands, by the key of its text: a call to action by how far it has come."""
    reached = _reached(item) if item.status in TOLD_BY_STEP else set[str]()
    if len(reached) == 1:
        return f"call-step-{next(iter(reached))}"
    # Each of those to whom it is addressed has come as far as it has.
    return "status-in_progress" if reached and item.status == "open" else f"status-{item.status}"


def _reached(item: Item) -> set[str]:
    """The last step of each body to which the item is addressed; nothing stands for one that has none."""
    steps, bodies = item.course or (), {each.body_id for each in item.parties if each.body_id}
    # Where none of those is named who took a step, it is said of the call as a whole.
    if not bodies & {step.get("body") for step in steps}:
        return {step["step"] for step in steps[-1:]}
    last = [[step["step"] for step in steps if step.get("body", body) == body] for body in bodies]
    return {each[-1] if each else "" for each in last}


def stands(context: Context, item: Item) -> Term:
    """How an item stands, as a paper says it: of a call to action also to whom, when and under which number."""
    key = status_key(item)
    if key.startswith("status-"):
        return Term(key=key)
    return Term(key="call-stands", facts=step_facts(context, (item.course or [])[-1]))


def course(context: Context, item: Item) -> Iterator[tuple[Line, Line]]:
    """A label and a line for each step, oldest first."""
    for step in item.course or ():
        told = step_facts(context, step)
        yield Line(key=f"call-label-{step['step']}"), Line(key="call-told", facts=told)


def step_facts(context: Context, step: dict[str, str]) -> dict[str, Fact]:
    """What a line says of a step: the body, the day, the number of the document, the meeting and its day."""
    meeting = get_meeting(context.session, step["meeting"]) if "meeting" in step else None
    nothing = Words(text="")
    there = {"body": "body" in step, "day": "on" in step, "meeting": meeting is not None}
    return {
        "step": Term(key=f"call-step-{step['step']}"),
        "known": Code(value="-".join(name for name, known in there.items() if known) or "nothing"),
        "body": seen.body(context, step["body"]) if "body" in step else nothing,
        "day": Day(date=date.fromisoformat(step["on"]), weekday=False) if "on" in step else nothing,
        "papered": seen.flag("document" in step),
        "document": Words(text=step.get("document", "")),
        "meeting": facts.meeting(context.session, meeting) if meeting else nothing,
        "meeting_day": Day(date=meeting.start, weekday=False) if meeting else nothing,
    }
