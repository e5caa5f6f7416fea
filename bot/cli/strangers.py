"""Somebody opens a terminal whom the register lacks."""

from __future__ import annotations

from bot.app import Focal
from bot.doors.terminal.welcome import stranger
from bot.render.plain import plain
from storage.playable import is_registered, list_playable

# Of those one may speak as, so many are shown.
MOST = 3


def tell_stranger(focal: Focal, who: str, lang: str) -> None:
    """Says as whom one may speak, where it isn't known who does."""
    with focal.database.reading() as session:
        if is_registered(session, who):
            return
        others = [each.email for each in list_playable(session, MOST) if each.email]
    print(f"{plain(stranger(who, others), lang, focal.settings.zone)}\n")
