"""``focal say``: one thing said, one reply printed, with what is due to the speaker by then."""

from __future__ import annotations

import asyncio
from datetime import datetime

from bot.app import Focal, open_focal
from bot.cli.spoken import check_speaker, status_of, to_message
from bot.cli.times import read_time
from bot.message import Said
from bot.settings import read_settings


def say(words: str, who: str, at: str | None, lang: str | None, place: str, audience: str | None) -> int:
    """The exit status. Raises ``InputFault`` where who, where, when or in which language can't be; nothing is opened
    then."""
    check_speaker(who, place, audience, lang)
    settings = read_settings()
    now = read_time(at, settings.zone) if at else None
    focal = open_focal(settings)
    try:
        said = to_message(words, who, now or focal.now(), place=place, audience=audience, lang=lang)
        return asyncio.run(_say(focal, said, said.at))
    finally:
        focal.close()


async def _say(focal: Focal, said: Said, now: datetime) -> int:
    turn = await focal.exchange(said, now)
    for text in (turn.reply, *turn.notices):
        print(text)
    return status_of(turn)
