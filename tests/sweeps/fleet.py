"""Several processes that deliver, started, killed and counted; judged by what the platform took."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select as choose

from storage.database import Database
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from tests.bot.deliver.scripted import Ledger
from tests.figures import Tell

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
FAR = timedelta(days=30)


@dataclass(frozen=True)
class Judged:
    """What the platform's ledger says of what was to be told. ``late`` and ``pause``, the longest time in which nothing
    came, in seconds."""

    lost: int
    twice: int
    early: int
    late: tuple[float, ...]
    share: float
    pause: float

    def told(self, tell: Tell, case: str, seed: int | None = None, **more: Any) -> None:
        counted: dict[str, Any] = {"lost": self.lost, "twice": self.twice, "early": self.early}
        tell(case, **counted, late=self.late, seed=seed, least_share=f"{self.share:.0%}", **more)


@dataclass
class Fleet:
    """``count`` people, each to be told one thing at the moment ``due``."""

    database: Database
    folder: Path
    count: int
    due: datetime
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    sent: int = 0
    _pipe: tuple[int, int] = field(default_factory=os.pipe)
    _rest: bytes = b""

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.folder / "ledger")

    def start(self, name: str, url: str | None = None) -> None:
        where = url or self.database.url.render_as_string(hide_password=False)
        command = [sys.executable, "-m", "tests.sweeps.carrier", where, str(self.ledger.path), name]
        with (self.folder / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(command, stdout=self._pipe[1], stderr=log, cwd=ROOT)

    def kill(self, name: str) -> None:
        process = self.running.pop(name)
        process.kill()
        process.wait()

    def lines(self, patience: float = PATIENCE) -> Iterator[str]:
        """What the processes say, until nothing is left to be told; fails where that takes too long."""
        ends = time.monotonic() + patience
        while time.monotonic() < ends:
            ready, _, _ = select.select([self._pipe[0]], [], [], 0.5)
            if not ready and self.left() == 0:
                return
            for line in self._read() if ready else []:
                self.sent += line.endswith(" sent")
                yield line
        raise TimeoutError(f"{self.left()} of {self.count} are left after {patience:.0f} s")

    def finish(self, patience: float = PATIENCE) -> None:
        for _ in self.lines(patience):
            pass

    def left(self) -> int:
        """What is still open in the database."""
        with self.database.reading() as session:
            planned = session.scalar(choose(func.count()).where(Notice.state.in_(("planned", "composed")))) or 0
            open_ = Message.state.in_(("ready", "sending", "doubt"))
            return planned + (session.scalar(choose(func.count()).select_from(Message).where(open_)) or 0)

    def judged(self) -> Judged:
        lines = self.ledger.read("accept")
        seen = Counter(key for line in lines for key in line["content"])
        late = [(datetime.fromisoformat(line["at"]) - self.due).total_seconds() for line in lines]
        by = Counter(line["by"] for line in lines)
        return Judged(
            lost=sum(f"n{number}" not in seen for number in range(self.count)),
            twice=sum(count > 1 for count in seen.values()),
            early=sum(each < 0 for each in late),
            late=tuple(late),
            share=min(by.values(), default=0) / max(1, len(lines)),
            pause=max((after - before for before, after in pairwise(sorted(late))), default=0.0),
        )

    def _read(self) -> list[str]:
        *whole, self._rest = (self._rest + os.read(self._pipe[0], 65_536)).split(b"\n")
        return [line.decode() for line in whole]


@contextmanager
def fleet(database: Database, folder: Path, count: int) -> Iterator[Fleet]:
    """Everything is due at once, now; whoever still runs at the end is stopped."""
    due = database.now()
    with database.writing() as session:
        people = [
            {"ref": f"p{n}@example.org", "name": f"Desk {n}", "kind": "staff", "enrolled": True, "version": 1}
            for n in range(count)
        ]
        session.execute(insert(Person), [{**each, "id": n + 1} for n, each in enumerate(people)])
        ways = {"platform": "chat", "installation": "here", "rank": 0, "state": "open", "version": 1}
        session.execute(insert(Route), [{**ways, "person_id": n + 1, "address": f"p{n}"} for n in range(count)])
        told = {"stage": "lead", "due": due, "latest": due + FAR, "state": "planned", "version": 1}
        session.execute(insert(Notice), [{**told, "key": f"n{n}", "person_id": n + 1} for n in range(count)])
    made = Fleet(database, folder, count, due)
    try:
        yield made
    finally:
        for process in made.running.values():
            process.terminate()
        for process in made.running.values():
            process.wait(20)
        for end in made._pipe:
            os.close(end)
