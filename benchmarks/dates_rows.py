"""The rows that the deadline language is measured on, and what counts as right."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LANGS = ("en", "fr", "es", "ru", "zh", "ar")
HERE = Path(__file__).parent


def data_folder() -> Path | None:
    """The folder of the third-party sets, or None where it isn't there."""
    folder = Path(os.environ.get("FOCAL_DATA_DIR", HERE.parent / ".." / "shared" / "data"))
    return folder if (folder / "dates.jsonl").is_file() else None


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@dataclass(frozen=True)
class Row:
    """One phrase with the moment of speaking (taken as UTC) and what its authors expect of it."""

    id: str
    lang: str
    text: str
    at: datetime
    expected: str
    is_time: bool


def deadline_rows(folder: Path) -> list[Row]:
    """The rows that are deadlines."""
    found = []
    for row in rows_of(folder / "dates.jsonl"):
        if row["deadline_like"]:
            at = datetime.fromisoformat(row["reference"]).replace(tzinfo=UTC)
            found.append(Row(row["id"], row["lang"], row["text"], at, row["expected"][:16], row["grain"] != "day"))
    return found


def dateless_texts(folder: Path) -> Iterator[tuple[str, str]]:
    """(language, text) of what holds no date: of the commands, those of other families without a date among slots."""
    for row in rows_of(folder / "no-dates.jsonl"):
        yield row["lang"], row["text"]
    for row in rows_of(folder / "utterances.jsonl"):
        dated = any(slot["type"] in ("date", "time", "timeofday") for slot in row["slots"])
        if row["family"] == "other" and not dated:
            yield row["lang"], row["text"]


def other_conventions() -> tuple[frozenset[str], frozenset[str]]:
    """Ids of rows whose authors mean another day, and another hour, by the same words."""
    data = tomllib.loads((HERE / "dates_conventions.toml").read_text(encoding="utf-8"))
    days, times = (frozenset(i for ids in data[kind].values() for i in ids) for kind in ("day", "time"))
    return days, times


@dataclass
class Score:
    """Sums of one reader on one language; a question that holds the right answer is half."""

    rows: int = 0
    day: float = 0
    full: float = 0
    timed: int = 0
    time: float = 0
    wrong: int = 0
    asked: int = 0

    def add(self, row: Row, readings: list[str]) -> None:
        """Counts one row; a reading is a day or a local time to the minute."""
        day = _part({reading[:10] for reading in readings}, row.expected[:10])
        full = _part(set(readings), row.expected) if row.is_time else day * all(len(r) == 10 for r in readings)
        self.rows += 1
        self.day += day
        self.full += full
        self.timed += row.is_time
        self.time += full if row.is_time else 0
        self.wrong += len(readings) == 1 and not day
        self.asked += len(readings) > 1


def _part(found: set[str], right: str) -> float:
    if right not in found:
        return 0
    return 1 if len(found) == 1 else 0.5
