"""``focal chat --jsonl``: lines of who says what when, answered by lines of what Focal says and understood."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable
from typing import Any

from bot.app import Focal, Turn, open_focal
from bot.cli.faults import InputFault
from bot.cli.rows import read_rows
from bot.cli.times import read_time
from bot.doors.terminal.said import to_said
from bot.settings import read_settings
from bot.understand.types import Unclear, Understood
from handlers.commands.catalogue import to_dict


def chat(who: str, lang: str | None, place: str, audience: str | None) -> None:
    """Each line is answered before the next is read; a bad line is answered by a fault and changes nothing."""
    focal = open_focal(read_settings())
    try:
        asyncio.run(
            _answer_all(focal, read_rows(sys.stdin.buffer), {"as": who, "lang": lang, "place": place}, audience)
        )
    finally:
        focal.close()


async def _answer_all(
    focal: Focal, rows: Iterable[dict[str, Any] | InputFault], given: dict[str, Any], audience: str | None
) -> None:
    for row in rows:
        answer = (
            {"error": str(row)} if isinstance(row, InputFault) else await _answer(focal, {**given, **row}, audience)
        )
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()


async def _answer(focal: Focal, row: dict[str, Any], audience: str | None) -> dict[str, Any]:
    try:
        at = read_time(str(row["at"]), focal.settings.zone) if row.get("at") else focal.now()
    except InputFault as fault:
        return {"error": str(fault)}
    said = to_said(
        str(row.get("say", "")),
        str(row["as"]),
        at,
        place=str(row.get("place") or "dm"),
        audience=row.get("audience") or audience,
        lang=row.get("lang"),
    )
    return to_row(await focal.exchange(said, at))


def to_row(turn: Turn) -> dict[str, Any]:
    """What the README promises: reply, command, fields, choices, notices."""
    understood = turn.answered.understanding
    row: dict[str, Any] = {"reply": turn.reply, "command": None, "fields": {}}
    if isinstance(understood, Understood):
        row |= to_dict(understood.command)
    offered = turn.answered.reply.choices
    row["choices"] = [dict(choice.command) for choice in offered]
    if isinstance(understood, Unclear):
        row["choices"] = [to_dict(command) for command in understood.commands]
    return {**row, "notices": list(turn.notices)}
