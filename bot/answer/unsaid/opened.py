"""What was opened: one's own page, and the few others that a door may link to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.commands.command import Command
from handlers.commands.help import Help
from handlers.commands.items import ShowItem
from handlers.commands.notices import ShowReminders
from handlers.commands.pages import ShowForm, ShowHome
from storage.items import LARGEST

PAGES: Mapping[str, Command] = MappingProxyType(
    {
        "home": ShowHome(),
        "help": Help(),
        "reminders": ShowReminders(),
        "settings": ShowForm(form="SetProfile"),
        "place": ShowForm(form="SetPlace"),
        "new-action": ShowForm(form="RecordAction"),
    }
)


def to_page(page: str) -> Command | None:
    """The command that shows a page; nothing for one that there is not."""
    kind, _, number = page.partition("/")
    if kind == "item" and number.isascii() and number.isdecimal() and 0 < int(number[:12]) <= LARGEST:
        return ShowItem(item=int(number))
    return PAGES.get(page)
