"""Which text keys the code says, read from its source without running it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.understand.lacking import REQUIRED
from handlers.answer import Form
from handlers.forms import FORMS, to_form

ROOT = Path(__file__).parents[1]
# What is said of files that are taken in: a key, or a place and a key.
SAID_OF_FILES, OF_FILES = ("reason", "fault", "add", "note", "CellFault"), "import-"


def keys_in_code() -> set[str]:
    """Every key that stands in full in a ``Line``, ``Term``, ``Refusal``, in a call of the words themselves, or in a
    page."""
    return set(re.findall(r"say\('([\w-]+)'[),]", _pages())) | {
        node.value for node in _said() if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def openings_in_code() -> set[str]:
    """The fixed openings of keys that are put together, such as ``status-``."""
    written = set(re.findall(r"say\('([\w-]+-)' ~", _pages()))
    joined = [node.values[0] for node in _said() if isinstance(node, ast.JoinedStr)]
    return written | {part.value for part in joined if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def keys_of_forms() -> set[str]:
    """What the forms say whose keys are made of the names of commands and fields: of a command that has a form of its
    own, and of one that is asked for what it lacks."""
    forms = [to_form(name, {}, needed=REQUIRED.get(name, ())) for name in sorted({*FORMS, *REQUIRED})]
    return {key for form in forms for key in _keys_of(form)}


def _keys_of(form: Form) -> Iterator[str]:
    yield form.title.key
    for field in form.fields:
        lines = (field.label, field.ask, *(each.label for each in field.options))
        yield from (line.key for line in lines if line)


@cache
def _pages() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "bot").rglob("*.html")))


@cache
def _said() -> list[ast.expr]:
    sources = [path for room in ("bot", "handlers") for path in sorted((ROOT / room).rglob("*.py"))]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sources]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [leaf for call in calls for argument in _key(call) for leaf in _leaves(argument)]


def _key(call: ast.Call) -> Iterator[ast.expr]:
    """The argument that holds the key: by name in Line and Term, by its place elsewhere."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name in ("Line", "Term"):
        yield from (each.value for each in call.keywords if each.arg == "key")
    elif name == "Refusal" or (name == "text" and _is_speech(call)):
        yield from call.args[:1]
    elif name == "write" and len(call.args) == 3:
        yield call.args[1]
    elif name in SAID_OF_FILES:
        yield from (each for each in call.args[:2] if any(map(_is_of_files, _leaves(each))))


def _is_speech(call: ast.Call) -> bool:
    owner = getattr(call.func, "value", None)
    return isinstance(owner, ast.Name) and owner.id in ("speech", "self")


def _is_of_files(node: ast.expr) -> bool:
    first = node.values[0] if isinstance(node, ast.JoinedStr) else node
    return isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value.startswith(OF_FILES)


def _leaves(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _leaves(node.body)
        yield from _leaves(node.orelse)
    else:
        yield node
