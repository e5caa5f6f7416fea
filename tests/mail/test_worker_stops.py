"""``focal worker`` as an operator starts and stops it, over mail: a stop in the middle of a letter loses and repeats
nothing."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from storage.database import Database
from storage.messages import add_message
from storage.migrations.run import migrate
from storage.tables.notices import Message
from tests.command_line import call, without_settings
from tests.figures import Tell
from tests.mail.post_office import PostOffice, open_office
from tests.mail.test_mail_leaves import AT, reminder

ROOT = Path(__file__).parents[2]
LETTERS = 12
# On a busy machine a start takes its time; what stands still is given up after so many seconds.
LONGEST = 60
PERSON = "desk@example.org"


def settings(folder: Path, office: PostOffice) -> Mapping[str, str]:
    known = {
        "FOCAL_SMTP_HOST": "127.0.0.1",
        "FOCAL_SMTP_PORT": str(office.port),
        "FOCAL_SMTP_TLS": "none",
        "FOCAL_MAIL_FROM": "focal@example.org",
        "FOCAL_MAIL_REPLY_TO": "secretariat@example.org",
        "FOCAL_TICK_SECONDS": "1",
    }
    return {**without_settings(folder), **known}


def opened(folder: Path) -> Database:
    database = Database(f"sqlite:///{folder / 'focal.db'}")
    migrate(database)
    return database


def put(database: Database, count: int) -> None:
    with database.writing() as session:
        for number in range(count):
            add_message(
                session,
                kind="reply",
                person_id=None,
                place_id=None,
                platform="mail",
                installation="smtp",
                address=f"desk{number}@example.org",
                lang="en",
                zone="UTC",
                reply=reminder().model_dump(mode="json"),
                made_at=AT,
            )


def states(database: Database) -> Counter[str]:
    with database.reading() as session:
        return Counter(session.scalars(select(Message.state)))


@asynccontextmanager
async def started(env: Mapping[str, str]) -> AsyncIterator[Process]:
    """A worker at work. Whatever goes wrong meanwhile, none is left behind."""
    words = (sys.executable, "-m", "bot", "worker")
    process = await asyncio.create_subprocess_exec(*words, cwd=ROOT, env=env, stdout=PIPE, stderr=PIPE)
    assert process.stdout
    try:
        told = (await asyncio.wait_for(process.stdout.readline(), LONGEST)).decode()
        assert told == "Focal sends through mail; Ctrl-C stops it\n", told
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def stopped(process: Process, sign: int = signal.SIGTERM) -> float:
    """How many seconds it took to end in good order."""
    begun = time.monotonic()
    os.kill(process.pid, sign)
    assert await asyncio.wait_for(process.wait(), 10) == 0
    return time.monotonic() - begun


async def until(office: PostOffice, letters: int) -> None:
    async with asyncio.timeout(LONGEST):
        while len(office.taken) < letters:
            await office.more.wait()


async def stop_in_mid_letter(folder: Path, times: int, seed: int) -> tuple[PostOffice, float]:
    """Stops a worker ``times`` times while letters leave, and lets the last one end the work."""
    office, chance, slowest = PostOffice(slow=0.02), random.Random(seed), 0.0
    database = opened(folder)
    put(database, LETTERS)
    async with open_office(office):
        for _ in range(times):
            async with started(settings(folder, office)) as process:
                await until(office, min(LETTERS, len(office.taken) + chance.randrange(1, 3)))
                slowest = max(slowest, await stopped(process))
        async with started(settings(folder, office)) as process:
            await until(office, LETTERS)
            await stopped(process, signal.SIGINT)
    assert states(database) == {"sent": LETTERS}
    database.close()
    return office, slowest


def judged(office: PostOffice, copies: int = 1) -> tuple[int, int]:
    """How many letters were lost and how many came twice, by what the relay took over; each was put so many times."""
    arrived = Counter(recipient for recipient, _ in office.taken)
    wanted = [f"desk{number}@example.org" for number in range(LETTERS)]
    return sum(arrived[each] == 0 for each in wanted), sum(arrived[each] > copies for each in wanted)


def test_a_stop_in_the_middle_of_a_letter_loses_and_repeats_nothing(tmp_path: Path, tell: Tell) -> None:
    office, database = PostOffice(slow=0.02), opened(tmp_path)
    put(database, LETTERS)

    async def story() -> float:
        async with open_office(office), started(settings(tmp_path, office)) as process:
            second = await asyncio.to_thread(call, "worker", env=settings(tmp_path, office))
            assert (second.returncode, "serves" in second.stderr) == (2, True)
            put(database, LETTERS)
            await until(office, LETTERS + 1)
            return await stopped(process)

    seconds = asyncio.run(story())
    kept = states(database)
    database.close()
    unrecorded, twice = len(office.taken) - kept["sent"], judged(office, 2)[1]
    tell("R3", lost=2 * LETTERS - kept.total(), twice=twice, stops=1, stop=f"{seconds:.1f}s", unrecorded=unrecorded)
    assert seconds <= 10
    assert twice == 0
    # What was claimed and not begun is free for whoever comes next; nothing is in doubt.
    assert (kept["sent"], kept.total()) == (len(office.taken), 2 * LETTERS)
    assert set(kept) <= {"sent", "ready", "sending"}


@pytest.mark.sweep
def test_thirty_stops(tmp_path: Path, tell: Tell) -> None:
    lost = twice = 0
    slowest = 0.0
    for seed in range(3):
        folder = tmp_path / str(seed)
        folder.mkdir()
        office, seconds = asyncio.run(stop_in_mid_letter(folder, 10, seed))
        gone, doubled = judged(office)
        tell("R3", lost=gone, twice=doubled, seed=seed, stops=10, slowest_stop=f"{seconds:.1f}s")
        lost, twice, slowest = lost + gone, twice + doubled, max(slowest, seconds)
    assert (lost, twice) == (0, 0)
    assert slowest <= 10
