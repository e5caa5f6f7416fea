"""``focal tick``: one run of what a serving process does every few seconds."""

from __future__ import annotations

import asyncio

from bot.app import open_focal
from bot.cli.times import read_time
from bot.settings import read_settings


def tick(at: str | None) -> None:
    """Does what is due at that time; what nobody is there to receive is kept."""
    focal = open_focal(read_settings())
    try:
        now = read_time(at, focal.settings.zone) if at else focal.now()
        tried = asyncio.run(focal.tick(now))
        print(f"{tried} messages tried; what nobody is there to receive is kept")
    finally:
        focal.close()
