"""``make bench-teams``: Teams' door beside a bare route with the same check of tokens, in one run on this machine.

Read the ratios: server and caller share the machine's cores. ``--seconds``: how long each load lasts. With KIND and the
address of the keys it is one of the servers itself, and prints its port.
"""

from __future__ import annotations

import argparse
import asyncio
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Request, Response

from benchmarks.teams_load import APP, ISSUER, TENANT, Signer, Taken, as_fast_as_taken
from bot.app import Focal, open_database
from bot.doors.teams.http import PATH
from bot.doors.teams.keys import Keys
from bot.doors.teams.verify import Guard
from bot.load import doors
from bot.serving.http import loop_factory, to_config
from bot.serving.site import opened
from bot.settings import Settings

ROUNDS = 3


def settings(folder: Path, keys: str) -> Settings:
    return Settings(
        database_url=f"sqlite:///{folder}/focal.db",
        log_level="error",
        teams_app_id=APP,
        teams_allowed=TENANT,
        teams_keys_url=keys,
    )


async def bare(keys: str, _folder: Path) -> None:
    """Checks the token, says yes, keeps nothing."""
    guard, app = Guard(APP, ISSUER, Keys(keys), frozenset({"https://smba.trafficmanager.net"})), FastAPI()

    async def receive(request: Request) -> Response:
        await guard.verified(await request.body(), request.headers.get("authorization", ""))
        return Response(status_code=202)

    app.add_api_route(PATH, receive, methods=["POST"], response_model=None)
    await serve(app)


async def whole(keys: str, folder: Path) -> None:
    """Focal's door over a real inbox, whose answers are not made: they would share its cores."""
    known = settings(folder, keys)
    focal = Focal(known, open_database(known, datetime.now(UTC)))
    async with opened(focal, doors(known)) as site:
        site.process.answers.ring = lambda: None  # type: ignore[method-assign]  # only what is kept is measured
        await serve(site.web)


async def serve(app: FastAPI) -> None:
    listening = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(listening.getsockname()[1], flush=True)
    await uvicorn.Server(to_config(app)).serve([listening])


@contextmanager
def server(kind: str, keys: str, folder: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "benchmarks.teams", kind, keys, str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()


def measured(kind: str, keys: str, token: str, seconds: float) -> Taken:
    with tempfile.TemporaryDirectory() as name, server(kind, keys, Path(name)) as port:
        numbers = count()
        asyncio.run(as_fast_as_taken(port, token, numbers, 0.5))
        before = next(numbers)
        taken = asyncio.run(as_fast_as_taken(port, token, numbers, seconds))
        if kind == "door":
            check_kept(Path(name), before + len(taken.spent))
        return taken


def check_kept(folder: Path, least: int) -> None:
    """Whatever was acknowledged is there."""
    connection = sqlite3.connect(f"file:{folder}/focal.db?mode=ro", uri=True)
    try:
        [(kept,)] = connection.execute("SELECT count(*) FROM inbox").fetchall()
    finally:
        connection.close()
    assert kept >= least, f"{least} were acknowledged and {kept} kept"


def compare(seconds: float) -> None:
    """Round about, so that a busy moment of the machine strikes both alike; the middle of the ratios counts."""
    signer, ratios = Signer(), list[float]()
    with signer.told() as keys:
        for _ in range(ROUNDS):
            route, own = (measured(kind, keys, signer.token(), seconds) for kind in ("bare", "door"))
            ratios.append(len(own.spent) / len(route.spent))
            for name, taken in (("bare route", route), ("Focal's door", own)):
                print(f"{name}: {len(taken.spent) / seconds:.0f}/s, p99 {taken.percentile(0.99):.1f} ms, ", end="")
                print(f"{taken.refused} refused")
    print(f"middle of {ROUNDS}: the door, which keeps what it takes, does {statistics.median(ratios):.2f} of the route")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("server", nargs="*", help="KIND KEYS FOLDER: one of the servers")
    parser.add_argument("--seconds", type=float, default=3.0)
    given = parser.parse_args()
    if not given.server:
        compare(given.seconds)
        return
    kind, keys, folder = given.server
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run({"bare": bare, "door": whole}[kind](keys, Path(folder)))


if __name__ == "__main__":
    main()
