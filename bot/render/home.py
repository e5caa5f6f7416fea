"""A reply as the Home tab of Slack: whatever has buttons of its own stands with them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.render.blocks import buttons, rest
from bot.render.kit import ROW, VIEW_BLOCKS, Block, context, header, rows
from bot.render.pieces import Piece, pack, to_pieces
from bot.words.speech import Speech
from handlers.answer import Button, Code, ItemRow, Items, Line, Pairs, Part, Reply

# A whole view may hold 250 KB; nobody reads that.
ROOM = 30_000
MOST_BUTTONS = 50


@dataclass(frozen=True)
class Stretch:
    """What stays together on the page: a heading or some lines, and the buttons below."""

    pieces: Sequence[Piece]
    buttons: tuple[Button, ...] = ()
    opens: bool = False


@dataclass
class Page:
    """The blocks so far, the characters and blocks still free, and how many pieces found no place."""

    speech: Speech
    blocks: list[Block]
    room: int
    free: int
    pressed: int = 0
    left: int = 0


def home(reply: Reply, lang: str, zone: str) -> Block:
    """The Home tab. The buttons of an item stand below the listed line that bears its number, all others at the end.

    Raises ``ValueError`` for a button whose command is too large to carry.
    """
    speech = Speech(lang, zone)
    own = {str(row.number): row.buttons for row in reply.answer.rows if isinstance(row, ItemRow) and row.buttons}
    shown = reply.buttons[:MOST_BUTTONS]
    top = [header(speech.say(reply.title)), *([context(speech.text("example-mark"))] if reply.example else [])]
    # Kept free: the line that says what is left out, and the rows of buttons at the end.
    page = Page(speech, top, ROOM, VIEW_BLOCKS - len(top) - 1 - math.ceil(len(shown) / ROW))
    for stretch in _stretches(speech, reply.parts, own):
        _put(page, stretch)
    ends = rows(buttons(speech, shown, page.pressed + 1))
    left = page.left + len(reply.buttons) - len(shown)
    return {"type": "home", "blocks": [*page.blocks, *rest(speech, left), *ends]}


def _stretches(speech: Speech, parts: Sequence[Part], own: Mapping[str, tuple[Button, ...]]) -> Iterator[Stretch]:
    given = dict(own)
    following: Sequence[Part | None] = [*parts[1:], None]
    for part, after in zip(parts, following, strict=False):
        if isinstance(part, Line) and isinstance(after, Items | Pairs):
            yield Stretch([Piece("title", piece.text) for piece in to_pieces(speech, [part])], opens=True)
        elif isinstance(part, Items) and not part.numbered:
            yield from _listed(speech, part, given)
        else:
            yield Stretch(to_pieces(speech, [part]))


def _listed(speech: Speech, part: Items, given: dict[str, tuple[Button, ...]]) -> Iterator[Stretch]:
    """The lines of a list; one that has buttons stands alone, with them."""
    plain: list[Line] = []
    for line in part.lines:
        pressed = given.pop(_number(line), ())
        if not pressed:
            plain.append(line)
            continue
        yield Stretch(to_pieces(speech, [Items(lines=tuple(plain))]))
        yield Stretch(to_pieces(speech, [line]), pressed)
        plain = []
    yield Stretch(to_pieces(speech, [Items(lines=tuple(plain))]))


def _put(page: Page, stretch: Stretch) -> None:
    """Adds a stretch if it fits whole with its buttons, else as much of its lines as fits."""
    if not stretch.pieces:
        return
    pressed = rows(buttons(page.speech, stretch.buttons, page.pressed + 1))
    dividing: list[Block] = [{"type": "divider"}] if stretch.opens else []
    most = page.free - len(pressed) - len(dividing)
    blocks, shown = pack(stretch.pieces, max(0, most), 0 if page.left else page.room)
    page.left += len(stretch.pieces) - shown
    if not blocks:
        return
    page.blocks += [*dividing, *blocks, *pressed]
    page.free = most - len(blocks)
    page.room -= sum(piece.size for piece in stretch.pieces[:shown])
    page.pressed += len(stretch.buttons)


def _number(line: Line) -> str:
    number = line.facts.get("number")
    return number.value if isinstance(number, Code) else ""
