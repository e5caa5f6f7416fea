"""How tables are headed, and what their cells say for a few words, by whoever writes another language than English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from handlers.register.known import fold
from storage.seed_files import read_file


def column(header: str, others: Mapping[str, str]) -> str:
    """A header as the house writes it: no case, blanks and hyphens as underscores, other words for it replaced;
    ``others``: those that a table has in English."""
    plain = re.sub(r"[\s\-_]+", "_", header.strip().casefold())
    return others.get(plain) or heading(header) or plain


def heading(header: str) -> str | None:
    """The column, or the section, that a header names in another language; None where it names none."""
    return _by_words("headings").get(fold(header))


def cell_word(said: str) -> str | None:
    """The word that the house has for a cell in another language (``yes``, ``staff``, a language's code), or None."""
    return _by_words("values").get(fold(said))


@cache
def _by_words(part: str) -> Mapping[str, str]:
    told = read_file("headings")[part]
    return {fold(words): name for name, by_lang in told.items() for each in by_lang.values() for words in each}
