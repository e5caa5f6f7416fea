"""JSON Lines from a stream, with a clear fault for a line that is none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from bot.cli.faults import InputFault

LONGEST = 1_000_000


def read_rows(stream: BinaryIO) -> Iterator[dict[str, Any] | InputFault]:
    """Each line as an object, or as the fault that it is; empty lines are passed over."""
    for number, line in enumerate(stream, 1):
        if line.strip():
            yield _row(number, line)


def _row(number: int, line: bytes) -> dict[str, Any] | InputFault:
    if len(line) > LONGEST:
        return InputFault(f"line {number} is longer than {LONGEST} bytes")
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return InputFault(f"line {number} is not UTF-8; save the file as UTF-8")
    except (ValueError, RecursionError):
        return InputFault(f"line {number} is not JSON; write one object a line")
    return row if isinstance(row, dict) else InputFault(f"line {number} is not a JSON object")
