"""The seed's files, read when they are needed: facts in YAML, one file per area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import Any

import yaml

FILES = ("bodies", "topics", "roles", "meetings", "mandate")
# Counts up when more is taken from the same files, so that it reaches registers that were filled before.
TAKEN = "2"


@dataclass(frozen=True)
class Seed:
    """What the files hold."""

    bodies: Mapping[str, Any]
    topics: Mapping[str, Any]
    roles: Mapping[str, Any]
    meetings: Mapping[str, Any]
    mandate: Mapping[str, Any]


@dataclass(frozen=True)
class Cell:
    """One name in one language: kind is name, acronym or alias, status sourced or unverified."""

    lang: str
    kind: str
    text: str
    status: str = "unverified"
    source: str | None = None


def read_seed() -> Seed:
    """All files as they are."""
    return Seed(**{name: read_file(name) for name in FILES})


def read_file(name: str) -> Any:
    """One file of the seed, by its name without ending."""
    # The safe loader in C, else in Python: neither makes objects of a text, and the one in C is quicker.
    return yaml.load(_text(name), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506


def seed_digest() -> str:
    """A mark that changes with any of the files, and with what is taken from them."""
    return sha256("\0".join([TAKEN, *(_text(name) for name in FILES)]).encode()).hexdigest()


def to_source(fact: Mapping[str, Any]) -> str | None:
    """The letters of the sources, as the files give them."""
    return ", ".join(fact.get("src") or ()) or None


def to_cells(fact: Mapping[str, Any]) -> Iterator[Cell]:
    """Every name, acronym and alias of a subject; other words for the same thing are aliases."""
    for part, kind in (("names", "name"), ("cells", "name"), ("acronyms", "acronym")):
        for lang, cell in (fact.get(part) or {}).items():
            yield Cell(lang, kind, cell["text"], cell["status"], to_source(cell))
            yield from (Cell(lang, "alias", each["text"], each["status"]) for each in cell.get("also", ()))
    for part in ("aliases", "match"):
        for lang, words in (fact.get(part) or {}).items():
            yield from (Cell(lang, "alias", each) for each in words)


def _text(name: str) -> str:
    return files("storage.seed").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
