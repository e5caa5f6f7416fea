"""What somebody wrote in an answer, without the letter that it quotes: told by form and by Focal's own address, which
are the same in every language."""

from __future__ import annotations

import re
from html.parser import HTMLParser

LONGEST = 1_900
# Rules of dashes, underscores or equals signs, with or without words in them, before a letter that is passed on.
RULE = re.compile(r"^\s*[-_=\u2500-\u2501]{5,}")
SIGNATURE = re.compile(r"^-- ?$")
QUOTED = re.compile(r"^\s{0,3}[>\uff1e]")
# "From:", "De :", "发件人：": a short word, a colon, and something behind it.
HEADER = re.compile(r"^\s*[*_]{0,2}[^\W\d_][^:\uff1a]{0,24}[:\uff1a]\s*\S")
BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "blockquote"})
UNSEEN = frozenset({"style", "script", "head", "title", "blockquote"})
# How mail programs mark what they quote in a page.
QUOTES = ("gmail_quote", "moz-cite-prefix", "yahoo_quoted", "divRplyFwdMsg", "appendonsend", "protonmail_quote")


def own_words(text: str, ours: str) -> str:
    """The words before and between what is quoted; ``ours`` is the address that Focal writes from."""
    lines = text.replace("\r\n", "\n").replace("\u00a0", " ").split("\n")
    lines = lines[: _end(lines, ours.casefold())]
    kept = [line.rstrip() for line in lines if not QUOTED.match(line)]
    said = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()} …"


def _end(lines: list[str], ours: str) -> int:
    """The line at which what somebody else wrote begins, or a signature."""
    for at, line in enumerate(lines):
        if SIGNATURE.match(line) or RULE.match(line):
            return at
        if ours in line.casefold() and (at or HEADER.match(line)):
            return _paragraph(lines, at)
        if QUOTED.match(line) and _leads(lines, at):
            return _paragraph(lines, _before(lines, at))
    return len(lines)


def _leads(lines: list[str], at: int) -> bool:
    """Whether what is quoted goes on to the end, behind a line that says whose words they are."""
    rest = [line for line in lines[at:] if line.strip()]
    led = lines[_before(lines, at)].rstrip().endswith((":", "\uff1a"))
    return led and all(QUOTED.match(line) for line in rest)


def _before(lines: list[str], at: int) -> int:
    back = [number for number in range(at - 1, max(-1, at - 4), -1) if lines[number].strip()]
    return back[0] if back else at


def _paragraph(lines: list[str], at: int) -> int:
    """Where the paragraph begins: the line that says who wrote may be broken in two or three."""
    first = at
    while first > 0 and at - first < 3 and lines[first - 1].strip() and not QUOTED.match(lines[first - 1]):
        first -= 1
    return first if first == 0 or not lines[first - 1].strip() else at


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = " ".join(value or "" for name, value in attrs if name in ("class", "id"))
        if self._hidden or tag in UNSEEN or any(each in marks for each in QUOTES):
            if tag not in ("br", "img", "meta", "hr", "input", "link"):
                self._hidden.append(tag)
        elif tag in BREAKS:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            while self._hidden.pop() != tag:
                pass
        elif tag == "p" and not self._hidden:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text.append(re.sub(r"\s+", " ", data))


def words_of_page(text: str) -> str:
    """The words of a page, without what it marks as quoted."""
    page = _Page()
    page.feed(text)
    page.close()
    return "".join(page.text)
