"""``make bench-dates``: the deadline language in figures, per language, beside its peers, in one run.

The third-party rows lie in the folder FOCAL_DATA_DIR (by default ../shared/data); chrono-node is measured where
FOCAL_CHRONO_DIR names a folder with its node_modules. Rows whose authors follow another convention are listed by id in
``dates_conventions.toml`` and are left out of the first table; the second shows all rows.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from benchmarks.dates_peers import by_chrono, by_dateparser, chrono_folder
from benchmarks.dates_rows import LANGS, Row, Score, data_folder, dateless_texts, deadline_rows, other_conventions
from benchmarks.own_kinds import own_kinds
from bot.understand.dates.numeric import day_first_of
from bot.understand.dates.read import read_due
from handlers.commands.fields import Due, Lang

AT = datetime(2024, 5, 21, 10, tzinfo=UTC)
Reader = Callable[[str, str, datetime], list[str]]
ATTACKS = {"digits": "7" * 20_000, "numbers": "12 " * 7_000, "dates": "3/4 " * 5_000, "words": "by friday " * 2_000,
           "brackets": "(" * 20_000, "spans": "two weeks after " * 1_300}  # fmt: skip


def shown(due: Due) -> str:
    """A reading as the rows write it."""
    if due.kind == "date":
        return due.date.isoformat()
    return due.at.isoformat(timespec="minutes") if due.kind == "moment" else due.kind


def by_focal(text: str, lang: str, at: datetime) -> list[str]:
    """The readings of the deadline language."""
    known = cast("Lang", lang) if lang else None
    found = read_due(text, known, at, "UTC", day_first=day_first_of(text, known, None))
    return [shown(due) for due in found.readings] if found is not None else []


def scored(rows: Iterable[Row], answers: Iterable[list[str]], *, timed: bool = False) -> dict[str, Score]:
    """Scores per language; ``timed`` for a reader that always gives a time, which isn't held against it."""
    scores = {lang: Score() for lang in LANGS}
    for row, readings in zip(rows, answers, strict=True):
        scores[row.lang].add(row, readings if row.is_time or not timed else [r[:10] for r in readings])
    return scores


def table(title: str, scores: dict[str, Score]) -> None:
    """One line per language."""
    print(f"\n{title}\n  lang  rows  day    day+time  of times of day   asked  wrong day in silence")
    for lang, s in scores.items():
        if s.rows:
            print(f"  {lang}  {s.rows:6} {s.day / s.rows:6.3f} {s.full / s.rows:8.3f}"
                  f"   {s.time:6.1f} of {s.timed:<4}  {s.asked:6}  {s.wrong:5} ({s.wrong / s.rows:.3f})")  # fmt: skip


def compare(rows: list[Row]) -> None:
    """The days and times that each reader gets right."""
    days, times = other_conventions()
    kept = [row for row in rows if row.id not in days]
    answers = {row.id: by_focal(row.text, row.lang, row.at) for row in rows}
    table("Focal, day (rows of another convention left out)", scored(kept, [answers[row.id] for row in kept]))
    both = [row for row in kept if row.id not in times]
    table("Focal, day and time (the same, and other hours left out)", scored(both, [answers[row.id] for row in both]))
    table("Focal, all rows", scored(rows, [answers[row.id] for row in rows]))
    table(
        "dateparser search_dates, language given",
        scored(kept, [by_dateparser(r.text, r.lang, r.at) for r in kept], timed=True),
    )
    folder = chrono_folder()
    if folder is None:
        print("\nchrono-node: not measured (FOCAL_CHRONO_DIR names no folder with it)")
        return
    found, median = by_chrono(folder, [(row.text, row.lang, row.at) for row in kept])
    table(f"chrono-node, language given (median {median:.0f} us in node)", scored(kept, found))


def false_dates(folder: Path) -> None:
    """Dates found where none is said."""
    texts = list(dateless_texts(folder))
    for name, reader in (("Focal", by_focal), ("dateparser", by_dateparser)):
        found = [(lang, text, reader(text, lang, AT)) for lang, text in texts]
        hits = [hit for hit in found if hit[2]]
        print(f"\nA date found where none is: {name} {len(hits)} of {len(texts)} ({len(hits) / len(texts):.3f})")
        for lang, text, readings in hits if name == "Focal" else ():
            print(f"  {lang}  {text[:90]!r} -> {', '.join(readings)}")


def seconds(reader: Callable[[], Any]) -> float:
    """What one call takes of the processor, so that whatever else runs on the machine doesn't count."""
    start = time.process_time()
    reader()
    return time.process_time() - start


def per_sentence(texts: list[tuple[str, str, datetime]], read: Reader) -> tuple[float, float]:
    """Median and 95th percentile in microseconds; each text is read three times and the best counts."""
    times = sorted(min(seconds(partial(read, *text)) for _ in range(3)) * 1e6 for text in texts)
    return statistics.median(times), times[int(len(times) * 0.95)]


def speed(rows: list[Row]) -> None:
    """Time per sentence, the language known or not, beside dateparser on the same sentences."""
    print("\nTime per sentence, us          median      p95")
    texts = [(row.text, row.lang, row.at) for row in rows if len(row.text) > 12]
    known = per_sentence(texts, by_focal)
    unknown = per_sentence(texts, lambda text, _, at: by_focal(text, "", at))
    peer = per_sentence(texts[::4], by_dateparser)
    for name, (median, late) in (("Focal, language known", known), ("unknown", unknown), ("dateparser", peer)):
        print(f"  {name:26} {median:8.0f} {late:8.0f}")
    print(f"  ratios: to dateparser {known[0] / peer[0]:.3f}, unknown to known {unknown[0] / known[0]:.2f}")


def attacks() -> None:
    """Twenty thousand letters of the worst kinds, in every language."""
    print("\n20 KB, slowest language, ms")
    for name, text in ATTACKS.items():
        slowest = max(seconds(partial(by_focal, text, lang, AT)) for lang in LANGS)
        print(f"  {name:10} {slowest * 1000:6.1f}")


def main() -> int:
    """Prints all figures."""
    own_kinds()
    attacks()
    folder = data_folder()
    if folder is None:
        print("\nThe third-party rows are not here: set FOCAL_DATA_DIR to their folder.")
        return 0
    rows = deadline_rows(folder)
    compare(rows)
    false_dates(folder)
    speed(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
