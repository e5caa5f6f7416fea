"""The smallest parts of Block Kit, each within its limit, none of them read for markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.render.cut import cut
from bot.render.direction import marks

Block = dict[str, Any]
# Characters, as Slack documents them.
HEADER, SECTION, BUTTON, OPTION, OPTION_VALUE, PLACEHOLDER = 150, 3_000, 75, 75, 150, 150
LABEL, CONTEXT = 2_000, 2_000
BLOCKS, VIEW_BLOCKS = 50, 100
# Slack takes 25; five stand beside each other on a screen.
ROW = 5


def plain(text: str, most: int) -> Block:
    """Text that is shown as it is, cut to ``most``; a text may not be empty."""
    before, after = marks(text)
    shown = before + cut(text, most - len(before + after)) + after
    return {"type": "plain_text", "text": shown or "–", "emoji": False}


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, HEADER)}


def context(text: str) -> Block:
    return {"type": "context", "elements": [plain(text, CONTEXT)]}


def button(label: str, value: str, number: int) -> Block:
    """``number`` tells the buttons of one message apart."""
    return {"type": "button", "action_id": f"focal:{number}", "text": plain(label, BUTTON), "value": value}


def rows(buttons: Sequence[Block]) -> list[Block]:
    """Rows of buttons."""
    starts = range(0, len(buttons), ROW)
    return [{"type": "actions", "elements": list(buttons[start : start + ROW])} for start in starts]


def option(label: str, value: str) -> Block:
    return {"text": plain(label, OPTION), "value": value}


def run(text: str, *, bold: bool = False) -> Block:
    """A run of rich text."""
    return {"type": "text", "text": text, "style": {"bold": True}} if bold else {"type": "text", "text": text}


def section(runs: Iterable[Block]) -> Block:
    return {"type": "rich_text_section", "elements": list(runs)}


def rich(elements: Iterable[Block]) -> Block:
    return {"type": "rich_text", "elements": list(elements)}
