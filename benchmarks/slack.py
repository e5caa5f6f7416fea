"""``make bench-slack``: Slack's door beside stock Bolt and a bare route, in one run on this machine.

Read the ratios: server, caller and Slack's API share the machine's cores. ``--seconds``: how long each load lasts.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sqlite3
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain, cycle
from pathlib import Path
from threading import Event, Semaphore, Thread

from benchmarks.slack_certificate import certificate
from benchmarks.slack_load import NUMBERS, SECRET, Taken, as_fast_as_taken, at_a_rate, messages
from bot.app import open_database
from bot.settings import Settings
from storage.tables.people import Person

ROUNDS = 3
RATE = 100
HANGING = 50
# As long as Focal waits for a model at most, in seconds; the load ends before.
HANGS, LOAD = 8, 6.0
# Of what is said one in so many is a question; the rest is talk in a channel, which is acknowledged alone.
EVERY = 10
KILLED_AFTER = 1.5
# Seconds in which a server loads what it loads once, before it is measured.
WARM = 0.5
QUESTION = "who leads accessibility in ITU-D?"
NONSENSE = "purple umbrellas never answer letters"


class Api:
    """Slack's Web API beside it, over TLS."""

    def __init__(self, port: int, pem: Path) -> None:
        self.url = f"https://127.0.0.1:{port}/api/"
        self._count, self._context = f"https://127.0.0.1:{port}/count", ssl.create_default_context(cafile=str(pem))

    def posted(self, until: int = 0, within: float = 0.0) -> int:
        """How many messages were posted; waits for so many, but no longer than so many seconds."""
        url = f"{self._count}?until={until}&within={within}"
        with urllib.request.urlopen(url, context=self._context) as answer:  # noqa: S310  (https, beside)
            return int(json.load(answer))


@contextmanager
def started(command: list[str], env: Mapping[str, str], folder: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server, and the port that its first line ends with."""
    with (folder / "errors.txt").open("a") as errors:
        process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=errors, text=True)
        try:
            assert process.stdout is not None
            first = process.stdout.readline().partition(";")[0]
            assert first, (folder / "errors.txt").read_text()[-2_000:]
            yield process, int(first.strip().rpartition(":")[2])
        finally:
            process.kill()
            process.wait()


@contextmanager
def server(kind: str, api: str, folder: Path, pem: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "benchmarks.slack_servers", kind, api, str(folder)]
    with started(command, {**os.environ, "SSL_CERT_FILE": str(pem)}, folder) as (_, port):
        yield port


def acknowledged(kind: str, api: Api, pem: Path, seconds: float) -> Taken:
    """How many requests are acknowledged, and how fast."""
    with folder_with_tables() as folder, server(kind, api.url, folder, pem) as port:
        payloads = messages("U1", "D1", QUESTION, NUMBERS)
        asyncio.run(as_fast_as_taken(port, payloads, WARM))
        return asyncio.run(as_fast_as_taken(port, payloads, seconds))


def replied(kind: str, api: Api, pem: Path, seconds: float) -> float:
    """Replies a second that reached Slack, the last one included, once the server has said its first words."""
    with folder_with_tables() as folder, server(kind, api.url, folder, pem) as port:
        payloads, before = messages("U1", "D1", QUESTION, NUMBERS), api.posted()
        first = len(asyncio.run(as_fast_as_taken(port, payloads, WARM)).stamps)
        before = api.posted(before + first, 3 * seconds)
        began = time.perf_counter()
        taken = asyncio.run(as_fast_as_taken(port, payloads, seconds))
        there = api.posted(before + len(taken.stamps), 3 * seconds) - before
        return there / (time.perf_counter() - began)


@contextmanager
def folder_with_tables() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite:///{name}/focal.db"
        database = open_database(Settings(database_url=url, log_level="error"), datetime.now(UTC))
        with database.writing() as session:
            session.add_all(staff(number) for number in range(2 * HANGING))
        database.close()
        yield Path(name)


def staff(number: int) -> Person:
    ref = f"u{number}@example.org"
    return Person(ref=ref, email=ref, name=f"Office {number}", kind="staff")


@contextmanager
def hanging_model() -> Iterator[tuple[str, Semaphore]]:
    """An endpoint that takes every question and answers none; the semaphore counts those asked."""
    asked, over = Semaphore(0), Event()

    class Silent(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.release()
            over.wait()

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Silent)
    httpd.daemon_threads = True
    Thread(target=httpd.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{httpd.server_port}/v1", asked
    finally:
        over.set()
        httpd.shutdown()


@contextmanager
def focal_serve(api: Api, pem: Path, folder: Path, model: str = "") -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Focal as an operator starts it."""
    known = {
        "FOCAL_DATABASE_URL": f"sqlite:///{folder}/focal.db",
        "FOCAL_SLACK_BOT_TOKEN": "xoxb-bench",
        "FOCAL_SLACK_SIGNING_SECRET": SECRET,
        "FOCAL_SLACK_API_URL": api.url,
        "FOCAL_HTTP_PORT": "0",
        "SSL_CERT_FILE": str(pem),
    }
    named = {"FOCAL_MODEL": "silent", "FOCAL_MODEL_URL": model, "FOCAL_MODEL_SECONDS": str(HANGS)} if model else {}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("FOCAL_")}
    with started([sys.executable, "-m", "bot", "serve"], {**clean, **known, **named}, folder) as serving:
        yield serving


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"file:{folder}/focal.db?mode=ro", uri=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def felt(api: Api, pem: Path) -> None:
    """What people feel: talk and questions at a rate, while a model hangs."""
    with folder_with_tables() as folder, hanging_model() as (url, asked), focal_serve(api, pem, folder, url) as served:
        port = served[1]
        silly = [next(messages(f"U{each}", f"D{each}", NONSENSE, NUMBERS)) for each in range(HANGING)]
        asyncio.run(at_a_rate(port, silly, RATE))
        hang = sum(asked.acquire(timeout=5) for _ in range(HANGING))
        talk = messages("U1", "C1", "we talked about it", NUMBERS)
        # Others than those who wait for the model, each in a conversation of their own, as people are.
        asking = cycle(messages(f"U{each}", f"D{each}", QUESTION, NUMBERS) for each in range(HANGING, 2 * HANGING))
        load = [next(next(asking)) if number % EVERY == 0 else next(talk) for number in range(int(RATE * LOAD))]
        before = api.posted()
        taken = asyncio.run(at_a_rate(port, load, RATE))
        ended = time.perf_counter()
        api.posted(before + len(load[::EVERY]), 1.0)
        spent = time.perf_counter() - ended
        waiting = "SELECT count(*) FROM inbox WHERE state IN ('new', 'taken')"
        [(open_still,)] = rows(folder, waiting)
        hanging = rows(folder, f"{waiting} AND payload LIKE '%{NONSENSE}%'")[0][0]
        told = f"{len(taken.stamps)} events at {RATE}/s, one in {EVERY} a question"
        print(f"felt: {told}, {hang} model calls hanging, {taken.refused} refused:")
        told = f"acknowledged p50 {statistics.median(taken.spent):.1f} ms, p99 {taken.percentile(0.99):.1f} ms"
        waiting_yet = int(str(open_still)) - int(str(hanging))
        print(f"  {told}; {spent:.2f} s after the end {waiting_yet} wait (and {hanging} for the model)")


def killed(api: Api, pem: Path) -> None:
    """Killed in the middle of a flood: what was acknowledged must be there."""
    with folder_with_tables() as folder, focal_serve(api, pem, folder) as (process, port):
        people = chain.from_iterable(
            zip(*(messages(f"U{n}", f"D{n}", QUESTION, NUMBERS) for n in range(8)), strict=True)
        )

        async def flood() -> Taken:
            loop = asyncio.get_running_loop()
            loop.call_later(KILLED_AFTER, process.send_signal, signal.SIGKILL)
            return await as_fast_as_taken(port, people, 10)

        taken = asyncio.run(flood())
        kept = {str(key).rpartition(":")[2] for (key,) in rows(folder, "SELECT dedupe FROM inbox")}
        lost = [stamp for stamp in taken.stamps if stamp not in kept]
        print(f"killed -9 after {KILLED_AFTER} s: {len(taken.stamps)} acknowledged, {len(lost)} lost")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=3.0)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory() as name:
        pem = certificate(Path(name))
        with server("api", str(pem), Path(name), pem) as port:
            api = Api(port, pem)
            compare(api, pem, seconds)
            felt(api, pem)
            killed(api, pem)


def compare(api: Api, pem: Path, seconds: float) -> None:
    """Round about, so that a busy moment of the machine strikes all alike; the middle of the ratios counts."""
    acks, echoes = list[float](), list[float]()
    for _ in range(ROUNDS):
        route, own = (len(acknowledged(kind, api, pem, seconds).stamps) / seconds for kind in ("bare", "door"))
        acks.append(own / route)
        print(f"acknowledged/s, stored: Focal's door {own:.0f}, bare route {route:.0f}, ratio {acks[-1]:.2f}")
        bolt, mine = (replied(kind, api, pem, seconds) for kind in ("bolt-echo", "door-echo"))
        echoes.append(mine / bolt)
        print(f"event → reply/s over TLS: Focal's door {mine:.0f}, stock Bolt {bolt:.0f}, ratio {echoes[-1]:.2f}")
    print(f"middle of {ROUNDS}: acknowledged {statistics.median(acks):.2f} of the bare route (goal 0.45), ", end="")
    print(f"replies {statistics.median(echoes):.2f} times stock Bolt's (goal 2)")


if __name__ == "__main__":
    main()
