"""A part of the day before an item's deadline is a day that the register knows."""

from __future__ import annotations

from datetime import timedelta

from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.data import talk_of
from bot.understand.fields.before_it import LONGEST, last_met, meeting_of
from bot.understand.fields.eve_part import part_alone


def before_part(talking: Talking) -> Talking:
    """The talk with that day said of the item that is named or was spoken of; as it is where anything else is said."""
    message, text = talking.message, talking.free(LONGEST)
    if not isinstance(message, Said) or not text or text != message.text:
        return talking
    lang = talking.lang_of(text)
    scene = talking.scene(lang)
    part = part_alone(scene.reading(text))
    number = (part.item or _spoken_of(talking)) if part else None
    day = talking.due_day(number) if number is not None else None
    if part is None or day is None or day - timedelta(days=1) <= scene.today:
        return talking
    told: str = talk_of(lang)["groups"]["remind_of"][0]
    words = told.format(item=number, day=(day - timedelta(days=1)).isoformat(), half=part.said)
    return talking.saying(words)


def _spoken_of(talking: Talking) -> int | None:
    return talking.talked.item if meeting_of(last_met(talking.talked)) is None else None
