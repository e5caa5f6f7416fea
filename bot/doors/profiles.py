"""What platforms tell of people's languages and zones, in Focal's terms."""

from __future__ import annotations

from functools import cache
from typing import get_args
from zoneinfo import available_timezones

from handlers.commands.fields import Lang


def to_lang(locale: str) -> str | None:
    """The language of a locale such as ``fr-CH``; nothing where Focal does not speak it."""
    lang = locale.replace("_", "-").partition("-")[0].lower()
    return lang if lang in get_args(Lang) else None


def to_zone(name: str) -> str | None:
    """The zone of this name; nothing where there is none."""
    return name if name in _zones() else None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
