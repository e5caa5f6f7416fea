"""Files that were built to do harm are refused at once, in words; nothing of them is opened, followed or kept."""

from __future__ import annotations

import os
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from benchmarks.minutes_hostile import HOSTILE, Build, refused, taken_apart
from bot.minutes.files.read import read_file
from bot.minutes.files.types import Unreadable
from tests.figures import Tell


@pytest.mark.parametrize(("build", "name", "why"), HOSTILE)
def test_it_is_refused_quickly_and_with_little_memory(build: Build, name: str, why: str, tell: Tell) -> None:
    content = build()
    tracemalloc.start()
    began = time.perf_counter()
    taken_apart(content, name)
    spent, (_, most) = time.perf_counter() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    found = refused(content, name)
    told: dict[str, Any] = {"file": name, "seconds": f"{spent:.2f}", "megabytes": f"{most / 1e6:.1f}", "outcome": found}
    tell("S8", lost=None, twice=None, early=None, **told)
    assert found == why
    # Memory is watched here, which makes reading several times slower than it is.
    assert spent < 8
    assert most < 100_000_000


@pytest.mark.parametrize("kind", ["folder", "link", "pipe", "nothing"])
def test_only_a_file_itself_is_opened(kind: str, tmp_path: Path) -> None:
    at = tmp_path / "meeting.vtt"
    if kind == "folder":
        at.mkdir()
    elif kind == "link":
        (tmp_path / "other.vtt").write_text("WEBVTT", encoding="utf-8")
        at.symlink_to(tmp_path / "other.vtt")
    elif kind == "pipe":
        os.mkfifo(at)
    with pytest.raises(Unreadable, match="minutes-no-file"):
        list(read_file(at))


def test_a_line_without_an_end_is_cut() -> None:
    began = time.perf_counter()
    assert refused(b"a:b " * 2_000_000, "a.txt") == "read"
    assert time.perf_counter() - began < 8
