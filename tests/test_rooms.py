"""What each room brings in when it is loaded, checked in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLATFORMS = ("slack_bolt", "slack_sdk", "openai", "dateparser", "fastapi", "uvicorn")
SENTENCES = ("babel", "fluent", "prompts")
# What a room's modules must not bring in, even through others.
KEPT_OUT = {
    "storage": ("bot", "handlers", "pydantic", *SENTENCES, *PLATFORMS),
    "handlers": ("bot", *SENTENCES, *PLATFORMS),
    "bot/understand": ("sqlalchemy", "storage", "handlers.table", "bot.answer", "bot.deliver", *PLATFORMS),
    "bot/minutes": ("sqlalchemy", "storage", "handlers.table", "bot.answer", "bot.deliver", *PLATFORMS),
    "bot/words": ("sqlalchemy", "storage", "handlers.table", "bot.answer", "bot.deliver", *PLATFORMS),
    "bot/render": ("sqlalchemy", "storage", "handlers.table", "bot.answer", "bot.deliver", *PLATFORMS),
    "bot/message.py": ("sqlalchemy", "storage", "handlers.table", *SENTENCES, *PLATFORMS),
    "bot/app.py": PLATFORMS,
    "bot/__main__.py": ("sqlalchemy", "pydantic", "storage", "handlers", *SENTENCES, *PLATFORMS),
}
# Loaded by name when a date is read that Focal's own engine does not know.
LOADED_LATE = {"bot/understand/dates/fallback.py"}
# Loaded by one process one after another, since what a room must not know those before it must not know either.
TOGETHER = (
    ("storage", "handlers", "bot/app.py"),
    ("bot/message.py", "bot/understand", "bot/minutes"),
    ("bot/words", "bot/render"),
)
ALONE = tuple((room,) for room in KEPT_OUT if not any(room in rooms for rooms in TOGETHER))
LOADED = """
import importlib, json, sys
for room in sys.argv[1:]:
    [importlib.import_module(name) for name in room.split()]
    print(json.dumps([*sys.modules]))
"""


def _modules(room: str) -> list[str]:
    found = [ROOT / room] if room.endswith(".py") else sorted((ROOT / room).rglob("*.py"))
    named = (path.relative_to(ROOT).as_posix() for path in found if path.parent.name != "versions")
    return [
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in named
        if name not in LOADED_LATE
    ]


@pytest.mark.parametrize("rooms", TOGETHER + ALONE, ids=" ".join)
def test_a_room_does_not_bring_in_what_it_must_not_know(rooms: tuple[str, ...]) -> None:
    modules = [" ".join(_modules(room)) for room in rooms]
    assert all(modules)
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, *modules], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    for room, loaded in zip(rooms, map(json.loads, ran.stdout.splitlines()), strict=True):
        assert (room, sorted(set(KEPT_OUT[room]) & set(loaded))) == (room, [])
