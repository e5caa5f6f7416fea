"""The walls of the house, checked: sizes, directions of imports, clocks, what the README names."""

from __future__ import annotations

import ast
import os
import re
import statistics
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from bot.__main__ import app
from bot.settings import FILE_VARIABLE, Settings
from handlers.commands.catalogue import COMMANDS
from tests.slow import slow_tests

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "storage", "prompts")
EMPTY_WORDS = re.compile(
    r"Manager|Service|Helper|Utils?(?![a-z])|Base(?![a-z])|(^|_)(manager|service|helpers?|utils?|base)(_|$)"
)
LATE_IMPORTS = {"bot/load.py"}
CLOCKS = {"bot/app.py", "bot/__main__.py"}
# Where a process's clock may be asked, by the name that stands before the dot.
CLOCK_CALLS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
}


@cache
def _files() -> tuple[Path, ...]:
    rooms = (*ROOMS, "tests", "benchmarks")
    return tuple(sorted(each for room in rooms for each in (ROOT / room).rglob("*.py")))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_tree(path)))


def _in_rooms() -> Iterator[Path]:
    return (path for path in _files() if _name(path).split("/")[0] in ROOMS)


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in _nodes(path) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@cache
def _at_the_head(path: Path) -> frozenset[ast.stmt]:
    """The statements of a module, and of an ``if TYPE_CHECKING`` in it."""
    own = _tree(path).body
    return frozenset([*own, *(node for each in own if isinstance(each, ast.If) for node in each.body)])


def _lengths() -> dict[str, int]:
    found = ((path, node) for path in _in_rooms() for node in _functions(path))
    return {
        f"{_name(path)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1 for path, node in found
    }


def test_no_file_is_longer_than_250_lines() -> None:
    lines = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in _files()}
    assert {name: count for name, count in lines.items() if count > 250} == {}


def test_functions_are_short() -> None:
    lengths = _lengths()
    assert {name: count for name, count in lengths.items() if count > 50} == {}
    assert statistics.median(lengths.values()) <= 8


def test_most_functions_are_read_at_a_glance() -> None:
    lengths = _lengths().values()
    assert sum(count <= 10 for count in lengths) >= 0.7 * len(lengths)


def test_names_say_what_a_thing_is() -> None:
    named = {
        f"{_name(path)}:{node.lineno} {node.name}"
        for path in _in_rooms()
        for node in _nodes(path)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and EMPTY_WORDS.search(node.name)
    }
    assert named | {_name(path) for path in _in_rooms() if EMPTY_WORDS.search(path.stem)} == set()


def test_what_converts_refuses_nothing() -> None:
    refusing = {
        f"{_name(path)} {each.name}"
        for path in _in_rooms()
        for each in _functions(path)
        if re.match("_?(to|from)_", each.name) and "raise Refusal(" in ast.unparse(each)
    }
    assert refusing == set()


def test_nothing_is_left_to_do() -> None:
    marks = tuple(mark + ending for mark in ("TODO", "FIXME", "XXX") for ending in (":", " ", "("))
    assert [
        _name(path) for path in _in_rooms() if any(mark in path.read_text(encoding="utf-8") for mark in marks)
    ] == []


def test_nothing_is_imported_inside_a_function() -> None:
    late = {
        f"{_name(path)}:{node.lineno}"
        for path in _files()
        if _name(path) not in LATE_IMPORTS
        for node in _nodes(path)
        if isinstance(node, ast.Import | ast.ImportFrom) and node not in _at_the_head(path)
    }
    assert late == set()


def test_one_file_imports_by_name() -> None:
    names = {"import_module", "__import__"}
    by_name = {
        _name(path)
        for path in _in_rooms()
        for node in _nodes(path)
        if isinstance(node, ast.Name | ast.Attribute)
        and (node.id if isinstance(node, ast.Name) else node.attr) in names
    }
    assert by_name <= LATE_IMPORTS


def test_the_clock_is_read_at_the_door_alone() -> None:
    readers = {
        f"{_name(path)}:{node.lineno}"
        for path in _in_rooms()
        for node in _nodes(path)
        if isinstance(node, ast.Attribute) and (_last(node.value), node.attr) in CLOCK_CALLS
    }
    assert {each for each in readers if each.split(":")[0] not in CLOCKS and not each.startswith("bot/doors/")} == set()


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def test_what_is_left_to_the_slow_tests_is_a_test() -> None:
    files = {_name(path): path for path in (ROOT / "tests").rglob("test_*.py")}
    written = {f"{name}::{each.name}" for name, path in files.items() for each in _functions(path)}
    assert {each.partition("[")[0] for each in slow_tests()} <= written | files.keys()


def test_init_files_are_empty() -> None:
    assert [_name(path) for path in _files() if path.name == "__init__.py" and path.read_text(encoding="utf-8")] == []


def test_the_readme_names_every_command_setting_and_sub_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = "".join(re.findall(r"(?m)^\| `FOCAL_.*$", readme))
    settings = [name for name in Settings.model_fields if f"`FOCAL_{name.upper()}`" not in table]
    commands = [each.name or each.callback.__name__ for each in app.registered_commands if each.callback]
    groups = [str(each.name) for each in app.registered_groups]
    assert settings + [name for name in (FILE_VARIABLE, *COMMANDS, *commands, *groups) if name not in readme] == []


@cache
def _paths() -> tuple[str, ...]:
    """Every file and folder, a folder with a stroke behind it, and one before each."""
    found = [*ROOT.iterdir(), *(each for room in (*ROOMS, "tests", "benchmarks") for each in (ROOT / room).rglob("*"))]
    return tuple(f"/{_name(each)}{'/' * each.is_dir()}" for each in found)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_path_that_is_named_is_there(name: str) -> None:
    said = (ROOT / name).read_text(encoding="utf-8").replace("LANG", "en").replace("AREA", "items")
    named = set(re.findall(r"`(?!/)([\w./-]+(?:/|\.(?:py|toml|ftl|md|json|npz|txt|yaml)))`", said))
    assert len(named) > 5
    # Where a table says the folder, a file is called by its name alone.
    assert {each for each in named if not any(path.endswith(f"/{each}") for path in _paths())} == set()


def test_the_script_is_the_command_line() -> None:
    (script,) = entry_points(group="console_scripts", name="focal")
    assert script.value == "bot.__main__:main"


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked into an empty folder."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_gives_a_newcomer_the_first_minute_from_an_empty_folder(unpacked: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FOCAL_")}
    environment |= {"PYTHONPATH": str(unpacked), "FOCAL_DATABASE_URL": f"sqlite:///{tmp_path / 'focal.db'}"}
    typed = ("who leads accessibility in ITU-D?", "action: BDT to send the checklist to TSB by Friday", "exit", "help")
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "bot", "run"],
        cwd=tmp_path,
        env=environment,
        input="\n".join(typed),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    where = [sys.executable, "-P", "-c", "import bot; print(bot.__file__)"]
    used = subprocess.run(where, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True).stdout
    assert used.startswith(str(unpacked))
    for words in ("Three things to try", "BDT accessibility office (example)", "is recorded", "Friday", "Example data"):
        assert words in ran.stdout
    assert ran.stdout.splitlines()[-1].endswith("Reminders are kept until you open Focal again.")
    assert {path.name.split(".db")[0] for path in tmp_path.iterdir()} == {"focal"}


def test_the_wheel_holds_the_rooms_with_their_data_and_nothing_else(unpacked: Path) -> None:
    top = {each.name for each in unpacked.iterdir() if not each.name.endswith(".dist-info")}
    assert top == set(ROOMS)
    kinds = ((".yaml", "storage"), (".ftl", "prompts"), (".toml", "prompts"))
    for ending, room in kinds:
        kept = {each.relative_to(unpacked) for each in (unpacked / room).rglob(f"*{ending}")}
        assert kept == {each.relative_to(ROOT) for each in (ROOT / room).rglob(f"*{ending}")}
        assert kept
