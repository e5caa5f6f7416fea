"""The scorecard of security: for each case, how many checks were made, how many of them failed, and what was counted.

A case stands on tests of the house, which are named here; all of them run at once, over two processes. With names of
cases as arguments only these are run.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
SLACK, TEAMS, WEB = "tests/bot/doors/slack", "tests/bot/doors/teams", "tests/bot/doors/web"
DRAWN, MODEL, ATTACKS = "tests/bot/render", "tests/bot/model", "tests/attacks"
CASES: Mapping[str, tuple[str, Sequence[str]]] = MappingProxyType(
    {
        "S1": ("forged, replayed requests of Slack", [f"{SLACK}/test_in_forged.py", f"{SLACK}/test_in_once.py"]),
        "S2": ("forged tokens of Teams", [f"{TEAMS}/test_teams_forged.py", f"{TEAMS}/test_teams_trust.py"]),
        "S3": (
            "roles, places and tenants",
            [
                *("tests/test_rights.py", f"{ATTACKS}/test_nothing_leaks.py"),
                *(f"{WEB}/test_pages_leak_nothing.py", f"{WEB}/test_pages_withstand_anything.py"),
            ],
        ),
        "S4": ("rights gone before a button is pressed", [f"{ATTACKS}/test_rights_gone.py"]),
        "S5": ("injected instructions", [f"{MODEL}/test_model_proposes.py", "tests/minutes/test_injections.py"]),
        "S6": ("live marks in what is shown", [f"{DRAWN}/test_slack_markup.py", f"{DRAWN}/test_card_markup.py"]),
        "S7": (
            "what acts in files and calendars",
            [
                *(f"{ATTACKS}/test_files_are_inert.py", "tests/handlers/register/test_register_export.py"),
                *("tests/handlers/action_files/test_action_register.py",),
            ],
        ),
        "S8": ("hostile files", ["tests/minutes/test_hostile_files.py"]),
        "S9": (
            "addresses inside the house, tokens that leave it",
            [f"{ATTACKS}/test_links_lead_nowhere.py", "tests/bot/doors/test_files_fetched.py"],
        ),
        "S10": ("sizes and limits", [f"{DRAWN}/test_slack_limits.py", f"{DRAWN}/test_card_limits.py"]),
        "S11": ("letters that deceive", ["tests/bot/understand/test_bad_input.py", "tests/test_bad_input.py"]),
        "S12": (
            "time to read anything",
            ["tests/bot/understand/dates/test_any_text_is_read_safely.py", f"{ATTACKS}/test_patterns_are_quick.py"],
        ),
        "S13": ("tampering with the trail", ["tests/storage/test_audit_chain.py"]),
        "S14": ("export and erasure", ["tests/handlers/test_own_data.py", "tests/storage/test_retention.py"]),
        "S15": (
            "secrets, packages, and a model that fails",
            [
                *("tests/bot/test_secrets.py", f"{MODEL}/test_model_faults.py", f"{SLACK}/test_in_logs.py"),
                *(f"{ATTACKS}/test_packages.py", f"{ATTACKS}/test_secrets_stay.py"),
            ],
        ),
    }
)


@dataclass
class Counted:
    """What was seen of one case; ``told`` are the lines of figures of its tests."""

    made: int = 0
    wrong: int = 0
    seconds: float = 0
    told: list[str] = field(default_factory=list)


def run(files: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """Each check with the file that was asked for."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.xml"
        # The older family of reports, which names files and has room for the figures that tests tell.
        report = ("-o", "junit_family=xunit1", f"--junit-xml={told}")
        spread = ("-n", "2", "--dist", "worksteal", "-p", "no:cacheprovider")
        subprocess.run([sys.executable, "-m", "pytest", "-q", *spread, *report, *files], cwd=ROOT, check=False,
                       stdout=subprocess.DEVNULL)  # fmt: skip
        # Written by pytest, one line above.
        for case in ElementTree.parse(told).iter("testcase"):  # noqa: S314
            # Its own file is another one where a test is shared by several.
            at = case.get("classname", "").replace(".", "/")
            yield next(each for each in files if at.startswith(each.removesuffix(".py"))), case


def counted(wanted: Sequence[str]) -> Mapping[str, Counted]:
    case_of = {file: name for name in wanted for file in CASES[name][1]}
    found = {name: Counted() for name in wanted}
    for file, case in run(list(case_of)):
        seen = found[case_of[file]]
        amiss = case.find("failure") is not None or case.find("error") is not None
        seen.made += case.find("skipped") is None
        seen.wrong += amiss
        seen.seconds += float(case.get("time", 0))
        seen.told += [str(each.get("value")) for each in case.iter("property") if each.get("name") == "figures"]
    return found


def summed(lines: Sequence[str]) -> Iterator[str]:
    """A line for each thing that was told: where several tests tell of it, what they counted together, and the most of
    what they measured. What a line does not count is left out."""
    by_name: dict[str, list[dict[str, str]]] = {}
    for line in lines:
        words = re.split(r" (?=\w+=)", line)
        given = dict(word.split("=", 1) for word in words[1:])
        by_name.setdefault(words[0], []).append({name: said for name, said in given.items() if said != "-"})
    for name, told in by_name.items():
        several = [f"of={len(told)}"] if len(told) > 1 else []
        values = (f"{each}={_together([row[each] for row in told if each in row])}" for each in told[0])
        yield " ".join([name, *several, *(each for each in values if not each.endswith("="))])


def _together(said: Sequence[str]) -> str:
    """One value stands as it is; words that differ say nothing together."""
    if len(set(said)) == 1 and not said[0].isdigit():
        return said[0]
    if all(each.isdigit() for each in said):
        return str(sum(map(int, said)))
    numbers = all(re.fullmatch(r"\d+\.\d+", each) for each in said)
    return f"{max(map(float, said))}" if numbers else ""


def main() -> int:
    found = counted(sys.argv[1:] or list(CASES))
    for name, seen in found.items():
        figure = f"{seen.made} checks, {seen.wrong} failed, {seen.seconds:.0f} s" if seen.made else "no figure"
        print(f"{name}: {CASES[name][0]}: {figure}")
        for line in summed(seen.told):
            print(f"    {line}")
    return 1 if any(seen.wrong or not seen.made for seen in found.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
