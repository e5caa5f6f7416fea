"""A conversation held turn by turn, through a real hall, and what came of each turn."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.conversations import AT, STEP, WHO, holds, opened
from bot.cli.talk_rows import to_row
from bot.doors.terminal.said import to_said


def hold(recorded: Path, path: Path, lang: str, turns: list[str]) -> list[dict[str, Any]]:
    """What comes of each turn of a conversation with a copy of what was recorded."""
    shutil.copy(recorded, path)
    rows = []
    with opened(path) as focal:
        for number, words in enumerate(turns, 10):
            at = AT + number * STEP
            rows.append(to_row(asyncio.run(focal.exchange(to_said(words, WHO, at, lang=lang, place="dm"), at))))
    return rows


def is_shown(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether what is wanted is read back and may be kept."""
    offered = (each for each in row["choices"] if each.get("command") == wanted["command"])
    return not row["command"] and any(holds(wanted.get("fields", {}), each["fields"]) for each in offered)
