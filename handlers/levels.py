"""How much may be seen by those who read in a place, and by whoever asks in private."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from handlers.context import Context

Level = Literal["staff", "outsiders", "public"]
# What is open to a reader of each level, by the audience it was kept for.
READ_BY: Mapping[Level, tuple[Level, ...]] = MappingProxyType(
    {"public": ("public",), "outsiders": ("public", "outsiders"), "staff": ("public", "outsiders", "staff")}
)


def sees_unverified(context: Context) -> bool:
    """Whether what nobody confirmed may be shown, marked: to staff, where only staff reads."""
    return context.person.kind == "staff" and context.place.audience in ("direct", "staff")


def narrow(context: Context) -> bool:
    """Whether outsiders or the public read here; unknown counts as outsiders."""
    return context.place.audience not in ("direct", "staff")


def level(context: Context) -> Level:
    """What the least entitled reader of the place may see: staff, outsiders or public."""
    if context.place.audience == "public":
        return "public"
    return own_level(context) if not narrow(context) else "outsiders"


def own_level(context: Context) -> Level:
    """What the asker may see in private: an outsider's part for whoever is not staff, and for whoever reads a page
    without having said who they are, what everybody may."""
    if context.person.kind == "public":
        return "public"
    return "staff" if context.person.kind == "staff" else "outsiders"


def shows(audience: str, reader: Level) -> bool:
    """Whether a row kept for ``audience`` (staff, outsiders or public) may be shown to such a reader."""
    return audience in READ_BY[reader] or reader == "staff"
