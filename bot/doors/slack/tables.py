"""Tables in what people post in Slack: they stand in blocks beside the text, which may lack them.

Source: docs.slack.dev, table block: rows of cells, each ``raw_text`` or ``rich_text``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.doors.payload import every, text

# Slack's own limits; what lies deeper in a cell is no text.
MOST_ROWS, MOST_CELLS, DEEPEST = 100, 20, 6
Told = Mapping[str, Any]


def typed_text(message: Told) -> str:
    """The text of a message, in Slack's markup, with its tables below it: a line for a row, a tab between cells."""
    said, rows = text(message, "text"), [row for table in _tables(message) for row in _rows(table)]
    # The text may hold the table too: it is not told twice.
    lacking = any(cell not in said for row in rows for cell in row)
    return "\n".join([said, *("\t".join(row) for row in rows)]).strip("\n") if lacking else said


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
