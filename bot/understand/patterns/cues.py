"""A message cut into names of the register, cues of a list and words of no account, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

from bot.understand.patterns.graph import Node
from bot.understand.patterns.match import begins, is_at_hour
from bot.understand.patterns.plain import is_day_by_ending, is_in_figures, is_in_range
from bot.understand.patterns.reading import Reading
from bot.understand.patterns.shares import is_share
from bot.understand.text.joins import calls_item
from bot.understand.text.numerals import counts_items, numbered
from bot.understand.text.small import is_small
from bot.understand.text.words import stem
from bot.understand.types import NameKind, Slot

MOST_SLIPPED = 4
# "Two points were put off" counts them; so great a number in letters before a word for an item is that item's.
FEW = 10
NAMED: tuple[NameKind, ...] = ("topic", "body", "person", "office")
OF_NO_ACCOUNT = ("greeting", "courtesy")
Option = tuple[int, str, str | None]


@dataclass
class Piece:
    """Some words and all that they may be; ``values`` are settled ones, none of them for words that are nothing."""

    first: int
    last: int
    values: dict[str, str | None] = field(default_factory=dict)


def span(reading: Reading, first: Piece, last: Piece) -> Slot:
    """What stands from one piece to another."""
    start, end = reading.words.starts[first.first], reading.words.ends[last.last - 1]
    return Slot(reading.words.text[start:end], start, end)


def pieces(reading: Reading, cues: Node, values: Sequence[str]) -> list[Piece]:
    """The whole message in pieces, the longest from each place on; ``values`` are lists that count beside the cues."""
    found: list[Piece] = []
    at, unknown, tokens = 0, 0, _tokens(tuple(values))
    while at < reading.length:
        piece = _longest(reading, cues, tokens, at)
        if piece is None:
            at += 1
            continue
        if unknown < at:
            found.append(Piece(unknown, at))
        found.append(piece)
        at = unknown = piece.last
    if unknown < at:
        found.append(Piece(unknown, at))
    return found


def slipped(reading: Reading, piece: Piece) -> bool:
    """Whether unknown words are a name with a slip of the hand; then the piece is that name."""
    said = reading.words.said(piece.first, piece.last)
    close = reading.names.find(said, NAMED) if piece.last - piece.first <= MOST_SLIPPED else []
    if len(close) == 1:
        piece.values[_label(close[0].kind)] = None
    return len(close) == 1


def _label(kind: NameKind) -> str:
    return "person" if kind == "office" else kind


def _longest(reading: Reading, cues: Node, tokens: Mapping[str, str], at: int) -> Piece | None:
    last, found = at, dict[str, str | None]()
    for end, label, value in chain(_cued(reading, cues, tokens, at), _kept(reading, at)):
        if end > last:
            last, found = end, {label: value}
        elif end == last:
            found[label] = value
    # A cue that is nothing but marks takes no word.
    return Piece(at, last, found) if last > at else None


def _cued(reading: Reading, cues: Node, tokens: Mapping[str, str], at: int) -> Iterator[Option]:
    for match in begins(reading, cues, at):
        yield match.end, match.value, None
    able = reading.able[at]
    for token, name in tokens.items() if able else ():
        if token in able:
            found = begins(reading, reading.phrases.values[name], at)
            if name in OF_NO_ACCOUNT:
                yield from ((m.end, "fill", None) for m in found)
            else:
                yield from ((m.end, name, m.value) for m in found)


@cache
def _tokens(values: tuple[str, ...]) -> dict[str, str]:
    return {f"{{{name}}}": name for name in (*values, *OF_NO_ACCOUNT)}


def _named(reading: Reading, at: int) -> bool:
    # An article may lead to an item in digits, yet "les deux" are both of them.
    before = reading.words.words[at - 1] if at else ""
    return bool(before) and not is_small(before) and stem(before) in reading.phrases.lists["item_words"]


def _kept(reading: Reading, at: int) -> list[Option]:
    # A message is cut in several ways, and this is the same in each.
    found = reading.plain.get(at)
    if found is None:
        found = reading.plain[at] = list(_plain(reading, at))
    return found


def _plain(reading: Reading, at: int) -> Iterator[Option]:
    word, named, lists = reading.words.words[at], reading.at.get(at), reading.phrases.lists
    if named is not None:
        yield from ((named.last, _label(each.kind), None) for each in named.entries if each.kind in NAMED)
    number, last = numbered(
        reading.words, at, reading.phrases.numbers, lists, reading.phrases.lang, named=_named(reading, at)
    )
    other = is_share(reading, at) or is_in_figures(reading, at) or is_at_hour(reading, at)
    if other or counts_items(reading.words.words, at, last, lists):
        number = None
    if (is_day_by_ending(reading, last) or is_in_range(reading, at, last)) and not _named(reading, at):
        number = None
    if number is not None and (word.isdecimal() or _named(reading, at) or int(number) > FEW):
        yield last, "item", number
    if is_small(word) or word in lists["generic"] or calls_item(reading.words.words, at, lists["item_words"]):
        yield at + 1, "fill", None
