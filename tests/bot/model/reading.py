"""A text that a model may read, what it answers, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select

from storage.tables.notices import Notice
from storage.tables.records import Proposal
from storage.tables.work import Job
from tests.bot.model.conftest import Talker
from tests.bot.model.scripted_model import ScriptedModel, Told, says

AT = datetime(2024, 5, 22, 8, tzinfo=UTC)
CHAIR = "chair@example.org"
SAID = "BDT Accessibility Desk: Perhaps the leaflet could go to TSB before Friday, we thought."
TEXT = (
    f"find the action items in these notes of the May meeting of ISCG:\nChair: Good morning.\n{SAID}\nChair: Thank you."
)
LEAFLET = "the leaflet could go to TSB before Friday"


def items(*found: Mapping[str, Any]) -> Told:
    return says(json.dumps({"items": found}))


def item(quote: str = LEAFLET, **fields: Any) -> dict[str, Any]:
    known = {"kind": "action", "line": 2, "quote": quote, "task": "the leaflet could go to TSB"}
    return {**known, "owner": None, "due": None, **fields}


def proposals(talker: Talker) -> list[Proposal]:
    with talker.focal.database.reading() as session:
        return list(session.scalars(select(Proposal).order_by(Proposal.id)))


def job(talker: Talker) -> Job:
    with talker.focal.database.reading() as session:
        return session.scalars(select(Job).order_by(Job.id.desc())).first() or Job()


def notices(talker: Talker) -> int:
    with talker.focal.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Notice).where(Notice.item_number.is_not(None))) or 0


def reads(reader: Talker, model: ScriptedModel, *told: Told, text: str = TEXT) -> str:
    """What is shown at the end of a reading that the secretariat let a model do."""
    model.will(*told)
    reader.says(text)
    turn = reader.says("let the model read the text")
    return turn.notices[-1] if turn.notices else turn.reply
