"""Measures the import of a large register, from the file to the commit, with a progress bar."""

from __future__ import annotations

import csv
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from rich.progress import Progress

from handlers.register.apply import apply
from handlers.register.difference import difference
from handlers.register.read import read_register
from storage.database import Database
from storage.migrations.run import migrate
from storage.seed_load import load_seed

AT = datetime(2024, 5, 14, 8, tzinfo=UTC)
BODIES = ("br", "tsb", "bdt", "gs")
COLUMNS = ("topic", "body", "role", "person", "email", "class", "since", "source")


def write_rows(path: Path, rows: int) -> None:
    """A CSV file with so many focal points: ten to a topic, each office in five roles."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(rows):
            office, body = number % (rows // 5 or 1), BODIES[number % 4]
            role = "focal_point" if number % 10 < 4 else "alternate"
            address = f"office{office}@example.org"
            told = ("staff", "2024-01-01", "made up")
            writer.writerow((f"Subject {number // 10:04}", body, role, f"Office {office}", address, *told))


def measure_import(folder: Path, rows: int) -> float:
    """Seconds to read, compare and take in so many rows on SQLite."""
    path = folder / "register.csv"
    write_rows(path, rows)
    database = Database(f"sqlite:///{folder / 'import.db'}")
    migrate(database)
    with database.writing() as session:
        load_seed(session, AT)
    with Progress(transient=True) as bar:
        seconds = _import(database, path, bar)
    database.close()
    return seconds


def _import(database: Database, path: Path, bar: Progress) -> float:
    task = bar.add_task("importing", total=None)
    start = perf_counter()
    register = read_register(path)
    with database.writing() as session:
        found = difference(session, register, AT.date())
        apply(session, found, None, AT, lambda done, total: bar.update(task, completed=done, total=total))
    return perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        print(f"import of 10,000 register rows: {measure_import(Path(name), 10_000):.2f} s")


if __name__ == "__main__":
    main()
