"""The interface for programs does what its description says, asked by a client that is not ours."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import Focal
from tests.bot.doors.web.browser import mark_all
from tests.browser.screen import served

TOOL = Path(__file__).parents[4] / ".venv" / "api" / "bin" / "schemathesis"
# The addresses of ``/api``.
ADDRESSES = 7


@pytest.mark.sweep
def test_the_interface_is_as_it_is_described(focal: Focal, tmp_path: Path) -> None:
    if not TOOL.is_file():
        pytest.skip("schemathesis is not installed: make sweep-api installs it")
    mark_all(focal)
    focal.settings = focal.settings.model_copy(update={"web_public": "topics,groups,meetings,items", "web_reads": 0})
    with served(focal) as address:
        told = subprocess.run(
            [
                *(str(TOOL), "run", f"{address}/api/openapi.json", "--max-examples", "100", "--checks", "all"),
                *("--seed", "8", "--no-color"),
            ],
            capture_output=True,
            text=True,
            check=False,
            timeout=500,
            cwd=tmp_path,
        )
    sys.stdout.write(told.stdout[told.stdout.find("== SUMMARY") :])
    assert told.returncode == 0, told.stdout[-8000:]
    assert re.search(rf"Tested: {ADDRESSES}\b", told.stdout), told.stdout[-3000:]
