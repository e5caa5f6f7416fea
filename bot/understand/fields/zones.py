"""Time zones by the names of cities, in the six languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from bot.understand.data import LANGS, area_of
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of


def _key(text: str) -> str:
    return " ".join(words_of(text).words)


@cache
def _zones() -> Mapping[str, str]:
    zones = {zone.lower(): zone for zone in available_timezones()}
    for zone in sorted(zones.values(), key=_rank):
        zones.setdefault(_key(zone.rpartition("/")[2].replace("_", " ")), zone)
    return zones


def _rank(zone: str) -> tuple[bool, int, bool, str]:
    # Of "America/Argentina/Buenos_Aires" and "America/Buenos_Aires" the former is today's name, of "Asia/Istanbul" and
    # "Europe/Istanbul" the latter.
    return zone.startswith(("Etc/", "US/")), -zone.count("/"), zone in get_global("zone_aliases"), zone


@cache
def _cities(lang: str) -> Mapping[str, str]:
    known = Locale(lang).time_zones
    cities = {_key(str(names["city"])): zone for zone, names in known.items() if "city" in names}
    for entry in area_of(lang, "people").get("cities", ()):
        cities.update({_key(city): entry["zone"] for city in entry["names"]})
    return cities


@cache
def _offset() -> re.Pattern[str]:
    return re.compile(r"^(?:utc|gmt)\s*([+\-−])?\s*(\d{1,2})?(?::?00)?$", re.IGNORECASE)


def zone_of(words: str, lang: str) -> str | None:
    """The IANA zone that words name: itself, a city in this language or another, an offset in whole hours."""
    said = words.strip(" .?!,;。؟")
    offset = _offset().match(said)
    if offset is not None:
        return _fixed(offset[1], int(offset[2] or 0))
    if said.lower() in _zones():
        return _zones()[said.lower()]
    key = _bare(_key(said))
    tables = [_cities(lang), _zones(), *(_cities(other) for other in LANGS if other != lang)]
    return next((table[each] for each in (key, *_inflected(key)) for table in tables if each in table), None)


def city_of(words: str, lang: str) -> str:
    """The place as said, or a city's own name where it was said in another case ("в Женеве")."""
    key = _bare(_key(words))
    if not re.search("[\u0400-\u04ff]", key):
        return words
    return next((each.title() for each in _inflected(key) if each in _cities(lang)), words)


def _fixed(sign: str | None, hours: int) -> str | None:
    # The sign of these zones is turned round: Etc/GMT-3 is three hours ahead of UTC.
    if hours == 0:
        return "Etc/UTC"
    zone = f"Etc/GMT{'-' if sign in (None, '+') else '+'}{hours}"
    return zone if zone in available_timezones() else None


def _bare(key: str) -> str:
    words = key.split()
    while len(words) > 1 and is_small(words[0]):
        words = words[1:]
    return " ".join(words)


def _inflected(key: str) -> list[str]:
    # "в Москве", "в Женеве", "в Бишкеке"; "بنيروبي".
    if re.search("[\u0400-\u04ff]", key):
        return [key[:-1] + ending for ending in ("а", "", "я", "ь")] if key[-1] in "аеиуюы" else []
    return [key[1:]] if key[:1] in "بلو" and len(key) > 3 else []
