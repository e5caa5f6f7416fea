"""Names of settings in the environment and in the file: those that are none, and lines of the file that set nothing."""

from __future__ import annotations

import logging
import os
from collections.abc import Collection, Iterator

from dotenv.parser import Binding, parse_stream
from rapidfuzz import fuzz, process

# Some programs put the mark of UTF-8 before the first name.
ENCODING = "utf-8-sig"
NEAR = 80


def unknown_names(known: Collection[str]) -> list[str]:
    """The names in the environment that look like settings of Focal and are none, each as a fault."""
    named = (name for name in os.environ if name.startswith("FOCAL_") and not name.startswith("FOCAL_TEST_"))
    return [_no_setting(name, known) for name in sorted(named) if name not in known]


def faults_of_file(path: str, known: Collection[str], secret: Collection[str]) -> list[str]:
    """What is wrong with the file as such: names that are no settings, lines without "=". Of a line that may hold a
    password or a key (``secret``) only the name is told. Raises ``OSError`` and ``UnicodeDecodeError``."""
    # It logs such lines itself, without their words, each time the file is read.
    logging.getLogger("dotenv.main").setLevel(logging.ERROR)
    with open(path, encoding=ENCODING) as file:
        return [fault for each in parse_stream(file) for fault in _faults(path, each, known, secret)]


def _faults(path: str, found: Binding, known: Collection[str], secret: Collection[str]) -> Iterator[str]:
    said = found.original.string
    # The parser counts blank lines before a statement to it.
    line = found.original.line + len(said[: len(said) - len(said.lstrip())].splitlines())
    if found.error or (found.key is not None and found.value is None):
        yield f"{path}, line {line}: {_shown(said.strip(), known, secret)}is no setting, write NAME=value"
    elif found.key is not None and found.key.upper() not in known:
        yield f"{_no_setting(found.key, known)} ({path}, line {line})"


def _shown(said: str, known: Collection[str], secret: Collection[str]) -> str:
    # A line that begins with no setting may be a part of a key that was written over several.
    words = said.removeprefix("export ").split()
    name = words[0].upper() if words else ""
    if name in known and name not in secret:
        return f"{said!r} "
    return f"{words[0][:80]!r} " if name.startswith("FOCAL_") and "=" not in name else ""


def _no_setting(name: str, known: Collection[str]) -> str:
    near = process.extractOne(name.upper(), sorted(known), scorer=fuzz.ratio, score_cutoff=NEAR)
    return f"{name}: is no setting of Focal" + (f", is {near[0]} meant?" if near else "")
