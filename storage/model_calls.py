"""Questions to a language model: each is a row before it is sent, so that a person's day has its limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.tables.model_calls import ModelCall

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Sent:
    """What goes to a model: its name, the version of the instructions, the commands and the ids of names.

    ``text`` is empty where what people write is not to be kept; ``letters`` is its length all the same.
    """

    model: str
    prompt: str
    lang: str
    letters: int
    text: str | None
    commands: Sequence[str]
    names: Sequence[str]


def add_model_call(session: Session, person_id: int, place_id: int, now: datetime, sent: Sent, most: int) -> int | None:
    """Stores a question and returns its id; nothing where the person asked ``most`` in the 24 hours before."""
    if count_model_calls(session, person_id, now) >= most:
        return None
    row = ModelCall(
        at=now,
        person_id=person_id,
        place_id=place_id,
        model=sent.model[:128],
        prompt=sent.prompt,
        lang=sent.lang,
        letters=sent.letters,
        text=sent.text,
        sent={"commands": list(sent.commands), "names": list(sent.names)},
    )
    session.add(row)
    session.flush()
    return row.id


def end_model_call(session: Session, call_id: int, outcome: str, command: str | None, tokens: int | None) -> None:
    """Says what came of a question: ``proposed`` with its command, or the cause why nothing did."""
    row = session.get_one(ModelCall, call_id)
    row.outcome, row.command, row.tokens = outcome[:32], command, tokens


def count_model_calls(session: Session, person_id: int, now: datetime) -> int:
    """How often this person's words went to a model in the 24 hours before."""
    asked = select(func.count()).where(ModelCall.person_id == person_id, ModelCall.at > now - DAY)
    return session.scalar(asked) or 0
