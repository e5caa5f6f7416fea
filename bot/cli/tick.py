"""``focal tick``: one run of what a serving process does every few seconds."""

from __future__ import annotations

import asyncio

from bot.app import open_focal
from bot.cli.times import read_time
from bot.settings import read_settings


def tick(at: str | None) -> None:
    """Does what is due at that time; what nobody is there to receive is kept."""
    settings = read_settings()
    now = read_time(at, settings.zone) if at else None
    focal = open_focal(settings)
    try:
        tried = asyncio.run(focal.tick(now or focal.now()))
        print(f"{tried} messages tried; what nobody is there to receive is kept")
    finally:
        focal.close()
