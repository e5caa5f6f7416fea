"""``focal understand``: how words are read, over the register of the database; nothing is carried out."""

from __future__ import annotations

import json
import sys
from typing import Any

from bot.answer.names import NameIndex
from bot.app import utc_now
from bot.cli.faults import InputFault
from bot.cli.rows import read_rows
from bot.settings import Settings, read_settings
from bot.understand.dates.jsonl import dates_row
from bot.understand.jsonl import understand_row
from bot.understand.names import Names
from storage.database import Database
from storage.people import find_person


def understand(words: str | None, jsonl: bool, dates: bool) -> None:
    settings = read_settings()
    if words is None and not jsonl:
        raise InputFault("say what to understand, or give --jsonl and lines on standard input")
    rows = read_rows(sys.stdin.buffer) if words is None else iter([{"text": words}])
    if dates:
        return _print_all(
            dates_row({**_given(settings), **row}) if isinstance(row, dict) else _fault(row) for row in rows
        )
    reader = Reader(settings)
    _print_all(reader.read(row) if isinstance(row, dict) else _fault(row) for row in rows)
    reader.close()
    return None


class Reader:
    """Reads rows with the names of the register, as far as each speaker may see them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._database = Database(settings.database_url)
        self._index = NameIndex()

    def read(self, row: dict[str, Any]) -> dict[str, Any]:
        who = row.get("as")
        with self._database.reading() as session:
            person = find_person(session, str(who)) if who else None
            names: Names = self._index.get(
                session, staff=who is None or (person is not None and person.kind == "staff")
            )
        known = {"lang": person.lang, "zone": person.zone} if person else {}
        given = {**_given(self._settings), **{k: v for k, v in known.items() if v}}
        return understand_row({**given, **row}, names)

    def close(self) -> None:
        self._database.close()


def _given(settings: Settings) -> dict[str, Any]:
    return {"at": utc_now().isoformat(), "zone": settings.zone}


def _fault(row: InputFault) -> dict[str, Any]:
    return {"error": str(row)}


def _print_all(rows: Any) -> None:
    for row in rows:
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
        sys.stdout.flush()
