"""``focal chat --jsonl``: lines of who says what when, answered by lines of what Focal says and understood."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from bot.app import Focal, Turn, open_focal
from bot.cli.faults import InputFault
from bot.cli.rows import need_words, print_row, read_rows, strange, to_fault, words
from bot.cli.spoken import check_speaker, to_message
from bot.cli.times import read_time
from bot.message import Said
from bot.settings import read_settings
from bot.understand.types import Unclear, Understood
from handlers.commands.catalogue import to_dict

KEYS = ("as", "at", "say", "place", "audience", "lang", "addressed")
Rows = Iterable[tuple[int, dict[str, Any] | InputFault]]


def chat(who: str, lang: str | None, place: str, audience: str | None) -> None:
    """Each line is answered before the next is read; a bad line is answered by a fault and changes nothing."""
    check_speaker(who, place, audience, lang)
    given = {"as": who, "lang": lang, "place": place, "audience": audience}
    focal = open_focal(read_settings())
    try:
        asyncio.run(_answer_all(focal, read_rows(sys.stdin.buffer), given))
    finally:
        focal.close()


async def _answer_all(focal: Focal, rows: Rows, given: Mapping[str, Any]) -> None:
    for number, row in rows:
        try:
            print_row(await _answer(focal, row, given))
        except InputFault as fault:
            print_row(to_fault(number, fault))


async def _answer(focal: Focal, row: dict[str, Any] | InputFault, given: Mapping[str, Any]) -> dict[str, Any]:
    if isinstance(row, InputFault):
        raise row
    said = _said(focal, {**given, **{key: value for key, value in row.items() if value is not None}})
    return {**to_row(await focal.exchange(said, said.at)), **strange(row, KEYS)}


def _said(focal: Focal, row: Mapping[str, Any]) -> Said:
    at = words(row, "at")
    return to_message(
        need_words(row, "say"),
        need_words(row, "as"),
        read_time(at, focal.settings.zone) if at else focal.now(),
        place=need_words(row, "place"),
        audience=words(row, "audience"),
        lang=words(row, "lang"),
        addressed=_truth(row, "addressed"),
    )


def _truth(row: Mapping[str, Any], key: str) -> bool:
    """True where it is left out. Raises ``InputFault`` for anything but true and false."""
    value = row.get(key, True)
    if isinstance(value, bool):
        return value
    raise InputFault(f"{key} is neither true nor false")


def to_row(turn: Turn) -> dict[str, Any]:
    """What the README promises: reply, command, fields, choices, notices; ``commands`` where several lines of one
    message were each recorded."""
    understood = turn.answered.understanding
    row: dict[str, Any] = {"reply": turn.reply, "command": None, "fields": {}}
    carried = turn.answered.carried
    # What a model read and would change data is a choice until somebody keeps it.
    if isinstance(understood, Understood) and carried is not None and carried.command is not None:
        row |= to_dict(understood.command)
    if carried is not None and carried.commands:
        row |= {**to_dict(carried.commands[0]), "commands": [to_dict(each) for each in carried.commands]}
    offered = turn.answered.reply.choices
    row["choices"] = [dict(choice.command) for choice in offered]
    if isinstance(understood, Unclear):
        row["choices"] = [to_dict(command) for command in understood.commands]
    return {**row, "notices": list(turn.notices)}
