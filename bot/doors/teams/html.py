"""The words of a message that Teams tells as HTML, line by line: a tab between the cells of a table, a mark before each
entry of a list, and ``>`` before what is quoted, as in mail."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from bot.doors.mentions import unmarked

BREAKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "blockquote"})
CELLS = frozenset({"td", "th"})
LISTS = frozenset({"ol", "ul"})
UNSEEN = frozenset({"script", "style"})
QUOTED = "> "
# A line without words.
EMPTY = ("", ">", "-")
# How the type ends that Teams gives what names somebody.
MENTION = "/Mention"


def from_html(content: str, named: bool = False) -> str:
    """What one reads of it; ``named``: with the marks that Teams sets in a plain text about those who are mentioned."""
    reader = _Reader(named)
    reader.feed(content)
    reader.close()
    lines = ("\t".join(map(_tidy, line.split("\t"))) for line in unmarked("".join(reader.said)).split("\n"))
    return "\n".join(line for line in lines if line.strip() not in EMPTY)


def _tidy(cell: str) -> str:
    return " ".join(cell.split())


class _Reader(HTMLParser):
    """Keeps what one reads."""

    def __init__(self, named: bool) -> None:
        super().__init__()
        self.said: list[str] = []
        self._named = named
        self._unseen = 0
        self._cells = 0
        self._in_cell = False
        self._spans: list[bool] = []
        self._quotes = 0
        # How many entries each open list has had, by their order; nothing for a list without numbers.
        self._lists: list[int | None] = []
        self._begun = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in UNSEEN
        if tag in CELLS:
            self.said += ["\t"] if self._cells else []
            self._cells, self._in_cell = self._cells + 1, True
        elif tag in LISTS:
            self._lists.append(0 if tag == "ol" else None)
        elif tag in BREAKS:
            self._quotes += tag == "blockquote"
            self._breaks(tag)
            self._marks(tag)
        elif tag == "span":
            self._spans.append(self._named and any((value or "").endswith(MENTION) for _, value in attrs))
            self.said += ["<at>"] if self._spans[-1] else []

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in UNSEEN and self._unseen > 0
        if tag in CELLS:
            self._in_cell = False
        elif tag in LISTS and self._lists:
            self._lists.pop()
        elif tag in BREAKS:
            self._quotes -= tag == "blockquote" and self._quotes > 0
            self._breaks(tag)
        elif tag == "span" and self._spans and self._spans.pop():
            self.said.append("</at>")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.said.append(re.sub(r"\s+", " ", data))
            self._begun = self._begun or bool(data.strip())

    def _breaks(self, tag: str) -> None:
        if tag == "tr":
            self._cells, self._in_cell = 0, False
        # A cell of several lines is one all the same; the mark of a list stands before its first paragraph.
        if self._begun or tag == "li":
            self.said.append(" " if self._in_cell else "\n" + QUOTED * (self._quotes > 0))

    def _marks(self, tag: str) -> None:
        if tag != "li" or self._in_cell:
            return
        count = self._lists[-1] if self._lists else None
        if count is not None:
            self._lists[-1] = count = count + 1
        self.said.append("- " if count is None else f"{count}. ")
        self._begun = False
