"""``focal propose``: what a file of a meeting holds that may be recorded, over the register of the database."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.answer.names import NameIndex
from bot.app import open_database, utc_now
from bot.cli.faults import InputFault
from bot.cli.spoken import LANGS, check_one_of
from bot.minutes.files.read import read_file
from bot.minutes.files.types import Unreadable
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed
from bot.settings import Settings, read_settings
from bot.words.speech import Speech
from handlers.commands.fields import Lang
from storage.meetings import get_meeting

NOON = time(12)
PARTIES = ("responsible", "cooperating", "report_to")


def propose(file: Path, as_json: bool, meeting: str | None, lang: str | None) -> None:
    """Prints the proposals, as JSON or a few lines each; nothing is stored. Raises ``InputFault``."""
    check_one_of("lang", lang, LANGS)
    settings = read_settings()
    database = open_database(settings, utc_now())
    try:
        with database.reading() as session:
            light = _light(session, settings, meeting, lang)
        found = find_items(read_file(file), light)
    except Unreadable as fault:
        raise InputFault(f"{file}: {Speech('en', settings.zone).say(fault.line)}") from None
    finally:
        database.close()
    print(json.dumps([*map(to_data, found)], ensure_ascii=False, indent=1) if as_json else _listed(found))


def to_data(each: Proposed) -> dict[str, Any]:
    """A proposal as the command set prints it."""
    return {
        "kind": each.kind,
        "text": each.text,
        **{name: [party.model_dump(exclude_none=True) for party in getattr(each, name)] for name in PARTIES},
        "due": each.due.model_dump(mode="json", exclude_none=True),
        "quote": each.quote,
        "position": each.at or each.position,
        "line": each.position,
        "speaker": each.speaker,
        "confidence": each.confidence,
        "lang": each.lang,
    }


def _light(session: Session, settings: Settings, meeting_id: str | None, lang: str | None) -> Light:
    """Deadlines count from the meeting's day, in its zone."""
    meeting = get_meeting(session, meeting_id) if meeting_id else None
    if meeting_id and meeting is None:
        raise InputFault(f"there is no meeting {meeting_id!r}; `focal say 'list all meetings'` shows their ids")
    zone = meeting.zone if meeting else settings.zone
    now = datetime.combine(meeting.end, NOON, ZoneInfo(zone)).astimezone(UTC) if meeting else utc_now()
    return Light(NameIndex().get(session, staff=True), now, zone, cast(Lang, lang or settings.language))


def _listed(found: list[Proposed]) -> str:
    if not found:
        return "nothing that might be recorded was found"
    return "\n".join(line for each in found for line in _lines(each))


def _lines(each: Proposed) -> list[str]:
    who = ", ".join(party.words or party.id or "?" for party in each.responsible) or "nobody named"
    where = f"{each.at or f'line {each.position}'}{f', {each.speaker}' if each.speaker else ''}"
    return [f"{each.confidence:.2f} {each.kind}: {each.text}", f"     {who} · {where} · “{each.quote}”"]
