"""The release sheet in a terminal."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from bot.app import Focal
from bot.cli.faults import InputFault
from bot.cli.release import carry_out, to_commands
from bot.doors.terminal.said import to_said

DESK, DELEGATE = "secretariat@example.org", "delegate@example.org"


@pytest.fixture
def release(focal: Focal, capsys: pytest.CaptureFixture[str]) -> Any:
    """Calls ``focal release`` as the secretariat, and gives what it prints."""

    def call(**asked: Any) -> str:
        words = {"send": (), "strike": (), "edit": None, "trust": None, "enrol": None, **asked}
        asyncio.run(carry_out(focal, DESK, to_commands(**words)))
        return capsys.readouterr().out.replace("\u2068", "").replace("\u2069", "")

    return call


def test_the_sheet_is_shown_changed_and_let_go(focal: Focal, release: Any) -> None:
    assert "Nothing is waiting for release." in release()
    said = release(enrol=DELEGATE)
    assert "will be reminded" in said or "enrolled already" in said
    words = f"action: {DELEGATE} to answer by 20 June"
    asyncio.run(focal.exchange(to_said(words, DESK, focal.now(), lang="en"), focal.now()))
    numbers = [int(each) for each in re.findall(r"Notice (\d+), to", release())]
    assert "now reads" in release(edit=(numbers[0], "Kindly answer."))
    assert "Kindly answer." in release()
    assert "struck" in release(strike=(numbers[0],))
    assert "released" in release(send=(numbers[1],))
    assert "without a release" in release(trust=DELEGATE)
    assert "Nothing is waiting for release." in release()


@pytest.mark.parametrize(
    "asked", [{"send": (99999999999999999999,)}, {"strike": (0,)}, {"edit": (-3, "Kindly answer.")}]
)
def test_a_number_that_no_notice_can_have_is_told_in_a_line(release: Any, asked: dict[str, Any]) -> None:
    with pytest.raises(InputFault, match=r"^--\w+: -?\d+ is no number of a notice") as told:
        release(**asked)
    assert "\n" not in str(told.value)
    assert "pydantic" not in str(told.value)
