"""What is understood of the test sentences and how long it takes, per language and per command."""

from __future__ import annotations

import statistics
import time
import tomllib
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.understand.data import LANGS
from bot.understand.jsonl import as_row
from bot.understand.names import Names
from bot.understand.phrases import phrases_of
from bot.understand.resolve import resolve
from bot.understand.types import Asker, NameEntry, NameKind, Talked
from bot.understand.understand import understand

FOLDER = Path(__file__).parent.parent / "tests" / "understanding"
AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
ASKER = Asker("someone@example.org", None, "Europe/Zurich")
KINDS: tuple[NameKind, ...] = ("body", "topic", "office", "meeting")
ROUNDS = 5


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def _names(extra: int = 0) -> Names:
    data = _load("names")
    known = [NameEntry(kind, id_, text) for kind in KINDS for id_, texts in data[kind] for text in texts]
    more = [NameEntry("topic", f"t{i}", f"programme {i} on subject {i * 7919 % 10_007}", "en") for i in range(extra)]
    return Names([*known, *more])


def _holds(wanted: Any, found: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(key in found and _holds(wanted[key], found[key]) for key in wanted)
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(_holds, wanted, found))
    return bool(wanted == found)


def _read(words: str, names: Names) -> dict[str, Any]:
    return as_row(resolve(understand(words, ASKER, names, Talked(), AT), names, ASKER, Talked(), AT))


def _time(words: str, names: Names) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        _read(words, names)
        times.append(time.perf_counter() - start)
    return min(times) * 1_000


def _score(lang: str, names: Names, per_command: Counter[tuple[str, bool]]) -> str:
    data = _load(lang)
    rows = [(_read(words, names), command, fields) for words, command, fields in data["say"]]
    right = [row["command"] == command for row, command, _ in rows]
    whole = [r and _holds(fields, row["fields"]) for r, (row, _, fields) in zip(right, rows, strict=True)]
    per_command.update((command, good) for good, (_, command, _) in zip(whole, rows, strict=True))
    taken = sum(1 for words in data["none"] if _read(words, names)["command"])
    times = sorted(_time(words, names) for words in [words for words, *_ in data["say"]] + data["none"])
    return (
        f"{lang}: command {sum(right)}/{len(rows)}, all fields {sum(whole)}/{len(rows)}, from talk {taken}/"
        f"{len(data['none'])}, median {statistics.median(times):.2f} ms, p95 {times[int(len(times) * 0.95)]:.2f} ms"
    )


def _first(lang: str) -> float:
    start = time.perf_counter()
    phrases_of(lang)
    return (time.perf_counter() - start) * 1_000


def main() -> None:
    """Prints the figures, one line for each language, then for each command that is not always understood."""
    print("phrases compiled, ms:", {lang: round(_first(lang)) for lang in LANGS})
    names, many = _names(16), _names(1_990)
    commands: Counter[tuple[str, bool]] = Counter()
    for lang in LANGS:
        print(_score(lang, names, commands))
    for command in sorted({name for name, _ in commands}):
        print(f"  {command}: {commands[command, True]} right, {commands[command, False]} wrong")
    for words in ("who leads accessibility in ITU-D?", "who leads underwater archaeology?", "who leads accesibilty?"):
        few, more = _time(words, names), _time(words, many)
        print(f"{words} 26 topics {few:.2f} ms, 2,000 topics {more:.2f} ms, {more / few:.1f} times")


if __name__ == "__main__":
    main()
