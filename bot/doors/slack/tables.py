"""Tables and emoji in what people post in Slack: they stand in blocks beside the text, which may lack the ones, and
has no more than the names of the others.

Source: docs.slack.dev, table block: rows of cells, each ``raw_text`` or ``rich_text``; rich text block: emoji elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.doors.payload import every, text

# Slack's own limits; what lies deeper in a cell is no text.
MOST_ROWS, MOST_CELLS, DEEPEST = 100, 20, 6
# An emoji as the text names it, with the tone of its skin.
NAMED = re.compile(r":([^:\s]+):(?::skin-tone-\d:)?")
CODE = re.compile(r"(?!d[89a-f])[0-9a-f]{2,4}|1f[0-9a-f]{3}|e00[0-9a-f]{2}")
Told = Mapping[str, Any]


def typed_text(message: Told) -> str:
    """The text of a message, in Slack's markup, with its tables below it: a line for a row, a tab between cells."""
    said, rows = _drawn(message), [row for table in _tables(message) for row in _rows(table)]
    # The text may hold the table too: it is not told twice.
    lacking = any(cell not in said for row in rows for cell in row)
    return "\n".join([said, *("\t".join(row) for row in rows)]).strip("\n") if lacking else said


def _drawn(message: Told) -> str:
    """The text with the emoji that people see in place of their names; of those of the workspace alone, without."""
    said = text(message, "text")
    if ":" not in said:
        return said
    seen = {text(each, "name"): each for block in every(message, "blocks") for each in _emoji(block, 0)}
    drawn = {name: _characters(text(each, "unicode")) for name, each in seen.items()}
    return NAMED.sub(lambda found: drawn.get(found[1], found[0]), said) if drawn else said


def _emoji(element: Told, depth: int) -> Iterator[Told]:
    if text(element, "type") == "emoji" and text(element, "name"):
        yield element
    for each in every(element, "elements") if depth < DEEPEST else ():
        yield from _emoji(each, depth + 1)


def _characters(codes: str) -> str:
    """An emoji by its code points, as Slack writes them: 1f44d-1f3fb."""
    found = [each for each in codes.split("-") if CODE.fullmatch(each)]
    return "".join(chr(int(each, 16)) for each in found)


def _tables(message: Told) -> Iterator[Told]:
    beside = (each for attached in every(message, "attachments") for each in every(attached, "blocks"))
    for block in (*every(message, "blocks"), *beside):
        if text(block, "type") in ("table", "data_table"):
            yield block


def _rows(block: Told) -> Iterator[list[str]]:
    rows = block.get("rows")
    for row in rows[:MOST_ROWS] if isinstance(rows, list) else ():
        if isinstance(row, list):
            yield [" ".join("".join(_words(cell, 0)).split()) for cell in row[:MOST_CELLS] if isinstance(cell, Mapping)]


def _words(element: Told, depth: int) -> Iterator[str]:
    """What one reads of a cell; whoever is mentioned, in Slack's markup."""
    user, link = text(element, "user_id"), text(element, "url")
    if user:
        yield f"<@{user}>"
    elif link:
        yield _escaped(text(element, "text") or link)
    elif isinstance(value := element.get("value"), int | float):
        yield str(value)
    else:
        yield _escaped(text(element, "text"))
    inner: Sequence[Told] = every(element, "elements") if depth < DEEPEST else ()
    for each in inner:
        # The parts of a list, or of several paragraphs, are words of their own.
        yield " " if text(each, "type") != "text" else ""
        yield from _words(each, depth + 1)


def _escaped(words: str) -> str:
    # In blocks people's own words carry no markup: "<@U2>" that somebody typed names nobody.
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
