"""The words of a letter that is written as a page, without what mail programs mark as quoted in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "blockquote"})
CELLS = frozenset({"td", "th"})
UNSEEN = frozenset({"style", "script", "head", "title"})
# They have no end.
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr"})
# How mail programs mark what they quote: what stands within, and what all behind is.
WITHIN = ("gmail_quote", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote", "mail-editor-reference-message")
BEHIND = ("divRplyFwdMsg", "appendonsend", "OLK_SRC_BODY_SECTION")
INDENTED = re.compile(r"border(-left)?\s*:\s*none", re.IGNORECASE)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._hidden: list[str] = []
        self._over = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            # The end of what stands before it may be left out.
            self._hidden.clear()
        if self._over or tag in VOID - {"br"}:
            return
        self._over = any(each in _marks(attrs) for each in BEHIND)
        if self._hidden or _is_hidden(tag, attrs):
            self._hidden.extend([tag] if tag not in VOID else [])
        elif tag in BREAKS:
            self.text.append("\n")
        elif tag in CELLS:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._hidden:
            while self._hidden.pop() != tag:
                pass
        elif tag == "p" and not self._hidden and not self._over:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden and not self._over:
            self.text.append(re.sub(r"\s+", " ", data))


def _marks(attrs: list[tuple[str, str | None]]) -> str:
    return " ".join(value or "" for name, value in attrs if name in ("class", "id"))


def _is_hidden(tag: str, attrs: list[tuple[str, str | None]]) -> bool:
    if tag == "blockquote":
        # Without a line beside it, it is somebody's own, moved to the right.
        return not any(INDENTED.search(value or "") for name, value in attrs if name == "style")
    return tag in UNSEEN or any(each in _marks(attrs) for each in WITHIN)


def words_of_page(text: str) -> str:
    """The words of a page, without what it marks as quoted."""
    page = _Page()
    page.feed(text)
    page.close()
    return "".join(page.text)
