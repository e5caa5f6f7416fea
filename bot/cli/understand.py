"""``focal understand``: how words are read, over the register of the database; nothing is carried out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from bot.answer.names import NameIndex
from bot.app import open_database, utc_now
from bot.cli.faults import InputFault
from bot.cli.rows import need_words, print_row, read_rows, strange, to_fault, words
from bot.cli.spoken import LANGS, check_name, check_one_of
from bot.cli.times import check_zone, read_time
from bot.load import meaning_index, read_absolute
from bot.message import UNSTORABLE
from bot.settings import Settings, read_settings
from bot.understand.dates.jsonl import dates_row
from bot.understand.jsonl import understand_row
from bot.understand.named.names import Names
from storage.people import find_person

KEYS = ("text", "as", "lang", "at", "zone")
Row = dict[str, Any]


def understand(text: str | None, jsonl: bool, dates: bool) -> None:
    """Prints a row for each line; a bad line is answered by a fault."""
    settings = read_settings()
    if text is None and not jsonl:
        raise InputFault("say what to understand, or give --jsonl and lines on standard input")
    rows = read_rows(sys.stdin.buffer) if text is None else iter([(1, {"text": text})])
    reader = Reader(settings)
    read = reader.read_dates if dates else reader.read
    for number, row in rows:
        print_row(_answer(read, number, row))
    reader.close()


class Reader:
    """Reads rows with the names of the register, as far as each speaker may see them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._database = open_database(settings, utc_now())
        self._index = NameIndex()
        self._meaning = meaning_index() if settings.meaning else None

    def read(self, row: Row) -> Row:
        who = words(row, "as")
        if who:
            check_name("as", who)
        with self._database.reading() as session:
            person = find_person(session, who) if who else None
            names: Names = self._index.get(
                session, staff=who is None or (person is not None and person.kind == "staff")
            )
        known = {"lang": person.lang, "zone": person.zone} if person else {}
        return understand_row(self._whole({**known, **_said(row)}), names, self._meaning)

    def read_dates(self, row: Row) -> Row:
        """The deadline alone, which needs neither names nor the database."""
        return dates_row(self._whole(row), read_absolute)

    def close(self) -> None:
        self._database.close()

    def _whole(self, row: Row) -> Row:
        """All that is asked of a row, checked. Raises ``InputFault``."""
        zone = check_zone(words(row, "zone") or self._settings.zone)
        at = words(row, "at")
        now = read_time(at, zone) if at else utc_now()
        lang = words(row, "lang")
        check_one_of("lang", lang, LANGS)
        return {
            "text": need_words(row, "text").translate(UNSTORABLE),
            "as": row.get("as"),
            "lang": lang,
            "zone": zone,
            "at": now.isoformat(),
        }


def _answer(read: Callable[[Row], Row], number: int, row: Row | InputFault) -> Row:
    if isinstance(row, InputFault):
        return to_fault(number, row)
    try:
        return {**read(row), **strange(row, KEYS)}
    except InputFault as fault:
        return to_fault(number, fault)


def _said(row: Row) -> Row:
    return {key: value for key, value in row.items() if value is not None}
