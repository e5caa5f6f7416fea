"""What people type in Teams, as plain words: mentions and entities in the shape one reads them in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape
from html.parser import HTMLParser
from typing import Any

from bot.doors.mentions import mark, unmarked
from bot.doors.payload import every, text
from bot.doors.teams.activity import ident

PARTED = " \t\n,:;،：，"
ENTITIES = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#39|#160);")
AT = re.compile(r"</?at(?:\s[^<>]*)?>", re.IGNORECASE)
BREAKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "blockquote"})
UNSEEN = frozenset({"script", "style"})


def plain_words(told: Mapping[str, Any], app: str) -> str:
    """The words of an activity without the mention of ``app``; everybody else who is mentioned stands there marked."""
    said, own = unmarked(text(told, "text")), False
    named = [(ident(each, "mentioned", "id"), text(each, "text")) for each in _mentions(told)]
    for user, shown in named:
        if not (user and shown):
            continue
        own = own or user == app
        # People who are called the same are told apart by the order in which they are named.
        alike = len({other for other, by in named if by == shown}) > 1
        said = said.replace(shown, "" if user == app else mark(user, AT.sub("", shown).strip()), 1 if alike else -1)
    said = ENTITIES.sub(lambda found: unescape(found[0]), AT.sub("", said)).replace("\u00a0", " ")
    return said.strip(PARTED) if own else said.strip()


def names(told: Mapping[str, Any], app: str) -> bool:
    """Whether the activity mentions Focal."""
    return bool(app) and any(ident(each, "mentioned", "id") == app for each in _mentions(told))


def from_html(content: str) -> str:
    """The words of a message that comes as HTML, as a message that somebody picked does."""
    reader = _Reader()
    reader.feed(content)
    reader.close()
    lines = (" ".join(line.split()) for line in unmarked("".join(reader.said)).splitlines())
    return "\n".join(line for line in lines if line)


def _mentions(told: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return [each for each in every(told, "entities") if text(each, "type") == "mention"]


class _Reader(HTMLParser):
    """Keeps what one reads."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in UNSEEN
        if tag in BREAKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in UNSEEN and self._unseen > 0
        if tag in BREAKS:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.said.append(data)
