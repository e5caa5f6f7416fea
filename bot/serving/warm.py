"""What is loaded when it is first needed, needed before anybody waits: a form opens within three seconds of a press."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from bot.app import Focal
from bot.message import Said, Sender, Spot
from handlers.commands.fields import Lang

# Read as an action with a date in each language, and forgotten.
WORDS = "action: BDT, TSB 12.05.2030 17:00?"


def warm_up(focal: Focal, langs: Sequence[str] = get_args(Lang)) -> None:
    """Reads a message in each of these languages; nothing is stored."""
    now = focal.now()
    common = {"sender": Sender(platform="terminal", installation="", user=""), "spot": Spot(place=""), "event": ""}
    for lang in langs:
        focal.hall.prepare(Said.model_validate({**common, "at": now, "text": WORDS, "lang": lang}), now)
