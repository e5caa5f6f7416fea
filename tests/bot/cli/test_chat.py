"""The minute that a newcomer has: a question, an action, a reminder, and leave taken in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.doors.terminal.welcome import farewell
from bot.render.plain import plain

MINUTE = ("who leads accessibility in ITU-D?", "action: BDT to send the checklist to TSB by Friday", "my reminders")
LEAVES = {"en": "exit", "ru": "выход"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where these talks keep what they keep."""
    return tmp_path_factory.mktemp("home")


def talk(home: Path, *lines: str, lang: str = "en") -> str:
    """What ``focal run`` shows to somebody who types these lines."""
    typed = "".join(f"{line}\n" for line in lines)
    env = {"FOCAL_DATABASE_URL": f"sqlite:///{home / 'focal.db'}"}
    ran = CliRunner().invoke(app, ["run", "--lang", lang], input=typed, env=env)
    assert ran.exit_code == 0, ran.exception
    return ran.stdout


def test_a_newcomer_sees_all_three_jobs(home: Path) -> None:
    shown = talk(home, *MINUTE)
    for words in ("Three things to try", "BDT accessibility office (example)", "is recorded", "Friday", "Example data"):
        assert words in shown
    assert shown.rstrip().splitlines()[-1].startswith("> Goodbye")


@pytest.mark.parametrize("lang", LEAVES)
def test_leave_taken_in_words_ends_the_conversation(lang: str, home: Path) -> None:
    shown = talk(home, LEAVES[lang], "help", lang=lang)
    assert shown.splitlines()[-1] == f"> {plain(farewell(), lang, 'UTC')}"
