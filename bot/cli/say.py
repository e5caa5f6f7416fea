"""``focal say``: one thing said, one reply printed, with what is due to the speaker by then."""

from __future__ import annotations

import asyncio

from bot.app import Focal, open_focal
from bot.cli.spoken import check_speaker, to_message
from bot.cli.times import read_time
from bot.settings import read_settings


def say(words: str, who: str, at: str | None, lang: str | None, place: str, audience: str | None) -> None:
    """Raises ``InputFault`` where who, where, when or in which language can't be."""
    check_speaker(who, place, audience, lang)
    focal = open_focal(read_settings())
    try:
        asyncio.run(_say(focal, words, who, at, lang, place, audience))
    finally:
        focal.close()


async def _say(
    focal: Focal, words: str, who: str, at: str | None, lang: str | None, place: str, audience: str | None
) -> None:
    now = read_time(at, focal.settings.zone) if at else focal.now()
    said = to_message(words, who, now, place=place, audience=audience, lang=lang)
    turn = await focal.exchange(said, now)
    for text in (turn.reply, *turn.notices):
        print(text)
