"""A Sender that can fail in every way a platform can, over a ledger file that survives a killed process.

The ledger is the only judge in these tests: what stands there was seen by people, whatever Focal believes.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from handlers.answer import Line, Reply, Words

FAULTS = (
    "fine",
    "throttled",
    "refused",
    "reset-before",
    "reset-after",
    "hang-before",
    "hang-after",
    "error-before",
    "error-after",
    "truncated-after",
    "unknown-after",
    "raises-after",
    "blind-after",
    "defect",
    "gone",
    "paused",
)


class Ledger:
    """What happened at the platform, one line each, appended in one write."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, **line: Any) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, json.dumps(line).encode() + b"\n")
        finally:
            os.close(handle)

    def read(self, event: str) -> list[dict[str, Any]]:
        return list(self.lines(event))

    def lines(self, event: str) -> Iterator[dict[str, Any]]:
        """One after the other, for a day's worth of them would weigh more than what a test weighs."""
        if self.path.exists():
            with self.path.open() as written:
                yield from (line for line in map(json.loads, written) if line["event"] == event)

    def forget(self, content: str) -> None:
        """The platform never took it."""
        lines = self.path.read_text().splitlines(keepends=True)
        self.path.write_text("".join(line for line in lines if content not in json.loads(line).get("content", ())))


@dataclass
class ScriptedSender:
    """``fault`` strikes the first ``times`` tries of each content; ``lag`` is how late accepted messages show."""

    ledger: Ledger
    clock: Callable[[], datetime]
    platform: str = "chat"
    fault: str = "fine"
    times: int = 1
    lag: timedelta = timedelta(0)
    sees: bool = True
    away: frozenset[str] = frozenset()

    def working(self, target: Target) -> bool:
        return target.address not in self.away

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        content = contents(parcel.reply)
        tries = sum(1 for line in self.ledger.read("try") if line["content"] == content)
        self.ledger.write(event="try", content=content, key=key, plain=parcel.plain, at=self.clock().isoformat())
        if tries >= self.times:
            return self._accept(target, parcel, key)
        return await self._strike(target, parcel, key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        self.ledger.write(event="look", key=key, at=self.clock().isoformat())
        if not self.sees:
            return Looked(Sight.CANNOT)
        if self.fault == "blind-after" and len(self.ledger.read("look")) == 1:
            raise ConnectionResetError
        shown = [line for line in self.ledger.read("accept") if line["key"] == key and self._shows(line, since)]
        return Looked(Sight.FOUND, shown[0]["external"]) if shown else Looked(Sight.ABSENT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        self.ledger.write(event="update", external=external, content=contents(parcel.reply))
        return Outcome(Kind.SENT, external)

    async def _strike(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        if self.fault.endswith("-after"):
            self._accept(target, parcel, key)
        if self.fault.startswith("hang"):
            await asyncio.Event().wait()
        if self.fault.startswith("raises"):
            raise KeyError("ts")
        return self._said(target, parcel, key)

    def _said(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        said = {
            "throttled": Outcome(Kind.LATER, wait=3.0, detail="429"),
            "refused": Outcome(Kind.LATER, detail="connection refused"),
            "defect": Outcome(Kind.DEFECT, detail="invalid_blocks"),
            "gone": Outcome(Kind.ROUTE_GONE, detail="channel_not_found"),
            "paused": Outcome(Kind.PAUSED, detail="token_revoked"),
        }
        if self.fault == "fine":
            return self._accept(target, parcel, key)
        return said.get(self.fault, Outcome(Kind.DOUBT, detail=self.fault))

    def _accept(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        external = f"{len(self.ledger.read('accept'))}"
        content, at = contents(parcel.reply), self.clock().isoformat()
        where = f"{target.platform}/{target.address}"
        self.ledger.write(
            event="accept", content=content, key=key, external=external, at=at, where=where, repeat=parcel.repeat
        )
        return Outcome(Kind.SENT, external)

    def _shows(self, line: dict[str, Any], since: datetime) -> bool:
        at = datetime.fromisoformat(line["at"])
        return since <= at and at + self.lag <= self.clock()


def say(*keys: str) -> Reply:
    """A reply that carries these notices or events, so that the ledger can tell which were seen."""
    lines = tuple(Line(key="told", facts={"what": Words(text=key)}) for key in keys)
    return Reply(title=Line(key="digest"), parts=lines)


def contents(reply: Reply) -> list[str]:
    lines = (part for part in reply.parts if isinstance(part, Line))
    return [fact.text for line in lines for fact in line.facts.values() if isinstance(fact, Words)]


def count_seen(ledger: Ledger) -> Counter[str]:
    """How often people saw each notice or answer, leaving out repeats that say that they may be such."""
    return Counter(key for line in ledger.read("accept") if not line["repeat"] for key in line["content"])


def count_repeats(ledger: Ledger) -> Counter[str]:
    return Counter(key for line in ledger.read("accept") if line["repeat"] for key in line["content"])


class Hands:
    """A clock moved by hand; ``clock()`` gives the instant, ``steady()`` the same in seconds."""

    def __init__(self, at: datetime = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def steady(self) -> float:
        return self.at.timestamp()

    def move(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
