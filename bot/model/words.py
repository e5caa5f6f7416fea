"""The instructions in ``prompts/model``, read when a model is first asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


def version() -> str:
    """The version of the instructions, kept with each question; it moves with any change of their words."""
    return instructions()[0]


@cache
def instructions() -> tuple[str, str]:
    """The version and the instructions."""
    head, text = _text("instructions").split("\n", 1)
    return head.removeprefix("version:").strip(), text.strip()


@cache
def of_minutes() -> tuple[str, str]:
    """The version and the instructions for reading a passage of a meeting."""
    head, text = _text("minutes").split("\n", 1)
    return head.removeprefix("version:").strip(), text.strip()


def without_tools() -> str:
    """What is said besides where the endpoint has no tools."""
    return _text("without_tools").strip()


@cache
def described(what: str) -> Mapping[str, str]:
    """The description of each command (``commands``) or field (``fields``), by name."""
    parts = _text(what).split("## ")[1:]
    pairs = (part.split("\n", 1) for part in parts)
    return MappingProxyType({name.strip(): text.strip() for name, text in pairs})


def _text(name: str) -> str:
    return files("prompts").joinpath("model", f"{name}.md").read_text(encoding="utf-8")
