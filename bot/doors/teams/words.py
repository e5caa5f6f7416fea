"""What people type in Teams, as plain words: mentions and entities in the shape one reads them in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import Any

from bot.doors.mentions import PARTED, mark, unmarked
from bot.doors.payload import every, text
from bot.doors.teams.activity import ident
from bot.doors.teams.html import QUOTED, from_html

ENTITIES = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#39|#160);")
AT = re.compile(r"</?at(?:\s[^<>]*)?>", re.IGNORECASE)
HTML = "text/html"
# What the text beside the HTML runs together, or leaves out: cells, entries of a list, what somebody answers.
SHAPED = re.compile(r"<(?:table|li|blockquote)\b", re.IGNORECASE)
# Where a message stands that is answered; its words are told beside the text.
ANSWERED = re.compile(r"<quoted\b[^<>]*>(?:\s*</quoted>)?\s*", re.IGNORECASE)
LONGEST_ANSWERED = 2_000


def plain_words(told: Mapping[str, Any], app: str) -> str:
    """The words of an activity without the mention of ``app``; everybody else who is mentioned stands there marked.
    What is quoted stands there in lines led by ``>``, as in mail."""
    said, own = unmarked(_typed(told)), False
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


def _typed(told: Mapping[str, Any]) -> str:
    held = (text(each, "content") for each in every(told, "attachments") if text(each, "contentType") == HTML)
    content = next((each for each in held if SHAPED.search(each)), None)
    said = from_html(content, named=True) if content else text(told, "text")
    answered = [] if said.startswith(QUOTED) else _answered(told)
    return "\n".join([*answered, ANSWERED.sub("", said)])


def _answered(told: Mapping[str, Any]) -> Sequence[str]:
    """The lines of the messages that are answered, as newer clients tell of them."""
    answers = [each for each in every(told, "entities") if text(each, "type") == "quotedReply"]
    said = "\n".join(text(each, "quotedReply", "preview") for each in answers)[:LONGEST_ANSWERED]
    return [f"{QUOTED}{line.strip()}" for line in said.splitlines() if line.strip()]


def _mentions(told: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return [each for each in every(told, "entities") if text(each, "type") == "mention"]
