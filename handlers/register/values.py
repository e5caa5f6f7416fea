"""Cells to values: days, addresses, zones, names by language; what cannot be read becomes a fault of its row."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import date, datetime
from functools import cache
from typing import get_args
from zoneinfo import available_timezones

from handlers.commands.fields import Lang
from handlers.register.faults import Faults, Said
from handlers.register.headings import cell_word
from handlers.register.records import Cell, Record

LANGUAGES = get_args(Lang)
YES = ("yes", "true", "1", "y", "x")
NO = ("no", "false", "0", "n")
SHORT, NAME, LONG = 64, 254, 4_000


class Reader:
    """Reads the cells of one record. What is not there is empty; what is wrong is empty too, and told."""

    def __init__(self, record: Record, faults: Faults) -> None:
        self.record, self.where, self.faults = record, record.where, faults
        self.sound = True

    def fault(self, key: str, **facts: Said) -> None:
        """Something else that is wrong with this record: a text key with its facts."""
        self.sound = False
        self.faults.add(self.where, key, **facts)

    def text(self, name: str, longest: int = NAME) -> str | None:
        """One line or paragraph of plain text."""
        cell = self.record.cells.get(name)
        if cell is None:
            return None
        if not isinstance(cell, str):
            self.fault("import-plain", column=name)
            return None
        return self._clean(name, cell, longest)

    def words(self, name: str) -> tuple[str, ...] | None:
        """A list: of the file, or separated by ``;`` in a cell."""
        cell = self.record.cells.get(name)
        if cell is None:
            return None
        parts = split_list(cell) if isinstance(cell, str) else self._list(name, cell)
        cleaned = [self._clean(name, part, NAME) for part in parts]
        return tuple(dict.fromkeys(each for each in cleaned if each))

    def names(self, name: str, longest: int = NAME) -> dict[str, str] | None:
        """One text per language, ``{lang: text}`` or ``en=text; fr=texte``; a bare text is English."""
        pairs = self._pairs(name)
        if pairs is None:
            return None
        found = {lang: self._clean(name, text, longest) for lang, text in pairs if self._knows(name, lang)}
        return {lang: text for lang, text in found.items() if text}

    def aliases(self, name: str) -> dict[str, tuple[str, ...]] | None:
        """Any number of texts per language, ``{lang: [text]}`` or ``en=text; en=text; fr=texte``."""
        pairs = self._pairs(name, many=True)
        if pairs is None:
            return None
        found: dict[str, tuple[str, ...]] = {}
        for lang, text in pairs:
            clean = self._clean(name, text, NAME)
            if clean and self._knows(name, lang):
                found[lang] = (*found.get(lang, ()), clean)
        return found

    def day(self, name: str) -> date | None:
        text = self.text(name)
        if text is None:
            return None
        try:
            # fromisoformat alone would take weeks and days without hyphens too.
            found = date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
        except ValueError:
            found = None
        if found is None:
            self.fault("import-no-day", column=name, said=text)
        return found

    def local(self, name: str) -> datetime | None:
        """A local time without a zone, ``2024-05-21T14:30``."""
        text = self.text(name)
        try:
            found = datetime.fromisoformat(text) if text else None
        except ValueError:
            found = None
        if text and (found is None or found.tzinfo):
            self.fault("import-no-local", column=name, said=text)
            return None
        return found

    def flag(self, name: str) -> bool | None:
        text = self.text(name)
        if text is None:
            return None
        said = cell_word(text) or text.casefold()
        if said in YES + NO:
            return said in YES
        self.fault("import-no-flag", column=name, said=text)
        return None

    def choice(self, name: str, allowed: Collection[str]) -> str | None:
        """One of a few words, whatever the case, blanks and hyphens as underscores."""
        text = self.text(name)
        if text is None:
            return None
        plain = re.sub(r"[\s\-]+", "_", text.casefold())
        # A column of languages takes "français" for fr as it takes "fr".
        found = plain if plain in allowed else cell_word(text)
        if found in allowed:
            return found
        self.fault("import-none-of", column=name, said=text, allowed=", ".join(allowed))
        return None

    def key(self, name: str) -> str | None:
        """An id: letters, digits, full stops, hyphens and underscores, at most 64; signs that ids made from names keep,
        as in "c++", come back as they went."""
        text = self.text(name, SHORT)
        if text is None or re.fullmatch(r"[\w.+#\-]+", text):
            return text
        self.fault("import-no-id", column=name, said=text)
        return None

    def email(self, name: str) -> str | None:
        text = self.text(name)
        if text is None or is_email(text):
            return text.casefold() if text else None
        self.fault("import-no-email", column=name, said=text)
        return None

    def zone(self, name: str) -> str | None:
        text = self.text(name)
        if text is None or text in _zones():
            return text
        self.fault("import-no-zone", column=name, said=text)
        return None

    def _pairs(self, name: str, many: bool = False) -> list[tuple[str, str]] | None:
        cell = self.record.cells.get(name)
        if cell is None:
            return None
        if isinstance(cell, dict):
            return [(lang, text) for lang, part in cell.items() for text in self._texts(name, part)]
        if isinstance(cell, list):
            return [("en", text) for text in self._list(name, cell)]
        if not many and not _pair(cell):
            return [("en", cell)]
        return [_pair(part) or ("en", part) for part in split_list(cell)]

    def _texts(self, name: str, cell: Cell) -> list[str]:
        return [cell] if isinstance(cell, str) else self._list(name, cell)

    def _list(self, name: str, cell: Cell) -> list[str]:
        if isinstance(cell, list) and all(isinstance(part, str) for part in cell):
            return [part for part in cell if isinstance(part, str)]
        self.fault("import-no-list", column=name)
        return []

    def _knows(self, name: str, lang: str) -> bool:
        if lang not in LANGUAGES:
            self.fault("import-no-language", column=name, said=lang, allowed=", ".join(LANGUAGES))
        return lang in LANGUAGES

    def _clean(self, name: str, text: str, longest: int) -> str | None:
        clean = unicodedata.normalize("NFC", text).strip()
        if any(unicodedata.category(c) == "Cc" and c not in "\n\t\r" for c in clean):
            self.fault("import-control", column=name)
            return None
        if len(clean) > longest:
            self.fault("import-long", column=name, most=longest)
            return None
        return clean or None


def is_email(text: str) -> bool:
    """Whether it has the form of an address; whether anybody reads there is not known."""
    return re.fullmatch(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+", text) is not None


def split_list(text: str) -> list[str]:
    """The parts between semicolons; a semicolon or backslash inside a part has a backslash before it."""
    parts = re.findall(r"((?:\\[;\\]|[^;])*)(?:;|$)", text)
    return [clean for part in parts if (clean := re.sub(r"\\([;\\])", r"\1", part).strip())]


def join_list(parts: Collection[str]) -> str:
    """What ``split_list`` takes apart."""
    return "; ".join(re.sub(r"([;\\])", r"\\\1", part) for part in parts)


def to_pairs(texts: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Texts by language as the parts of a list, ``en=text``."""
    return (f"{lang}={text}" for lang, each in texts.items() for text in each)


def _pair(text: str) -> tuple[str, str] | None:
    found = re.match(rf"\s*({'|'.join(LANGUAGES)})\s*=(.*)", text, re.DOTALL)
    return (found[1], found[2]) if found else None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
