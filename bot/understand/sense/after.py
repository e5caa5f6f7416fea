"""What a conversation was about when words came: what is said next leans on it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.understand.types import Talked
from handlers.commands.catalogue import COMMANDS

ITEM, ITEMS = "item", "items"
# By the room of the command that was carried out last; the tables of ``prompts/LANG/after.toml`` are called alike.
ROOMS: Mapping[str, str] = MappingProxyType(
    {
        "items": ITEM, "objections": ITEM, "focal_points": "topic", "upkeep": "topic", "resolutions": "topic",
        "meetings": "meeting", "agenda": "meeting", "notices": "reminder", "people": "setting", "places": "setting",
    }
)  # fmt: skip
LISTS = frozenset({"ListItems", "ListObjections", "ListAnswers", "CallForStatus", "ShowFollowUp"})
SETTINGS = frozenset({"SetReminderPlan", "PauseNotices", "ReleaseNotices"})


def after(talked: Talked) -> str | None:
    """Of which kind what was spoken of is; None where nothing was, or nothing that words go on from."""
    command = talked.command
    if command is None:
        return ITEM if talked.item is not None else None
    name = type(command).__name__
    if name in LISTS:
        return ITEMS
    if name in SETTINGS:
        return "setting"
    return ROOMS.get(COMMANDS[name].__module__.rpartition(".")[2])
