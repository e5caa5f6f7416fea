"""A text that was given is kept while it is read step by step: in the transaction of what is said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from bot.minutes.asked.passages import passages_of, tokens_of
from bot.minutes.files.types import Spoken
from bot.model.words import of_minutes
from bot.understand.types import Understanding
from handlers.commands.proposals import ProposeItems
from handlers.context import Context
from handlers.readings import MODEL
from handlers.rights import leads_group
from storage.consents import may_model_read
from storage.jobs import OFFERED, WAITING, add_job
from storage.meetings import get_meeting
from storage.tables.meetings import Meeting
from storage.tables.work import Job

# So many letters full of actions and decisions are read by rules in under two seconds; more is read beside other work.
LONG = 45_000
# How many letters one step of the rules reads.
PART = 20_000
KEPT_FOR = timedelta(hours=24)
RULES = "rules"


@dataclass(frozen=True)
class Given:
    """What a text that came along means, and all that was said in it, where it could be read."""

    understanding: Understanding
    spoken: Sequence[Spoken] | None = None


@dataclass(frozen=True)
class Model:
    """The model that may be offered a text: its name, and how often one person's words go to it in a day."""

    name: str
    daily: int


def is_long(spoken: Sequence[Spoken]) -> bool:
    """Whether somebody would wait for it to be read."""
    # A sign of Chinese says as much as two letters or more, and takes as long.
    return sum(len(each.text) + len(_han().findall(each.text)) for each in spoken) > LONG


@cache
def _han() -> re.Pattern[str]:
    return re.compile("[\u3400-\u9fff]")


def keep_text(
    context: Context, command: ProposeItems, spoken: Sequence[Spoken] | None, model: Model | None
) -> ProposeItems:
    """The command with the number of its reading, where the text is to be kept: it is long, or a model may read it."""
    meeting = get_meeting(context.session, command.meeting) if isinstance(command.meeting, str) else None
    if not spoken or meeting is None or not leads_group(context, meeting.group_id):
        return command
    read = _by_rules if is_long(spoken) else _by_model
    job = read(context, command, spoken, model, meeting)
    return command.model_copy(update={"reading": add_job(context.session, job).id}) if job else command


def model_job(context: Context, source: str, spoken: Sequence[Spoken], model: Model, meeting: Meeting) -> Job:
    """A text that a model may read, if somebody says so."""
    passages = passages_of(spoken)
    told = {"name": model.name, "daily": model.daily, "tokens": tokens_of(passages, of_minutes()[1])}
    job = _job(context, MODEL, source, spoken, len(passages), meeting.id)
    job.payload, job.state = {**job.payload, "model": told}, OFFERED
    return job


def _by_rules(
    context: Context, command: ProposeItems, spoken: Sequence[Spoken], _model: Model | None, meeting: Meeting
) -> Job:
    letters = sum(len(each.text) for each in spoken)
    job = _job(context, RULES, command.source or "", spoken, -(-letters // PART), meeting.id)
    job.state = WAITING
    return job


def _by_model(
    context: Context, command: ProposeItems, spoken: Sequence[Spoken], model: Model | None, meeting: Meeting
) -> Job | None:
    if model is None or not may_model_read(context.session, meeting):
        return None
    return model_job(context, command.source or "", spoken, model, meeting)


def _job(context: Context, kind: str, source: str, spoken: Sequence[Spoken], total: int, meeting_id: str) -> Job:
    payload: dict[str, Any] = {"source": source, "spoken": [asdict(each) for each in spoken]}
    return Job(
        kind=kind,
        person_id=context.person.id,
        place_id=context.place.id,
        meeting_id=meeting_id,
        payload={**payload, "lang": context.evidence.lang, "zone": context.zone},
        total=total,
        step=0,
        found=0,
        missed=0,
        fence=0,
        until=context.now + KEPT_FOR,
    )
