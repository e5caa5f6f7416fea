"""The parts of a reply as pieces of text, and these packed into blocks of rich text within Slack's limits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.render.cut import cut, length, split
from bot.render.direction import directed, marks
from bot.render.kit import SECTION, Block, rich, run, section
from bot.words.speech import Speech
from handlers.answer import Items, Line, Pairs, Part, Quote

Shape = Literal["title", "line", "pair", "bullet", "own", "ordered", "quote"]
LISTS = ("bullet", "ordered")
# What may stand in one block under the lines that introduce it.
FOLLOWING = ("bullet", "own", "ordered", "quote")
# What reads as lines of one paragraph.
LINES = ("line", "pair", "own")
LONGEST_LABEL, LONGEST_TEXT = 300, 2_500
# The number of its own with which a line of a list begins: of an item, or in an agenda.
OWN_NUMBER = re.compile(r"(\d+\.) ")
# What Slack counts besides the words is not documented: a little room for each piece.
FRAME = 10


@dataclass(frozen=True)
class Piece:
    """One line as a reader sees it: its words after a bold label, and its number in a list."""

    shape: Shape
    text: str
    label: str = ""
    number: int = 0

    @property
    def size(self) -> int:
        return length(self.label) + length(self.text) + FRAME

    @property
    def said(self) -> str:
        """The line in a text without any form."""
        return directed("• " + self.label + self.text) if self.shape == "bullet" else self.unlisted

    @property
    def unlisted(self) -> str:
        """The line without the mark of a list, for a text in which something else parts the lines."""
        opening = f"{self.number}. " if self.shape == "ordered" else ""
        return directed(opening + self.label + self.text)


def to_pieces(speech: Speech, parts: Sequence[Part]) -> list[Piece]:
    """The parts in order, none of the pieces too long for a block; without those that say nothing."""
    found = (piece for part in parts for piece in _part(speech, part))
    return [short for piece in found if piece.text.strip() for short in _bounded(piece)]


def have_numbers(texts: Sequence[str]) -> bool:
    """Whether each line of a list begins with a number of its own, so that it needs no bullet."""
    return all(map(OWN_NUMBER.match, texts))


def lines(texts: Sequence[str]) -> list[Piece]:
    """Sentences as pieces."""
    return [short for text in texts if text.strip() for short in _bounded(Piece("line", text))]


def numbered(texts: Sequence[str]) -> list[Piece]:
    """A numbered list."""
    pieces = (Piece("ordered", text.strip() or "–", number=number) for number, text in enumerate(texts, 1))
    return [short for piece in pieces for short in _bounded(piece)]


def pack(pieces: Sequence[Piece], most: int, room: int) -> tuple[list[Block], int]:
    """At most ``most`` blocks with at most ``room`` characters, and how many of the pieces they hold."""
    packed: list[list[Piece]] = []
    for count, piece in enumerate(pieces):
        room -= piece.size
        joins = bool(packed) and _joins(packed[-1], piece)
        if room < 0 or (not joins and len(packed) == most):
            return [_block(each) for each in packed], count
        if joins:
            packed[-1].append(piece)
        else:
            packed.append([piece])
    return [_block(each) for each in packed], len(pieces)


def _part(speech: Speech, part: Part) -> Iterator[Piece]:
    match part:
        case Line():
            yield Piece("line", speech.say(part))
        case Pairs():
            yield from (_pair(speech, *pair) for pair in part.pairs)
        case Items():
            said = [speech.say(line).strip() or "–" for line in part.lines]
            shape: Shape = "ordered" if part.numbered else "own" if have_numbers(said) else "bullet"
            yield from (Piece(shape, text, number=number) for number, text in enumerate(said, 1))
        case Quote():
            yield Piece("quote", speech.quote(part.words))


def _pair(speech: Speech, label: Line, value: Line) -> Piece:
    # The label with the colon as its language writes it.
    head = speech.text("pair", {"label": speech.say(label), "value": ""})
    return Piece("pair", speech.say(value).strip() or "–", label=cut(head, LONGEST_LABEL))


def _bounded(piece: Piece) -> list[Piece]:
    first, *more = split(piece.text, LONGEST_TEXT)
    going_on: Shape = "quote" if piece.shape == "quote" else "line"
    return [replace(piece, text=first), *(Piece(going_on, text) for text in more)]


def _joins(block: Sequence[Piece], piece: Piece) -> bool:
    """Whether a piece stands in the same block as the one before."""
    last = block[-1].shape
    same = last == piece.shape != "title" or (last in ("line", "pair") and piece.shape in FOLLOWING)
    return same and sum(each.size for each in block) + piece.size <= SECTION


def _form(piece: Piece) -> Shape:
    return "line" if piece.shape in LINES else piece.shape


def _block(pieces: Sequence[Piece]) -> Block:
    starts = [n for n, piece in enumerate(pieces) if n == 0 or _form(piece) != _form(pieces[n - 1])]
    ends = [*starts[1:], len(pieces)]
    groups = [pieces[start:end] for start, end in zip(starts, ends, strict=True)]
    return rich(element for group in groups for element in _elements(group))


def _elements(group: Sequence[Piece]) -> list[Block]:
    shape = group[0].shape
    if shape in LISTS:
        offset = {"offset": group[0].number - 1} if shape == "ordered" and group[0].number > 1 else {}
        inside = [section([run(directed(piece.text))]) for piece in group]
        return [{"type": "rich_text_list", "style": shape, "elements": inside, **offset}]
    if shape == "quote":
        return [{"type": "rich_text_quote", "elements": [run(directed(piece.text))]} for piece in group]
    return [section(each for n, piece in enumerate(group) for each in _runs(piece, "\n" if n else ""))]


def _runs(piece: Piece, opening: str) -> list[Block]:
    before, after = marks(piece.label + piece.text)
    if piece.label:
        return [run(opening + before + piece.label, bold=True), run(piece.text + after)]
    return [run(opening + before + piece.text + after, bold=piece.shape == "title")]
