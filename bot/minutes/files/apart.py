"""Documents are taken apart in a process of their own, within limits of time and memory: what somebody built to do harm
breaks that one, and not the process that serves everybody else. It is given the document and nothing of the house."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any, Literal

import structlog

from bot.minutes.files.types import Unreadable
from handlers.unpack.blocks import Block, to_block
from handlers.unpack.serve import ENDED
from handlers.unpack.sheet import Sheet, to_sheet

log = structlog.get_logger()

Kind = Literal["word", "workbook", "sheets", "lists"]
# By the clock; within it the process has a limit of its own for what it works.
LONGEST = 30.0
# What the interpreter itself may need to start. Of the rest, secrets among it, it is told nothing.
NEEDED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def unpacked(content: bytes, kind: Kind) -> list[Block]:
    """All that a document holds, in its order. Raises ``Unreadable`` where it is none, or takes too much."""
    return [to_block(each) for each in _parts(content, kind)]


def unpacked_sheets(content: bytes, kind: Literal["sheets", "lists"]) -> list[Sheet]:
    """The sheets of a workbook, or the tables of a document, that hold a list. Raises ``Unreadable`` as ``unpacked``
    does."""
    return [to_sheet(each) for each in _parts(content, kind)]


def _parts(content: bytes, kind: Kind) -> list[Any]:
    command = [sys.executable, "-I", "-X", "utf8", "-m", f"handlers.unpack.{kind}"]
    known = {name: os.environ[name] for name in NEEDED if name in os.environ}
    try:
        # One thread: what several would need is more memory than is given.
        env = {**known, "OPENBLAS_NUM_THREADS": "1"}
        done = subprocess.run(  # noqa: S603 -- this interpreter and a module of the house; nothing of it is typed
            command, input=content, capture_output=True, timeout=LONGEST, env=env, check=False
        )
    except subprocess.TimeoutExpired:
        raise Unreadable("minutes-unsafe") from None
    return parts_told(done)


def parts_told(done: subprocess.CompletedProcess[bytes]) -> list[Any]:
    """What a process told of a document, each part as it made it plain. Raises ``Unreadable`` where that is not the
    whole."""
    # What was broken off may end within a line.
    lines = done.stdout.splitlines() if done.returncode == 0 else []
    *parts, last = [json.loads(line) for line in lines] or [None]
    if (why := _how_it_ended(last, done)) != "":
        raise Unreadable(why)
    return parts


def _how_it_ended(last: Any, done: subprocess.CompletedProcess[bytes]) -> str:
    """Why nothing is to be had of the document; empty where all of it is."""
    if done.returncode == 0 and isinstance(last, dict):
        return str(last[ENDED])
    log.warning("document_not_read", status=done.returncode, told=done.stderr[-2_000:].decode("utf-8", "replace"))
    return "minutes-unsafe" if done.returncode < 0 else "minutes-broken"
