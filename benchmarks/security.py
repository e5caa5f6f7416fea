"""The scorecard of security: for each case, how many checks were made and how many of them failed.

A case stands on tests of the house, which are named here; what none covers is said to have no figure. With names of
cases as arguments only these are run.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).parent.parent
SLACK, TEAMS, WEB = "tests/bot/doors/slack", "tests/bot/doors/teams", "tests/bot/doors/web"
DRAWN, MODEL = "tests/bot/render", "tests/bot/model"
CASES: Mapping[str, tuple[str, Sequence[str]]] = MappingProxyType(
    {
        "S1": ("forged, replayed requests of Slack", [f"{SLACK}/test_in_forged.py", f"{SLACK}/test_in_once.py"]),
        "S2": ("forged tokens of Teams", [f"{TEAMS}/test_teams_forged.py", f"{TEAMS}/test_teams_trust.py"]),
        "S3": ("roles, places and tenants", ["tests/test_rights.py", f"{WEB}/test_pages_leak_nothing.py"]),
        "S4": ("rights gone before a button is pressed", []),
        "S5": ("injected instructions", [f"{MODEL}/test_model_proposes.py"]),
        "S6": ("live marks in what is shown", [f"{DRAWN}/test_slack_markup.py", f"{DRAWN}/test_card_markup.py"]),
        "S7": ("active cells in files", ["tests/handlers/register/test_register_export.py"]),
        "S8": ("hostile files", ["tests/minutes/test_hostile_files.py"]),
        "S9": ("addresses inside the house, tokens that leave it", []),
        "S10": ("sizes and limits", [f"{DRAWN}/test_slack_limits.py", f"{DRAWN}/test_card_limits.py"]),
        "S11": ("letters that deceive", ["tests/bot/understand/test_bad_input.py", "tests/test_bad_input.py"]),
        "S12": ("time to read anything", ["tests/bot/understand/dates/test_any_text_is_read_safely.py"]),
        "S13": ("tampering with the trail", ["tests/storage/test_audit_chain.py"]),
        "S14": ("export and erasure", ["tests/handlers/test_own_data.py"]),
        "S15": ("secrets, and a model that fails", ["tests/bot/test_secrets.py", f"{MODEL}/test_model_faults.py"]),
    }
)


def counted(files: Sequence[str]) -> tuple[int, int]:
    """How many checks were made, and how many failed or could not be made."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.xml"
        # The older family of reports, which has room for the figures that tests tell.
        report = ("-o", "junit_family=xunit1", f"--junit-xml={told}")
        words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *report, *files]
        subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
        told_of = re.search(r"<testsuite [^>]*>", told.read_text(encoding="utf-8"))
    found = {name: int(count) for name, count in re.findall(r'(\w+)="(\d+)"', told_of[0] if told_of else "")}
    return found["tests"] - found["skipped"], found["failures"] + found["errors"]


def main() -> int:
    wanted, failed = sys.argv[1:] or list(CASES), 0
    for name in wanted:
        about, files = CASES[name]
        made, wrong = counted(files) if files else (0, 0)
        failed += wrong
        print(f"{name}: {about}: {f'{made} checks, {wrong} failed' if made else 'no figure'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
