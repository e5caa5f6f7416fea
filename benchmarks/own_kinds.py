"""The project's own kinds of deadlines, six languages, alone and inside the sentence of an action."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from bot.understand.dates.read import read_due
from handlers.commands.fields import Due, Lang

KINDS = Path(__file__).parent.parent / "tests" / "dates" / "kinds.toml"
AT = datetime(2024, 5, 21, 10, tzinfo=ZoneInfo("Europe/Zurich"))


def _shown(due: Due) -> str:
    if due.kind == "date":
        return due.date.isoformat()
    if due.kind == "moment":
        return due.at.isoformat(timespec="minutes") + ("" if due.zone == "Europe/Zurich" else f" {due.zone}")
    return f"{due.edge} {due.offset:+d} {due.unit}" if due.kind == "meeting" else "none"


def answered(text: str, lang: str) -> tuple[list[str], str | None]:
    """The readings of a text, and the reason for more or fewer than one."""
    found = read_due(text, cast("Lang", lang), AT, "Europe/Zurich")
    return ([_shown(due) for due in found.readings], found.reason) if found is not None else ([], None)


def _right(text: str, lang: str, due: str | list[str]) -> tuple[bool, bool]:
    readings, reason = answered(text, lang)
    wanted = due if isinstance(due, list) else [due]
    right = readings == wanted or (not readings and wanted == [f"!{reason}"])
    return right, not right and len(readings) == 1


def own_kinds() -> None:
    """Prints what is right and what is wrong in silence, per language."""
    data = tomllib.loads(KINDS.read_text(encoding="utf-8"))
    print(f"Own list: {len(data['kinds'])} kinds\n  lang  alone          in a sentence  wrong in silence")
    for lang in data["sentences"]:
        rows = [row for row in data["kinds"].values() if lang in row]
        alone = [_right(row[lang], lang, row["due"]) for row in rows]
        inside = [_right(data["sentences"][lang].format(row[lang]), lang, row["due"]) for row in rows]
        counts = [sum(right for right, _ in some) for some in (alone, inside)]
        silent = sum(wrong for _, wrong in alone + inside)
        print(f"  {lang}  {counts[0]:5} of {len(rows):<5} {counts[1]:5} of {len(rows):<5}  {silent}")
