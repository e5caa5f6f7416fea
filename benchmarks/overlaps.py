"""Possible duplication: found and wrongly found among sixty activities in six languages, by words and with meaning."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from bot.load import has_meaning, meaning_index
from bot.understand.sense.alike import Alike

FILE = Path(__file__).with_suffix(".toml")
Row = Mapping[str, Any]


def read() -> Sequence[Row]:
    rows: Sequence[Row] = tomllib.loads(FILE.read_text(encoding="utf-8"))["activities"]
    return rows


def count(rows: Sequence[Row], alike: Alike) -> tuple[int, int, int]:
    """Right, wrong and missed pairs of different bodies."""
    likeness = alike([(row["lang"], row["text"]) for row in rows])
    right = wrong = missed = 0
    for (i, one), (j, other) in combinations(enumerate(rows), 2):
        if one["body"] == other["body"]:
            continue
        same = "same" in one and one["same"] == other.get("same")
        found = likeness(i, j, one["topic"] == other["topic"]) > 0
        right, wrong, missed = right + (same and found), wrong + (found and not same), missed + (same and not found)
    return right, wrong, missed


def tell(name: str, counts: tuple[int, int, int]) -> None:
    right, wrong, missed = counts
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed)
    print(f"{name}: {right} right, {wrong} wrong, {missed} missed; precision {precision:.2f}, recall {recall:.2f}")


def main() -> None:
    rows = read()
    tell("by words", count(rows, Alike()))
    if has_meaning():
        tell("with meaning", count(rows, Alike(meaning_index())))
    else:
        print("with meaning: the extra is not installed")


if __name__ == "__main__":
    main()
