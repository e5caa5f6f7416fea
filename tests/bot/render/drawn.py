"""What is sent to a platform, laid out so that a person can review it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SNAPSHOTS = Path(__file__).parents[2] / "snapshots"
WIDTH = 118
# Marks of direction are not seen: they are drawn as names.
UNSEEN = {"\u200f": "[rlm]", "\u2067": "[rli]", "\u2068": "[fsi]", "\u2069": "[pdi]"}


def drawn(node: Any) -> str:
    """JSON, with everything short on one line."""
    text = _drawn(node, "") + "\n"
    for mark, name in UNSEEN.items():
        text = text.replace(mark, name)
    return text


def snapshot(name: str, folder: str = "blocks") -> str:
    return (SNAPSHOTS / folder / name).read_text(encoding="utf-8")


def _drawn(node: Any, indent: str) -> str:
    short = json.dumps(node, ensure_ascii=False)
    if len(indent + short) <= WIDTH or not isinstance(node, dict | list):
        return short
    inner = indent + "  "
    if isinstance(node, list):
        return "[\n" + ",\n".join(inner + _drawn(each, inner) for each in node) + f"\n{indent}]"
    pairs = (f'{inner}"{key}": {_drawn(value, inner)}' for key, value in node.items())
    return "{\n" + ",\n".join(pairs) + f"\n{indent}}}"
