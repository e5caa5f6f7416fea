"""A city has one time zone, that of today's name, whichever run reads it."""

from __future__ import annotations

import pytest

from bot.understand.fields.zones import zone_of


@pytest.mark.parametrize(
    ("city", "zone"),
    [
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Istanbul", "Europe/Istanbul"),
        ("Louisville", "America/Kentucky/Louisville"),
    ],
)
def test_of_several_names_of_a_zone_todays_is_taken(city: str, zone: str) -> None:
    assert {zone_of(city, lang) for lang in ("en", "fr", "es", "ru")} == {zone}
