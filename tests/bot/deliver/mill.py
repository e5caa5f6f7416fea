"""Kills the real delivery at a named point, starts it again, and lets the ledger count. One process for many cases.

Called with a folder and a database; reads cases as JSON lines and answers each with a JSON line. Each life is a forked
process, so that a case costs no start of Python; when it forks, the parent has no connection and no thread.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import select, text

from bot.deliver.means import Pace
from storage.database import Database
from storage.tables.all import METADATA
from storage.tables.inbox import Event
from storage.tables.notices import Attempt, Message, Notice
from storage.workers import FencedOut
from tests.bot.deliver.office import PACE, fill, finish, means_of, take, with_points
from tests.bot.deliver.scripted import Hands, Ledger, ScriptedSender, count_repeats, count_seen

NOW = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
TABLES = ("attempts", "posts", "notices", "messages", "inbox", "routes", "workers", "places", "people")
EVENTS = (("e0", "desk0"), ("e1", "desk0"), ("e2", "desk9"))
LIVES = 6
USED = [METADATA.tables[name] for name in TABLES]
Case = dict[str, Any]
Work = Callable[[Case, Database, Path], None]


def main() -> None:
    """Cases come in on standard input until it ends."""
    folder, database = Path(sys.argv[1]), Database(sys.argv[2])
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    _warm_up(database, folder)
    for line in sys.stdin:
        print(json.dumps(_judge(json.loads(line), database, folder)), flush=True)  # noqa: T201


def _warm_up(database: Database, folder: Path) -> None:
    """Does all that is done once in a process, so that the lives forked from it need not do it again."""
    METADATA.create_all(database.engine)
    _prepare({}, database, folder)
    _work({"life": 1}, database, folder)
    gc.freeze()
    # A life is short: what it leaves in cycles goes with it.
    gc.disable()
    if threading.active_count() > 1:
        raise RuntimeError("forking with threads is not safe")


def _judge(case: Case, database: Database, folder: Path) -> Case:
    for name in ("ledger", "result", "fault", "over"):
        (folder / name).unlink(missing_ok=True)
    _prepare(case, database, folder)
    lives = 1
    while _life(_work, case | {"life": lives}, database, folder):
        lives += 1
        if lives > LIVES:
            return {"fault": "never ended", "case": case}
    return {"case": case, "lives": lives, **_read(folder)}


def _life(work: Work, case: Case, database: Database, folder: Path) -> bool:
    """One process's life; true where it was killed and must be started again."""
    pid = os.fork()
    if pid == 0:
        _live(work, case, database, folder)
    _, status = os.waitpid(pid, os.WUNTRACED)
    if os.WIFSTOPPED(status):
        # Frozen: another process does all the work meanwhile, and then the first one goes on as if nothing were.
        _life(work, case | {"life": case["life"] + 1}, database, folder)
        (folder / "over").touch()
        os.kill(pid, signal.SIGCONT)
        _, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status)


def _live(work: Work, case: Case, database: Database, folder: Path) -> None:
    try:
        work(case, database, folder)
    except BaseException:
        (folder / "fault").write_text(traceback.format_exc())
    finally:
        os._exit(0)


def _prepare(case: Case, database: Database, folder: Path) -> None:
    with database.writing() as session:
        for table in USED if database.sqlite else ():
            session.execute(table.delete())
        if not database.sqlite:
            session.execute(text(f"TRUNCATE {', '.join(t.name for t in USED)} RESTART IDENTITY CASCADE"))
        fill(session, NOW, kind=case.get("kind", "staff"))
    database.close()


def _work(case: Case, database: Database, folder: Path) -> None:
    ledger = Ledger(folder / "ledger")
    clock = Hands(_last(ledger))
    killer = Killer(case, lambda: _wake(folder, clock, ledger))
    senders = [_sender(case, ledger, clock, platform) for platform in ("chat", "mail")]
    worker = f"life{case['life']}" if case.get("takeover") else "one"
    means = means_of(database, clock, *senders, worker=worker, pace=_pace(case))
    means = replace(with_points(means, killer), steady=clock.steady)
    with suppress(*[FencedOut] if case.get("freeze") else []):
        for dedupe, order_key in EVENTS:
            take(means, dedupe, order_key, NOW)
        asyncio.run(finish(means, clock, NOW, step=6))
    (folder / "result").write_text(json.dumps(_result(database, killer)))
    database.close()


def _wake(folder: Path, clock: Hands, ledger: Ledger) -> None:
    """Time has gone on meanwhile. Who was not frozen is told of, since it proves nothing."""
    if not (folder / "over").exists():
        (folder / "fault").write_text("went on before another had taken over")
    clock.at = max(clock.at, _last(ledger))


def _fault(case: Case, platform: str) -> str:
    """Only the chat closes people's addresses: by mail everybody is reached."""
    fault = str(case.get("fault", "fine"))
    return "fine" if fault == "gone" and platform == "mail" else fault


def _pace(case: Case) -> Pace:
    """A frozen process must not hold a transaction that the other waits for, hence one thing at a time there, and no
    beat in the middle of it."""
    return replace(PACE, at_once=1, send=1, beat=3600) if case.get("freeze") else replace(PACE, beat=0.02)


def _sender(case: Case, ledger: Ledger, clock: Hands, platform: str) -> ScriptedSender:
    return ScriptedSender(
        ledger,
        clock,
        platform,
        fault=_fault(case, platform),
        lag=timedelta(seconds=case.get("lag", 0)),
        sees=case.get("sees", True),
    )


def _last(ledger: Ledger) -> datetime:
    """Time goes on from where the platform last saw this deployment."""
    seen = [line["at"] for event in ("try", "look", "accept") for line in ledger.read(event)]
    return max((datetime.fromisoformat(at) for at in seen), default=NOW)


def _result(database: Database, killer: Killer) -> Case:
    with database.reading() as session:
        notices = {n.key: [n.state, n.reason] for n in session.scalars(select(Notice))}
        events = {e.dedupe: e.state for e in session.scalars(select(Event))}
        messages = Counter(m.state for m in session.scalars(select(Message)))
        doubts = sum(m.doubt for m in session.scalars(select(Message)))
        ended = session.scalars(select(Attempt.detail)).all()
    return {
        "notices": notices,
        "events": events,
        "messages": messages,
        "doubts": doubts,
        "tries": len(ended),
        "unreceipted": ended.count("no receipt"),
        "points": killer.hits,
    }


def _read(folder: Path) -> Case:
    ledger, result, fault = Ledger(folder / "ledger"), folder / "result", folder / "fault"
    return {
        "seen": count_seen(ledger),
        "repeats": count_repeats(ledger),
        "late": [(datetime.fromisoformat(line["at"]) - NOW).total_seconds() for line in ledger.read("accept")],
        "result": json.loads(result.read_text()) if result.exists() else None,
        "trouble": fault.read_text() if fault.exists() else None,
    }


class Killer:
    """Counts failpoints and ends or freezes the process, without a word, at one of them; only in its first lives."""

    def __init__(self, case: Case, woken: Callable[[], None]) -> None:
        self._signal, self._woken = signal.SIGSTOP if case.get("freeze") else signal.SIGKILL, woken
        self.hits: Counter[str] = Counter()
        self._point = case.get("point") if case["life"] <= case.get("kills", 1) else None
        self._hit = case.get("hit", 1)

    def __call__(self, name: str) -> None:
        self.hits[name] += 1
        if name == self._point and self.hits[name] == self._hit:
            strike(self._signal)
            self._woken()


def strike(sent: int) -> None:
    """Ends or freezes this process right here."""
    # Sent to the process, it goes to its first thread: this one would go on until that one has its turn.
    signal.pthread_kill(threading.get_ident(), sent)


if __name__ == "__main__":
    main()
