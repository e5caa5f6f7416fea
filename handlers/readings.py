"""Texts of meetings that are read step by step: by rules where they are long, by a language model where it is allowed.

A model is asked only after whoever leads the group has seen what that costs. How far it is can be asked at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Code, Count, Fact, ItemRow, Line, Part, Reply, Row, Term, Words
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.proposals import ReadText, ReviewProposals
from handlers.context import Context
from handlers.errors import Refusal
from handlers.meetings_which import check_leads
from storage.consents import may_model_read
from storage.jobs import (
    DONE,
    OFFERED,
    SPOKEN,
    STOPPED,
    WAITING,
    end_job,
    find_last_job,
    find_open_job,
    get_job,
    mark_reading,
)
from storage.meetings import get_meeting
from storage.model_calls import count_model_calls
from storage.proposals import list_proposals
from storage.tables.meetings import Meeting
from storage.tables.work import Job

MODEL = "model"
# What a reply that tells how far a text is read is titled by.
READINGS = "reading-"
Known = tuple[Job, Meeting]


def read_text(context: Context, command: ReadText) -> Reply:
    """Begins, ends, or tells how far it is."""
    job, meeting = _job(context, command)
    if command.act == "start":
        _start(context, job, meeting)
    elif command.act == "stop" and job.state != DONE:
        job.fence += 1
        end_job(context.session, job, STOPPED, "asked")
    context.session.flush()
    return reading(context, job, meeting)


def reading(context: Context, job: Job, meeting: Meeting) -> Reply:
    """How a reading stands."""
    facts = reading_facts(context, job, meeting)
    stands = job.state if job.state in (OFFERED, STOPPED, DONE) else "running"
    parts: list[Part] = [Line(key="reading-reason", facts=facts)] if job.state == STOPPED else []
    parts += [Line(key="reading-missed", facts=facts)] if job.missed else []
    parts += [Line(key="reading-cost", facts=facts)] if job.kind == MODEL and stands in (OFFERED, STOPPED) else []
    row = Row(kind="reading", id=str(job.id), facts=facts)
    return Reply(
        title=Line(key=f"reading-{stands}", facts=facts),
        parts=tuple(parts),
        buttons=tuple(_buttons(context, job, meeting)),
        answer=Answer(rows=(row,), total=1),
        audience="asker",
        example=meeting.example,
    )


def open_reading(context: Context, meeting: Meeting) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    """A text of the meeting that is being read, or may be, beside what waits for review."""
    job = find_open_job(context.session, meeting.id)
    if job is None:
        return (), ()
    shown = reading(context, job, meeting)
    pressed = tuple(each for each in shown.buttons if (each.command or {}).get("command") == ReadText.__name__)
    return (shown.title, *shown.parts), pressed


def shown_reading(reply: Reply) -> int | None:
    """The text of which a reply tells how far it is read."""
    rows = reply.answer.rows
    of_one = reply.title.key.startswith(READINGS) and len(rows) == 1 and rows[0].kind == "reading"
    return int(rows[0].id) if of_one and not isinstance(rows[0], ItemRow) else None


def offered_reading(context: Context, job_id: int, meeting: Meeting) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    """What is said of a text that a model may read as well, beside what the rules found in it."""
    job = get_job(context.session, job_id)
    if job is None:
        return (), ()
    facts = reading_facts(context, job, meeting)
    return (Line(key="reading-cost", facts=facts),), tuple(_buttons(context, job, meeting))


def reading_facts(context: Context, job: Job, meeting: Meeting) -> dict[str, Fact]:
    """What a line about a reading takes. ``left``: how often the asker's words may still go to a model today."""
    told = job.payload.get("model", {})
    left = told.get("daily", 0) - count_model_calls(context.session, context.person.id, context.now)
    source = str(job.payload.get("source", ""))
    return {
        **seen.of_meeting(context, meeting),
        "number": Code(value=str(job.id)),
        "by": Code(value=job.kind),
        "source": Words(text=source) if source else Term(key="pasted-text"),
        "step": Count(n=job.step),
        "total": Count(n=job.total),
        "calls": Count(n=max(job.total - job.step, 0)),
        "found": Count(n=job.found),
        "missed": Count(n=job.missed),
        "tokens": Count(n=told.get("tokens", 0)),
        "left": Count(n=max(left, 0)),
        "model": Code(value=str(told.get("name", ""))),
        "reason": Code(value=job.reason or "none"),
    }


def _job(context: Context, command: ReadText) -> Known:
    number = command.reading
    job = get_job(context.session, number) if number else find_last_job(context.session, context.person.id)
    meeting = get_meeting(context.session, job.meeting_id) if job and job.meeting_id else None
    if job is None or meeting is None:
        raise Refusal("reading-unknown")
    check_leads(context, meeting.group_id)
    return job, meeting


def _start(context: Context, job: Job, meeting: Meeting) -> None:
    if job.state not in (OFFERED, STOPPED):
        return
    if SPOKEN not in job.payload:
        raise Refusal("reading-forgotten")
    if job.kind == MODEL and not may_model_read(context.session, meeting):
        raise Refusal("reading-not-allowed", (), **seen.of_meeting(context, meeting))
    # Whoever begins it pays for it, and is told of it.
    job.person_id, job.place_id = context.person.id, context.place.id
    job.state, job.reason = WAITING, None
    mark_reading(context.session, job.id)


def _buttons(context: Context, job: Job, meeting: Meeting) -> list[Button]:
    if job.state in (OFFERED, STOPPED):
        found = [_button("button-reading-start", job, "start")] if SPOKEN in job.payload else []
    elif job.state == DONE:
        found = _after(context, job, meeting)
    else:
        found = [_button("button-reading-state", job, None), _button("button-reading-stop", job, "stop")]
    if job.state != OFFERED and list_proposals(context.session, meeting.id):
        review = to_dict(ReviewProposals(meeting=meeting.id))
        found.append(Button(label=Line(key="button-review-proposals"), command=review))
    return found


def _after(context: Context, job: Job, meeting: Meeting) -> list[Button]:
    """What the rules have read, a model may read as well, where one is offered it."""
    last = find_last_job(context.session, job.person_id)
    offered = last is not None and last.id > job.id and (last.meeting_id, last.state) == (meeting.id, OFFERED)
    return [_button("button-reading-offered", last, None)] if last is not None and offered else []


def _button(key: str, job: Job, act: Any) -> Button:
    return Button(label=Line(key=key), command=to_dict(ReadText(reading=job.id, act=act)))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ReadText: read_text})
