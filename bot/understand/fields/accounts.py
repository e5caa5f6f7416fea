"""Whose an account on a platform is, as it is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.doubts import Filled
from bot.understand.fields.desk import reader_named
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.text.tidy import tidy
from bot.understand.types import Draft

MOST_NAMED = 80


def assign_account(draft: Draft, scene: Scene, filled: Filled) -> None:
    """An account by what it is called there, and whose it is."""
    words = tidy(said_in(draft, "account"))[:MOST_NAMED]
    if words:
        filled.fields["account"] = words
    reader_named(draft, scene, filled)


Build = Callable[[Draft, Scene, Filled], None]
OF_ACCOUNTS: Mapping[str, Build] = MappingProxyType(
    {
        "AssignAccount": assign_account,
        "UnlinkAccount": reader_named,
        "ListAccounts": reader_named,
    }
)
