"""The packages that Focal runs on: each is known by version and digest, goes in without a network, and is named."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import call, without_settings
from tests.figures import Tell

ROOT = Path(__file__).parent.parent.parent
# Filled by ``make sweep-security`` from the package index, each file by its digest; here nothing asks for one.
WHEELS = ROOT / ".venv" / "wheels"
PIN = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?: ; (?P<where>.+?))? \\\n(?P<digests>(?: +--hash=.+\n)+)"
)
DIGEST = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# SDKs of Teams and of Slack whose makers have ended them.
ENDED = re.compile(r"botbuilder|botframework|slackclient")


def key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def locked() -> Mapping[str, str]:
    """Version by package; the whole file is made of nothing but these."""
    text = (ROOT / "locked.txt").read_text(encoding="utf-8")
    assert PIN.sub("", text) == ""
    found = {key(each["name"]): each for each in PIN.finditer(text)}
    assert [name for name, each in found.items() if not DIGEST.search(each["digests"])] == []
    return {name: each["version"] for name, each in found.items()}


def needed(name: str, extras: frozenset[str], seen: dict[str, Distribution]) -> Iterator[str]:
    """Everything that is asked for by what is installed, and is installed itself."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    if seen.setdefault(key(name), found) is not found:
        return
    yield key(name)
    for asked in found.requires or ():
        said, _, only = asked.partition(";")
        extra = re.search(r"extra == ['\"]([^'\"]+)['\"]", only)
        if extra is None or extra[1] in extras:
            of, _, inner = re.split(r"[<>=!~ (]", said, maxsplit=1)[0].partition("[")
            yield from needed(of.strip(), frozenset(inner.rstrip("]").split(",")), seen)


def test_every_package_is_known_by_version_and_digest(locked: Mapping[str, str], tell: Tell) -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    tried = {key(line.partition("==")[0]): line.partition("==")[2] for line in lines}
    asked = set(needed("focal", frozenset({"meaning"}), {})) - {"focal"}
    unpinned = sorted(asked - locked.keys())
    other = {name for name in locked.keys() & tried.keys() if locked[name] != tried[name]}
    ended = sorted(name for name in locked if ENDED.search(name))
    told: dict[str, Any] = {"packages": len(locked), "needed": len(asked), "unpinned": len(unpinned)}
    tell("S15 locked", lost=None, twice=None, early=None, **told, other_versions=len(other), ended=len(ended))
    assert len(asked) > 50
    assert (unpinned, other, ended) == ([], set(), [])


def bill(words: str) -> Mapping[str, str]:
    """Version by package, as a bill of materials has it."""
    told = json.loads(words)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["name"] == "focal"
    parts = told["components"]
    assert [part for part in parts if part["purl"] != f"pkg:pypi/{part['name']}@{part['version']}"] == []
    assert len({part["bom-ref"] for part in parts}) == len(parts)
    return {part["name"]: part["version"] for part in parts}


def test_the_bill_of_materials_names_whatever_runs(tmp_path: Path) -> None:
    ended = call("sbom", env=without_settings(tmp_path))
    asked = set(needed("focal", frozenset({"meaning"}), {})) - {"focal"}
    named = bill(ended.stdout)
    assert {name: distribution(name).version for name in asked} == {name: named[name] for name in asked}


@pytest.mark.sweep
def test_it_goes_in_by_digest_without_a_network_and_answers(
    locked: Mapping[str, str], tmp_path: Path, tell: Tell
) -> None:
    if not WHEELS.is_dir():
        pytest.skip("no packages here: `make sweep-security` fetches them")
    python, offline = _installed(tmp_path)
    env = {**offline, "FOCAL_DATABASE_URL": f"sqlite:///{tmp_path / 'focal.db'}"}
    ran = _run(env, python, "-P", "-m", "bot", "say", "who leads accessibility in ITU-D?")
    assert "accessib" in ran.casefold()
    named = bill(_run(env, python, "-P", "-m", "bot", "sbom"))
    strange = {name: version for name, version in named.items() if locked.get(name) != version}
    tell("S15 offline", lost=None, twice=None, early=None, installed=len(named), not_locked=len(strange))
    assert len(named) > 50
    assert strange == {}


def _installed(folder: Path) -> tuple[str, Mapping[str, str]]:
    """A new environment into which Focal's wheel went with what is locked, and nothing else. A digest that is not the
    file's is refused."""
    # No settings of this machine's installer, which might name an index; and none that is told to be asked.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "FOCAL_", "PYTHON"))}
    offline = {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    venv.create(folder / "there", with_pip=True, symlinks=True)
    python = str(folder / "there" / "bin" / "python")
    _run(offline, sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "own"), cwd=ROOT)
    [own] = (folder / "own").glob("*.whl")
    by_digest = ("install", "--quiet", "--no-compile", "--find-links", str(WHEELS), "--require-hashes", "-r")
    wrong = folder / "wrong.txt"
    wrong.write_text(re.sub(r"(?<=sha256:)[0-9a-f]{8}", "0" * 8, (ROOT / "locked.txt").read_text()))
    assert "THESE PACKAGES DO NOT MATCH" in _run(offline, python, "-m", "pip", *by_digest, str(wrong), good=False)
    _run(offline, python, "-m", "pip", *by_digest, str(ROOT / "locked.txt"))
    _run(offline, python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", str(own))
    return python, offline


def _run(env: Mapping[str, str], *words: str, cwd: Path | None = None, good: bool = True) -> str:
    ran = subprocess.run(
        words, env=dict(env), cwd=cwd or Path(words[0]).parent, capture_output=True, text=True, check=False
    )
    assert (ran.returncode == 0) == good, ran.stderr
    return ran.stdout if good else ran.stderr
