"""What people type in Slack, as plain words: links, channels, mentions and entities in the shape one reads them in.

Of people who are mentioned the door knows only ids. They stay marked in the text, see ``bot.doors.mentions``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import unescape

from bot.doors.mentions import PARTED, mark, unmarked

TOKEN = re.compile(r"<([^<>]*)>")
STYLED = re.compile(r"(?<![\w*_~])([*_~])(?=\S)([^\n]*?\S)\1(?![\w*_~])")
# Most of what people type has nothing of it.
MARKUP = re.compile(r"[<*_~`&]")
CODE = re.compile(r"```|`")
ENTITIES = re.compile(r"&(?:amp|lt|gt);")
# Slack writes each emoji as its name, ":+1:", which is no word of the message; two figures between colons are a time.
EMOJI = re.compile(r" ?(?<![\w:])(?::(?!\d\d?:)[a-z0-9_+'-]{1,100}:)+(?![\w:])")
# What a message of nothing else is read as: a sign, whichever it is.
SIGN = "\N{WHITE SMILING FACE}"


def plain_words(text: str, bot: str = "") -> str:
    """The words without Slack's markup, and without the mention of ``bot`` itself."""
    if not MARKUP.search(text):
        return _worded(unmarked(text)).strip()
    told = TOKEN.sub(lambda found: _token(found[1], bot), unmarked(text))
    told = _worded(CODE.sub("", STYLED.sub(r"\2", STYLED.sub(r"\2", told))))
    said = ENTITIES.sub(lambda found: unescape(found[0]), told)
    return said.strip(PARTED) if names(text, bot) else said.strip()


def _worded(text: str) -> str:
    """Without emoji, as far as there are words beside them."""
    words = EMOJI.sub("", text)
    return words if words == text or words.strip(PARTED) else SIGN


def names(text: str, user: str) -> bool:
    """Whether the message mentions this user."""
    return bool(user) and (f"<@{user}>" in text or f"<@{user}|" in text)


def first_named(text: str) -> str:
    """The user whom the message mentions first; empty where it mentions nobody."""
    found = re.search(r"<@([^<>|]*)[|>]", text)
    return found[1] if found else ""


def _token(token: str, bot: str) -> str:
    target, _, label = token.partition("|")
    kind, rest = target[:1], target[1:]
    if kind == "@":
        return "" if bot and rest == bot else mark(rest, label)
    return KINDS.get(kind, _link)(target, label)


def _channel(target: str, label: str) -> str:
    return f"#{label or target[1:]}"


def _special(target: str, label: str) -> str:
    """``!here``, a group, a date: the words that Slack would show."""
    word = target[1:].partition("^")[0]
    return label or f"@{word}"


def _link(target: str, label: str) -> str:
    address = target.removeprefix("mailto:").removeprefix("tel:")
    # What Slack made a link of by itself is shown as it was typed.
    if not label or label == address or target.rstrip("/").endswith(label.rstrip("/")):
        return label or address
    return f"{label} ({address})"


KINDS: Mapping[str, Callable[[str, str], str]] = {"#": _channel, "!": _special}
