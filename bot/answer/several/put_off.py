"""Whether a remark says that the request beside it isn't one, or isn't for now: "if they agree", "on Friday"."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.answer.talking import Talking
from bot.answer.unasked.conditions import hangs_on, is_on_condition
from bot.understand.dates.types import Found
from bot.understand.patterns.match import anywhere
from bot.understand.prose.acting import conditional
from bot.understand.text.small import is_small
from bot.understand.text.tidy import without
from bot.understand.text.words import words_of
from handlers.commands.fields import DueDate, DueMoment, Lang


def is_put_off(talking: Talking, remark: str, lang: Lang) -> bool:
    """Whether a remark says that the request beside it isn't one, or isn't for now."""
    reading = talking.reads(remark, lang)
    return conditional(remark, lang) or bool(anywhere(reading, "hedged")) or _is_time(talking, remark, lang)


def is_for_later(talking: Talking, remark: str, lang: Lang) -> bool:
    """Whether a remark says on what the request beside it hangs, or for when it is; what is only heard does not."""
    reading = talking.reads(remark, lang)
    return is_on_condition(reading) or hangs_on(reading) or _is_time(talking, remark, lang)


def is_ahead(talking: Talking, remark: str, lang: Lang) -> bool:
    """Whether a remark names a day to come."""
    # "It goes out tomorrow, close it."
    due = _moment(talking, remark, lang)
    today = talking.now.astimezone(ZoneInfo(talking.asker.zone)).date()
    readings = due.readings if due else ()
    days = [each.date for each in readings if isinstance(each, DueDate)]
    days += [each.at.date() for each in readings if isinstance(each, DueMoment)]
    return any(day > today for day in days)


def _is_time(talking: Talking, remark: str, lang: Lang) -> bool:
    # "On Friday, close 3" is not to be done now.
    due = _moment(talking, remark, lang)
    return due is not None and all(is_small(each) for each in words_of(without(remark, due.cue_start, due.end)).words)


def _moment(talking: Talking, remark: str, lang: Lang) -> Found | None:
    return talking.scene(lang).moment(remark, cued=True)
