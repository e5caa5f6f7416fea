"""The smallest parts of an Adaptive Card. Words stand in runs of rich text, which are read for no markup."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.render.card_inert import to_heading, to_run
from bot.render.cut import cut, length
from bot.render.direction import directed, marks
from bot.render.pieces import OWN_NUMBER, Piece
from bot.words.texts import RIGHT_TO_LEFT

Element = dict[str, Any]
VERSION = "1.5"
# Teams takes 80 KB, counted as UTF-16; what stands around the card in the activity needs some of it.
SIZE = 36_000
# No limit is documented; what is longer is not read on a button.
BUTTON, CHOICE = 75, 100
ROW = 5
# What is pressed, and what a client asks for by itself when a card is opened.
VERB, LOOK = "focal", "focal-look"
LOADS = "task/fetch"


def size(node: Any) -> int:
    """How much a part of a card takes, in UTF-16 units."""
    return length(json.dumps(node, ensure_ascii=False, separators=(",", ":")))


def frame(lang: str, body: Sequence[Element], fallback: str) -> Element:
    """A card. Its direction is that of its language, whatever that of the client."""
    return {
        "type": "AdaptiveCard",
        "version": VERSION,
        "lang": lang,
        "rtl": lang in RIGHT_TO_LEFT,
        "msteams": {"width": "Full"},
        "fallbackText": to_heading(fallback) or "–",
        "body": list(body),
    }


def run(text: str, **look: Any) -> Element:
    return {"type": "TextRun", "text": to_run(text), **look}


def rich(*runs: Element, **look: Any) -> Element:
    return {"type": "RichTextBlock", "inlines": list(runs), **look}


def line(text: str, **look: Any) -> Element:
    """One sentence; ``look`` is that of its only run. A run may not be empty."""
    return rich(run(directed(text) or "–", **look))


def heading(text: str) -> Element:
    """A title, which screen readers find as such."""
    look = {"style": "heading", "weight": "bolder", "size": "medium", "wrap": True}
    return {"type": "TextBlock", "text": directed(to_heading(text)) or "–", **look}


def beside(first: str, second: str, *, label: bool, closely: bool) -> Element:
    """Two texts side by side, in the order of the card's direction: a label or a bullet, and what it stands for."""
    widths: tuple[int | str, int | str] = (1, 3) if label else ("auto", "stretch")
    look = {"weight": "bolder"} if label else {}
    columns = [_column(widths[0], line(first, **look)), _column(widths[1], line(second))]
    return {"type": "ColumnSet", "columns": columns, "spacing": "small" if closely else "default"}


def element(piece: Piece, before: Piece | None) -> Element:
    """One line of a reply; ``before`` is the one that stands above it."""
    closely = before is not None and before.shape == piece.shape
    match piece.shape:
        case "title":
            return heading(piece.text)
        case "pair":
            return beside(piece.label.rstrip(), piece.text, label=True, closely=closely)
        case "own" if own := OWN_NUMBER.match(piece.text):
            return beside(own[1], piece.text[own.end() :], label=False, closely=closely)
        case "bullet" | "ordered":
            mark = "•" if piece.shape == "bullet" else f"{piece.number}."
            return beside(mark, piece.text, label=False, closely=closely)
        case "quote":
            return {"type": "Container", "style": "emphasis", "items": [line(piece.text)]}
        case "line" | "own":
            return line(piece.text)


def button(label: str, value: str) -> Element:
    """What sends ``value`` when it is pressed; older clients send the same as a message."""
    said = {"title": titled(label), "data": {VERB: value}}
    return {"type": "Action.Execute", "verb": VERB, **said, "fallback": {"type": "Action.Submit", **said}}


def opener(label: str, value: str) -> Element:
    """What opens a dialog, for whose content Teams asks with ``value``."""
    return {"type": "Action.Submit", "title": titled(label), "data": {"msteams": {"type": LOADS}, VERB: value}}


def rows(buttons: Sequence[Element], width: int = ROW) -> list[Element]:
    """Rows of buttons."""
    starts = range(0, len(buttons), width)
    return [{"type": "ActionSet", "actions": list(buttons[start : start + width])} for start in starts]


def titled(label: str, most: int = BUTTON) -> str:
    """Text that is shown as it is, cut to ``most``; a button or a choice may not be without one."""
    before, after = marks(label)
    return before + to_run(cut(label, most - len(before + after)) or "–") + after


def carried(data: Any) -> str:
    """The value that a pressed button sent; ``ValueError`` where it is none of ours."""
    value = data.get(VERB) if isinstance(data, Mapping) else None
    if not isinstance(value, str):
        raise ValueError("this button is not one of ours")
    return value


def _column(width: int | str, held: Element) -> Element:
    return {"type": "Column", "width": width, "items": [held]}
