"""The command line called in this process, which costs a tenth of a process of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from typer.testing import CliRunner

from bot.__main__ import app
from bot.cli.faults import FAULTS, tell


@dataclass(frozen=True)
class Ended:
    """What a command wrote, and its exit status."""

    returncode: int
    stdout: str
    stderr: str


def without_settings(folder: Path, **variables: str) -> Mapping[str, str]:
    """This process's environment with these settings of Focal alone, and a database in the folder."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("FOCAL_")}
    return {**clean, "FOCAL_DATABASE_URL": f"sqlite:///{folder / 'focal.db'}", **variables}


def call(*words: str, env: Mapping[str, str]) -> Ended:
    """Runs a sub-command that leaves nothing behind in the process, and tells its faults as ``focal`` does."""
    away = dict.fromkeys(name for name in os.environ if name.startswith("FOCAL_"))
    ended = CliRunner().invoke(app, list(words), env={**away, **env})
    fault = ended.exception
    if not isinstance(fault, FAULTS):
        assert fault is None or isinstance(fault, SystemExit), fault
        return Ended(ended.exit_code, ended.stdout, ended.stderr)
    with redirect_stderr(StringIO()) as told:
        tell(fault)
    return Ended(2, ended.stdout, ended.stderr + told.getvalue())
