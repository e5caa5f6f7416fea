"""``focal say`` and ``focal release`` tell a script by their exit status whether what was said was refused."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.app import Focal
from bot.cli.release import carry_out, to_commands
from bot.cli.spoken import status_of
from bot.doors.terminal.said import to_said
from tests.command_line import call, without_settings

DESK, STRANGER = "secretariat@example.org", "stranger@example.net"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("who leads accessibility?", 0),
        ("thank you", 0),
        ("close 99", 1),
        ("who leads wobbling?", 1),
        ("blorp fnord", 1),
        ("hello", 0),
        ("", 1),
        ("a " * 20_000, 1),
    ],
)
def test_a_refusal_and_what_is_not_understood_end_with_1(focal: Focal, words: str, status: int) -> None:
    said = to_said(words, DESK, focal.now(), lang="en")
    assert status_of(asyncio.run(focal.exchange(said, focal.now()))) == status


@pytest.mark.parametrize(("who", "status"), [(DESK, 0), (STRANGER, 1)])
def test_the_sheet_refused_ends_with_1(focal: Focal, who: str, status: int) -> None:
    assert asyncio.run(carry_out(focal, who, to_commands((), (), None, None, None))) == status


@pytest.mark.parametrize("words", [("say", "close 99"), ("release",)])
def test_the_reply_is_printed_all_the_same(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = call(*words, "--as", STRANGER, env=without_settings(tmp_path))
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.strip()
