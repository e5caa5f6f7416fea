"""A new machine: what set-up says where something is missing, and that it does nothing where all is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parent.parent
TOOLS = ("sh", "cat", "cksum", "dirname", "grep")
OLD = "#!/bin/sh\nexit 1\n"
# A Python as Debian ships it: no ensurepip until its package is installed.
BARE = f"""#!/bin/sh
case "$*" in *ensurepip*) exit 1 ;; esac
exec "{sys.executable}" "$@"
"""
# One without a network, whose new environment is itself.
CUT_OFF = f"""#!/bin/sh
case "$*" in
    "-m venv .venv") {shutil.which("mkdir")} -p .venv/bin && {shutil.which("cp")} "$0" .venv/bin/python ;;
    *"pip install"*) exit 1 ;;
    *) exec "{sys.executable}" "$@" ;;
esac
"""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder with Focal's set-up, and a bin folder that holds all that this machine has."""
    for name in ("set-up.sh", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "bin").mkdir()
    for tool in TOOLS:
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool) or tool)
    return tmp_path


def _have(machine: Path, name: str, script: str) -> None:
    path = machine / "bin" / name
    path.write_text(script)
    path.chmod(0o755)


def _set_up(machine: Path, want: str = "run") -> tuple[int, str]:
    ran = subprocess.run(
        [shutil.which("sh") or "sh", str(machine / "set-up.sh"), want],
        env={"PATH": str(machine / "bin")}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ran.returncode, ran.stderr


@pytest.mark.parametrize(
    ("system", "line"), [("Linux", "sudo apt-get install python3 python3-venv"), ("Darwin", "brew install python")]
)
def test_without_python_one_line_is_given_that_mends_it(machine: Path, system: str, line: str) -> None:
    _have(machine, "uname", f"#!/bin/sh\necho {system}\n")
    _have(machine, "apt-get", OLD)
    _have(machine, "python3", OLD)
    status, said = _set_up(machine)
    assert status == 1
    assert said.splitlines() == ["Focal needs Python 3.11 or later and found none. This mends it:", f"    {line}"]
    assert not (machine / ".venv").exists()


def test_without_venv_the_package_is_named(machine: Path) -> None:
    _have(machine, "uname", "#!/bin/sh\necho Linux\n")
    _have(machine, "apt-get", OLD)
    _have(machine, "python3", BARE)
    status, said = _set_up(machine)
    assert status == 1
    assert "not its module venv" in said
    assert said.splitlines()[-1] == "    sudo apt-get install python3-venv"


@pytest.mark.parametrize(("processor", "compiles"), [("x86_64", True), ("arm64", False)])
def test_what_an_intel_mac_has_to_compile_is_told_with_what_it_needs(
    machine: Path, processor: str, compiles: bool
) -> None:
    _have(machine, "uname", f'#!/bin/sh\n[ "$1" = -m ] && echo {processor} || echo Darwin\n')
    _have(machine, "python3", CUT_OFF)
    _have(machine, "rm", f'#!/bin/sh\nexec {shutil.which("rm")} "$@"\n')
    status, said = _set_up(machine)
    assert status == 1
    assert "    make run" in said.splitlines()
    assert ("    brew install rust openssl@3" in said) is compiles


def test_a_python_beside_the_systems_own_has_a_package_of_its_own(machine: Path) -> None:
    _have(machine, "uname", "#!/bin/sh\necho Linux\n")
    _have(machine, "apt-get", OLD)
    _have(machine, "python3", OLD)
    _have(machine, "python3.12", BARE)
    status, said = _set_up(machine)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert (status, said.splitlines()[-1]) == (1, f"    sudo apt-get install python{version}-venv")


def _installed(machine: Path, want: str) -> None:
    texts = b"".join((machine / name).read_bytes() for name in ("pyproject.toml", "constraints.txt", "set-up.sh"))
    summed = subprocess.run(["cksum"], input=texts, capture_output=True, check=True).stdout.decode().strip()
    (machine / ".venv/bin").mkdir(parents=True)
    (machine / ".venv/bin/python").symlink_to(sys.executable)
    (machine / f".venv/focal-{want}").write_text(f"{summed} {os.path.realpath(machine)}")


@pytest.mark.parametrize(("there", "want"), [("run", "run"), ("dev", "dev"), ("dev", "run")])
def test_a_second_start_installs_nothing(machine: Path, there: str, want: str) -> None:
    _installed(machine, there)
    assert _set_up(machine, want) == (0, "")


def test_what_tests_need_is_not_there_after_a_run(machine: Path) -> None:
    _installed(machine, "run")
    status, said = _set_up(machine, "dev")
    assert status != 0
    assert said


def test_other_versions_are_installed_anew(machine: Path) -> None:
    _installed(machine, "dev")
    (machine / "constraints.txt").write_text("")
    status, said = _set_up(machine, "dev")
    assert status != 0
    assert said


def test_each_package_runs_on_the_oldest_python_that_focal_takes() -> None:
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    oldest = said.removeprefix(">=")
    assert SpecifierSet(said).contains(oldest)
    pins = [Requirement(line) for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if line]
    assert len(pins) > 100
    needed = {pin.name: _wanted(pin) for pin in pins}
    assert {name: each for name, each in needed.items() if not SpecifierSet(each).contains(oldest)} == {}


def _wanted(pin: Requirement) -> str:
    """Which Pythons a package takes, as it tells itself; where another release is installed than is pinned, none."""
    try:
        told = metadata(pin.name)
    except PackageNotFoundError:
        # Pinned for another system.
        return ""
    takes = str(told["Requires-Python"]) if "Requires-Python" in told else ""
    return takes if pin.specifier.contains(told["Version"]) else "<3"
