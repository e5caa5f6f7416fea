"""JSON Lines from a stream: each line an object whose values are words, with a clear fault for whatever is none."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Iterator, Mapping
from typing import Any, BinaryIO

from bot.cli.faults import InputFault

LONGEST = 1_000_000
CHUNK = 65_536
MARK = b"\xef\xbb\xbf"


def read_rows(stream: BinaryIO) -> Iterator[tuple[int, dict[str, Any] | InputFault]]:
    """Each line with its number, as an object or as the fault that it is; empty lines are passed over."""
    for number, line in enumerate(_lines(stream), 1):
        if line is None:
            yield number, InputFault(f"longer than {LONGEST} bytes")
        elif line.strip():
            yield number, _row(line)


def to_fault(number: int, fault: Exception) -> dict[str, Any]:
    """The row that answers a line which can't be read."""
    return {"error": f"line {number}: {fault}"}


def print_row(row: Mapping[str, Any]) -> None:
    """One line of standard output, there at once for whoever waits for it."""
    text = json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(text + b"\n")
    sys.stdout.buffer.flush()


def words(row: Mapping[str, Any], key: str) -> str | None:
    """The words under a key, nothing where it is absent or null. Raises ``InputFault`` for anything but words."""
    value = row.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputFault(f"{key} is no text; write it in quotes")


def need_words(row: Mapping[str, Any], key: str) -> str:
    """The words under a key that must be there; they may be empty."""
    found = words(row, key)
    if found is None:
        raise InputFault(f"{key} is missing")
    return found


def strange(row: Mapping[str, Any], known: Collection[str]) -> dict[str, list[str]]:
    """What to add to an answer where a row has keys that mean nothing here: a slip of the pen is not swallowed."""
    found = sorted(set(row) - set(known))
    return {"ignored": found} if found else {}


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Line by line, nothing in place of a line that is too long; such a line is never held in memory whole."""
    while line := stream.readline(LONGEST + 1):
        if len(line) <= LONGEST or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(CHUNK)) and not rest.endswith(b"\n"):
            pass
        yield None


def _row(line: bytes) -> dict[str, Any] | InputFault:
    try:
        row = json.loads(line.removeprefix(MARK).decode("utf-8"))
    except UnicodeDecodeError:
        return InputFault("not UTF-8; save the file as UTF-8")
    except (ValueError, RecursionError):
        return InputFault("not JSON; write one object a line")
    return row if isinstance(row, dict) else InputFault("not a JSON object")
